"""The Clerk or the Deputy says when they are away, and that they are back."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from chatops.clock import london_instant
from chatops.evaluate import approvers
from chatops.facts.authority import AbsenceEnded, AbsenceSet
from chatops.policy.authority import absences
from chatops.policy.authority.absences import Absence
from chatops.policy.authority.delegations import end_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import MOVES
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class TimeAway:
    """What an officer filled in: the first and the last day by London's calendar.

    A first day of None is from now, a last of None until they say that they are back. `form` is the same when the
    form is sent twice.
    """

    form: str
    first: date | None
    last: date | None


def check_away(work: UnitOfWork, now: datetime, *, by: Caller) -> Facts:
    """Whether this person may say that they are away, asked before a form is opened. Raises Refused."""
    actor = approvers.known(work, by, now)
    refuse_if(Attempt("absence:set", "", actor), absences.may_be_away(actor))
    return ()


def _emergencies(work: UnitOfWork) -> tuple[Draft, ...]:
    """House rule 4: the emergencies that may be let through purdah, whose cards say who may do it."""
    in_hand = work.drafts.in_stages(MOVES["draft:exempt"].possible)
    return tuple(draft for draft in in_hand if draft.revision.urgent)


@alone
def set_away(work: UnitOfWork, now: datetime, *, away: TimeAway, by: Caller) -> Facts:
    """3.1: drafts go to the other from then on, and what waits is put before them. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.ABSENCE, away.form):
        return ()
    actor = approvers.known(work, by, now)
    attempt = Attempt("absence:set", "", actor)
    refuse_if(attempt, absences.may_be_away(actor))
    begins = max(now, london_instant(away.first, time.min)) if away.first else now
    ends = end_of(away.last) if away.last else None
    refuse_if(attempt, absences.absence_makes_sense(begins, ends, work.absences.of(by.person, now), now))
    absence = Absence(work.absences.fresh_reference(), by.person, begins, ends)
    return (
        AbsenceSet(
            at=now,
            reference=absence.reference,
            by=by.person,
            office=actor.office,
            absence=absence,
            tell=approvers.officers(work),
            affected=_emergencies(work),
            form=away.form,
        ),
    )


@alone
def come_back(work: UnitOfWork, now: datetime, *, by: Caller) -> Facts:
    """3.1: drafts come to them again. An absence that is still to come is called off when there is none now.

    Raises Refused when they are not away.
    """
    actor = approvers.known(work, by, now)
    attempt = Attempt("absence:end", "", actor)
    mine = work.absences.of(by.person, now)
    refuse_if(attempt, absences.may_be_away(actor), absences.there_is_an_absence(mine))
    current = mine[0]
    ended = replace(current, ends=max(now, current.begins))
    return (
        AbsenceEnded(
            at=now,
            reference=ended.reference,
            by=by.person,
            office=actor.office,
            absence=ended,
            tell=approvers.officers(work),
            affected=_emergencies(work),
        ),
    )
