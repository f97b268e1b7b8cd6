"""The one table of acts is what the code does: facts, letters, checks, buttons, rules and moves are held against it.

A new act goes into `chatops/facts/acts`, and what is missing elsewhere is named here. The chart of docs/moves.md is
compared with the moves in `test_readme.py`, docs/journal.md with the table in `test_journal_page.py`, and what is
offered at each stage with the moves in `tests/flow/drafts/test_offers.py`.
"""

from collections import Counter

import pytest

from chatops.desk import Desk
from chatops.facts.acts.act import Act
from chatops.facts.acts.table import ACTS, ROWS
from chatops.facts.breaches import SealedFact
from chatops.facts.fact import Fact
from chatops.outbox import writers
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.clauses import CLAUSES
from chatops.policy.drafts.stages import MOVES, Mover
from storage.audit import authority
from storage.audit.claims import CHECKS
from storage.writers import WRITERS as WRITTEN
from tests.support.acts import FLOWS, KINDS, ROUTES, done_by, every_means, flows_of, led_to_by, named, words_of
from tests.support.council import StillClock
from tests.support.invariants import authority as invariants
from tests.support.references import reached
from tests.support.rich import rich_story

ONLY_SHOW = {
    "/policy find",
    "item:earlier",
    "item:later",
    "said:earlier",
    "said:later",
    "breach:cases",
    "draft:comments",
    "draft:found",
    "draft:open",
    "draft:declarations",
    "/council accounts",
    "/council retention",
    "/council readers",
    "/council registers",
    "/council consents",
    "/council record",
    "register:open",
    "register:entry",
    "/council checks",
    "account:open",
    "decide:routine",
    "routine:allow",
    "/purdah routine",
    "/draft templates",
    "/draft template",
    "/draft series",
    "template:propose",
    "template:open",
    "template:use",
    "template:refuse",
    "command:give",
    "draft:save",
    "draft:throw-away",
}
"""Buttons that turn a page or open one, and do nothing; one gives a command, whose row says what that does. A form that
somebody saves for later is theirs alone, and in no record."""
PLAYED = {"chatops practice"}
"""It plays a whole council, and does whatever a council does."""
ONE_DECISION = {"draft:approved", "draft:rejected", "draft:changes-requested"}
"""Acts that one flow does, as it is told: from the code alone it cannot be seen which."""
ONLY_IN_THE_JOURNAL = {"people:changed", "sealed:committed", "journal:checked"}
"""Acts of which nothing is kept besides their entry: those beside it, the sealed journal, or its seal say the rest."""
BY_ITSELF = {
    "publish_first": "the first edition is the text that belongs to the program",
    "open_calendar": "that the calendar has an address is nobody's wish",
    "take_on": "what the settings say is not refused, and what follows from it has rules of its own",
    "seed_people": "the same",
    "seed_accounts": "what the settings say is not refused",
    "series_turn": "whoever proposed the series said so of all of its posts, and the bot fills in the day",
    "look_at_case": "what nobody dealt with in time goes on, whoever may handle it",
    "nobody_was_told": "the same",
    "hand_on": "the same",
    "deal_with_case": "who stands outside the chat is let in by a link, or by the server",
    "close_case": "the same",
    "hand_over_evidence": "the same",
    "open_by_link": "the same",
    "open_on_server": "the same",
}
"""Flows that ask no rule of their act, and why."""
each_act = pytest.mark.parametrize("act", ROWS, ids=lambda act: act.name)


# Rows and facts


def test_every_act_has_one_row_and_one_fact() -> None:
    assert [name for name, times in Counter(row.name for row in ROWS).items() if times > 1] == []
    assert KINDS.keys() - ACTS.keys() == set(), "these facts have no row in chatops/facts/acts"
    assert ACTS.keys() - KINDS.keys() == set(), "these rows have no fact in chatops/facts"


def test_a_fact_whose_act_has_no_row_cannot_even_be_declared() -> None:
    with pytest.raises(KeyError):
        type("Invented", (Fact,), {}, act="draft:invented")


@each_act
def test_every_row_is_whole(act: Act) -> None:
    assert act.clause in CLAUSES
    assert act.by, "nothing does it"
    assert (act.move is None) is (act.who is not None), "who does it stands in its move, or else in `who`"
    unasked = act.made_by in {Mover.BOT, Mover.SERVER} or "anything refused" in act.by
    assert act.rules or unasked, "somebody does it, and no rule is asked"
    assert bool(act.audited_by) is not bool(act.unaudited), "a check follows it, or its row says why none does"
    assert not act.unaudited or (len(act.unaudited) > 40 and act.unaudited.endswith(".")), "the reason is a sentence"


