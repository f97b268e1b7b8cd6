"""One transaction for one council: what is read in it, and the single way to write facts."""

from functools import cached_property

from sqlalchemy import Connection

from chatops.breach_port import Cases
from chatops.policy.breach_letters import letters_for
from chatops.ports import Council, Facts
from storage import accounts as accounts_module
from storage import calendars, candidates, drafts, journal, people, purdah
from storage.accounts import SqlAccounts
from storage.calendars import SqlCalendars
from storage.candidates import SqlCandidates
from storage.cards import SqlCards
from storage.drafts import SqlDrafts
from storage.inbox import SqlInbox
from storage.letters import SqlLetters
from storage.people import SqlPeople
from storage.purdah import SqlPurdah

_WRITERS = (
    drafts.WRITERS | purdah.WRITERS | candidates.WRITERS | calendars.WRITERS | people.WRITERS | accounts_module.WRITERS
)


class SqlUnitOfWork:
    """`chatops.ports.UnitOfWork` over a connection on which a transaction has begun."""

    def __init__(self, connection: Connection, council: Council, *, writing: bool) -> None:
        self.council = council
        self._connection = connection
        self._writing = writing

    @cached_property
    def drafts(self) -> SqlDrafts:
        return SqlDrafts(self._connection, self.council, hold=self._writing)

    @cached_property
    def people(self) -> SqlPeople:
        return SqlPeople(self._connection, self.council, hold=self._writing)

    @cached_property
    def accounts(self) -> SqlAccounts:
        return SqlAccounts(self._connection, self.council)

    @cached_property
    def purdah(self) -> SqlPurdah:
        return SqlPurdah(self._connection, self.council)

    @cached_property
    def candidates(self) -> SqlCandidates:
        return SqlCandidates(self._connection, self.council)

    @cached_property
    def calendars(self) -> SqlCalendars:
        return SqlCalendars(self._connection, self.council)

    @property
    def cases(self) -> Cases:
        raise NotImplementedError("confidential reports are not kept yet")

    @cached_property
    def letters(self) -> SqlLetters:
        return SqlLetters(self._connection, self.council)

    @cached_property
    def cards(self) -> SqlCards:
        return SqlCards(self._connection, self.council)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._connection, self.council, self.letters)

    def record(self, facts: Facts) -> None:
        """Write the state, the journal entries and the letters of these facts. Raises Collided."""
        if not facts:
            return
        for fact in facts:
            write = _WRITERS.get(type(fact))
            if write is not None:
                write(self._connection, self.council, fact)
        self.letters.write_all([(letter, fact.at) for fact in facts for letter in letters_for(fact)])
        # The head of the chain is locked last and for the shortest time: on PostgreSQL every writer waits for it.
        journal.append(self._connection, self.council, facts)
