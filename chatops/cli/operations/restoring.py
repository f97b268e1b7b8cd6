"""Putting a backup in the place of the database, after which the bot waits in quarantine until a person confirms it."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from chatops.cli.operations.backups import anchor_beside, checked, saying_what_failed
from chatops.cli.operations.opening import CannotCheck
from chatops.clock import SystemClock
from chatops.policy.anchors import Anchor, Note, read
from chatops.running_alone import alone_on
from storage.audit.verify import Report
from storage.database import backup_postgres, backup_sqlite
from storage.database.whose import EVERY
from storage.engine import Database
from storage.journal.anchor_check import key_of
from storage.journal.anchor_file import AnchorFile
from storage.location import file_of
from storage.migrate import migrate_at
from storage.sealed.vault import Keyring
from storage.version import OutOfStep, revision

Ask = Callable[[str], bool]
"""Asks a person for a yes; what is asked is a plain sentence."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back: the check of each council's records, and where what was there before is kept, if anywhere."""

    reports: list[Report]
    former: Path | None


class NothingDone(RuntimeError):
    """The person said no, and everything is as it was."""


async def restore(url: str, anchor_file: Path, file: Path, keyring: Keyring | None, ask: Ask) -> Restored:
    """Put a backup in the place of the database at this address.

    Raises:
        CannotCheck: nothing was changed, or what has to be done now is said.
        CannotStart: a bot runs on the database.
        NothingDone: the person said no.
    """
    embedded = file_of(url)
    noted = _noted(file)
    with saying_what_failed(file):
        _right_kind(file, embedded)
        if embedded is None:
            return await _into_server(url, anchor_file, file, keyring, ask, noted)
        with alone_on(embedded):
            return await _into_file(embedded, anchor_file, file, keyring, ask, noted)


def _noted(file: Path) -> list[Anchor]:
    """Return the heads that were written beside the backup. Raises CannotCheck."""
    beside = anchor_beside(file)
    try:
        return [read(line) for line in beside.read_text("ascii").splitlines()]
    except OSError:
        raise CannotCheck(f"{beside} cannot be read. It belongs to the backup: keep both files together.") from None
    except ValueError:
        raise CannotCheck(f"{beside} is damaged, so the backup cannot be checked against it.") from None


def _right_kind(file: Path, embedded: Path | None) -> None:
    with file.open("rb") as backup:
        begins = backup.read(16)
    wanted = backup_sqlite.MAGIC if embedded else backup_postgres.MAGIC
    if not begins.startswith(wanted):
        kind = "an SQLite database" if embedded else "PostgreSQL"
        raise CannotCheck(f"{file} is no backup of {kind}, which is what DATABASE_URL names.")


async def _into_file(
    embedded: Path, anchor_file: Path, file: Path, keyring: Keyring | None, ask: Ask, noted: list[Anchor]
) -> Restored:
    now = SystemClock().now()
    new = embedded.with_name(f".{embedded.name}.restoring")
    try:
        descriptor = os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as copy, file.open("rb") as backup:
            shutil.copyfileobj(backup, copy)
        backup_sqlite.check_database(new)
        reports = await _brought_up_to_date(f"sqlite:///{new}", keyring)
        _compare(reports, noted)
        former = _aside(embedded, now)
        question = f"There is a database at {embedded}. Put the backup in its place? The former is kept as {former}."
        if former is not None and not ask(question):
            raise NothingDone
        _note(anchor_file, reports, now)
        if former is not None:
            # A log that belongs to the former file would be played into the new one.
            for ending in ("-journal", "-wal", "-shm", ""):
                part = embedded.with_name(embedded.name + ending)
                if part.exists():
                    part.rename(former.with_name(former.name + ending))
        new.replace(embedded)
        return Restored(reports, former)
    finally:
        new.unlink(missing_ok=True)


async def _into_server(
    url: str, anchor_file: Path, file: Path, keyring: Keyring | None, ask: Ask, noted: list[Anchor]
) -> Restored:
    now = SystemClock().now()
    backup_postgres.check_dump(file)
    database = Database(url)
    try:
        others = await database.look(backup_postgres.others_connected, of=EVERY)
        at = await revision(database)
    finally:
        await database.close()
    if others:
        raise CannotCheck(f"{others} other connections use this database. Stop the bot, on every computer, first.")
    question = "There is a database at DATABASE_URL. Put the backup in its place? What is there now is lost."
    if at and not ask(question):
        raise NothingDone
    for anchor in noted:
        AnchorFile(anchor_file).append(Anchor(anchor.council, anchor.head, now, Note.RESTORED))
    backup_postgres.load(make_url(url), file)
    reports = await _brought_up_to_date(url, keyring)
    _compare(reports, noted)
    return Restored(reports, None)


async def _brought_up_to_date(url: str, keyring: Keyring | None) -> list[Report]:
    """Give a backup that an earlier version of the program made the tables of this one, then check it."""
    try:
        await migrate_at(url)
    except OutOfStep as sentence:
        raise CannotCheck(str(sentence)) from None
    return await checked(url, keyring)


def _compare(reports: list[Report], noted: list[Anchor]) -> None:
    """Make sure that the journals end where they ended when the backup was made. Raises CannotCheck."""
    ends = {key_of(report.council): report.end for report in reports}
    for anchor in noted:
        if ends.get(anchor.council) != anchor.head:
            raise CannotCheck(
                f"The backup is not the one that was made: its journal should end at entry {anchor.head.sequence}, "
                "with the hash that is in the file beside it. Take another backup."
            )


def _note(anchor_file: Path, reports: list[Report], now: datetime) -> None:
    for report in reports:
        AnchorFile(anchor_file).append(Anchor(key_of(report.council), report.end, now, Note.RESTORED))


def _aside(embedded: Path, now: datetime) -> Path | None:
    """Return what the database that is there is called afterwards; None when there is none."""
    if not embedded.exists():
        return None
    return embedded.with_name(f"{embedded.name}.before-{now:%Y%m%dT%H%M%S%f}")
