"""When the gate is shut, what opens it, and who may touch it."""

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.people import AccountStatus, Actor, Office, Standing
from chatops.policy.purdah import periods
from chatops.policy.purdah.periods import MOST_WINDOWS, Exemption, ExemptionClass, PurdahWindow
from chatops.policy.purdah.polls import Poll, PollKind
from tests.support.drafts import AUTHOR, NOW, revision

TICK = timedelta(microseconds=1)
TEN_YEARS = timedelta(days=3660)
BEGINS, ENDS = NOW, NOW + timedelta(days=30)
WINDOW = PurdahWindow("PW-000001", BEGINS, ENDS, "Town council election")
OPEN_ENDED = PurdahWindow("PW-000002", BEGINS, None, "By-election")
ABOUT = "DR-7KQ2M9"
ONE = revision()

EXEMPTION = Exemption(ABOUT, 1, ONE.digest, ExemptionClass.EMERGENCY, "No.", "Yes.", "A flood.", AUTHOR, NOW)


def shut(*windows: PurdahWindow, at: datetime = NOW, exemptions: tuple[Exemption, ...] = (), **of: Any) -> bool:
    found = periods.gate_is_open(windows, at, exemptions, of.get("reference", ABOUT), of.get("revision", ONE))
    assert all(objection.clause == "PS-4b" and objection.field is None for objection in found)
    return bool(found)


@pytest.mark.parametrize(
    ("at", "held"),
    [
        (BEGINS - TICK, False),
        (BEGINS, True),
        (BEGINS + TICK, True),
        (ENDS - TICK, True),
        (ENDS, False),
        (ENDS + TICK, False),
    ],
)
def test_a_period_holds_from_the_instant_it_begins_and_no_longer_at_its_end(at: datetime, held: bool) -> None:
    assert shut(WINDOW, at=at) is held
    assert WINDOW.holds_at(at) is held
    assert (periods.in_force([WINDOW], at) == (WINDOW,)) is held
    assert WINDOW.is_over_at(at) is (at >= ENDS)


def test_a_period_until_further_notice_does_not_end_by_itself() -> None:
    assert shut(OPEN_ENDED, at=BEGINS + timedelta(days=4000))
    assert not OPEN_ENDED.is_over_at(BEGINS + timedelta(days=4000))
    assert not shut(OPEN_ENDED, at=BEGINS - TICK)


def test_the_gate_is_shut_while_any_of_several_periods_holds() -> None:
    later = PurdahWindow("PW-000003", ENDS - timedelta(days=1), ENDS + timedelta(days=1), "District")
    assert shut(WINDOW, later, at=ENDS)
    assert shut(later, WINDOW, at=ENDS)
    assert not shut(WINDOW, later, at=ENDS + timedelta(days=1))
    assert periods.in_force([WINDOW, later], ENDS - TICK) == (WINDOW, later)


def test_without_a_period_the_gate_is_open() -> None:
    assert not shut()
    assert periods.in_force([], NOW) == ()


def test_the_gate_says_what_it_is_and_what_opens_it() -> None:
    (objection,) = periods.gate_is_open([WINDOW], NOW, [], ABOUT, ONE)
    assert objection.sentence == ("Purdah is on, and nothing is posted unless the Town Clerk allows it.")


def test_an_exempt_revision_may_go_out() -> None:
    assert not shut(WINDOW, OPEN_ENDED, exemptions=(EXEMPTION,))


@pytest.mark.parametrize(
    "of",
    [
        {"reference": "DR-000000"},
        {"revision": revision(number=2)},
        {"revision": revision(words="The market is off.")},
        {"revision": revision(goes_out_at=NOW + timedelta(days=1))},
    ],
    ids=["another_draft", "another_revision", "other_words", "another_time"],
)
def test_an_exemption_is_for_one_revision_as_it_was(of: dict[str, Any]) -> None:
    assert shut(WINDOW, exemptions=(EXEMPTION,), **of)


@pytest.mark.parametrize("digest", ["0" * 64, "f" * 64], ids=["that_sorts_before", "that_sorts_after"])
def test_an_exemption_of_any_other_digest_is_of_something_else(digest: str) -> None:
    assert shut(WINDOW, exemptions=(replace(EXEMPTION, digest=digest),))


def test_an_exemption_holds_for_the_revision_as_it_is_read_again() -> None:
    """From the records come equal values, not the same ones."""
    reference, written = "".join(list(ABOUT)), revision(number=int("1000"))
    exemption = replace(EXEMPTION, revision=int("1000"), digest="".join(list(written.digest)))
    assert not shut(WINDOW, exemptions=(exemption,), reference=reference, revision=written)


@pytest.mark.parametrize("made", [WINDOW, EXEMPTION], ids=["a_period", "an_exemption"])
def test_neither_a_period_nor_an_exemption_changes_once_it_is_made(made: Any) -> None:
    for name in ("reference", "reason"):
        with pytest.raises(FrozenInstanceError):
            setattr(made, name, "another")


