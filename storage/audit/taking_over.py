"""Whether whoever took over a draft could, by the journal's own order: its author had left, and they had not. 5.8."""

from collections.abc import Iterator
from typing import Any

from chatops.policy.people import Office, Standing
from storage.audit.register import RegisterCheck
from storage.audit.trails import TAKEN_OVER, Trail

Entry = dict[str, Any]


def badly_taken_over(entry: Entry, trail: Trail | None, register: RegisterCheck) -> Iterator[str]:
    """Return why a draft was not theirs to take over, in the rest of a sentence; nothing when it was, or of another
    act.

    `trail` is what the journal said of the draft before.
    """
    if entry["act"] != TAKEN_OVER:
        return
    by, author = entry["by"], (trail.author if trail else None) or ""
    if register.standing(by) != Standing.EMPLOYEE or register.holds(by) == Office.CHAIR:
        yield f"{by} took {entry['reference']} over and was no employee."
    if register.standing(author) in {Standing.EMPLOYEE, Standing.VOLUNTEER}:
        yield f"{by} took {entry['reference']} over, and its author had not left."
