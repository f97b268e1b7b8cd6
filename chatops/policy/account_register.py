"""Who keeps the register of official accounts, and what an account in it is. Clauses Intro-2a, 9.1."""

from collections.abc import Collection, Iterable
from itertools import count

from chatops.policy.accounts import KINDS, Account, address_is_on, same_page, slug
from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Actor

LONGEST_NAME = 60
LONGEST_ADDRESS = 200
"""Characters of an account's own address; a post's link may be longer."""
MOST = 30
"""Official accounts at once; a council has a handful."""


def may_keep_accounts(actor: Actor) -> list[Objection]:
    """9.1: the Town Clerk and the Deputy control the accounts, so they keep the list of them."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.is_member:
        return [Objection("9.2", "A councillor has no access to the council's accounts, so cannot change their list.")]
    if holds_approving_office(actor):
        return []
    return [Objection("9.1", "Only the Town Clerk or the Deputy Town Clerk can change the list of accounts.")]


def may_see_accounts(actor: Actor) -> list[Objection]:
    """Intro-2a: everybody on the council's list of people may know which accounts are official."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is not None:
        return unsound
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def account_is_right(wanted: Account, others: Collection[Account]) -> list[Objection]:
    """Intro-2a: an official account has a name of its own, a network, and an address that no other has."""
    named = a_text_is_given(wanted.name, "name", "Intro-2a", "name", "Give the account a name.", LONGEST_NAME)
    if not named and ("\n" in wanted.name or not slug(wanted.name)):
        named = [_about("Write the name in one line, with a letter or a digit in it.", "name")]
    twice = [one for one in others if slug(one.name) == slug(wanted.name)]
    if not named and twice:
        named = [_about(f"There is an account called {twice[0].name} already. Give this one another name.", "name")]
    wrong = address_is_on(wanted.network, wanted.address)
    if len(wanted.address) > LONGEST_ADDRESS:
        wrong = [_about(f"Keep the address to {LONGEST_ADDRESS} characters.", "address")]
    there = [] if wrong else [one for one in others if same_page(one, wanted)]
    if there:
        wrong = [_about(f"This is the address of {there[0].name}, which is in the list already.", "address")]
    return [*named, *wrong]


def network_is_chosen(network: str) -> list[Objection]:
    """Intro-2a: an account is on one of the networks that are listed, or on another that has no name here."""
    return [] if network in KINDS else [_about("Choose the network that it is on.", "network")]


def there_is_room(listed: Collection[Account]) -> list[Objection]:
    """Intro-2a: a list that a person can look through."""
    if len(listed) < MOST:
        return []
    return [_about(f"There are {MOST} accounts in the list. Remove one that is no longer used first.", "name")]


def fresh_key(name: str, used: Iterable[str]) -> str:
    """Return the key of a new account with this name: one that no account has or ever had.

    An account that comes back is another one, so nothing that was meant for the former goes out on it.
    """
    taken, begins = set(used), slug(name)[:100]
    keys = (f"{begins}-{n}" if n > 1 else begins for n in count(1))
    return next(key for key in keys if key not in taken)


def _about(sentence: str, field: str) -> Objection:
    return Objection("Intro-2a", sentence, field)