def test_one_exemption_among_several_is_enough() -> None:
    other = replace(EXEMPTION, reference="DR-000000")
    assert not shut(WINDOW, exemptions=(other, EXEMPTION))
    assert shut(WINDOW, exemptions=(other, replace(EXEMPTION, revision=2)))


# Who may touch it

RULES = (periods.may_switch, periods.may_exempt, periods.may_give_names, periods.may_open_the_calendar)
STATUTORY = ExemptionClass.STATUTORY_NOTICE
CLERK = Actor(AUTHOR, AccountStatus.ACTIVE, Standing.EMPLOYEE, Office.TOWN_CLERK)


DEPUTY = replace(CLERK, office=Office.DEPUTY_TOWN_CLERK)


@pytest.mark.clause("house rule 4")
def test_the_deputy_lets_an_emergency_through_while_there_is_no_clerk_to_ask_and_nothing_else() -> None:
    assert periods.may_exempt(DEPUTY, clerk_is_there=False) == []
    assert periods.may_exempt(DEPUTY)[0].clause == "PS-4b"
    for kind in ExemptionClass:
        assert periods.class_may_be_exempted(CLERK, kind) == []
        said = periods.class_may_be_exempted(DEPUTY, kind)
        assert bool(said) is (kind is not ExemptionClass.EMERGENCY)


@pytest.mark.parametrize(
    "changes",
    [
        {"office": Office.CHAIR, "standing": Standing.MEMBER},
        {"office": None},
        {"standing": Standing.MEMBER},
        {"standing": Standing.VOLUNTEER},
        {"status": AccountStatus.GUEST},
    ],
    ids=["chair", "employee", "member_as_deputy", "volunteer_as_deputy", "guest"],
)
def test_nobody_but_the_deputy_stands_in_for_the_clerk(changes: dict[str, Any]) -> None:
    assert periods.may_exempt(replace(DEPUTY, **changes), clerk_is_there=False)


@pytest.mark.parametrize("rule", RULES)
def test_the_town_clerk_may(rule: Any) -> None:
    assert rule(CLERK) == []


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "changes",
    [
        {"office": Office.DEPUTY_TOWN_CLERK},
        {"office": Office.CHAIR, "standing": Standing.MEMBER},
        {"office": None},
        {"office": None, "standing": None},
        {"standing": Standing.MEMBER},
        {"standing": Standing.VOLUNTEER},
    ],
    ids=["deputy", "chair", "employee", "stranger", "member_as_clerk", "volunteer_as_clerk"],
)
def test_nobody_else_may(rule: Any, changes: dict[str, Any]) -> None:
    (objection,) = rule(replace(CLERK, **changes))
    assert objection.clause in {"PS-4b", "PS-4c"}
    assert objection.sentence.startswith("Only the Town Clerk ")


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
def test_a_town_clerk_whose_account_is_not_sound_may_not(rule: Any, status: AccountStatus) -> None:
    (objection,) = rule(replace(CLERK, status=status))
    assert objection.clause == "1.1"


def test_each_rule_says_what_it_is_about() -> None:
    sentences = [rule(replace(CLERK, office=None))[0].sentence for rule in RULES]
    assert sentences == [
        "Only the Town Clerk can switch the pre-election period.",
        "Only the Town Clerk can allow a draft in purdah.",
        "Only the Town Clerk can give or erase the names of candidates.",
        "Only the Town Clerk has the address of the calendar.",
    ]


# What makes a period


@pytest.mark.parametrize(
    ("begins", "ends", "sentence", "field"),
    [
        (NOW + TICK, NOW + TICK, "The end is not after the start. Choose a later end.", "ends"),
        (NOW + 2 * TICK, NOW + TICK, "The end is not after the start. Choose a later end.", "ends"),
        (NOW, NOW, "That period would be over already. Choose a later end.", "ends"),
        (NOW - 2 * TICK, NOW - TICK, "That period would be over already. Choose a later end.", "ends"),
        (BEGINS, ENDS, "A pre-election period with that start and that end is set already.", "begins"),
        (NOW + TEN_YEARS + TICK, None, "That start is more than ten years ahead. Check the year.", "begins"),
    ],
)
def test_a_period_that_makes_no_sense_is_asked_about(
    begins: datetime, ends: datetime | None, sentence: str, field: str
) -> None:
    (objection,) = periods.window_makes_sense(begins, ends, [WINDOW], NOW)
    assert (objection.clause, objection.sentence, objection.field) == ("PS-4b", sentence, field)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (BEGINS, None),
        (BEGINS, ENDS + TICK),
        (BEGINS + TICK, ENDS),
        (ENDS, ENDS + TICK),
        (NOW, NOW + TICK),
        (NOW + TEN_YEARS, None),
    ],
)
def test_periods_may_overlap_and_be_short(begins: datetime, ends: datetime | None) -> None:
    assert periods.window_makes_sense(begins, ends, [WINDOW], NOW) == []


