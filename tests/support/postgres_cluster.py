"""A PostgreSQL of a test's own with a standby that has every commit before it is acknowledged; both can be ended.

The programs are looked for on the path and where Debian puts them. Everything is on 127.0.0.1 and in one folder, which
is in memory where there is such a place. See https://www.postgresql.org/docs/current/warm-standby.html.
"""

import asyncio
import os
import shutil
import signal
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import asyncpg

from chatops.settings.database_address import read_address
from tests.support.county import free_port

DATABASE = "council"
SECONDS = 60.0
_AS = "postgres" if os.geteuid() == 0 else None  # it does not run as root
_PLACES = [*map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))]
_IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 — kept in memory, where there is such a place
_ACCEPTS = ("listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=32MB", "max_connections=120")


def program(name: str) -> str | None:
    """The path of a program of PostgreSQL's, or None where it is not here."""
    return shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *_PLACES]))


class Cluster:
    """Two servers: one that is written to, and its standby.

    Args:
        folder: where their data is.
        synchronous: whether a commit is acknowledged only once the standby has it.
    """

    def __init__(self, folder: Path, *, synchronous: bool) -> None:
        self._folder = folder
        self._synchronous = synchronous
        self._ports = (free_port(), free_port())
        self._servers: dict[int, Process] = {}
        self._primary = 0

    @property
    def url(self) -> str:
        """The address of the database, wherever it is: both servers, of which the one that takes writes is meant."""
        hosts = ",".join(f"127.0.0.1:{port}" for port in self._ports)
        return read_address(f"postgresql://postgres@{hosts}/{DATABASE}")

    async def begin(self) -> None:
        """Make both, and have the second follow the first."""
        await _done("initdb", "-D", self._data(0), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8")
        await self._start(0)
        await _done("createdb", *self._where(0), DATABASE)
        await _done("pg_basebackup", *self._where(0), "-D", self._data(1), "-R", "-c", "fast", "--no-sync")
        await self._start(1)
        await self._until(0, "SELECT count(*) > 0 FROM pg_stat_replication WHERE state = 'streaming'")
        if self._synchronous:
            # Said to this one alone: the other, once it takes its place, has nobody to wait for.
            await self.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
            await self.ask("SELECT pg_reload_conf()")
            await self._until(0, "SELECT count(*) > 0 FROM pg_stat_replication WHERE sync_state = 'sync'")

    async def restart(self) -> None:
        """Restart the one that is written to, as after a change of its settings: everybody is disconnected."""
        await self._stop(self._primary, signal.SIGINT)
        await self._start(self._primary)

    async def fail_over(self) -> None:
        """End the one that is written to, as when its computer is gone, and have the standby take its place."""
        await self._stop(self._primary, signal.SIGQUIT)
        self._primary = 1 - self._primary
        await self.ask("SELECT pg_promote()")
        await self._until(self._primary, "SELECT NOT pg_is_in_recovery()")

    async def ask(self, query: str, of: int | None = None) -> object:
        """What one of the servers answers, by default the one that is written to."""
        port = self._ports[self._primary if of is None else of]
        connection = await asyncpg.connect(host="127.0.0.1", port=port, user="postgres", database=DATABASE, timeout=5)
        try:
            return await connection.fetchval(query)
        finally:
            await connection.close()

    async def end(self) -> None:
        """End both."""
        for number in list(self._servers):
            await self._stop(number, signal.SIGQUIT)

    def _data(self, number: int) -> str:
        return str(self._folder / f"server{number}")

    def _where(self, number: int) -> tuple[str, ...]:
        return ("-h", "127.0.0.1", "-p", str(self._ports[number]), "-U", "postgres")

    async def _start(self, number: int) -> None:
        told = [f"port={self._ports[number]}", *_ACCEPTS]
        given = [part for one in told for part in ("-c", one)]
        made = await asyncio.create_subprocess_exec(
            str(program("postgres")), "-D", self._data(number), *given, stdout=DEVNULL, stderr=DEVNULL, user=_AS
        )
        self._servers[number] = made
        await self._until(number, "SELECT true", database="postgres")

    async def _stop(self, number: int, how: signal.Signals) -> None:
        server = self._servers.pop(number)
        server.send_signal(how)
        await server.wait()

    async def _until(self, number: int, question: str, database: str = DATABASE) -> None:
        where = {"host": "127.0.0.1", "port": self._ports[number], "user": "postgres", "database": database}
        async with asyncio.timeout(SECONDS):
            while True:
                with suppress(OSError, asyncpg.PostgresError):
                    connection = await asyncpg.connect(**where)
                    try:
                        if await connection.fetchval(question):
                            return
                    finally:
                        await connection.close()
                await asyncio.sleep(0.05)


async def _done(name: str, *given: str) -> None:
    ran = await asyncio.create_subprocess_exec(str(program(name)), *given, stdout=PIPE, stderr=STDOUT, user=_AS)
    said, _ = await ran.communicate()
    assert ran.returncode == 0, said.decode()


@asynccontextmanager
async def cluster(*, synchronous: bool = True) -> AsyncIterator[Cluster]:
    """Two servers until the block is left."""
    folder = Path(tempfile.mkdtemp(prefix="servers-", dir=_IN_MEMORY))
    if _AS:
        shutil.chown(folder, _AS)
    made = Cluster(folder, synchronous=synchronous)
    try:
        await made.begin()
        yield made
    finally:
        await made.end()
        shutil.rmtree(folder)
