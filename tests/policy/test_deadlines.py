"""When somebody is reminded, when the other officer is asked, and when a draft lapses."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.calendar.working_hours import is_working, worked_between
from chatops.policy.deadlines import Deadlines, Pace, deadlines, first_deadline, has_lapsed, lapses_at
from chatops.policy.drafts.stages import Stage
from tests.policy.calendar.test_working_hours import at
from tests.support.drafts import NOW, draft, revision

PACE = Pace()


@pytest.mark.parametrize(
    ("asked", "goes_out", "remind", "escalate"),
    [
        ("2027-03-01 09:30", None, "2027-03-01 13:30", "2027-03-02 09:30"),
        ("2027-03-01 09:30", "2027-03-08 12:00", "2027-03-01 13:30", "2027-03-02 09:30"),
        # Two hours are left: reminded after one, the other officer is asked after one and a half.
        ("2027-03-01 09:30", "2027-03-01 11:30", "2027-03-01 10:30", "2027-03-01 11:00"),
        # To go out on Saturday, sent in on Friday with an hour of work left.
        ("2027-03-05 16:00", "2027-03-06 10:00", "2027-03-05 16:30", "2027-03-05 16:45"),
        # Over the weekend until Monday at ten: two hours of work in all.
        ("2027-03-05 16:00", "2027-03-08 10:00", "2027-03-08 09:00", "2027-03-08 09:30"),
        # Nobody is at work before it is to go out.
        ("2027-03-05 18:00", "2027-03-06 10:00", None, "2027-03-05 18:00"),
    ],
)
def test_what_is_due_when(asked: str, goes_out: str | None, remind: str | None, escalate: str) -> None:
    due = deadlines(PACE, at(asked), at(goes_out) if goes_out else None)
    assert due == Deadlines(at(remind) if remind else None, at(escalate))


_instants = st.integers(0, 365 * 86400).map(lambda s: datetime(2027, 1, 1, tzinfo=UTC) + timedelta(seconds=s))


@settings(max_examples=300, deadline=None)
@given(asked=_instants, wait=st.none() | st.timedeltas(timedelta(minutes=1), timedelta(days=20)))
def test_a_decision_is_possible_after_the_reminder_and_after_the_other_is_asked(
    asked: datetime, wait: timedelta | None
) -> None:
    goes_out = asked + wait if wait else None
    due = deadlines(PACE, asked, goes_out)
    assert due.escalate_at >= asked
    if due.remind_at is not None:
        assert asked <= due.remind_at <= due.escalate_at
        assert is_working(PACE.week, due.remind_at)
        assert worked_between(PACE.week, asked, due.remind_at) <= timedelta(hours=4)
        assert worked_between(PACE.week, asked, due.escalate_at) <= timedelta(hours=8)
    if goes_out is not None:
        assert due.escalate_at < goes_out
        assert due.remind_at is None or due.remind_at < goes_out


@pytest.mark.parametrize(
    ("goes_out", "over"),
    [
        (None, timedelta(days=30)),
        (timedelta(days=2), timedelta(days=2)),
        (timedelta(days=30), timedelta(days=30)),
        (timedelta(days=90), timedelta(days=30)),
    ],
)
def test_a_revision_lapses_at_its_time_and_after_30_days_anyway(goes_out: timedelta | None, over: timedelta) -> None:
    made = revision(goes_out_at=NOW + goes_out if goes_out else None)
    assert lapses_at(PACE, draft(revisions=(made,))) == made.made_at + over


@pytest.mark.parametrize("stage", Stage)
def test_only_what_waits_for_somebody_runs_out_of_time(stage: Stage) -> None:
    one = draft(stage=stage, asked_at=NOW)
    over = NOW + timedelta(days=30)
    moment = timedelta(microseconds=1)
    assert not has_lapsed(PACE, one, over - moment)
    assert has_lapsed(PACE, one, over) is (stage in {Stage.SUBMITTED, Stage.ROUTED, Stage.UNCONFIRMED})


def test_the_first_look_is_at_whatever_comes_first() -> None:
    assert first_deadline(PACE, at("2027-03-01 09:30"), draft()) == at("2027-03-01 13:30")
    soon = draft(revisions=(revision(goes_out_at=at("2027-03-06 10:00")),))
    assert first_deadline(PACE, at("2027-03-05 18:00"), soon) == at("2027-03-05 18:00")
