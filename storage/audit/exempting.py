"""Whether whoever let a draft through the pre-election period could, by the journal's own order. House rule 4."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from chatops.policy.people import Office
from chatops.policy.purdah.periods import ExemptionClass
from storage.audit.register import RegisterCheck

Entry = dict[str, Any]


def badly_exempted(entry: Entry, register: RegisterCheck, is_away: Callable[[str, datetime], bool]) -> Iterator[str]:
    """Return why an exemption was not for whoever granted it, in the rest of a sentence; nothing when it was.

    The Town Clerk exempts; while they are away, or the office is vacant, the Deputy exempts an emergency.
    """
    held = register.office(entry["by"])
    if held == Office.TOWN_CLERK:
        return
    at = datetime.fromisoformat(entry["at"])
    clerks = [person for person in register.officers() if register.office(person) == Office.TOWN_CLERK]
    nobody_there = all(is_away(person, at) for person in clerks)
    if held is None or not nobody_there or entry["details"]["class"] != ExemptionClass.EMERGENCY:
        yield "this is for the Town Clerk alone."
