"""One transaction for one council: what is read in it, and the single way to write facts."""

from datetime import datetime

from sqlalchemy import Connection

from chatops.facts.breaches import CaseErased, DayCommitted, SealedFact
from chatops.facts.publishing import AccountConnected
from chatops.facts.purdah import NamesErased
from chatops.facts.questions import QuestionErased
from chatops.outbox.writers import letters_for
from chatops.ports.council import Council
from chatops.ports.journal import Followed, JournalEntry
from chatops.ports.unit_of_work import Facts
from storage.database.vacuum import note_due
from storage.journal import entries
from storage.journal.following import follow
from storage.repositories import SqlRepositories
from storage.sealed import journal as sealed_journal
from storage.sealed.check_seal import seal_of_check
from storage.sealed.vault import Keyring
from storage.writers import WRITERS


class SqlUnitOfWork(SqlRepositories):
    """`chatops.ports.unit_of_work.UnitOfWork` over a connection on which a transaction has begun.

    `has_erased` says whether something was erased of which nothing may remain in the files of the database.
    """

    def __init__(
        self, connection: Connection, council: Council, *, writing: bool, keyring: Keyring | None = None
    ) -> None:
        super().__init__(connection, council, writing=writing, keyring=keyring)
        self.has_erased = False

    def journal_head(self) -> entries.Head:
        """Return the number and the hash of the journal's last entry."""
        return entries.head(self._connection, self.council)

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with an entry of the journal, or None when there is no such entry."""
        return entries.hash_of(self._connection, self.council, number)

    def seal_of_check(self, checked: entries.Head, program: str, at: datetime) -> str:
        """Return what only somebody with the council's key can work out of a check that found nothing. Raises NoKey."""
        return seal_of_check(self._keys, checked, program, at)

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
        if any(isinstance(fact, (CaseErased, NamesErased, QuestionErased)) for fact in facts):
            note_due(self._connection, log_alone=not any(isinstance(fact, CaseErased) for fact in facts))
            self.has_erased = True
