"""What the core asks of storage about the pre-election period: periods, exemptions, names and the calendar."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.purdah.candidates import KnownName
from chatops.policy.purdah.periods import Exemption, PurdahWindow
from chatops.policy.purdah.routine import RoutineNotice, Stated


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


class Routines(Protocol):
    """The routine notices that were allowed, and the revisions that were said to be of one."""

    def fresh_reference(self) -> str:
        """Return a reference that no routine notice has, drawn at random."""
        ...

    def get(self, reference: str) -> RoutineNotice:
        """Return the routine notice. Raises NoSuch."""
        ...

    def not_ended(self) -> Sequence[RoutineNotice]:
        """Return those that nobody has ended, though their periods may be over, the earliest first."""
        ...

    def ticked(self, reference: str, revision: int) -> RoutineNotice | None:
        """Return the routine notice that the author of this revision ticked; None when they ticked none."""
        ...

    def drafts_of(self, notice: str) -> Collection[str]:
        """Return the references of the drafts of which a revision was said to be of this routine notice."""
        ...

    def stated(self, reference: str) -> Sequence[Stated]:
        """Return what approvers stated of the revisions of this draft."""
        ...

    def stated_between(self, since: datetime, until: datetime) -> Sequence[Stated]:
        """Return what approvers stated from one instant up to another, in order."""
        ...

    def is_listed(self, week: str) -> bool:
        """Return whether the list of this week's uses, such as `2027-W15`, has been sent."""
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
