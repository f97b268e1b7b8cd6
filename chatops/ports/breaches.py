"""What the core asks of storage about confidential reports: cases, kept sealed, and what leads to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from chatops.policy.breaches.case import Case


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays of a case when its words are gone: its reference, and the day on which it was erased."""

    reference: str
    erased_on: date


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One thing that the sealed journal says about a case. `by` is None for the reporter, the bot and the fallback."""

    sequence: int
    day: str
    by: str | None
    office: str | None
    act: str
    details: Mapping[str, Any]
    hash: str


class Cases(Protocol):
    """Confidential cases. Only those who come with the master key can read what is in them."""

    def fresh_reference(self) -> str:
        """Return a long random reference, `BR-` and 26 letters and digits; it says nothing of when or how many."""
        ...

    def fresh_receipt(self) -> str:
        """Return a random code for the reporter, in groups that can be written down; it is kept nowhere."""
        ...

    def get(self, reference: str) -> Case:
        """Return the case, held still until the unit of work ends when it may write. Raises NoSuch, also once
        erased.
        """
        ...

    def by_receipt(self, code: str) -> Case:
        """Return the case of this receipt, however it was typed. Raises NoSuch."""
        ...

    def sent_in(self, form: str) -> str | None:
        """Return the reference of the case that this form was sent in for, or None when it has not been."""
        ...

    def all(self) -> Sequence[Case]:
        """Return every case that is not erased, in a stable order that says nothing of when each came in."""
        ...

    def record_of(self, reference: str) -> Sequence[CaseEntry]:
        """Return what the sealed journal says about this case, in order."""
        ...

    def erased(self) -> Sequence[Kept]:
        """Return what stays of the cases that were erased."""
        ...

    def fresh_link(self, reference: str, *, until: date) -> str:
        """Return a token, 43 characters, that opens this case once, up to the end of a day; only its digest is kept."""
        ...

    def use_link(self, token: str, *, today: date) -> str:
        """Return the reference that this token opens; from now on it opens nothing. Raises NoSuch."""
        ...

    def has_link(self, token: str, *, today: date) -> bool:
        """Return whether this token opens a case. It is not used up."""
        ...

    def commitment(self, day: date) -> str:
        """Return what the public journal says of the sealed one at the end of this day: 64 hexadecimal digits."""
        ...

    def last_committed(self) -> date | None:
        """Return the last day for which there is a commitment, or None when there is none."""
        ...
