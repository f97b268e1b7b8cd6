"""Whether whoever wrote a draft may still draft for the council, as the list of people stands."""

from chatops.policy.authority import powers
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.unit_of_work import UnitOfWork


def author_is_there(work: UnitOfWork, draft: Draft) -> bool:
    """5.8: whether its author may still draft for the council, as the list of people stands."""
    return not powers.may_draft(work.people.actor(Caller(draft.author, AccountStatus.ACTIVE)))
