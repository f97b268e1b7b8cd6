"""What whoever looks after a deployment sees of its councils: how each is, and nothing that anybody wrote."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from chatops.cli.operations.opening import opened
from chatops.findings import Finding
from chatops.ports.council import Council
from storage.database.whose import EVERY
from storage.delivery_doctor import delivery_of
from storage.engine import Database
from storage.journal import entries
from storage.location import file_of
from storage.version import newest

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A council, how many entries its journal has, and what keeps its messages from going out."""

    council: Council
    entries: int
    findings: Sequence[Finding]


@dataclass(frozen=True, slots=True)
class Deployment:
    """The version of the tables, the size of the database in megabytes, and the councils in it."""

    version: str
    megabytes: float
    councils: Sequence[Seen]


async def looked_over(url: str) -> Deployment:
    """Return how the councils of a database are. Nothing confidential is counted. Raises CannotCheck."""
    async with opened(url) as database:
        councils = [await _seen(database, council) for council in await database.councils()]
        return Deployment(newest(), await _bytes(database, url) / MEGABYTE, councils)


async def _seen(database: Database, council: Council) -> Seen:
    head = await database.look(lambda connection: entries.head(connection, council), of=council)
    return Seen(council, head.sequence, await delivery_of(database, council))


async def _bytes(database: Database, url: str) -> int:
    file = file_of(url)
    if file is not None:
        return file.stat().st_size

    def size(connection: Connection) -> int:
        return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())

    return await database.look(size, of=EVERY)
