"""A backup of the whole database, checked as it is written, for somebody at the command line.

A backup is two files: the database, as an SQLite file or as PostgreSQL's custom format, and beside it, with `.anchor`
behind the name, the head of each council's journal at that moment, as an anchor file says it. Neither holds the master
key.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from chatops.cli.operations.opening import CannotCheck, opened
from chatops.clock import SystemClock
from chatops.policy.anchors import Anchor, written
from chatops.ports.council import Council
from storage.audit.verify import Report, verify
from storage.database.backup_postgres import ToolMissing, dump
from storage.database.backup_sqlite import Damaged, copy_database
from storage.database.sqlite import sqlite3
from storage.database.whose import EVERY
from storage.engine import Database
from storage.journal.anchor_check import key_of
from storage.location import file_of
from storage.sealed.vault import Keyring


def anchor_beside(file: Path) -> Path:
    """Return where the heads of a backup are."""
    return file.with_name(f"{file.name}.anchor")


async def back_up(url: str, file: Path, keyring: Keyring | None) -> list[Report]:
    """Write a backup of everything, and return what the check of the copy found, for each council.

    Raises:
        CannotCheck: nothing was written.
    """
    for each in (file, anchor_beside(file)):
        if each.exists():
            raise CannotCheck(f"{each} is there already. A backup is never written over: choose another name.")
    with saying_what_failed(file), _beside(file) as copy:
        embedded = file_of(url)
        if embedded is None:
            async with opened(url) as database:
                councils = await database.councils()
                reports = await database.look(
                    lambda connection: _dumped(connection, url, copy, councils, keyring), of=EVERY
                )
        else:
            async with opened(url):
                copy_database(embedded, copy)
            reports = await checked(f"sqlite:///{copy}", keyring)
        lines = "".join(f"{_anchor(report)}\n" for report in reports)
        _keep(copy, file, lines)
    return reports


async def checked(url: str, keyring: Keyring | None) -> list[Report]:
    """Check every council's journal and records in a database that nobody else uses. Raises CannotCheck."""
    async with opened(url) as database:
        return await _checked(database, keyring)


async def _checked(database: Database, keyring: Keyring | None) -> list[Report]:
    councils = await database.councils()
    return await database.look(lambda connection: _reports(connection, councils, keyring), of=EVERY)


def _dumped(
    connection: Connection, url: str, copy: Path, councils: tuple[Council, ...], keyring: Keyring | None
) -> list[Report]:
    dump(connection, make_url(url), copy)
    return _reports(connection, councils, keyring)


def _reports(connection: Connection, councils: tuple[Council, ...], keyring: Keyring | None) -> list[Report]:
    now = SystemClock().now()
    return [verify(connection, council, keyring=keyring, now=now) for council in councils]


def _anchor(report: Report) -> str:
    return written(Anchor(key_of(report.council), report.end, SystemClock().now()))


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    """An empty file in the same folder, for its owner alone, that is gone afterwards."""
    copy = file.with_name(f".{file.name}.{token_hex(6)}")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    try:
        yield copy
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


def _keep(copy: Path, file: Path, lines: str) -> None:
    """Give the backup its name once it is whole and on the disk; a file that is there stays as it is."""
    descriptor = os.open(anchor_beside(file), os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        os.write(descriptor, lines.encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    with copy.open("rb") as whole:
        os.fsync(whole.fileno())
    os.link(copy, file)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def saying_what_failed(file: Path) -> Iterator[None]:
    """Turn what goes wrong with a backup file into a sentence. Raises CannotCheck."""
    try:
        yield
    except Damaged as reason:
        raise CannotCheck(f"{file} is damaged, or could not be written or read whole ({reason}).") from None
    except ToolMissing as tool:
        raise CannotCheck(f"{tool} is not on this computer. Install PostgreSQL's client programs.") from None
    except sqlite3.Error as error:
        raise CannotCheck(f"The database cannot be copied ({error.sqlite_errorname}).") from None
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise CannotCheck(f"{error.filename or file} cannot be used: {why}.") from None