def test_every_move_is_that_of_one_act() -> None:
    assert Counter(act.move.act for act in ROWS if act.move) == Counter(MOVES.keys())


# Letters


@each_act
def test_its_letters_are_those_that_its_writer_writes(act: Act) -> None:
    kind = KINDS[act.name]
    writer = next((writers.WRITERS[base] for base in kind.__mro__ if base in writers.WRITERS), None)
    used = reached([named(writer)], ("chatops.outbox",)) if writer else set()
    kinds = {words_of(LetterKind[name.partition(".")[2]]) for _, name in used if name.startswith("LetterKind.")}
    assert set(act.letters) == kinds


async def test_no_fact_of_a_long_story_gives_rise_to_a_letter_that_its_row_does_not_name(
    desk: Desk, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, set[str]] = {}

    def noting(fact: Fact) -> tuple[Letter, ...]:
        written = writers.letters_for(fact)
        seen.setdefault(fact.act, set()).update(words_of(letter.kind) for letter in written)
        return written

    monkeypatch.setattr("storage.unit_of_work.letters_for", noting)
    await rich_story(desk, clock)
    assert {act: kinds - set(ACTS[act].letters) for act, kinds in seen.items() if kinds - set(ACTS[act].letters)} == {}
    assert len(seen) > len(ACTS) * 3 // 4


# Audit


def test_every_act_is_followed_by_the_check_that_its_row_names_in_its_newest_version() -> None:
    claimed = Counter(act for check in CHECKS for act in check.ACTS)
    assert [act for act, times in claimed.items() if times > 1] == []
    claims = {act: (_module(check), version) for check in CHECKS for act, version in check.ACTS.items()}
    assert claims == {act.name: (act.audited_by, act.version) for act in ROWS if act.audited_by}, (
        "add the act with its version to ACTS of the check that compares it with the records (storage/audit), "
        "or say in its row why there is none"
    )


NOT_JUDGED = {"draft:handed-on": "it decides nothing, and its entry does not say under which delegation it was done"}
"""What approvers do of which neither audit asks whether they had the authority to, and why."""


def test_whatever_an_approver_does_is_judged_by_their_authority_in_both_audits() -> None:
    theirs = {act.name for act in ROWS if act.move and act.move.by is Mover.APPROVER} - NOT_JUDGED.keys()
    assert theirs == authority.DECISIONS, "add the act to what storage/audit/authority.py judges"
    assert theirs == invariants.DECISIONS, "add the act to what tests/support/invariants/authority.py judges"


def _module(check: object) -> str:
    return str(check.__name__).rpartition(".")[2]  # type: ignore[attr-defined]


# Rows of the records


def test_every_act_that_a_check_follows_is_written_to_the_records() -> None:
    written = {row.name for row in ROWS if KINDS[row.name] in WRITTEN}
    sealed = {row.name for row in ROWS if issubclass(KINDS[row.name], SealedFact)}
    followed = {row.name for row in ROWS if row.audited_by}
    assert followed - written - sealed == ONLY_IN_THE_JOURNAL, "give it a writer (WRITERS in storage)"
    assert written - followed == set(), "a check has to follow what is written"


# Rules


@pytest.mark.parametrize("act", [act for act in ROWS if act.rules], ids=lambda act: act.name)
def test_its_rules_are_asked_by_the_flows_that_do_it(act: Act) -> None:
    rules = {named(rule) for rule in act.rules}
    asked = {flow: rules & reached([flow], FLOWS) for flow in flows_of(act.name)}
    assert rules - set().union(*asked.values()) == set(), "no flow that does it asks these"
    assert [flow for flow, found in asked.items() if not found and flow[1] not in BY_ITSELF] == []


# What does it


@each_act
def test_what_its_row_names_does_it(act: Act) -> None:
    unknown = set(act.by) - every_means()
    assert unknown == set(), "there is no such button, form, command, letter or page"
    assert [means for means in act.by if act.name not in led_to_by(means)] == [], "these do not lead to it"


@pytest.mark.parametrize("means", sorted(every_means() - ONLY_SHOW - PLAYED))
def test_whatever_does_an_act_stands_in_its_row(means: str) -> None:
    said = {act.name for act in ROWS if means in act.by}
    missing = done_by(means) - said
    if said & ONE_DECISION:
        missing -= ONE_DECISION
    assert missing == set(), "name it in `by` of these acts"
    assert said or means not in ROUTES, "no act is done by it: name it in the row of one, or in ONLY_SHOW"
