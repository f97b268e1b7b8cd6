"""What is on record of routine notices, put to their rules: what an author ticked, and what an approver stated.

House rule 4. It stands beside the gate of purdah, and inside the same transaction as what it opens.
"""

from collections.abc import Sequence
from datetime import datetime

from chatops.facts.routine import RoutineStated, RoutineTicked
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.purdah import periods, routine
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.routine import RoutineNotice, Stated
from chatops.ports.unit_of_work import Facts, UnitOfWork


def standing(work: UnitOfWork, now: datetime) -> tuple[RoutineNotice, ...]:
    """Return the routine notices that were not ended and have a period that is not over, the earliest first."""
    not_over = work.purdah.not_over(now)
    return tuple(notice for notice in work.routines.not_ended() if notice.stands_in(not_over)) if not_over else ()


def stated_of(work: UnitOfWork, draft: Draft) -> Stated | None:
    """Return what an approver stated of the newest revision; None when nobody has."""
    said = work.routines.stated(draft.reference)
    return next((one for one in said if one.covers(draft.reference, draft.revision)), None)


def is_open(work: UnitOfWork, in_force: Sequence[PurdahWindow], draft: Draft) -> bool:
    """PS-4b: whether an approver stated that the newest revision is of a routine notice that is allowed still."""
    said = stated_of(work, draft)
    return said is not None and not routine.lets_through(said.notice, in_force, draft.revision.accounts)


def to_be_stated(work: UnitOfWork, draft: Draft, at: datetime) -> RoutineNotice | None:
    """Return the routine notice of which the newest revision has to be stated to be, so as to go out at this instant.

    None when nothing stands in its way, when its author ticked none, or when that one is not allowed then.
    """
    in_force = periods.in_force(work.purdah.not_over(at), at)
    if not in_force or is_open(work, in_force, draft):
        return None
    if any(one.covers(draft.reference, draft.revision) for one in work.purdah.exemptions(draft.reference)):
        return None
    notice = work.routines.ticked(draft.reference, draft.revision.number)
    allowed = notice is not None and not routine.lets_through(notice, in_force, draft.revision.accounts)
    return notice if allowed else None


def state(
    work: UnitOfWork, now: datetime, draft: Draft, attempt: Attempt, notice: str, at: datetime
) -> tuple[RoutineStated, ...]:
    """House rule 4: whoever approves states that the newest revision is of the routine notice its author ticked.

    Nothing when none was stated, or when none has to be. Raises Refused when it is not allowed at this instant.
    """
    ticked = work.routines.ticked(draft.reference, draft.revision.number) if notice else None
    in_force = periods.in_force(work.purdah.not_over(at), at)
    if ticked is None or ticked.reference != notice or not in_force or stated_of(work, draft):
        return ()
    refuse_if(attempt, routine.lets_through(ticked, in_force, draft.revision.accounts))
    by = attempt.actor.person
    office = attempt.actor.office
    return (
        RoutineStated(at=now, reference=draft.reference, by=by, office=office, revision=draft.revision, notice=ticked),
    )


def tick(
    work: UnitOfWork, now: datetime, attempt: Attempt, reference: str, revision: Revision, ticked: Sequence[str]
) -> Facts:
    """House rule 4: the author says that a revision is of a routine notice; nothing when none is. Raises Refused."""
    if not ticked:
        return ()
    refuse_if(attempt, routine.may_be_ticked(ticked, standing(work, now), revision.accounts))
    by, office = attempt.actor.person, attempt.actor.office
    fact = RoutineTicked(at=now, reference=reference, by=by, office=office, revision=revision, notice=ticked[0])
    return (fact,)
