"""What the core asks of the rooms around it.

The protocols say what each method raises; `storage` keeps them. A use case is a plain function
`flow(work, now, …) -> Facts`: it reads what the rules need, asks them, and returns what happened.
It cannot await, so no call over a network can slip into a transaction.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ParamSpec, Protocol, TypeVar

from chatops.facts.fact import Fact
from chatops.policy.anchors import Head
from chatops.ports.account_access import AccountAccess
from chatops.ports.accounts import Accounts
from chatops.ports.authority import Absences, Delegations, OwnDrafts
from chatops.ports.breaches import Cases
from chatops.ports.content import OfficialLists
from chatops.ports.conversations import Conversations
from chatops.ports.council import Council
from chatops.ports.deadlines import Reminders
from chatops.ports.delivery import Outages, ParkedLetters
from chatops.ports.drafts import Drafts
from chatops.ports.editions import Editions
from chatops.ports.idempotency import IdempotencyKeys
from chatops.ports.journal import Followed, JournalEntry
from chatops.ports.outbox import Cards, Inbox, Letters
from chatops.ports.pauses import Pauses
from chatops.ports.people import People
from chatops.ports.pictures import Pictures
from chatops.ports.publishing import Connections, Jobs
from chatops.ports.purdah import Calendars, Candidates, Purdah, Routines
from chatops.ports.questions import Questions
from chatops.ports.readers import Readers
from chatops.ports.record_copies import RecordCopies
from chatops.ports.registers import RegisterEntries
from chatops.ports.retention import RetentionChanges
from chatops.ports.suggestions import Suggestions
from chatops.ports.templates import Templates
from chatops.ports.unfinished import UnfinishedDrafts
from chatops.ports.yearly_review import YearlyReview

Facts = tuple[Fact, ...]
P = ParamSpec("P")
T = TypeVar("T")


def alone(flow: Callable[P, Facts]) -> Callable[P, Facts]:
    """Mark a use case that changes what others are judged by: no other transaction of its council overlaps it."""
    flow.alone = True  # type: ignore[attr-defined]
    return flow


def is_alone(flow: Callable[..., Facts]) -> bool:
    """Return whether this use case is marked by `alone`."""
    return getattr(flow, "alone", False)


class RecordsAway(Exception):
    """The database could not be reached, or went away before it answered: what was written may be kept or not."""


class UnitOfWork(Protocol):
    """One transaction for one council. Leaving it without a commit rolls everything back."""

    @property
    def council(self) -> Council: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def people(self) -> People: ...
    @property
    def delegations(self) -> Delegations: ...
    @property
    def absences(self) -> Absences: ...
    @property
    def own_drafts(self) -> OwnDrafts: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def account_access(self) -> AccountAccess: ...
    @property
    def connections(self) -> Connections: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def purdah(self) -> Purdah: ...
    @property
    def routines(self) -> Routines: ...
    @property
    def pauses(self) -> Pauses: ...
    @property
    def templates(self) -> Templates: ...
    @property
    def candidates(self) -> Candidates: ...
    @property
    def calendars(self) -> Calendars: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def editions(self) -> Editions: ...
    @property
    def questions(self) -> Questions: ...
    @property
    def official_lists(self) -> OfficialLists: ...
    @property
    def readers(self) -> Readers: ...
    @property
    def retention(self) -> RetentionChanges: ...
    @property
    def reminders(self) -> Reminders: ...
    @property
    def register_entries(self) -> RegisterEntries: ...
    @property
    def yearly_review(self) -> YearlyReview: ...
    @property
    def record_copies(self) -> RecordCopies: ...
    @property
    def suggestions(self) -> Suggestions: ...
    @property
    def idempotency_keys(self) -> IdempotencyKeys: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def parked(self) -> ParkedLetters: ...
    @property
    def outages(self) -> Outages: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def pictures(self) -> Pictures: ...
    @property
    def unfinished(self) -> UnfinishedDrafts: ...

    def journal_head(self) -> Head:
        """Return the number and the hash of the journal's last entry."""
        ...

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with an entry of the journal, or None when there is no such entry."""
        ...

    def seal_of_check(self, checked: Head, program: str, at: datetime) -> str:
        """Return what only somebody with the council's key can work out of a check that found nothing. Raises NoKey."""
        ...

    def entries_about(self, reference: str) -> Sequence[JournalEntry]:
        """Return the entries of the journal about one thing, in order."""
        ...

    def follow_journal(self, most: int | None = None) -> Followed | None:
        """Return whether the whole chain holds; None where it has more than `most` entries. A million take seconds."""
        ...

    def record(self, facts: Facts) -> None:
        """Write the state, the journal entries and the letters of these facts. Raises Collided."""
        ...


class Records(Protocol):
    """Everything that is remembered for one council."""

    async def write(self, transaction: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        """Run the turn in one transaction and commit it. Raises Collided, RecordsAway, and whatever the turn raises.

        With `alone` no other transaction that writes for this council overlaps it.
        """
        ...

    async def read(self, transaction: Callable[[UnitOfWork], T]) -> T:
        """Run the turn on a consistent view of the records; nothing can be written. Raises RecordsAway."""
        ...
