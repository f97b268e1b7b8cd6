"""An approver decides on one revision: the act that the policy reserves to the Clerk and the Deputy."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.consents import consents_stand
from chatops.evaluate.pictures import pictures_are_whole
from chatops.evaluate.purdah_gate import an_account_is_left, gate, goes_out, pause_gate
from chatops.evaluate.routine import state
from chatops.facts.authority import DraftConfirmed
from chatops.facts.drafts import DECIDED
from chatops.facts.purdah import DraftApprovedAgain
from chatops.policy import deadlines
from chatops.policy.authority import own_drafts, powers
from chatops.policy.content import questions, wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Confirmation, Decision, Draft, Lent, Verdict
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE, Stage
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork

_ACTS = {
    Verdict.APPROVED: "draft:approve",
    Verdict.REJECTED: "draft:reject",
    Verdict.CHANGES_REQUESTED: "draft:ask-for-changes",
}


_ALONE = {"draft:approve", "draft:approve-again", "draft:confirm"}
"""What an officer may do to their own draft where nobody else may decide it. House rule 1."""


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """What an approver decided: the verdict, a reason and the clauses it rests on when it is no approval.

    `stated` is the reference of the delegation to whose topic a delegate states that the draft belongs, and `suggested`
    the words that they would rather have, where they ask for changes.
    """

    verdict: Verdict
    reason: str = ""
    clauses: tuple[str, ...] = ()
    stated: str = ""
    suggested: str = ""


def approve_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller, stated: str = "", reason: str = ""
) -> Facts:
    """3.1: this revision, and no other, may be posted; PS-4b: not if it would go out in the pre-election period.

    An officer who wrote it themselves gives the `reason` why they approve it: they may where nobody else may decide it
    and the council has set so (house rule 1). One whose author asks for contact details to be allowed needs one too
    (5.12). Raises Refused, Overtaken, NoSuch.
    """
    return _decide(work, now, DecisionForm(Verdict.APPROVED, wording.tidy(reason), (), stated), reference, revision, by)


def approve_as_routine(
    work: UnitOfWork,
    now: datetime,
    *,
    reference: str,
    revision: int,
    routine: str,
    by: Caller,
    stated: str = "",
    reason: str = "",
) -> Facts:
    """House rule 4: whoever approves a revision in purdah states that it is the routine notice that its author ticked.

    `routine` is the reference of that notice; without it purdah stands in the way as ever. `reason` is as for any
    approval. What was held or stopped is approved afresh. Raises Refused, Overtaken, NoSuch.
    """
    act = _AFRESH.get(work.drafts.get(reference).stage, "draft:approve")
    draft, attempt, _ = _may_act(work, now, act, reference, revision, by, stated)
    said = state(work, now, draft, attempt, routine, goes_out(draft, now))
    opened = bool(said)
    if act == "draft:approve-again":
        return (*said, *_approve_again(work, now, reference, revision, by, stated, opened=opened))
    if act == "draft:confirm":
        return (*said, *confirm_draft(work, now, reference=reference, revision=revision, by=by, stated=stated))
    choice = DecisionForm(Verdict.APPROVED, wording.tidy(reason), (), stated)
    return (*said, *_decide(work, now, choice, reference, revision, by, opened=opened))


_AFRESH = {Stage.HELD: "draft:approve-again", Stage.UNCONFIRMED: "draft:confirm"}


def approve_again(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller, stated: str = ""
) -> Facts:
    """3.1: a revision that was approved and then held may go out after all. Raises Refused, Overtaken, NoSuch."""
    return _approve_again(work, now, reference, revision, by, stated)


def _approve_again(
    work: UnitOfWork, now: datetime, reference: str, revision: int, by: Caller, stated: str, *, opened: bool = False
) -> Facts:
    draft, attempt, lent = _may_act(work, now, "draft:approve-again", reference, revision, by, stated)
    refuse_if(attempt, _shut(work, draft, now, opened=opened), _may_go_out(work, draft, now))
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DECIDING))
    given = Confirmation(revision, draft.revision.digest, by.person, attempt.actor.office, now, lent)
    return (
        DraftApprovedAgain(
            at=now, reference=reference, by=by.person, office=given.office, draft=draft, confirmation=given
        ),
    )


def confirm_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller, stated: str = ""
) -> Facts:
    """3.1, house rule 13: what was approved and then stopped may go out, on the authority of who confirms it.

    Whether it goes out in the pre-election period is asked when it is released. Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt, lent = _may_act(work, now, "draft:confirm", reference, revision, by, stated)
    refuse_if(attempt, _may_go_out(work, draft, now))
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DECIDING))
    given = Confirmation(revision, draft.revision.digest, by.person, attempt.actor.office, now, lent)
    return (
        DraftConfirmed(at=now, reference=reference, by=by.person, office=given.office, draft=draft, confirmation=given),
    )


