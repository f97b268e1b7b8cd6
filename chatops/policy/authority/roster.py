"""Who is on the council's list of people, and who keeps it. House rule 14, clause 1.1."""

from collections.abc import Collection

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Office, Standing

MOST_AT_ONCE = 20
"""People who are added or removed by one form."""

_UNSOUND = {
    AccountStatus.GUEST: "Somebody you chose is a guest, and a guest is not on the list.",
    AccountStatus.DEACTIVATED: "The account of somebody you chose has been closed.",
    AccountStatus.BOT: "Only people are on the list. Leave out the bot.",
    AccountStatus.OUTSIDER: "Only people of the council's own workspace are on the list.",
    AccountStatus.UNLISTED: "Somebody you chose has no account of the council's.",
    AccountStatus.UNKNOWN: "We could not check somebody's account just now. Try again in a minute.",
}


def may_keep_roster(actor: Actor) -> list[Objection]:
    """House rule 14: the Town Clerk or the Deputy keeps the list of people."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if holds_approving_office(actor):
        return []
    sentence = "Only the Town Clerk or the Deputy Town Clerk changes the council's list of people. Ask one of them."
    return [Objection("house rule 14", sentence)]


def can_be_added(people: Collection[Actor], standing: Standing | None) -> list[Objection]:
    """1.1: people with an account of their own, each with one standing; nobody who has another already."""
    if not people:
        return [Objection("1.1", "Choose whom to add.", "people")]
    if standing is None:
        return [Objection("1.1", "Choose what they are to the council.", "standing")]
    if len(people) > MOST_AT_ONCE:
        return [Objection("1.1", f"Choose {MOST_AT_ONCE} people at most. Add the others afterwards.", "people")]
    unsound = next((one.status for one in people if one.status is not AccountStatus.ACTIVE), None)
    if unsound is not None:
        return [Objection("1.1", _UNSOUND[unsound], "people")]
    if any(one.standing not in {None, standing} for one in people):
        sentence = "Somebody you chose is on the list already as something else. Leave them out, and use Change."
        return [Objection("1.1", sentence, "people")]
    return []


def can_be_changed(person: Actor | None, standing: Standing | None) -> list[Objection]:
    """1.1, house rule 14: somebody on the list who holds no office is given another standing."""
    if person is None:
        return [Objection("1.1", "Choose who is to be changed.", "people")]
    if standing is None:
        return [Objection("1.1", "Choose what they are to the council.", "standing")]
    if person.standing is None:
        return [Objection("1.1", "They are not on the list. Use Add.", "people")]
    return holds_no_office([person])


def can_be_removed(people: Collection[Actor]) -> list[Objection]:
    """1.1, house rule 14: people on the list who hold no office are taken off it."""
    if not people:
        return [Objection("1.1", "Choose whom to remove.", "people")]
    if any(one.standing is None for one in people):
        return [Objection("1.1", "Somebody you chose is not on the list. Leave them out.", "people")]
    return holds_no_office(people)


def holds_no_office(people: Collection[Actor]) -> list[Objection]:
    """House rule 14: no one person alone takes an office from somebody, or takes an officer off the list."""
    office: Office | None = next((one.office for one in people if one.office is not None), None)
    if office is None:
        return []
    sentence = f"Somebody you chose is {office}. The office changes hands first: use Change an office."
    return [Objection("house rule 14", sentence, "people")]
