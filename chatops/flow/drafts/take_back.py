"""An approver takes an approval back, at any time until the post is recorded; or rejects what was stopped or held."""

from datetime import datetime

from chatops.evaluate import approvers
from chatops.facts.stops import ApprovalTakenBack, DraftTurnedDown
from chatops.policy import deadlines
from chatops.policy.authority import powers
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft, Lent, TakenBack
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE, Stage
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_taking_back(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may take this approval back now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_take_back(work, now, _TAKE_BACK, reference, revision, by)
    return ()


def take_back_approval(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, reason: str, by: Caller
) -> Facts:
    """House rule 9: this revision does not go out, whoever approved it; its author is told why and may revise it.

    It needs no acknowledgement of the policy: nothing goes out by it. Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt, lent = _may_take_back(work, now, _TAKE_BACK, reference, revision, by)
    said = wording.tidy(reason)
    refuse_if(attempt, wording.a_reason_is_given(said))
    office = attempt.actor.office
    taken = TakenBack(revision, draft.revision.digest, by.person, office, now, said, lent)
    return (ApprovalTakenBack(at=now, reference=reference, by=by.person, office=office, draft=draft, taken=taken),)


def check_turning_down(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may reject this revision, which was approved and then stopped or held, before a form opens.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_take_back(work, now, _TURN_DOWN, reference, revision, by)
    return ()


def turn_down_approved(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, reason: str, by: Caller
) -> Facts:
    """House rule 9: what was approved and then stopped or held is rejected, and its author is told why.

    Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt, lent = _may_take_back(work, now, _TURN_DOWN, reference, revision, by)
    said = wording.tidy(reason)
    refuse_if(attempt, wording.a_reason_is_given(said))
    office = attempt.actor.office
    taken = TakenBack(revision, draft.revision.digest, by.person, office, now, said, lent, final=True)
    return (DraftTurnedDown(at=now, reference=reference, by=by.person, office=office, draft=draft, taken=taken),)


_TAKE_BACK, _TURN_DOWN = "draft:take-back", "draft:turn-down"


def _may_take_back(
    work: UnitOfWork, now: datetime, act: str, reference: str, revision: int, by: Caller
) -> tuple[Draft, Attempt, Lent | None]:
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt(act, reference, actor)
    refuse_if(attempt, powers.may_take_back(actor, draft))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if deadlines.has_lapsed(work.council.pace, draft, now):
        raise Overtaken(attempt, _WHY_NOT[Stage.LAPSED])
    if not moves.can_move(draft, act):
        raise Overtaken(attempt, _WHY_NOT.get(draft.stage, "It is not approved any more."))
    if powers.holds_approving_office(actor):
        return draft, attempt, None
    lent = powers.usable_delegations(actor, draft)[0]
    return draft, attempt, Lent(lent.reference, lent.office)


_WHY_NOT = WHY_IT_CANNOT_MOVE | {
    Stage.SUBMITTED: "It has not been approved.",
    Stage.ROUTED: "It has not been approved.",
    Stage.POSTED: "It has been posted, and its links are in the record.",
}
