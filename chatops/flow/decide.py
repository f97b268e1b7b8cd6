"""An approver decides on one revision: the act that the policy reserves to the Clerk and the Deputy."""

from datetime import datetime

from chatops.gate import gate, goes_out
from chatops.policy import authority, content, drafts
from chatops.policy.drafts import Decision, Draft, Stage, Verdict
from chatops.policy.facts import DECIDED
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.purdah_facts import DraftApprovedAgain
from chatops.ports import Facts, UnitOfWork

_ACTS = {
    Verdict.APPROVED: "draft:approve",
    Verdict.REJECTED: "draft:reject",
    Verdict.CHANGES_REQUESTED: "draft:ask-for-changes",
}


def approve_draft(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """3.1: this revision, and no other, may be posted; PS-4b: not if it would go out in the pre-election period.

    Raises Refused, Overtaken, NoSuch.
    """
    return _decide(work, now, Verdict.APPROVED, reference, revision, by)


def approve_again(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """3.1: a revision that was approved and then held may go out after all. Raises Refused, Overtaken, NoSuch."""
    draft, attempt = _may_act(work, "draft:approve-again", reference, revision, by)
    refuse_if(attempt, gate(work, draft, goes_out(draft, now)))
    office = attempt.actor.office
    return (DraftApprovedAgain(at=now, reference=reference, by=by.person, office=office, draft=draft),)


def start_decision(
    work: UnitOfWork, _now: datetime, *, verdict: Verdict, reference: str, revision: int, by: Caller
) -> Facts:
    """Whether this person may decide this revision now, asked before a form for the reason is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_act(work, _ACTS[verdict], reference, revision, by)
    return ()


def turn_down_draft(
    work: UnitOfWork,
    now: datetime,
    *,
    verdict: Verdict,
    reference: str,
    revision: int,
    reason: str,
    clauses: tuple[str, ...],
    by: Caller,
) -> Facts:
    """Rejected, or sent back for changes, with a reason and the clauses it rests on.

    Raises Refused, Overtaken, NoSuch.
    """
    return _decide(work, now, verdict, reference, revision, by, reason=content.tidy(reason), clauses=clauses)


def _decide(
    work: UnitOfWork,
    now: datetime,
    verdict: Verdict,
    reference: str,
    revision: int,
    by: Caller,
    reason: str = "",
    clauses: tuple[str, ...] = (),
) -> Facts:
    draft, attempt = _may_act(work, _ACTS[verdict], reference, revision, by)
    if verdict is Verdict.APPROVED:
        refuse_if(attempt, gate(work, draft, goes_out(draft, now)))
    else:
        refuse_if(attempt, content.a_reason_is_given(reason))
    office = attempt.actor.office
    decision = Decision(verdict, revision, draft.revision.digest, by.person, office, now, reason, clauses)
    return (DECIDED[verdict](at=now, reference=reference, by=by.person, office=office, draft=draft, decision=decision),)


def _may_act(work: UnitOfWork, act: str, reference: str, revision: int, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = work.people.actor(by)
    attempt = Attempt(act, reference, actor)
    refuse_if(attempt, authority.may_decide(actor, draft))
    if draft.revision.number != revision:
        sentence = f"This card shows revision {revision}, and revision {draft.revision.number} has come in since."
        raise Overtaken(attempt, sentence)
    if not drafts.can_move(draft, act):
        raise Overtaken(attempt, _WHY_NOT.get(draft.stage, "It has been decided already."))
    return draft, attempt


_WHY_NOT = {
    Stage.SUBMITTED: "It is being passed on at this moment. Try again in a minute.",
    Stage.HELD: "It is held because of the pre-election period.",
    Stage.WITHDRAWN: "Its author has withdrawn it.",
}
