"""Who may be handed words to post on an account, and say where they were posted. Clauses 9.1, 9.2; house rule 11."""

from collections.abc import Collection

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Standing


def has_access(actor: Actor, account: str) -> bool:
    """House rule 11: whether somebody may be handed words for this account: by office, or because it was given them."""
    on_the_list = actor.standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}
    if account_is_sound(actor) or not on_the_list or actor.office is Office.CHAIR:
        return False
    return holds_approving_office(actor) or account in actor.accounts


def may_post(actor: Actor, accounts: Collection[str]) -> list[Objection]:
    """9.1, 9.2, house rule 11: those with access to one of these accounts say where a post appeared, no councillor."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.is_member:
        return [Objection("9.2", "A councillor has no access to the council's accounts, so cannot record a post.")]
    if holds_approving_office(actor) or any(has_access(actor, account) for account in accounts):
        return []
    return [Objection("9.1", "Only those with access to its accounts can record that something was posted.")]


def may_post_on(actor: Actor, account: str) -> list[Objection]:
    """House rule 11: a post is recorded by somebody with access to the account that it is on."""
    if has_access(actor, account):
        return []
    return [Objection("house rule 11", "You have no access to this account. Leave it to those who have.", account)]
