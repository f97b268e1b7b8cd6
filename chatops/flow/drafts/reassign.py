"""An approver hands a draft that waits for a decision to another approver, with a word of why."""

from datetime import datetime

from chatops.evaluate import approvers
from chatops.facts.authority import DraftReassigned
from chatops.policy.authority import powers, reassigning
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.reassignment import Reassignment
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_reassignment(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may hand this draft on now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_reassign(work, now, reference, revision, by)
    return ()


def reassign_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, to: Caller | None, note: str, by: Caller
) -> Facts:
    """3.1: another who may decide it is asked instead. Raises Refused, Overtaken, NoSuch."""
    draft, attempt = _may_reassign(work, now, reference, revision, by)
    words = wording.tidy(note)
    refuse_if(attempt, _somebody_able(work, draft, to, by, now), wording.a_note_is_given(words))
    if to is None:
        return ()  # refused above
    handed = Reassignment(revision, by.person, to.person, words, now)
    office = attempt.actor.office
    return (DraftReassigned(at=now, reference=reference, by=by.person, office=office, draft=draft, handed=handed),)


def _somebody_able(work: UnitOfWork, draft: Draft, to: Caller | None, by: Caller, now: datetime) -> list[Objection]:
    """3.1: somebody else is chosen, who may decide it and is there."""
    if to is None:
        return [Objection("3.1", "Choose who is to decide it.", "to")]
    if to.person == by.person and to.person in draft.asked:
        return [Objection("3.1", "You are asked already. Choose somebody else.", "to")]
    eligible = approvers.eligible(work, draft, now)
    return reassigning.may_be_reassigned_to(draft, approvers.known(work, to, now), eligible, work.people.away(now))


def _may_reassign(work: UnitOfWork, now: datetime, reference: str, revision: int, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt("draft:hand-on", reference, actor)
    refuse_if(attempt, powers.may_reassign(actor, draft))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if not moves.can_move(draft, "draft:hand-on"):
        raise Overtaken(attempt, "It does not wait for a decision any more.")
    return draft, attempt