@pytest.mark.parametrize(("days", "asked"), [(None, False), (-400, False), (3660, False), (3661, True), (9999, True)])
def test_a_last_day_more_than_ten_years_ahead_is_a_slip_of_the_pen(days: int | None, asked: bool) -> None:
    found = periods.last_day_makes_sense(None if days is None else NOW.date() + timedelta(days=days), NOW)
    assert [(o.clause, o.sentence, o.field) for o in found] == [
        ("PS-4b", "That end is more than ten years ahead. Check the year.", "ends")
    ] * asked


def test_an_earlier_start_with_the_same_end_is_another_period() -> None:
    later = replace(WINDOW, begins=BEGINS + timedelta(days=2))
    assert periods.window_makes_sense(BEGINS + timedelta(days=1), ENDS, [later], NOW) == []


def test_a_period_is_known_by_its_instants_and_not_by_where_they_were_read() -> None:
    begins, ends = (datetime.fromisoformat(edge.isoformat()) for edge in (BEGINS + TICK, ENDS))
    standing = replace(WINDOW, begins=BEGINS + TICK)
    assert len(periods.window_makes_sense(begins, ends, [standing], NOW)) == 1


def test_two_clicks_on_from_now_set_one_period() -> None:
    later = NOW + timedelta(seconds=1)
    assert len(periods.window_makes_sense(later, None, [OPEN_ENDED], later)) == 1
    assert len(periods.window_makes_sense(later, ENDS, [WINDOW], later)) == 1
    assert periods.window_makes_sense(later, None, [WINDOW], later) == []


def test_there_are_at_most_a_hundred_periods() -> None:
    many = [replace(WINDOW, begins=NOW + timedelta(hours=n), ends=ENDS + timedelta(hours=n)) for n in range(100)]
    assert len(many) == MOST_WINDOWS
    for too_many in (many, [*many, WINDOW]):
        (objection,) = periods.window_makes_sense(NOW, None, too_many, NOW)
        assert objection.sentence == "100 periods are set already. End one that is no longer needed first."
        assert (objection.clause, objection.field) == ("PS-4b", "begins")
    assert periods.window_makes_sense(NOW, None, many[1:], NOW) == []


def test_a_period_keeps_its_poll() -> None:
    poll = Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
    assert replace(WINDOW, poll=poll).poll == poll
    assert WINDOW.poll is None


# What an exemption needs

ANSWERS = {"public_money": "No, it is a road closure.", "fair": "Yes.", "reason": "The law asks for it."}
ASKS = {
    "public_money": "Answer this question in words. Only an emergency goes without.",
    "fair": "Answer this question in words. Only an emergency goes without.",
    "reason": "Say why it may be posted.",
}


def test_an_exemption_with_both_questions_answered_and_a_reason_is_taken() -> None:
    assert periods.exemption_is_answered(STATUTORY, **ANSWERS) == []
    assert list(periods.QUESTIONS) == ["public_money", "fair"]


@pytest.mark.parametrize("left_out", ANSWERS)
@pytest.mark.parametrize("blank", ["", " \n", "\u200b", "\u3164"])
def test_an_exemption_without_an_answer_is_not_taken(left_out: str, blank: str) -> None:
    (objection,) = periods.exemption_is_answered(STATUTORY, **(ANSWERS | {left_out: blank}))
    assert (objection.clause, objection.field, objection.sentence) == ("PS-4b", left_out, ASKS[left_out])


@pytest.mark.parametrize("which", ANSWERS)
def test_an_answer_is_readable_and_not_too_long(which: str) -> None:
    assert periods.exemption_is_answered(STATUTORY, **(ANSWERS | {which: "a" * LONGEST_REASON})) == []
    for bad in ("a" * (LONGEST_REASON + 1), "a\x00"):
        (objection,) = periods.exemption_is_answered(STATUTORY, **(ANSWERS | {which: bad}))
        assert (objection.clause, objection.field) == ("PS-4b", which)


def test_everything_left_out_is_said_at_once() -> None:
    assert [objection.field for objection in periods.exemption_is_answered(STATUTORY, "", "", "")] == list(ASKS)


@pytest.mark.clause("house rule 4")
def test_for_an_emergency_a_reason_is_enough_and_an_answer_that_is_given_is_readable() -> None:
    emergency = ExemptionClass.EMERGENCY
    assert periods.exemption_is_answered(emergency, "", " ", "A flood.") == []
    (objection,) = periods.exemption_is_answered(emergency, "", "", " ")
    assert objection.field == "reason"
    (objection,) = periods.exemption_is_answered(emergency, "a\x00", "", "A flood.")
    assert objection.field == "public_money"


def test_switching_needs_a_reason() -> None:
    assert periods.a_reason_for_switching("Town council election") == []
    (objection,) = periods.a_reason_for_switching(" ")
    assert (objection.clause, objection.field, objection.sentence) == ("PS-4b", "reason", "Say why, for the record.")


def test_instants_are_told_apart_to_the_microsecond_across_a_change_of_clocks() -> None:
    spring = datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
    window = replace(WINDOW, begins=spring, ends=spring + TICK)
    assert [window.holds_at(spring + n * TICK) for n in (-1, 0, 1)] == [False, True, False]
