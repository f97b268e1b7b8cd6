"""The Town Clerk says for how long something is kept. House rule 16."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.retention import goes_at_once
from chatops.facts.retention import RetentionChanged
from chatops.policy import retention_changes as rules
from chatops.policy.content.wording import tidy
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.retention import CHANGEABLE, QUESTIONS, Retention
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class RetentionForm:
    """What the Clerk filled in: the class by its key, for how many days (None: no number), why.

    `seen` is the number of the last change when the form was opened. `said` is how many records they were told would
    go at once; None before they were.
    """

    key: str
    days: int | None
    why: str
    seen: int
    said: int | None = None


def check_retention(work: UnitOfWork, _now: datetime, *, key: str, by: Caller) -> Facts:
    """House rule 16: whether this person may change it, before a form is opened. Raises Refused, NoSuch."""
    _may_change(work, key, by)
    return ()


def check_change(work: UnitOfWork, _now: datetime, *, filled: RetentionForm, by: Caller) -> Facts:
    """House rule 16: whether it can be kept for that time, before it is said what would go. Raises Refused, NoSuch."""
    _asked_of(work, filled, by)
    return ()


@alone
def change_retention(work: UnitOfWork, now: datetime, *, filled: RetentionForm, by: Caller) -> Facts:
    """House rule 16: a class is kept for this time from now on. The very same changes nothing.

    Raises Refused, NoSuch; Overtaken when something was changed since the form was opened.
    """
    attempt, one, days = _asked_of(work, filled, by)
    before, number = work.retention.of(one).kept_for.days, work.retention.newest()
    if days == before:
        return ()
    if number != filled.seen:
        raise Overtaken(attempt, "How long things are kept was changed since you opened this. Open it again.")
    if days < before:
        refuse_if(attempt, rules.what_goes_was_said(filled.said or 0, goes_at_once(work, now, one, days)))
    return (
        RetentionChanged(
            at=now,
            reference=f"retention {number + 1}",
            by=by.person,
            office=attempt.actor.office,
            number=number + 1,
            key=one.key,
            days=days,
            before=before,
            why=tidy(filled.why),
            salt=work.retention.fresh_salt(),
            asked=work.questions.still_kept() if one.key == QUESTIONS.key else (),
        ),
    )


def _may_change(work: UnitOfWork, key: str, by: Caller) -> tuple[Attempt, Retention]:
    actor = work.people.actor(by)
    attempt = Attempt("retention:change", "", actor)
    refuse_if(attempt, rules.may_change_retention(actor))
    if key not in CHANGEABLE:
        raise NoSuch(f"nothing is kept as {key}")
    return attempt, CHANGEABLE[key]


def _asked_of(work: UnitOfWork, filled: RetentionForm, by: Caller) -> tuple[Attempt, Retention, int]:
    attempt, one = _may_change(work, filled.key, by)
    days = filled.days
    refuse_if(attempt, rules.can_be_kept_for(one, days), rules.change_has_a_reason(tidy(filled.why)))
    return attempt, one, days or 0
