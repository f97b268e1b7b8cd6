"""That an approver handed a draft on to another. Clause 3.1."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Reassignment:
    """An approver handed a draft to another approver, with a word of why, while it stood at this revision."""

    revision: int
    by: Person
    to: Person
    note: str
    at: datetime
