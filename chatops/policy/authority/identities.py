"""Which accounts belong to one person, and on which platforms they have their messages.

Only the Town Clerk says whose an account is, and nobody gains an officer's powers by it.
"""

from collections.abc import Iterable

from chatops.policy.authority.powers import account_is_sound
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Caller, Identity, Office, Person

_CLOSED = {
    AccountStatus.GUEST: "This is a guest's account, and a guest decides nothing here. Choose another.",
    AccountStatus.DEACTIVATED: "This account has been closed. Choose another.",
    AccountStatus.BOT: "This is a bot's account. Choose another.",
    AccountStatus.UNLISTED: "This is no account of the council's. Choose another.",
    AccountStatus.OUTSIDER: "This account is not in the council's own workspace. Choose another.",
}


def may_link(actor: Actor) -> list[Objection]:
    """1.1: only the Town Clerk says which accounts belong to whom."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.is_employee and actor.office is Office.TOWN_CLERK:
        return []
    return [Objection("1.1", "Only the Town Clerk says which accounts belong to whom. Ask the Town Clerk.")]


def can_have_it(person: Person | None, *, listed: bool, office: Office | None, by: Person | None) -> list[Objection]:
    """1.1: whether somebody may be given a further account by `by`, who is None on the server.

    What an officer may do is not given to another account by one person alone, but for the Clerk's own.
    """
    if person is None:
        return [Objection("1.1", "Choose the person whose account it is.", "who")]
    if not listed:
        return [Objection("1.1", "They are not on the council's list of people. Choose somebody who is.", "who")]
    if office is not None and by is not None and person != by:
        sentence = (
            f"They hold an office, {office}, so one person alone cannot link an account to them. Ask whoever looks "
            "after the bot: it is done on the server, with chatops people link."
        )
        return [Objection("1.1", sentence, "who")]
    return []


def can_be_linked(
    account: Caller | None, person: Person | None, *, whose: Person | None, on_record: bool
) -> list[Objection]:
    """1.1: whether an account may be linked to somebody: a sound one, nobody else's, that has done nothing yet.

    `whose` is who has it already, and `on_record` whether it has acted here as somebody of its own: what it did
    stays theirs who did it, so it is never added to what another did.
    """
    if account is None:
        return [Objection("1.1", "Choose the account, or give the line that the bot shows there.", "account")]
    if account.status in _CLOSED:
        return [Objection("1.1", _CLOSED[account.status], "account")]
    if account.identity == person:
        return [Objection("1.1", "The bot knows them by this account already. Choose their other one.", "account")]
    if whose is not None:
        return [Objection("1.1", "This account is linked to somebody else. Unlink it there first.", "account")]
    if on_record:
        sentence = (
            "This account is on record as somebody of its own, and what it did stays as it is, so it cannot be "
            "linked. They go on with the account that is on the list."
        )
        return [Objection("1.1", sentence, "account")]
    return []


def platforms_of(accounts: Iterable[Identity]) -> tuple[str, ...]:
    """Return the platforms on which these accounts are, each once, in a stable order."""
    return tuple(sorted({account.platform for account in accounts}))


def may_choose_platforms(actor: Actor, accounts: Iterable[Identity]) -> list[Objection]:
    """1.1: whether somebody may say on which of their platforms they have their messages: who has two to choose from.

    `accounts` are all that they have.
    """
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is None:
        return [Objection("1.1", "You are not on the council's list of people, so there is nothing to choose.")]
    if len(platforms_of(accounts)) > 1:
        return []
    sentence = (
        "The bot knows you on one platform alone, so your messages come to you there. If you use another as well, give "
        "the Town Clerk the line that the bot shows you there after /council."
    )
    return [Objection("1.1", sentence)]
