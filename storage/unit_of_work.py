"""One transaction for one council: what is read in it, and the single way to write facts."""

from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from chatops.facts.breaches import CaseErased, DayCommitted, SealedFact
from chatops.facts.publishing import AccountConnected
from chatops.outbox.writers import letters_for
from chatops.ports.council import Council
from chatops.ports.journal import Followed, JournalEntry
from chatops.ports.unit_of_work import Facts
from storage.accounts.access import SqlAccountAccess
from storage.accounts.repository import SqlAccounts
from storage.authority.absences import SqlAbsences
from storage.authority.delegations import SqlDelegations
from storage.authority.own_drafts import SqlOwnDrafts
from storage.breaches.cases import SqlCases
from storage.content.repository import SqlOfficialLists
from storage.conversations.repository import SqlConversations
from storage.database.read_cache import read_once
from storage.database.vacuum import note_due
from storage.deadlines.repository import SqlReminders
from storage.drafts.repository import SqlDrafts
from storage.editions.questions import SqlQuestions
from storage.editions.repository import SqlEditions
from storage.idempotency import SqlIdempotencyKeys
from storage.journal import entries
from storage.journal.following import follow
from storage.outbox.cards import SqlCards
from storage.outbox.inbox import SqlInbox
from storage.outbox.letters import SqlLetters
from storage.outbox.outages import SqlOutages
from storage.outbox.parked import SqlParked
from storage.pauses.repository import SqlPauses
from storage.people.repository import SqlPeople
from storage.pictures.repository import SqlPictures
from storage.publishing.repository import SqlConnections, SqlJobs
from storage.purdah.calendars import SqlCalendars
from storage.purdah.candidates import SqlCandidates
from storage.purdah.repository import SqlPurdah
from storage.purdah.routine import SqlRoutines
from storage.record_copy.repository import SqlRecordCopies
from storage.registers.repository import SqlRegisterEntries
from storage.sealed import journal as sealed_journal
from storage.sealed.council_key import CouncilKey
from storage.sealed.vault import Keyring
from storage.suggestions.repository import SqlSuggestions
from storage.templates.repository import SqlTemplates
from storage.unfinished.repository import SqlUnfinishedDrafts
from storage.writers import WRITERS
from storage.yearly_review.repository import SqlYearlyReview

T = TypeVar("T")


