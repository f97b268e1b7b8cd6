"""What is read of one council in a transaction, a repository a subject, each made when it is first asked for."""

from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.accounts.access import SqlAccountAccess
from storage.accounts.repository import SqlAccounts
from storage.authority.absences import SqlAbsences
from storage.authority.delegations import SqlDelegations
from storage.authority.own_drafts import SqlOwnDrafts
from storage.breaches.cases import SqlCases
from storage.content.repository import SqlOfficialLists
from storage.conversations.repository import SqlConversations
from storage.database.read_cache import read_once
from storage.deadlines.repository import SqlReminders
from storage.drafts.repository import SqlDrafts
from storage.editions.questions import SqlQuestions
from storage.editions.repository import SqlEditions
from storage.idempotency import SqlIdempotencyKeys
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
from storage.readers.repository import SqlReaders
from storage.record_copy.repository import SqlRecordCopies
from storage.registers.repository import SqlRegisterEntries
from storage.retention.repository import SqlRetentionChanges
from storage.sealed.council_key import CouncilKey
from storage.sealed.vault import Keyring
from storage.suggestions.repository import SqlSuggestions
from storage.templates.repository import SqlTemplates
from storage.unfinished.repository import SqlUnfinishedDrafts
from storage.yearly_review.repository import SqlYearlyReview

T = TypeVar("T")


class SqlRepositories:
    """The repositories of one council, over a connection on which a transaction has begun.

    Without master keys nothing confidential can be read or written.
    """

    def __init__(
        self, connection: Connection, council: Council, *, writing: bool, keyring: Keyring | None = None
    ) -> None:
        self.council = council
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
    def readers(self) -> SqlReaders:
        return SqlReaders(self._connection, self.council)

    @cached_property
    def retention(self) -> SqlRetentionChanges:
        return self._once(SqlRetentionChanges(self._connection, self.council))

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
