"""What one person may do with a draft as it stands. Every rule is asked again when it is done."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from chatops.evaluate.approvers import clerk_is_there, is_alone
from chatops.evaluate.authors import author_is_there
from chatops.evaluate.posts_out import posts_to_read
from chatops.evaluate.publishing import in_hand
from chatops.evaluate.purdah_gate import an_account_is_left, gate_of, goes_out, pause_gate
from chatops.evaluate.routine import to_be_stated
from chatops.policy import after_post, deadlines, pauses
from chatops.policy.authority import posting, powers
from chatops.policy.drafts import comments, moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import Actor
from chatops.policy.purdah import periods as purdah
from chatops.ports.unit_of_work import UnitOfWork


class Offer(StrEnum):
    """What somebody may do with a draft as it stands: each is named by its row in the table of moves."""

    APPROVE = "draft:approve"
    ASK_FOR_CHANGES = "draft:ask-for-changes"
    REJECT = "draft:reject"
    REVISE = "draft:revise"
    TAKE_OVER = "draft:take-over"
    WITHDRAW = "draft:withdraw"
    RECORD_POST = "draft:post"
    FIND_OUT = "draft:find-out"
    EXEMPT = "draft:exempt"
    LET_THROUGH = "draft:let-through"
    FOLLOW_UP = "draft:follow-up"
    LOOK = "draft:read-back"
    APPROVE_AGAIN = "draft:approve-again"
    CONFIRM = "draft:confirm"
    REASSIGN = "draft:hand-on"
    BRING_BACK = "draft:bring-back"
    TAKE_BACK = "draft:take-back"
    TURN_DOWN = "draft:turn-down"
    COMMENT = "draft:comment"


DECIDES = frozenset({Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM})
"""What is offered to whom a draft waits for: of what is held, once nothing stands in its way."""
_BY_HAND = (Offer.RECORD_POST, Offer.FIND_OUT)
_DECIDE = {Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM, Offer.REJECT}


_IN_TIME = {
    Offer.APPROVE,
    Offer.ASK_FOR_CHANGES,
    Offer.REJECT,
    Offer.CONFIRM,
    Offer.TAKE_BACK,
    Offer.TURN_DOWN,
    Offer.EXEMPT,
    Offer.LET_THROUGH,
    Offer.COMMENT,
}
"""What cannot be done any more once the time to decide is over, though the bot may not have said so yet."""


def offers_to(work: UnitOfWork, draft: Draft, actor: Actor, now: datetime) -> frozenset[Offer]:
    """Return what the rules let this actor do with the draft as it stands; each is asked again when it is done."""
    # A period that is over now is over then, so those that are not are read once for every draft of a list.
    purdah_shut = gate_of(work, work.purdah.not_over(now), draft, goes_out(draft, now))
    paused = pause_gate(work, draft, goes_out(draft, now))
    shut = paused if _is_opened(work, draft, now) else [*purdah_shut, *paused]
    topics = topics_of(draft, actor)
    decide = powers.may_decide(actor, draft, topics[0][0] if topics else "")
    approve = powers.may_decide(actor, draft, alone=True) if is_alone(work, draft, actor, now) else decide
    change = powers.may_change(actor, draft)
    left = an_account_is_left(work, draft)
    said = work.drafts.comments(draft.reference)
    by_hand, may_post = _by_hand(work, draft, actor)
    rules: dict[Offer, Sequence[Objection]] = {
        **dict.fromkeys((Offer.APPROVE, Offer.APPROVE_AGAIN), (*approve, *shut, *left)),
        Offer.CONFIRM: [*approve, *left],
        **dict.fromkeys((Offer.TAKE_BACK, Offer.TURN_DOWN), powers.may_take_back(actor, draft)),
        Offer.ASK_FOR_CHANGES: decide,
        Offer.REJECT: decide,
        Offer.REASSIGN: powers.may_reassign(actor, draft),
        Offer.COMMENT: [*powers.may_comment(actor, draft), *comments.there_is_room(said, draft.revision.number)],
        Offer.REVISE: change + moves.nothing_posted_yet(draft),
        Offer.TAKE_OVER: _may_take_over(work, draft, actor),
        Offer.WITHDRAW: change,
        **dict.fromkeys((Offer.FOLLOW_UP, Offer.LOOK), after_post.may_add(actor, draft)),
        **dict.fromkeys(_BY_HAND, may_post),
        Offer.EXEMPT: purdah.may_exempt(actor, clerk_is_there=clerk_is_there(work, now)),
        Offer.LET_THROUGH: pauses.may_let_through(actor, draft),
        Offer.BRING_BACK: deadlines.may_bring_back(actor, draft),
    }
    offers = {offer for offer, objections in rules.items() if not objections and moves.can_move(draft, offer)}
    there_is = {Offer.EXEMPT: purdah_shut, Offer.LET_THROUGH: paused, **_posts(work, draft, by_hand)}
    offers -= {offer for offer, there in there_is.items() if not there}
    if deadlines.has_lapsed(work.council.pace, draft, now):
        offers -= _IN_TIME
    if not offers & _DECIDE:
        # Only what somebody may decide now is theirs to hand to another.
        offers.discard(Offer.REASSIGN)
    return frozenset(offers)


def _posts(work: UnitOfWork, draft: Draft, by_hand: Sequence[str]) -> dict[Offer, Sequence[object]]:
    """Return for what is done about posts, those that it may be done about."""
    out = {Offer.FOLLOW_UP: draft.postings, Offer.LOOK: posts_to_read(work, draft)}
    return {**out, **dict.fromkeys(_BY_HAND, by_hand)}


def _is_opened(work: UnitOfWork, draft: Draft, now: datetime) -> bool:
    """House rule 4: whether whoever approves it opens purdah by stating that it is routine, as its author says."""
    return to_be_stated(work, draft, goes_out(draft, now)) is not None


def _may_take_over(work: UnitOfWork, draft: Draft, actor: Actor) -> list[Objection]:
    there = author_is_there(work, draft)
    return powers.may_take_over(actor, draft, author_is_there=there) + moves.nothing_posted_yet(draft)


def _by_hand(work: UnitOfWork, draft: Draft, actor: Actor) -> tuple[list[str], list[Objection]]:
    """Return the accounts on which people post it and have not yet, and whether this actor may say that it is out
    there.
    """
    left = [key for key in draft.unposted if key not in in_hand(work, draft)]
    return left, posting.may_post(actor, [key for key in left if posting.has_access(actor, key)])


def topics_of(draft: Draft, actor: Actor) -> tuple[tuple[str, str], ...]:
    """Return the topics of which a delegate must choose one; none for who decides by an office, or a case that is
    plain.
    """
    if powers.holds_approving_office(actor) or powers.lent_under(actor, draft):
        return ()
    return tuple((lent.reference, lent.scope.about) for lent in powers.usable_delegations(actor, draft))
