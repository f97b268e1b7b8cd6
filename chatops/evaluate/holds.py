"""Whether a legal hold is on something, by the register of them as it stands now."""

from collections.abc import Callable
from datetime import timedelta

from chatops.policy import references
from chatops.policy.objections import Objection
from chatops.policy.people import Person
from chatops.policy.registers.holds import HOLDS, held_reference, is_on, standing
from chatops.policy.registers.register import Entry, Register, Values
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork

MOST = 2000
"""Holds that are gone through, those that are not lifted first; a council sets a few in a year."""
LOOKED_FOR_AGAIN = timedelta(hours=12)
"""When the bot looks again whether what has had its time, and is held, is to be erased."""


def holds(work: UnitOfWork) -> list[Entry]:
    """Return every hold that is not lifted."""
    return standing(work.register_entries.newest([HOLDS.key], limit=MOST))


def hold_on(work: UnitOfWork, reference: str, *people: Person) -> Entry | None:
    """6.4: return the hold on one thing, by its reference or by whose it is; None when there is none."""
    return next((one for one in holds(work) if is_on(one.values, reference, *people)), None)


def what_is_held_is_there(work: UnitOfWork, register: Register, values: Values) -> list[Objection]:
    """6.4: a hold is on something that there is: one on a reference that was mistyped would keep nothing."""
    reference = held_reference(values) if register is HOLDS else None
    if reference is None:
        return []
    ask: dict[str, Callable[[str], object]] = {
        references.DRAFT: work.drafts.get,
        references.QUESTION: work.questions.get,
        references.REGISTER: work.register_entries.get,
        references.SUGGESTION: work.suggestions.get,
    }
    try:
        ask[reference.partition("-")[0]](reference)
    except NoSuch:
        return [Objection("6.4", f"There is nothing with the reference {reference}. Check it.", "what")]
    return []
