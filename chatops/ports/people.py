"""What the core asks of storage about the council's list of people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.authority.absences import Absence
from chatops.policy.people import Actor, Caller, Office, Person, Standing


@dataclass(frozen=True, slots=True)
class Entry:
    """What the council's list says of one person."""

    person: Person
    standing: Standing
    office: Office | None = None


class People(Protocol):
    """The council's list of people."""

    def actor(self, caller: Caller) -> Actor:
        """The caller as the council knows them now."""
        ...

    def holders(self) -> Mapping[Office, Person]:
        """Who holds each office that is not vacant."""
        ...

    def everyone(self) -> Sequence[Entry]:
        """All who are on the list, in a stable order."""
        ...

    def away(self, now: datetime) -> Mapping[Person, Absence]:
        """Who has said that they are away at this instant, each with until when."""
        ...
