"""Who may do what to a draft. Every rule is asked at the moment of the act, never when a card was drawn."""

from collections.abc import Mapping

from chatops.policy.drafts import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing

APPROVING_OFFICES = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)

_ACCOUNT_SENTENCES = {
    AccountStatus.GUEST: "Guests of the workspace cannot do this. Ask the Town Clerk.",
    AccountStatus.DEACTIVATED: "This account has been closed, so it cannot be used for this.",
    AccountStatus.BOT: "Only a person can do this.",
    AccountStatus.OUTSIDER: "Only people of the council's own workspace can do this.",
    AccountStatus.UNKNOWN: "We could not check who you are just now, so nothing was changed. Try again in a minute.",
}


def account_is_sound(actor: Actor) -> list[Objection]:
    """1.1: only people of the council act for it; in doubt the answer is no."""
    if actor.status is AccountStatus.ACTIVE:
        return []
    return [Objection("1.1", _ACCOUNT_SENTENCES[actor.status])]


def may_draft(actor: Actor) -> list[Objection]:
    """4.2b, house rule 3: employees and volunteers draft; a member suggests it to an employee."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}:
        return []
    if actor.standing is Standing.MEMBER:
        sentence = "Councillors cannot draft posts themselves. Give your suggestion to an officer, who can draft it."
        return [Objection("house rule 3", sentence)]
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def may_decide(actor: Actor, draft: Draft) -> list[Objection]:
    """3.1: only the Town Clerk and the Deputy Town Clerk decide, and (house rule 1) not on their own drafts."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.MEMBER:
        sentence = "A councillor cannot decide what is posted. Only the Town Clerk or the Deputy Town Clerk can."
        return [Objection("9.2", sentence)]
    if actor.standing is not Standing.EMPLOYEE or actor.office not in APPROVING_OFFICES:
        return [Objection("3.1", "Only the Town Clerk or the Deputy Town Clerk can decide what is posted.")]
    return nobody_decides_their_own(actor, draft)


def nobody_decides_their_own(actor: Actor, draft: Draft) -> list[Objection]:
    """House rule 1: nobody decides a draft they wrote any part of, the Town Clerk included."""
    if actor.person not in draft.authors:
        return []
    other = "the Deputy Town Clerk" if actor.office is Office.TOWN_CLERK else "the Town Clerk"
    return [Objection("house rule 1", f"You wrote this draft, so {other} decides it.")]


def approvers_to_ask(author: Person, holders: Mapping[Office, Person], *, both: bool = False) -> tuple[Person, ...]:
    """3.1, house rule 1: the Town Clerk; for the Town Clerk's own draft, the Deputy. Empty when there is nobody.

    `both` asks the Clerk and the Deputy at once, as an emergency in the pre-election period needs.
    """
    able = tuple(holders[office] for office in APPROVING_OFFICES if office in holders and holders[office] != author)
    return able if both else able[:1]


def somebody_can_decide(author: Person, holders: Mapping[Office, Person]) -> list[Objection]:
    """3.1: a draft that nobody may decide is not taken in, so that it does not wait for ever."""
    if approvers_to_ask(author, holders):
        return []
    sentence = "Nobody can decide this draft: it needs the Deputy Town Clerk, and that office is vacant."
    return [Objection("3.1", sentence)]


def may_change(actor: Actor, draft: Draft) -> list[Objection]:
    """5.8: the author answers for a draft, so only the author revises or withdraws it."""
    unsound = may_draft(actor)
    if unsound:
        return unsound
    if actor.person == draft.author:
        return []
    return [Objection("5.8", "Only the person who wrote this draft can change or withdraw it.")]


def account_holders(holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """9.1: the Town Clerk and the Deputy Town Clerk control the accounts."""
    return tuple(holders[office] for office in APPROVING_OFFICES if office in holders)


def may_post(actor: Actor) -> list[Objection]:
    """9.1, 9.2: those who hold the accounts say where a post appeared; a councillor never does."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.MEMBER:
        return [Objection("9.2", "A councillor has no access to the council's accounts, so cannot record a post.")]
    if actor.standing is Standing.EMPLOYEE and actor.office in APPROVING_OFFICES:
        return []
    return [Objection("9.1", "Only those who hold the council's accounts can record that something was posted.")]


def whom_to_alert(holders: Mapping[Office, Person], besides: Person | None) -> Person | None:
    """2.2: the officer who hears that the bot could not reach somebody; never the one it could not reach."""
    officers = (holders.get(office) for office in APPROVING_OFFICES)
    return next((officer for officer in officers if officer is not None and officer != besides), None)
