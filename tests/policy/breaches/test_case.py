"""Who handles a report, for every set of subjects, against a table written by hand from house rule 5."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, combinations, permutations, product

import pytest

from chatops.policy.breaches.case import CLAUSE_OF, Category, Unnamed, handlers_of, ladder_of, reached
from chatops.policy.breaches.confidence import may_handle, may_read
from chatops.policy.clauses import CLAUSES
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.cases import case, people
from tests.support.council import PEOPLE

LETTERS = {"C": Office.TOWN_CLERK, "D": Office.DEPUTY_TOWN_CLERK, "H": Office.CHAIR}
HOLDERS = {"C": "clerk", "D": "deputy", "H": "chair"}

# By whom it is about (C the Clerk, D the Deputy, H the Chair): who handles it, then who does when they do not. After
# the last comes the fallback.
BY_HAND = {"": "CD>H", "C": "H", "D": "C>H", "H": "CD", "CD": "H", "CH": "", "DH": "C", "CDH": ""}
SENIOR = {"": "H", "C": "H", "D": "H", "H": "", "CD": "H", "CH": "", "DH": "", "CDH": ""}
TABLE: Mapping[Unnamed | None, Mapping[str, str]] = {
    None: BY_HAND,
    Unnamed.PUBLIC: BY_HAND,
    Unnamed.SENIOR: SENIOR,
    Unnamed.NOT_SURE: SENIOR,
}


def subsets(of: str) -> Iterator[str]:
    return ("".join(chosen) for size in range(len(of) + 1) for chosen in combinations(of, size))


def held(letters: Iterable[str]) -> dict[Office, Person]:
    return {LETTERS[letter]: PEOPLE[HOLDERS[letter]] for letter in letters}


def expected(about: str, unnamed: Unnamed | None, vacant: str, away: str, step: int) -> tuple[str, bool]:
    """By hand: who handles it after so many steps, and whether the fallback does."""
    steps = ["".join(letter for letter in part if letter not in vacant) for part in TABLE[unnamed][about].split(">")]
    steps = [part for part in steps if part]
    asked = steps[: step + 1]
    while len(asked) < len(steps) and all(letter in away for letter in "".join(asked)):
        asked = steps[: len(asked) + 1]
    nobody_left = step >= len(steps) or all(letter in away for letter in "".join(asked))
    return "".join(asked), nobody_left


@pytest.mark.clause("house rule 5")
@pytest.mark.parametrize("unnamed", TABLE, ids=str)
def test_whom_it_might_be_about_is_left_out_as_if_it_were(unnamed: Unnamed | None) -> None:
    for about, step in product(subsets("CDH"), range(4)):
        might_be = frozenset(LETTERS[letter] for letter in about)
        told = handlers_of(case("guest", might_be=might_be, unnamed=unnamed, step=step), held("CDH"))
        who, fallback = expected(about, unnamed, "", "", step)
        assert (set(told.people), told.fallback) == ({PEOPLE[HOLDERS[letter]] for letter in who}, fallback), about


@pytest.mark.parametrize("unnamed", TABLE, ids=str)
@pytest.mark.parametrize("besides", ["", "employee"])
def test_a_report_goes_where_the_table_says(unnamed: Unnamed | None, besides: str) -> None:
    every = list(subsets("CDH"))
    for about, vacant, away, step in product(every, every, every, range(4)):
        names = [HOLDERS[letter] for letter in about] + ([besides] if besides else [])
        offices = frozenset(LETTERS[letter] for letter in about)
        holders = held(letter for letter in "CDH" if letter not in vacant)
        told = handlers_of(
            case(*names, offices=offices, unnamed=unnamed, step=step),
            holders,
            frozenset(PEOPLE[HOLDERS[letter]] for letter in away),
        )
        who, fallback = expected(about, unnamed, vacant, away, step)
        assert (set(told.people), told.fallback) == ({PEOPLE[HOLDERS[letter]] for letter in who}, fallback), (
            about,
            vacant,
            away,
            step,
        )
        assert told.people or told.fallback


def test_the_table_says_of_each_what_the_issue_says_in_words() -> None:
    assert [BY_HAND[about].partition(">")[0] for about in ("C", "D", "H", "CH")] == ["H", "C", "CD", ""]


ALL = ("clerk", "deputy", "chair", "employee", "councillor")


def all_councils() -> Iterator[dict[Office, Person]]:
    """Every way in which the offices may be held, or be vacant, by these people."""
    for size in range(4):
        for offices in combinations(LETTERS.values(), size):
            for holders in permutations(ALL, size):
                yield dict(zip(offices, people(*holders), strict=True))


@pytest.mark.parametrize("about", list(chain(*(combinations(ALL, size) for size in (1, 2)))), ids="+".join)
def test_whoever_it_is_about_never_handles_or_reads_it_whatever_office_they_come_to_hold(
    about: tuple[str, ...],
) -> None:
    before = held("CDH")
    then = frozenset(office for office, person in before.items() if person in people(*about))
    reported = case(*about, offices=then)
    for holders, step in product(all_councils(), range(3)):
        now = replace(reported, step=step)
        told = handlers_of(now, holders)
        assert not set(told.people) & now.report.subjects.people
        assert told.people or told.fallback
        # The next holder of an office whose holder was reported is not asked about the one before them.
        assert not {holders[office] for office in then if office in holders} & set(told.people)
        for name in about:
            office = next((o for o, person in holders.items() if person == PEOPLE[name]), None)
            actor = Actor(PEOPLE[name], AccountStatus.ACTIVE, Standing.EMPLOYEE, office)
            assert not may_handle(actor, now, holders)
            assert not may_read(actor, now, holders)


def test_who_was_asked_while_others_were_away_can_be_kept_on() -> None:
    about = case("employee")
    holders = held("CDH")
    both_away = frozenset(people("clerk", "deputy"))
    assert reached(about, holders, both_away) == 1
    assert handlers_of(replace(about, step=1), holders).people == people("clerk", "deputy", "chair")
    assert reached(about, holders, frozenset(people("clerk"))) == 0


def test_what_the_clerk_suffered_goes_to_the_chair_unless_that_would_name_the_clerk() -> None:
    by_clerk = {"reporter": PEOPLE["clerk"], "category": Category.HARASSMENT}
    assert ladder_of(case("employee", known=True, **by_clerk).report, held("CDH")) == (people("chair"),)
    assert ladder_of(case("employee", known=False, **by_clerk).report, held("CDH"))[0] == people("clerk", "deputy")


@pytest.mark.clause("6.3")
def test_every_kind_of_breach_has_its_clause() -> None:
    assert set(CLAUSE_OF) == set(Category)
    assert set(CLAUSE_OF.values()) <= set(CLAUSES)
