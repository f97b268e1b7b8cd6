"""To whom a draft that waits for a decision may be handed."""

from collections.abc import Collection

from chatops.policy.authority.powers import account_is_sound
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Person


def may_be_reassigned_to(
    draft: Draft, to: Actor, eligible: Collection[Person], away: Collection[Person]
) -> list[Objection]:
    """3.1, 3.1.1: a draft is handed to somebody who may decide it and is there."""
    if account_is_sound(to):
        return [_about_whom(_CANNOT_BE_REASSIGNED[to.status])]
    if to.person in draft.authors:
        return [Objection("house rule 1", "They wrote this draft, and nobody decides their own. Choose another.", "to")]
    if to.person not in eligible:
        sentence = "They may not decide this draft, so it cannot be handed to them. Choose one of those named above."
        clause = "9.2" if to.is_member else "3.1"
        return [Objection(clause, sentence, "to")]
    if to.person in away:
        return [_about_whom("They are away. Choose another, or leave it where it is.")]
    if draft.asked == (to.person,):
        return [_about_whom("It is with them already.")]
    return []


_CANNOT_BE_REASSIGNED = {
    AccountStatus.GUEST: "They are a guest, and may not decide. Choose another.",
    AccountStatus.DEACTIVATED: "Their account has been closed. Choose another.",
    AccountStatus.BOT: "Only a person can decide. Choose another.",
    AccountStatus.OUTSIDER: "They are not one of the council's own people. Choose another.",
    AccountStatus.UNLISTED: "They have no account of the council's. Choose somebody else.",
    AccountStatus.UNKNOWN: "We could not check their account just now. Try again in a minute.",
}


def _about_whom(sentence: str) -> Objection:
    return Objection("3.1", sentence, "to")
