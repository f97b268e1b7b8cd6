"""One transaction for one council: what is read in it, and the single way to write facts."""

from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from chatops.facts.breaches import CaseErased, DayCommitted, SealedFact
from chatops.outbox.writers import letters_for
from chatops.ports.unit_of_work import Council, Facts
from storage import (
    absences,
    calendars,
    candidates,
    confirmations,
    delegations,
    draft_writers,
    duties,
    editions,
    journal,
    people,
    purdah,
    sealed_journal,
    suggestions,
)
from storage import accounts as accounts_module
from storage.absences import SqlAbsences
from storage.accounts import SqlAccounts
from storage.calendars import SqlCalendars
from storage.candidates import SqlCandidates
from storage.cards import SqlCards
from storage.cases import SqlCases
from storage.council_key import CouncilKey
from storage.delegations import SqlDelegations
from storage.drafts import SqlDrafts
from storage.duties import SqlReminders
from storage.editions import SqlEditions
from storage.inbox import SqlInbox
from storage.letters import SqlLetters
from storage.outages import SqlOutages
from storage.parked import SqlParked
from storage.people import SqlPeople
from storage.purdah import SqlPurdah
from storage.remains import note_due
from storage.remembering import remembering
from storage.suggestions import SqlSuggestions
from storage.vault import Keyring

T = TypeVar("T")

_WRITERS = (
    draft_writers.WRITERS
    | purdah.WRITERS
    | candidates.WRITERS
    | calendars.WRITERS
    | editions.WRITERS
    | duties.WRITERS
    | suggestions.WRITERS
    | people.WRITERS
    | delegations.WRITERS
    | absences.WRITERS
    | confirmations.WRITERS
    | accounts_module.WRITERS
)


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
    def accounts(self) -> SqlAccounts:
        return self._once(SqlAccounts(self._connection, self.council))

    @cached_property
    def purdah(self) -> SqlPurdah:
        return self._once(SqlPurdah(self._connection, self.council, writing=self._writing))

    @cached_property
    def candidates(self) -> SqlCandidates:
        return self._once(SqlCandidates(self._connection, self.council))

    @cached_property
    def calendars(self) -> SqlCalendars:
        return SqlCalendars(self._connection, self.council)

    @cached_property
    def cases(self) -> SqlCases:
        return SqlCases(self._connection, self.council, self._keys, hold=self._writing)

    @cached_property
    def editions(self) -> SqlEditions:
        return self._once(SqlEditions(self._connection, self.council))

    @cached_property
    def reminders(self) -> SqlReminders:
        return SqlReminders(self._connection, self.council)

    @cached_property
    def suggestions(self) -> SqlSuggestions:
        return SqlSuggestions(self._connection, self.council)

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

    def _once(self, kept: T) -> T:
        """What is kept, answering each question once while nothing is written."""
        return kept if self._writing else remembering(kept)

    def journal_head(self) -> journal.Head:
        """Return the number and the hash of the journal's last entry."""
        return journal.head(self._connection, self.council)

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with an entry of the journal, or None when there is no such entry."""
        return journal.hash_of(self._connection, self.council, number)

    def record(self, facts: Facts) -> None:
        """Write the state, the journal entries and the letters of these facts. Raises Collided."""
        if not facts:
            return
        for fact in facts:
            write = _WRITERS.get(type(fact))
            if write is not None:
                write(self._connection, self.council, fact)
        kept = [self.cases.write(fact) if isinstance(fact, SealedFact) else None for fact in facts]
        self.letters.write_all([(letter, fact.at) for fact in facts for letter in letters_for(fact)])
        # The heads of the chains are locked last and for the shortest time: on PostgreSQL every writer waits for them.
        # The sealed one comes first always, so that no two wait for each other.
        sealed = [pair for pair in zip(facts, kept, strict=True) if isinstance(pair[0], SealedFact | DayCommitted)]
        if sealed:
            sealed_journal.append(self._connection, self.council, self._keys, sealed)
        public = tuple(fact for fact in facts if not isinstance(fact, SealedFact))
        if public:
            journal.append(self._connection, self.council, public)
        if any(isinstance(fact, CaseErased) for fact in facts):
            note_due(self._connection)
            self.has_erased = True
