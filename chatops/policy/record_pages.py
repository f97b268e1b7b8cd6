"""Who may open the pages of the record, where each sees what they see in the chat, and how numbers are published."""

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import Actor


def may_open_record(actor: Actor) -> list[Objection]:
    """1.1: the record is for the people of the council."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is not None:
        return unsound
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def may_read_entries(actor: Actor) -> list[Objection]:
    """2.2: who monitors how the policy is kept reads the journal: it says who tried what, too."""
    unsound = account_is_sound(actor)
    if unsound or holds_approving_office(actor):
        return unsound
    return [Objection("2.2", "Only the Town Clerk and the Deputy Town Clerk read the journal of a draft.")]


SMALL = 5
"""A number below this one is published as that alone, so that nobody is recognised in it."""


def published_number(count: int) -> str:
    """2.1: return a number as it is published."""
    return f"{count:,}" if count >= SMALL else f"fewer than {SMALL}"