class SqlUnitOfWork:
    """`chatops.ports.unit_of_work.UnitOfWork` over a connection on which a transaction has begun.

    Without master keys nothing confidential can be read or written. `has_erased` says whether something was erased of
    which nothing may remain in the files of the database.
    """

    def __init__(
        self, connection: Connection, council: Council, *, writing: bool, keyring: Keyring | None = None
    ) -> None:
        self.council = council
        self.has_erased = False
        self._keys = CouncilKey(connection, council, keyring, writing=writing)
        self._connection = connection
        self._writing = writing

    @cached_property
    def drafts(self) -> SqlDrafts:
        return self._once(SqlDrafts(self._connection, self.council, hold=self._writing))

    @cached_property
    def people(self) -> SqlPeople:
        return self._once(SqlPeople(self._connection, self.council, hold=self._writing))

    @cached_property
    def delegations(self) -> SqlDelegations:
        return self._once(SqlDelegations(self._connection, self.council))

    @cached_property
    def absences(self) -> SqlAbsences:
        return SqlAbsences(self._connection, self.council)

    @cached_property
    def own_drafts(self) -> SqlOwnDrafts:
        return self._once(SqlOwnDrafts(self._connection, self.council))

    @cached_property
    def accounts(self) -> SqlAccounts:
        return self._once(SqlAccounts(self._connection, self.council))

    @cached_property
    def account_access(self) -> SqlAccountAccess:
        return self._once(SqlAccountAccess(self._connection, self.council))

    @cached_property
    def connections(self) -> SqlConnections:
        return self._once(SqlConnections(self._connection, self.council, self._keys))

    @cached_property
    def jobs(self) -> SqlJobs:
        return self._once(SqlJobs(self._connection, self.council, hold=self._writing))

    @cached_property
    def purdah(self) -> SqlPurdah:
        return self._once(SqlPurdah(self._connection, self.council, writing=self._writing))

    @cached_property
    def routines(self) -> SqlRoutines:
        return self._once(SqlRoutines(self._connection, self.council, writing=self._writing))

    @cached_property
    def pauses(self) -> SqlPauses:
        return self._once(SqlPauses(self._connection, self.council, writing=self._writing))

    @cached_property
    def templates(self) -> SqlTemplates:
        return self._once(SqlTemplates(self._connection, self.council))

    @cached_property
    def candidates(self) -> SqlCandidates:
        return self._once(SqlCandidates(self._connection, self.council))

    @cached_property
    def calendars(self) -> SqlCalendars:
        return SqlCalendars(self._connection, self.council)

    @cached_property
    def cases(self) -> SqlCases:
        return SqlCases(self._connection, self.council, self._keys, self.people.links, hold=self._writing)

    @cached_property
    def editions(self) -> SqlEditions:
        return self._once(SqlEditions(self._connection, self.council))

    @cached_property
    def questions(self) -> SqlQuestions:
        return SqlQuestions(self._connection, self.council)

    @cached_property
    def official_lists(self) -> SqlOfficialLists:
        return self._once(SqlOfficialLists(self._connection, self.council))

    @cached_property
    def reminders(self) -> SqlReminders:
        return SqlReminders(self._connection, self.council)

    @cached_property
    def suggestions(self) -> SqlSuggestions:
        return SqlSuggestions(self._connection, self.council)

    @cached_property
    def register_entries(self) -> SqlRegisterEntries:
        return SqlRegisterEntries(self._connection, self.council)

    @cached_property
    def yearly_review(self) -> SqlYearlyReview:
        return SqlYearlyReview(self._connection, self.council)

    @cached_property
    def record_copies(self) -> SqlRecordCopies:
        return SqlRecordCopies(self._connection, self.council)

    @cached_property
    def idempotency_keys(self) -> SqlIdempotencyKeys:
        return SqlIdempotencyKeys(self._connection, self.council)

    @cached_property
    def letters(self) -> SqlLetters:
        return SqlLetters(self._connection, self.council)

    @cached_property
    def parked(self) -> SqlParked:
        return SqlParked(self._connection, self.council)

    @cached_property
    def outages(self) -> SqlOutages:
        return SqlOutages(self._connection, self.council)

    @cached_property
    def cards(self) -> SqlCards:
        return SqlCards(self._connection, self.council)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._connection, self.council, self.letters, self._keys)

    @cached_property
    def conversations(self) -> SqlConversations:
        return SqlConversations(self._connection, self.council)

    @cached_property
    def pictures(self) -> SqlPictures:
        return SqlPictures(self._connection, self.council, self._keys)

    @cached_property
    def unfinished(self) -> SqlUnfinishedDrafts:
        return SqlUnfinishedDrafts(self._connection, self.council, self._keys)

    def _once(self, kept: T) -> T:
        """Return what is kept, answering each question once while nothing is written."""
        return kept if self._writing else read_once(kept)

    def journal_head(self) -> entries.Head:
        """Return the number and the hash of the journal's last entry."""
        return entries.head(self._connection, self.council)

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with an entry of the journal, or None when there is no such entry."""
        return entries.hash_of(self._connection, self.council, number)

    def entries_about(self, reference: str) -> list[JournalEntry]:
        """Return the entries of the journal about one thing, in order."""
        return entries.about(self._connection, self.council, reference)

    def follow_journal(self, most: int | None = None) -> Followed | None:
        """Return whether the whole chain holds; None where it has more than `most` entries."""
        return follow(self._connection, self.council, most)

    def record(self, facts: Facts) -> None:
        """Write the state, the journal entries and the letters of these facts. Raises Collided."""
        if not facts:
            return
        for fact in facts:
            if (write := WRITERS.get(type(fact))) is not None:
                write(self._connection, self.council, fact)
            if isinstance(fact, AccountConnected):
                self.connections.seal(fact)
        self.pictures.follow(facts)
        self.unfinished.follow(facts)
        kept = [self.cases.write(fact) if isinstance(fact, SealedFact) else None for fact in facts]
        self.letters.write_all([(letter, fact.at) for fact in facts for letter in letters_for(fact)])
        # The heads of the chains are locked last and for the shortest time: on PostgreSQL every writer waits for them.
        # The sealed one comes first always, so that no two wait for each other.
        sealed = [pair for pair in zip(facts, kept, strict=True) if isinstance(pair[0], SealedFact | DayCommitted)]
        if sealed:
            sealed_journal.append(self._connection, self.council, self._keys, sealed)
        if public := tuple(fact for fact in facts if not isinstance(fact, SealedFact)):
            entries.append(self._connection, self.council, public)
        if any(isinstance(fact, CaseErased) for fact in facts):
            note_due(self._connection)
            self.has_erased = True
