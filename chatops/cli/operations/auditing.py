"""The journals of a database, checked or copied out, for somebody at the command line."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.clock import SystemClock
from chatops.policy.anchors import Trail
from chatops.ports.council import Council
from chatops.ports.unit_of_work import RecordsAway
from storage.audit.verify import Report, verify
from storage.database.copies import NoCopy
from storage.engine import Database
from storage.journal.anchor_check import against_anchors, key_of
from storage.journal.anchor_file import AnchorFile
from storage.journal_export import pieces
from storage.location import missing_file
from storage.sealed.vault import Keyring
from storage.trouble import trouble_of
from storage.version import out_of_step

Progress = Callable[[Council, int, int], None]


class CannotCheck(RuntimeError):
    """The journal cannot be read; the text is a plain sentence. Nothing is said about whether it is whole."""


async def verified(
    url: str,
    which: str | None,
    on_progress: Progress,
    keyring: Keyring | None = None,
    anchor_file: Path | None = None,
) -> list[Report]:
    """Check the journal and the records of every council in the database, or of the one that is asked for.

    Args:
        url: the database.
        which: the organisation or the name of a council, or None for all.
        on_progress: told the council, the entries done and the entries in all.
        keyring: the master keys, with which what is confidential is opened and compared as well.
        anchor_file: the heads that were noted outside the database, against which the chain is checked as well.

    Raises:
        CannotCheck: the database cannot be read, or has no such council.
    """
    async with opened(url) as database:
        reports = []
        for council in _chosen(await database.councils(), which):
            # Read before the journal, which goes on meanwhile.
            known = _anchors(anchor_file, council) if anchor_file else Trail()

            def check(connection: Connection, council: Council = council, known: Trail = known) -> Report:
                report = verify(connection, council, partial(on_progress, council), keyring, SystemClock().now())
                wrong = against_anchors(connection, council, known)
                return replace(report, findings=report.findings + wrong, found=report.found + len(wrong))

            reports.append(await database.study(check))
        return reports


async def exported(url: str, which: str | None, form: str, write: Callable[[bytes], object]) -> None:
    """Write the journal of one council, piece by piece, in one of `FORMATS`. `write` may take as long as it likes.

    Raises:
        CannotCheck: the database cannot be read, or it is not clear which council is meant.
    """
    async with opened(url) as database:
        council = one_of(await database.councils(), which)
        async for piece in pieces(database, council, form):
            write(piece)


def _anchors(file: Path, council: Council) -> Trail:
    """Return what the anchor file says of the council. Raises CannotCheck when that is nothing."""
    try:
        known = AnchorFile(file).trail(key_of(council))
    except OSError as error:
        raise CannotCheck(f"{file} cannot be read: {(error.strerror or type(error).__name__).lower()}.") from None
    if not known.heads and not known.unreadable:
        raise CannotCheck(f"{file} says nothing of {council.name}, so nothing can be checked against it.")
    return known


def one_of(councils: tuple[Council, ...], which: str | None) -> Council:
    """Return the one council that is meant. Raises CannotCheck when there is none such, or several."""
    chosen = _chosen(councils, which)
    if len(chosen) > 1:
        named = ", ".join(f"{council.organisation} ({council.name})" for council in chosen)
        raise CannotCheck(f"There are several councils in this database. Choose one with --council: {named}.")
    return chosen[0]


def _chosen(councils: tuple[Council, ...], which: str | None) -> tuple[Council, ...]:
    if not councils:
        raise CannotCheck("There is no council in this database yet, so it has no journal.")
    chosen = tuple(council for council in councils if which in {None, council.organisation, council.name})
    if not chosen:
        there = ", ".join(f"{council.organisation} ({council.name})" for council in councils)
        raise CannotCheck(f"There is no such council in this database. There is: {there}.")
    return chosen


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database, if it is there and has the tables of this version. Raises CannotCheck."""
    try:
        missing = missing_file(url)
        if missing is not None:
            raise CannotCheck(f"There is no database at {missing}. DATABASE_URL says where it is.")
        database = Database(url)
    except (ArgumentError, OSError, ValueError) as error:
        raise CannotCheck(trouble_of(error) or "DATABASE_URL cannot be understood.") from None
    try:
        try:
            sentence = await out_of_step(database)
        except Exception as error:
            raise _unreadable(error) from None
        if sentence:
            raise CannotCheck(sentence)
        try:
            yield database
        except (DBAPIError, RecordsAway) as error:
            raise _unreadable(error) from None
        except NoCopy as error:
            room = "There must be room for a copy of it where temporary files go (SQLITE_TMPDIR)."
            raise CannotCheck(f"The database cannot be copied to be checked ({error}). {room}") from None
    finally:
        await database.close()


def _unreadable(error: Exception) -> Exception:
    # The error's own words may have a row of the records in them, or the password of the database.
    trouble = trouble_of(error)
    return CannotCheck(f"{trouble} Run: chatops doctor") if trouble else error
