"""Everything that is kept for one council, as its desk asks for it: a turn in one transaction."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection, bindparam, select

from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from storage.councils import councils
from storage.database.errors import from_a_database, translated
from storage.database.statement import Statement
from storage.database.whose import Whose
from storage.sealed.vault import Keyring
from storage.unit_of_work import SqlUnitOfWork

T = TypeVar("T")

_council_row = select(councils.c.number).where(councils.c.number == bindparam("number"))
_beside_others = Statement(_council_row.with_for_update(read=True))
_alone = Statement(_council_row.with_for_update())


class Transactions(Protocol):
    """What runs a transaction: `storage.engine.Database`."""

    async def run(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Run a piece of work in one writing transaction."""

    async def ask(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Run a piece of work on one consistent view. Raises RecordsAway."""

    async def vacuum(self) -> None:
        """Leave no remains of what was erased."""


class SqlRecords:
    """Everything that is kept for one council (`chatops.ports.unit_of_work.Records`)."""

    def __init__(self, database: Transactions, council: Council, keyring: Keyring | None) -> None:
        self._database = database
        self._council = council
        self._keyring = keyring

    async def write(self, transaction: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        """Run the turn in one transaction and commit it. Raises Collided, RecordsAway, and whatever the turn raises.

        With `alone` no other transaction that writes for this council overlaps it. A caller that is cancelled leaves
        the turn to come to its end by itself.
        """
        lock = _alone if alone else _beside_others

        def take_turn(connection: Connection) -> tuple[T, bool]:
            if connection.dialect.name != "sqlite":
                # It is where the order is settled; SQLite has one writer at a time.
                lock.first(connection, number=self._council.number)
            work = SqlUnitOfWork(connection, self._council, writing=True, keyring=self._keyring)
            outcome = transaction(work)
            return outcome, work.has_erased

        try:
            outcome, has_erased = await self._database.run(take_turn, of=self._council)
        except from_a_database() as error:
            raise translated(error) from error
        if has_erased:
            await self._database.vacuum()
        return outcome

    async def read(self, transaction: Callable[[UnitOfWork], T]) -> T:
        """Run the turn on a consistent view of the records; nothing can be written."""

        def look(connection: Connection) -> T:
            return transaction(SqlUnitOfWork(connection, self._council, writing=False, keyring=self._keyring))

        return await self._database.ask(look, of=self._council)
