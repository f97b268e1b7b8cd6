"""What a member suggests as a post, and who makes a draft of it. House rule 3, clause 9.2."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority.powers import account_is_sound
from chatops.policy.content.wording import words_can_be_posted
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person, Standing


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What somebody suggests, in their own words. `draft` is what an employee made of it, or None.

    `salt` is 32 random hexadecimal digits that keep the digest of the words from being guessed.
    """

    reference: str
    by: Person
    words: str
    at: datetime
    salt: str
    draft: str | None = None
    adopted_by: Person | None = None
    adopted_at: datetime | None = None


def may_suggest(actor: Actor) -> list[Objection]:
    """House rule 3: whoever is on the council's list may suggest; members do nothing else with a post."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is not None:
        return unsound
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def may_adopt(actor: Actor) -> list[Objection]:
    """House rule 3: a suggestion becomes a draft only when an employee adopts it."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is Standing.EMPLOYEE:
        return unsound
    return [Objection("house rule 3", "Only an employee of the council can make a draft of a suggestion.")]


def can_be_suggested(words: str) -> list[Objection]:
    """House rule 3: what is suggested is whole and readable, as a post would be."""
    return words_can_be_posted(words)
