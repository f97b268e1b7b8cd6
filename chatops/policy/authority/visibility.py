"""Who may see what. Every query, view, list, count and export goes through here."""

from enum import StrEnum

from chatops.policy.authority.posting import has_access
from chatops.policy.authority.powers import account_is_sound, holds_approving_office, usable_delegations
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Actor, Standing


class Sight(StrEnum):
    """How much of a draft somebody may see."""

    NOTHING = "nothing"
    STAGE = "stage"
    EVERYTHING = "everything"


def sight_of(draft: Draft, actor: Actor) -> Sight:
    """5.4: the words before they are out are for the author, the Town Clerk and the Deputy, and who decides for them.

    A delegate sees the drafts that were lent to them by name or by account; for a topic, those that were put before
    them. Whoever has access to an account sees what is to be posted on it, once it is (house rule 11). Other employees
    and volunteers see that a draft exists, who wrote it and its stage; nobody else sees anything.
    """
    if account_is_sound(actor):
        return Sight.NOTHING
    if holds_approving_office(actor) or usable_delegations(actor, draft):
        return Sight.EVERYTHING
    if actor.standing not in {Standing.EMPLOYEE, Standing.VOLUNTEER}:
        return Sight.NOTHING
    out = draft.stage in {Stage.RELEASED, Stage.POSTED}
    if out and any(has_access(actor, account) for account in draft.revision.accounts):
        return Sight.EVERYTHING
    return Sight.EVERYTHING if actor.person in draft.authors else Sight.STAGE
