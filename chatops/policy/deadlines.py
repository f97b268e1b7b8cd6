"""When somebody is reminded of what waits for them, when another is asked too, and when a draft lapses.

Clause 3.1 reserves the decision to a few people; a post that nobody decides on must not wait for ever, and must not go
out late. Everything here is worked out from how a draft stands, whenever it is asked.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from chatops.policy.authority import powers
from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.calendar.working_hours import WorkingWeek, after_working, worked_between
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person

REMINDER_GAP = timedelta(hours=4)
"""Nobody is reminded twice within this time: what waits for them is gathered in one message."""
SOONEST_REMINDER = timedelta(minutes=30)
"""A card that came less than half an hour of work ago is reminder enough."""
EMERGENCY_REMINDER = timedelta(minutes=10)
"""How long after it was put before somebody they are reminded of an emergency, at any hour."""
LONGEST_LAPSE = timedelta(days=366)
"""The longest that a council may let a draft wait until it lapses."""
UNDECIDED = (Stage.SUBMITTED, Stage.ROUTED)
"""Where a draft stands for which nobody has decided anything."""


class Purpose(StrEnum):
    """What somebody is reminded to do."""

    DECIDE = "decide"
    CONFIRM = "confirm"
    APPROVE_AGAIN = "approve-again"
    POST = "post"


PURPOSES = {
    Stage.ROUTED: Purpose.DECIDE,
    Stage.UNCONFIRMED: Purpose.CONFIRM,
    Stage.HELD: Purpose.APPROVE_AGAIN,
    Stage.RELEASED: Purpose.POST,
}
"""What a draft that stands there waits for."""


def _england() -> WorkingWeek:
    return WorkingWeek(is_holiday=bank_holidays(Country.ENGLAND))


@dataclass(frozen=True, slots=True)
class Pace:
    """How quickly a council works: its hours, and how long it may take until something is done about a draft.

    `remind_after` and `escalate_after` are working time, `lapse_after` and `late_after` are time as it passes: what is
    later than `late_after` is not released by itself (house rule 13). `country` is where the council is.
    """

    week: WorkingWeek = field(default_factory=_england)
    remind_after: timedelta = timedelta(hours=4)
    escalate_after: timedelta = timedelta(hours=8)
    lapse_after: timedelta = timedelta(days=30)
    late_after: timedelta = timedelta(hours=1)
    country: Country = Country.ENGLAND


@dataclass(frozen=True, slots=True)
class Deadlines:
    """When those who are asked are reminded (None: there is no time for it), and when the other officer is asked."""

    remind_at: datetime | None
    escalate_at: datetime


def deadlines(pace: Pace, asked_at: datetime, goes_out_at: datetime | None, *, urgent: bool = False) -> Deadlines:
    """3.1: when to remind and when to ask the other officer of a draft that somebody was asked to decide then.

    A draft with a time to go out gets both sooner, so that a decision is possible before it: the reminder comes at the
    latest when half the working time until then is gone, the other officer is asked when three quarters are. When no
    working time lies before it, the other officer is asked at once, and nobody is reminded.

    Of an emergency both were asked at once, and both are reminded in minutes, whatever the hour.
    """
    if urgent:
        soon = asked_at + EMERGENCY_REMINDER
        return Deadlines(soon, soon)
    remind, escalate = pace.remind_after, pace.escalate_after
    if goes_out_at is not None:
        usable = worked_between(pace.week, asked_at, goes_out_at)
        if not usable:
            return Deadlines(None, asked_at)
        remind, escalate = min(remind, usable / 2), min(escalate, usable * 3 / 4)
    remind_at = after_working(pace.week, asked_at, remind) if remind >= SOONEST_REMINDER else None
    return Deadlines(remind_at, after_working(pace.week, asked_at, escalate))


def lapses_at(pace: Pace, draft: Draft) -> datetime | None:
    """3.1: when a draft lapses that waits: at the time it was to go out, and after 30 days anyway.

    What was approved and waits to be confirmed has had its time already: it has 30 days from when it was put before
    somebody. None for what does not wait; what is held waits for as long as the pre-election period goes on.
    """
    if draft.stage is Stage.UNCONFIRMED:
        return draft.asked_at + pace.lapse_after if draft.asked_at else None
    if draft.stage not in UNDECIDED:
        return None
    revision = draft.revision
    latest = revision.made_at + pace.lapse_after
    return min(revision.goes_out_at, latest) if revision.goes_out_at else latest


def has_lapsed(pace: Pace, draft: Draft, now: datetime) -> bool:
    """Return whether the time to decide on it is over, though the bot may not have said so yet."""
    over = lapses_at(pace, draft)
    return over is not None and over <= now


def due_for(pace: Pace, draft: Draft, asked_at: datetime) -> Deadlines:
    """Return what is due of a draft that was put before somebody then; its time counts while nobody has decided."""
    goes_out_at = draft.revision.goes_out_at if draft.stage in UNDECIDED else None
    return deadlines(pace, asked_at, goes_out_at, urgent=draft.revision.urgent)


def posters_in_turn(
    able: Sequence[Person], officers: Collection[Person]
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """House rule 11: who is reminded first to post what they were handed, and who is when it is still not recorded.

    First those who were given access, then the officers; where nobody else has access, the officers at once.
    """
    given = tuple(person for person in able if person not in officers)
    control = tuple(person for person in able if person in officers)
    return (given, control) if given else (control, ())


def first_deadline(pace: Pace, asked_at: datetime, draft: Draft) -> datetime:
    """Return when something is first due about a draft that is put before somebody then."""
    due, over = due_for(pace, draft, asked_at), lapses_at(pace, draft)
    first = min(due.remind_at or due.escalate_at, due.escalate_at)
    return min(first, over) if over else first


def may_bring_back(actor: Actor, draft: Draft) -> list[Objection]:
    """5.8, 3.1: the author brings back what has lapsed, or an officer who may decide it."""
    objections = powers.may_change(actor, draft)
    if objections and powers.holds_approving_office(actor):
        return powers.may_decide(actor, draft)
    return objections
