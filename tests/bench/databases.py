"""Databases of the benchmark: one template for each engine, and a fresh copy of it for each round."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
from sqlalchemy.engine import URL, make_url

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "")
ENGINES = ("SQLite", "PostgreSQL") if POSTGRES else ("SQLite",)


class Databases:
    """Where the databases of one engine are. All of them are gone when the block of `databases` is left."""

    def __init__(self, engine: str, folder: Path) -> None:
        self.engine = engine
        self._folder = folder
        self.made: list[str] = []

    async def empty(self) -> str:
        """The address of a new database without tables."""
        name = f"chatops_bench_{uuid4().hex[:12]}"
        if self.engine == "PostgreSQL":
            await _on_server(f'CREATE DATABASE "{name}"')
        self.made.append(name)
        return self._address(name)

    async def copy(self, url: str) -> str:
        """The address of a new copy of a database that nobody has open."""
        name = f"chatops_bench_{uuid4().hex[:12]}"
        source = make_url(url).database or ""
        if self.engine == "PostgreSQL":
            await _on_server(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        else:
            shutil.copyfile(source, self._file(name))
        self.made.append(name)
        return self._address(name)

    async def remove(self, url: str) -> None:
        """Remove a database and everything in it."""
        name = Path(make_url(url).database or "").stem
        if self.engine == "PostgreSQL":
            await _on_server(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        else:
            self._file(name).unlink(missing_ok=True)
        self.made.remove(name)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.sqlite3"

    def _address(self, name: str) -> str:
        if self.engine == "PostgreSQL":
            return make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
        return f"sqlite:///{self._file(name)}"


@asynccontextmanager
async def databases(engine: str, folder: Path) -> AsyncIterator[Databases]:
    """Databases of this engine (`SQLite` in the folder, `PostgreSQL` on the server of TEST_POSTGRES_URL)."""
    kept = Databases(engine, folder)
    try:
        yield kept
    finally:
        for name in list(kept.made):
            await kept.remove(kept._address(name))


async def _on_server(statement: str) -> None:
    server: URL = make_url(POSTGRES).set(drivername="postgresql")
    connection = await asyncpg.connect(server.render_as_string(hide_password=False))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
