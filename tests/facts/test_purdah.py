"""What the journal keeps of the pre-election period, and who is told what of it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.clock import LONDON
from chatops.facts import purdah as facts
from chatops.facts.fact import Fact
from chatops.outbox.about import Month
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.purdah import ANNOUNCED_AHEAD
from chatops.outbox.writers import letters_for
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.calendar.timing import by_day, month_and_end
from chatops.policy.clauses import CLAUSES
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Confirmation
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Person
from chatops.policy.purdah.candidates import KnownName, NameKind
from chatops.policy.purdah.periods import Exemption, ExemptionClass, PurdahWindow
from chatops.policy.purdah.polls import Poll, PollKind
from chatops.policy.retention import CANDIDATES
from tests.support.drafts import AUTHOR, NOW, draft, revision

CLERK, DEPUTY = Person("slack", "T0THORNBURY", "U0CLERK"), Person("slack", "T0THORNBURY", "U0DEPUTY")
ABOUT, PERIOD = "DR-7KQ2M9", "PW-7KQ2M9"
REASON, NAME = "Town council election", "Harold Voss"
WINDOW = PurdahWindow(
    PERIOD, NOW, NOW + timedelta(days=30), REASON, Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
)
GIVEN: dict[str, Any] = {"at": NOW, "reference": PERIOD, "by": CLERK, "office": Office.TOWN_CLERK, "window": WINDOW}
BY_BOT: dict[str, Any] = {"at": NOW, "reference": PERIOD, "window": WINDOW, "tell": (CLERK, DEPUTY)}
HELD = draft(stage=Stage.HELD, asked=(CLERK,), handed_to=(CLERK, DEPUTY))
ROUTED = draft(stage=Stage.ROUTED, asked=(CLERK,))
OF_DRAFT: dict[str, Any] = {"at": NOW, "reference": ABOUT, "by": CLERK, "office": Office.TOWN_CLERK}
SALT = "5" * 32
EXEMPTION = Exemption(ABOUT, 1, revision().digest, ExemptionClass.EMERGENCY, NAME, NAME, REASON, CLERK, NOW)
CONFIRMED = Confirmation(1, revision().digest, CLERK, Office.TOWN_CLERK, NOW)

ONE_OF_EACH: dict[str, Fact] = {
    "set": facts.PurdahSet(form="form-1", tell=(DEPUTY,), affected=(ROUTED,), **GIVEN),
    "ended": facts.PurdahEnded(why=NAME, held=(HELD,), **GIVEN),
    "announced": facts.PurdahAnnounced(**BY_BOT),
    "began": facts.PurdahBegan(affected=(ROUTED,), **BY_BOT),
    "over": facts.PurdahOver(held=(HELD,), **BY_BOT),
    "held": facts.DraftHeld(draft=HELD, windows=(PERIOD,), at=NOW, reference=ABOUT),
    "exempted": facts.ExemptionGranted(draft=ROUTED, exemption=EXEMPTION, tell=(DEPUTY,), **OF_DRAFT),
    "approved_again": facts.DraftApprovedAgain(draft=HELD, confirmation=CONFIRMED, **OF_DRAFT),
    "listed": facts.ExemptionsListed(at=NOW, reference="2027-03", count=2, tell=(DEPUTY,)),
    "names": facts.NamesGiven(
        at=NOW, reference="", by=CLERK, names=(KnownName(NameKind.CANDIDATE, NAME),), salt=SALT, affected=(ROUTED,)
    ),
    "names_erased": facts.NamesErased(at=NOW, reference="", counts={"candidate": 1}, tell=CLERK, affected=(ROUTED,)),
    "calendar": facts.CalendarOpened(at=NOW, reference="", token="a" * 43),
}


def test_the_table_has_one_of_each_fact() -> None:
    concrete = {kind for kind in vars(facts).values() if isinstance(kind, type) and issubclass(kind, Fact)}
    assert {type(fact) for fact in ONE_OF_EACH.values()} == concrete - {Fact, facts.PurdahFact}


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_the_journal_keeps_nobody_s_words_and_no_name(fact: Fact) -> None:
    kept = json.dumps(fact.details())
    assert all(secret not in kept for secret in (REASON, NAME, revision().words, revision().salt, SALT, "a" * 43))


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_each_fact_names_its_act_and_a_known_clause(fact: Fact) -> None:
    assert ":" in fact.act
    assert fact.clause in CLAUSES


def test_the_reason_can_be_shown_to_be_the_one_that_was_given() -> None:
    assert ONE_OF_EACH["set"].details()["reason_digest"] == salted_digest(PERIOD, REASON)
    assert ONE_OF_EACH["ended"].details()["reason_digest"] == salted_digest(PERIOD, NAME)
    said = json.dumps([NAME, NAME, REASON])
    assert ONE_OF_EACH["exempted"].details()["reason_digest"] == salted_digest(revision().salt, said)


def test_a_period_is_journalled_with_its_instants_and_its_poll() -> None:
    assert ONE_OF_EACH["set"].details() | {"reason_digest": None, "form_digest": None} == {
        "begins": "2027-03-01T09:30:00+00:00",
        "ends": "2027-03-31T09:30:00+00:00",
        "poll": "2027-05-06, local election (parish, town, district or county), England",
        "reason_digest": None,
        "form_digest": None,
    }


def test_names_are_counted_by_kind_and_can_be_shown_to_be_those_that_were_given() -> None:
    digest = salted_digest(SALT, json.dumps([["0", "candidate", NAME]]))
    assert ONE_OF_EACH["names"].details() == {"candidate": 1, "party": 0, "councillor": 0, "digest": digest}
    none = facts.NamesGiven(at=NOW, reference="", by=CLERK, names=(), salt=SALT)
    assert none.details() == {"candidate": 0, "party": 0, "councillor": 0, "digest": None}
    assert ONE_OF_EACH["names_erased"].details() == {"candidate": 1}


def test_answers_that_change_places_have_another_digest() -> None:
    said = [("a\nb", "c", "d"), ("a", "b\nc", "d"), ("a", "b", "c\nd"), ("b", "a", "c"), ("a", "b", "c")]
    assert len({facts.digest_of_grounds(SALT, *each) for each in said}) == len(said)


# Who is told


def told(name: str) -> set[Letter]:
    return set(letters_for(ONE_OF_EACH[name]))


def notice(to: Person | None, at: datetime | None = None) -> Letter:
    return Letter(LetterKind.PURDAH_NOTICE, PERIOD, to, afresh=True, not_before=at)


REDRAWN = {Letter(LetterKind.DECISION_CARD, ABOUT, CLERK), Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR)}


def test_a_period_that_is_set_is_told_to_the_officers_and_brings_its_turns() -> None:
    turns = {NOW, WINDOW.begins, WINDOW.ends}  # the week before has passed, so people are told now
    assert told("set") == {
        notice(DEPUTY),
        *(Letter(LetterKind.PURDAH_TURN, PERIOD, not_before=turn) for turn in turns),
        Letter(LetterKind.PURDAH_AFFECTED, PERIOD, CLERK, afresh=True),
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK),
        Letter(LetterKind.STATUS_CARD, ABOUT),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
    }
    assert timedelta(days=7) == ANNOUNCED_AHEAD


@pytest.mark.parametrize("name", ["announced", "began", "over"])
def test_news_goes_to_those_who_draft_and_to_the_channel(name: str) -> None:
    assert {notice(CLERK), notice(DEPUTY), notice(None)} <= told(name)


def test_when_a_period_begins_the_cards_of_what_waits_are_drawn_again() -> None:
    assert told("began") - told("announced") == REDRAWN | {Letter(LetterKind.STATUS_CARD, ABOUT)}


@pytest.mark.parametrize("name", ["ended", "over"])
def test_at_the_end_what_is_held_is_offered_and_nothing_is_released(name: str) -> None:
    assert {
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK, afresh=True),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
        Letter(LetterKind.STATUS_CARD, ABOUT),
    } <= told(name)
    assert LetterKind.RELEASE not in {letter.kind for letter in told(name)}


def test_what_is_held_is_taken_back_from_those_who_had_it_to_post() -> None:
    assert told("held") == {
        Letter(LetterKind.HANDOVER_CARD, ABOUT, CLERK),
        Letter(LetterKind.HANDOVER_CARD, ABOUT, DEPUTY),
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK),
        Letter(LetterKind.STATUS_CARD, ABOUT),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
    }


@pytest.mark.parametrize("stage", Stage)
def test_an_exemption_is_told_and_releases_only_what_has_its_approval(stage: Stage) -> None:
    before = draft(stage=stage, asked=(CLERK,))
    written = set(letters_for(facts.ExemptionGranted(draft=before, exemption=EXEMPTION, tell=(DEPUTY,), **OF_DRAFT)))
    due = Letter(LetterKind.EXEMPTIONS_DUE, Month("2027-03"), not_before=datetime(2027, 4, 1, 8, tzinfo=UTC))
    assert {Letter(LetterKind.EXEMPTION_NOTICE, ABOUT, DEPUTY, afresh=True), due} <= written
    assert (Letter(LetterKind.RELEASE, ABOUT) in written) is (stage in {Stage.HELD, Stage.APPROVED})


def test_after_a_fresh_approval_it_is_released() -> None:
    assert Letter(LetterKind.RELEASE, ABOUT) in told("approved_again")


def test_the_list_goes_to_the_chair_and_names_redraw_the_cards_that_wait() -> None:
    assert told("listed") == {Letter(LetterKind.EXEMPTION_LIST, Month("2027-03"), DEPUTY, afresh=True)}
    assert told("names") == {Letter(LetterKind.DECISION_CARD, ABOUT, CLERK), NAMES_DUE}
    assert told("calendar") == set()


NAMES_DUE = Letter(LetterKind.NAMES_DUE, "", not_before=NOW + timedelta(days=7))


def test_a_week_after_names_are_given_or_a_period_is_ended_the_bot_looks_whether_they_are_needed() -> None:
    assert (CANDIDATES.soonest, CANDIDATES.kept_for) == (timedelta(days=7), timedelta(days=14))
    assert replace(NAMES_DUE, about=PERIOD) in told("ended")
    none = facts.NamesGiven(at=NOW, reference="", by=CLERK, names=(), salt=SALT, affected=(ROUTED,))
    assert set(letters_for(none)) == {Letter(LetterKind.DECISION_CARD, ABOUT, CLERK)}


def test_the_clerk_is_told_of_erased_names_by_day_and_their_marks_go_at_once() -> None:
    notice_of_erasure = Letter(LetterKind.NAMES_ERASED, "", CLERK, afresh=True)
    assert told("names_erased") == {notice_of_erasure, Letter(LetterKind.DECISION_CARD, ABOUT, CLERK)}
    night = NOW.replace(hour=2)
    by_night = facts.NamesErased(at=night, reference="", counts={}, tell=CLERK)
    assert letters_for(by_night) == (replace(notice_of_erasure, not_before=NOW.replace(hour=8, minute=0)),)
    assert letters_for(facts.NamesErased(at=NOW, reference="", counts={}, tell=None)) == ()


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_no_letter_carries_words(fact: Fact) -> None:
    for letter in letters_for(fact):
        assert all(secret not in str(letter) for secret in (REASON, NAME, revision().words))


# When


@pytest.mark.parametrize(
    ("at", "morning"),
    [
        ("2027-03-01T07:59:59", "2027-03-01T08:00:00"),
        ("2027-03-01T08:00:00", None),
        ("2027-03-01T22:59:59", None),
        ("2027-03-01T23:00:00", "2027-03-02T08:00:00"),
        ("2027-05-06T21:00:00", None),  # ten at night, when the polls close
        ("2027-05-06T22:00:00", "2027-05-07T07:00:00"),
        ("2027-03-28T00:00:00", "2027-03-28T07:00:00"),  # the night in which the clocks go forward
    ],
)
def test_news_of_the_night_waits_for_the_morning(at: str, morning: str | None) -> None:
    due = datetime.fromisoformat(morning).replace(tzinfo=UTC) if morning else None
    assert by_day(datetime.fromisoformat(at).replace(tzinfo=UTC)) == due


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_news_waits_at_most_a_night_and_a_list_at_most_a_month_and_a_day(at: datetime) -> None:
    due = by_day(at)
    assert due is None or (due.astimezone(LONDON).hour == 8 and timedelta(0) < due - at <= timedelta(hours=10))
    month, listed = month_and_end(at)
    local = listed.astimezone(LONDON)
    assert (local.day, local.hour, local.minute) == (1, 9, 0)
    assert timedelta(0) < listed - at <= timedelta(days=31, hours=10)
    assert month == f"{at.astimezone(LONDON):%Y-%m}"
