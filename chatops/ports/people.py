"""What the core asks of storage about the council's list of people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.authority.absences import Absence
from chatops.policy.authority.offices import OfficeChange
from chatops.policy.people import Actor, Caller, Identity, Office, Person, Standing


@dataclass(frozen=True, slots=True)
class Entry:
    """What the council's list says of one person."""

    person: Person
    standing: Standing
    office: Office | None = None


class People(Protocol):
    """The council's list of people."""

    def actor(self, caller: Caller) -> Actor:
        """Return the caller as the council knows them now."""
        ...

    def holders(self) -> Mapping[Office, Person]:
        """Return who holds each office that is not vacant."""
        ...

    def everyone(self) -> Sequence[Entry]:
        """Return all who are on the list, in a stable order."""
        ...

    def away(self, now: datetime) -> Mapping[Person, Absence]:
        """Return who has said that they are away at this instant, each with until when."""
        ...

    def links(self) -> Mapping[Identity, Person]:
        """Return whose each identity is that was linked to somebody besides the one they are known by."""
        ...

    def whose(self, identity: Identity) -> tuple[Person, bool]:
        """Return whose an identity is, and whether it is the one that they used last."""
        ...

    def identities_of(self, person: Person) -> Sequence[Identity]:
        """By which identities somebody may be reached, the one that they used last first; never none."""
        ...

    def note_use(self, identity: Identity, person: Person, now: datetime) -> None:
        """Keep that this identity of theirs is the one that they used last."""
        ...

    def on_both(self, person: Person) -> bool:
        """Return whether somebody has their messages on both of their platforms, and not only where they were last."""
        ...

    def is_on_record(self, identity: Identity) -> bool:
        """Return whether anything that is kept in the open names this identity as somebody of its own."""
        ...

    def fresh_office_reference(self) -> str:
        """Return a reference that no change of office has, drawn at random."""
        ...

    def office_change(self, reference: str) -> OfficeChange:
        """Return the change of office. Raises NoSuch."""
        ...
