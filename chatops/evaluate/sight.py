"""How much of a draft somebody may see, by what is on record: the rule of who may see what, with who has left."""

from chatops.policy.authority import powers, visibility
from chatops.policy.authority.visibility import Sight
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import AccountStatus, Actor, Caller
from chatops.ports.unit_of_work import UnitOfWork


def sight_of(work: UnitOfWork, draft: Draft, actor: Actor) -> Sight:
    """5.4, 5.8: how much of this draft this person may see; all of it where they may take it over."""
    sight = visibility.sight_of(draft, actor)
    if sight is Sight.STAGE and moves.can_move(draft, "draft:take-over") and not draft.postings:
        there = author_is_there(work, draft)
        return Sight.STAGE if powers.may_take_over(actor, draft, author_is_there=there) else Sight.EVERYTHING
    return sight


def author_is_there(work: UnitOfWork, draft: Draft) -> bool:
    """5.8: whether its author may still draft for the council, as the list of people stands."""
    return not powers.may_draft(work.people.actor(Caller(draft.author, AccountStatus.ACTIVE)))