def check_decision(
    work: UnitOfWork, now: datetime, *, verdict: Verdict, reference: str, revision: int, by: Caller
) -> Facts:
    """Whether this person may decide this revision now, asked before a form for the reason is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_act(work, now, _ACTS[verdict], reference, revision, by, stated=None)
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
    stated: str = "",
    suggested: str = "",
) -> Facts:
    """Rejected, or sent back for changes, with a reason and the clauses it rests on.

    `suggested` are words in place of its own, which only its author may send in. Raises Refused, Overtaken, NoSuch.
    """
    choice = DecisionForm(verdict, wording.tidy(reason), clauses, stated, wording.tidy(suggested))
    return _decide(work, now, choice, reference, revision, by)


def _shut(work: UnitOfWork, draft: Draft, now: datetime, *, opened: bool) -> list[Objection]:
    """PS-4b, house rule 9: what keeps it from going out; not purdah, when a statement in this act has `opened` it."""
    return (pause_gate if opened else gate)(work, draft, goes_out(draft, now))


def _decide(
    work: UnitOfWork,
    now: datetime,
    choice: DecisionForm,
    reference: str,
    revision: int,
    by: Caller,
    *,
    opened: bool = False,
) -> Facts:
    verdict = choice.verdict
    draft, attempt, lent = _may_act(work, now, _ACTS[verdict], reference, revision, by, choice.stated)
    own = by.person in draft.authors
    asked = verdict is Verdict.APPROVED and draft.revision.asks_to_allow
    reason = choice.reason if own or asked or verdict is not Verdict.APPROVED else ""
    if own:
        refuse_if(attempt, own_drafts.a_reason_for_ones_own(reason))
    if asked:
        refuse_if(attempt, questions.allowed_with_a_reason(draft.revision.checked, reason))
    if verdict is Verdict.APPROVED:
        refuse_if(attempt, _shut(work, draft, now, opened=opened), _may_go_out(work, draft, now))
    else:
        refuse_if(attempt, wording.a_reason_is_given(reason))
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DECIDING))
    office = attempt.actor.office
    suggested = _suggested(attempt, choice, draft)
    said = (reason, choice.clauses, lent, own, suggested)
    decision = Decision(verdict, revision, draft.revision.digest, by.person, office, now, *said)
    return (DECIDED[verdict](at=now, reference=reference, by=by.person, office=office, draft=draft, decision=decision),)


def _suggested(attempt: Attempt, choice: DecisionForm, draft: Draft) -> str:
    """3.1: the suggested words, where changes are asked for and they differ from the draft's. Raises Refused."""
    words = choice.suggested
    if choice.verdict is not Verdict.CHANGES_REQUESTED or not words or words == draft.revision.words:
        return ""
    refuse_if(attempt, wording.suggested_words_can_be_posted(words))
    return words


def _may_go_out(work: UnitOfWork, draft: Draft, now: datetime) -> list[Objection]:
    consents = consents_stand(work, draft.revision.background.consents, now)
    return [*an_account_is_left(work, draft), *consents, *pictures_are_whole(work, draft.revision)]


def _may_act(
    work: UnitOfWork, now: datetime, act: str, reference: str, revision: int, by: Caller, stated: str | None
) -> tuple[Draft, Attempt, Lent | None]:
    """Return the draft, and under what authority this person does this. `stated` is None while they can still state
    it.
    """
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt(act, reference, actor)
    if stated is None:
        usable = powers.usable_delegations(actor, draft)
        stated = usable[0].reference if usable else ""
    alone = act in _ALONE and approvers.is_alone(work, draft, actor, now)
    refuse_if(attempt, powers.may_decide(actor, draft, stated, alone=alone))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if deadlines.has_lapsed(work.council.pace, draft, now):
        raise Overtaken(attempt, _WHY_NOT[Stage.LAPSED])
    if not moves.can_move(draft, act):
        raise Overtaken(attempt, _WHY_NOT.get(draft.stage, _DECIDED))
    return draft, attempt, approvers.lent_for(actor, draft, stated)


_DECIDED = "It has been decided already."
_WHY_NOT = WHY_IT_CANNOT_MOVE | {
    Stage.REJECTED: _DECIDED,
    Stage.POSTED: _DECIDED,
    Stage.UNCONFIRMED: "It was approved already, was stopped, and waits to be confirmed.",
    Stage.HELD: "It was approved already, and is held until it may be posted.",
    Stage.LAPSED: "It has lapsed: nobody had decided on it in time. It can be brought back, and decided then.",
}
