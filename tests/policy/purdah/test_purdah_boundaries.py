"""Instants at the edges of periods: nothing goes out inside without its exemption, nothing is held outside.

The rule is compared with `tests.policy.purdah.purdah_oracle`, which shares no code with it. Periods begin and end on
dates around both changes of the clocks, a leap day and real polls, overlap, and meet; clocks jump either way; between
two looks the periods are written down and read again, as by a restart.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.clock import london_instant
from chatops.flow.purdah.switch import _end_of, _midnight
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.drafts.draft import Revision
from chatops.policy.purdah.periods import Exemption, ExemptionClass, PurdahWindow, gate_is_open
from chatops.policy.purdah.polls import Poll, PollKind, polls_close
from tests.policy.purdah import purdah_oracle as oracle
from tests.support.drafts import AUTHOR, NOW, revision

SHARE = 100_000
"""What every run looks at; it takes about a second."""
MORE = 20_000_000
"""What `make soak` looks at, from another beginning each time."""

DATES = (
    [date(2026, 10, 25) + timedelta(days=n) for n in (-1, 0, 1)]
    + [date(2027, 3, 28) + timedelta(days=n) for n in (-1, 0, 1)]
    + [
        date(2027, 3, 31),
        date(2027, 5, 6),
        date(2027, 10, 31),
        date(2027, 12, 31),
        date(2028, 1, 1),
        date(2028, 2, 28),
        date(2028, 2, 29),
        date(2028, 3, 1),
        date(2028, 3, 26),
        date(2028, 5, 4),
        date(2028, 10, 29),
    ]
)
"""Both changes of the clocks, the turn of a year, a leap day, and polls."""

DRAFTS = [("DR-000001", revision(number=n, words=f"Revision {n}")) for n in (1, 2, 3)] + [
    ("DR-000002", revision(number=1)),
    ("DR-000002", revision(number=2)),
]
JUMPS = (0, 1, -1, oracle.HOUR, -oracle.HOUR, oracle.DAY, -oracle.DAY, 40 * oracle.DAY)


def exemption(of: tuple[str, Revision]) -> Exemption:
    reference, exempted = of
    return Exemption(
        reference, exempted.number, exempted.digest, ExemptionClass.EMERGENCY, "No.", "Yes.", "A flood.", AUTHOR, NOW
    )


EXEMPTIONS = {(reference, of.number): exemption((reference, of)) for reference, of in DRAFTS}


def a_period(chance: random.Random) -> tuple[PurdahWindow, oracle.Period]:
    """As a form sets it, by the product and by the oracle: dates, a poll, or until the Town Clerk ends it."""
    first, last = sorted((chance.choice(DATES), chance.choice(DATES)))
    how = chance.randrange(4)
    begins = _midnight(first)
    if how == 0:
        return PurdahWindow("", begins, None, ""), (oracle.london(first, 0), None)
    if how == 1:
        poll = Poll(PollKind.LOCAL, Country.ENGLAND, last)
        return PurdahWindow("", begins, polls_close(poll), "", poll), (oracle.london(first, 0), oracle.london(last, 22))
    ends = _end_of(last)
    return PurdahWindow("", begins, ends, ""), (oracle.london(first, 0), oracle.london(last + timedelta(days=1), 0))


def read_again(window: PurdahWindow) -> PurdahWindow:
    """As after a restart: the instants written down as text, and read."""
    ends = datetime.fromisoformat(window.ends.isoformat()) if window.ends else None
    return PurdahWindow(
        window.reference, datetime.fromisoformat(window.begins.isoformat()), ends, window.reason, window.poll
    )


def instants(periods: list[oracle.Period], chance: random.Random) -> Iterator[int]:
    """Every edge, a microsecond either side of it, and where the clock jumps to from there."""
    edges = [edge for period in periods for edge in period if edge is not None] or [oracle.london(DATES[0], 0)]
    while True:
        yield chance.choice(edges) + chance.choice(JUMPS) + chance.choice((-1, 0, 1))


def look(cases: int, seed: int) -> dict[tuple[bool, bool], int]:
    """So many cases; gives how many there were of each kind: held or not, exempt or not."""
    chance = random.Random(seed)
    seen: dict[tuple[bool, bool], int] = {}
    while cases > 0:
        made = [a_period(chance) for _ in range(chance.randrange(5))]
        windows, periods = [window for window, _ in made], [period for _, period in made]
        exempt = {key for key in EXEMPTIONS if chance.random() < 0.3}
        granted = [EXEMPTIONS[key] for key in exempt]
        for at, _ in zip(instants(periods, chance), range(min(cases, 250)), strict=False):
            cases -= 1
            reference, of = DRAFTS[at % len(DRAFTS)]
            found = gate_is_open(windows, oracle.as_instant(at), granted, reference, of)
            goes_out = oracle.may_go_out(periods, at, exempt, (reference, of.number))
            assert (not found) == goes_out, (made, at, exempt, reference, of.number)
            kind = (not goes_out, (reference, of.number) in exempt)
            seen[kind] = seen.get(kind, 0) + 1
        if cases % 1000 < 250:
            windows = [read_again(window) for window in windows]
            assert windows == [window for window, _ in made]
    return seen


def check_all_kinds(seen: dict[tuple[bool, bool], int], cases: int) -> None:
    assert sum(seen.values()) == cases
    assert seen.keys() == {(True, False), (False, False), (False, True)}
    assert min(seen.values()) > cases / 20, seen


def test_no_instant_at_an_edge_lets_out_what_is_held_or_holds_what_may_go_out() -> None:
    check_all_kinds(look(SHARE, seed=4), SHARE)


@pytest.mark.soak
def test_nor_does_any_of_twenty_million() -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"The cases are those of seed {seed}.")  # noqa: T201 - so that a failure can be had again
    check_all_kinds(look(MORE, seed=seed), MORE)


within = st.integers(oracle.london(date(2026, 1, 1), 0), oracle.london(date(2029, 1, 1), 0))
anything = st.tuples(within, st.none() | within)
days = st.dates(date(2019, 1, 1), date(2036, 12, 31))


@settings(max_examples=500, deadline=None)
@given(st.lists(anything, max_size=6), within, st.sets(st.sampled_from(sorted(EXEMPTIONS))), st.sampled_from(DRAFTS))
def test_the_rule_and_the_oracle_agree_on_any_periods(
    periods: list[oracle.Period], at: int, exempt: set[tuple[str, int]], of: tuple[str, Revision]
) -> None:
    windows = [
        PurdahWindow("", oracle.as_instant(begins), None if ends is None else oracle.as_instant(ends), "")
        for begins, ends in periods
    ]
    edges = [edge for period in periods for edge in period if edge is not None]
    for instant in (at, *(edge + tick for edge in edges for tick in (-1, 0, 1))):
        found = gate_is_open(windows, oracle.as_instant(instant), [EXEMPTIONS[key] for key in exempt], *of)
        assert (not found) == oracle.may_go_out(periods, instant, exempt, (of[0], of[1].number))


@given(days)
def test_a_day_begins_and_ends_where_london_s_law_says(day: date) -> None:
    assert oracle.as_microseconds(_midnight(day)) == oracle.london(day, 0)
    ends = _end_of(day)
    assert ends is not None
    assert oracle.as_microseconds(ends) == oracle.london(day + timedelta(days=1), 0)
    poll = Poll(PollKind.LOCAL, Country.ENGLAND, day)
    assert oracle.as_microseconds(polls_close(poll)) == oracle.london(day, 22)


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2027-03-28", 23), ("2028-02-29", 24)]
)
def test_a_period_of_one_day_is_as_long_as_that_day(day: str, hours: int) -> None:
    begins, ends = _midnight(date.fromisoformat(day)), _end_of(date.fromisoformat(day))
    assert ends is not None
    assert ends - begins == timedelta(hours=hours)


def test_the_oracle_s_clock_is_the_one_on_the_wall() -> None:
    for at in (datetime(2028, 2, 29, 12, 30, 1, 2, tzinfo=UTC), london_instant(date(2027, 5, 6), datetime.min.time())):
        assert oracle.as_instant(oracle.as_microseconds(at)) == at
