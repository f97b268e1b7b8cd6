"""Who says how long what may be erased is kept, and within which bounds. House rule 16."""

from chatops.policy.authority.powers import account_is_sound
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office
from chatops.policy.retention import Retention, in_words

LONGEST_REASON = 500
"""Characters of the reason for a change."""


def may_change_retention(actor: Actor) -> list[Objection]:
    """House rule 16: the Town Clerk alone says how long something is kept."""
    if actor.is_employee and actor.office is Office.TOWN_CLERK:
        return account_is_sound(actor)
    return [Objection("house rule 16", "Only the Town Clerk can change how long something is kept.")]


def can_be_kept_for(one: Retention, days: int | None) -> list[Objection]:
    """House rule 16: a class is kept between its bounds, neither shorter than a law asks nor longer than one lets.

    Raises ValueError for a class that the council cannot change.
    """
    if one.bounds is None:
        raise ValueError(one.what)
    least, most = one.bounds.fewest, one.bounds.most
    if days is None:
        return [Objection("house rule 16", "Give a whole number, such as 2.", "number")]
    if days < least:
        sentence = f"That is too short: {in_words(least)} at the least, because {one.bounds.why_fewest}."
        return [Objection("house rule 16", sentence, "number")]
    if days > most:
        sentence = f"That is too long: {in_words(most)} at the most, because {one.bounds.why_most}."
        return [Objection("house rule 16", sentence, "number")]
    return []


def change_has_a_reason(why: str) -> list[Objection]:
    """House rule 16: whoever changes for how long something is kept says why, in words that can be shown."""
    return a_text_is_given(why, "reason", "house rule 16", "why", "Say why, so that the record can.", LONGEST_REASON)


def what_goes_was_said(said: int, goes: int) -> list[Objection]:
    """House rule 16: nothing is let go of which the Town Clerk was not told how much it is."""
    if goes <= said:
        return []
    return [Objection("house rule 16", f"By now {goes:,} would be erased, and you were told {said:,}. Look again.")]
