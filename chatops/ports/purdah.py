"""What the core asks of storage about the pre-election period: periods, exemptions, names and the calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.purdah.candidates import KnownName
from chatops.policy.purdah.periods import Exemption, PurdahWindow


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """A pre-election period as it is kept: what the bot has told people of it so far, and when it last changed.

    `ended_why` is the reason given when the Town Clerk ended it before its time.
    """

    window: PurdahWindow
    announced: bool
    begun: bool
    over: bool
    changed_at: datetime
    ended_why: str | None = None

    @property
    def called_off(self) -> bool:
        """Whether it was ended before it began."""
        return self.window.begins == self.window.ends and not self.begun


@dataclass(frozen=True, slots=True)
class Calendar:
    """The address at which the calendar of periods and polls is read: its secret part, and since when."""

    token: str
    since: datetime


class Purdah(Protocol):
    """The pre-election periods, and the revisions exempted from them."""

    def fresh_reference(self) -> str:
        """Return a reference that no period has, drawn at random."""
        ...

    def get(self, reference: str) -> KeptWindow:
        """Return the period. Raises NoSuch."""
        ...

    def not_over(self, now: datetime) -> Sequence[PurdahWindow]:
        """Return the periods that are in force or still to come, the soonest first."""
        ...

    def latest(self, limit: int) -> Sequence[KeptWindow]:
        """Return the periods that begin last, over or not, at most `limit` of them, the soonest first."""
        ...

    def exemptions(self, reference: str) -> Sequence[Exemption]:
        """Return the exemptions of a draft, of whatever revision."""
        ...

    def exempted(self, since: datetime, until: datetime) -> Sequence[Exemption]:
        """Return the exemptions granted from one instant up to another, in order."""
        ...

    def is_listed(self, month: str) -> bool:
        """Return whether the list of this month's exemptions, such as `2027-04`, has been sent."""
        ...


class Candidates(Protocol):
    """The names of those who are standing, of parties and of councillors, as the Town Clerk gave them."""

    def all(self) -> Sequence[KnownName]:
        """Return every name, in a stable order."""
        ...

    def given_at(self) -> datetime | None:
        """Return when the Town Clerk last gave or changed them, or None when there are none."""
        ...


class Calendars(Protocol):
    """The address of the council's calendar."""

    def fresh_token(self) -> str:
        """43 characters that nobody can guess."""
        ...

    def current(self) -> Calendar | None:
        """Return the address as it stands, or None when there is none."""
        ...
