"""The journals of a database, checked or copied out, for somebody at the command line."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from chatops.cli.operations.opening import CannotCheck, chosen, one_of, opened
from chatops.clock import SystemClock
from chatops.policy.anchors import Trail
from chatops.ports.council import Council
from storage.audit.checkpoints import newest
from storage.audit.verify import Report, verify
from storage.database.whose import EVERY
from storage.journal.anchor_check import against_anchors, key_of
from storage.journal.anchor_file import AnchorFile
from storage.journal_export import pieces
from storage.sealed.vault import Keyring

Progress = Callable[[Council, int, int], None]


async def verified(
    url: str,
    which: str | None,
    on_progress: Progress,
    keyring: Keyring | None = None,
    anchor_file: Path | None = None,
    beside: Path | None = None,
    *,
    whole: bool = True,
) -> list[Report]:
    """Check the journal and the records of every council in the database, or of the one that is asked for.

    Args:
        url: the database.
        which: the organisation or the name of a council, or None for all.
        on_progress: told the council, the entries done and the entries in all.
        keyring: the master keys, with which what is confidential is opened and compared as well.
        anchor_file: the heads that were noted outside the database, against which the chain is checked as well.
        beside: the bot's own anchor file, where there is one: a check on record counts only once it was anchored.
        whole: read everything, and not what came since the newest check on record that counts.

    Raises:
        CannotCheck: the database cannot be read, or has no such council.
    """
    async with opened(url) as database:
        reports = []
        for council in chosen(await database.councils(), which):
            # Read before the journal, which goes on meanwhile.
            known = _anchors(anchor_file, council) if anchor_file else Trail()
            noted = None if whole else known if anchor_file else _noted(beside, council)
            check = partial(_checked, council, partial(on_progress, council), keyring, known, noted)
            reports.append(await (database.study(check, of=EVERY) if whole else database.look(check, of=EVERY)))
        return reports


def _checked(
    council: Council,
    on_progress: Callable[[int, int], None],
    keyring: Keyring | None,
    known: Trail,
    noted: Trail | None,
    connection: Connection,
) -> Report:
    """Check one council, and against what is `known` of it; from a check on record that was `noted`, where given."""
    since = None if noted is None else newest(connection, council, keyring, noted)
    report = verify(connection, council, on_progress, keyring, SystemClock().now(), since=since)
    wrong = against_anchors(connection, council, known)
    return replace(report, findings=report.findings + wrong, found=report.found + len(wrong))


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


def _noted(file: Path | None, council: Council) -> Trail:
    """Return what the bot's own anchor file says of the council; nothing where it is not at hand."""
    try:
        return AnchorFile(file).trail(key_of(council)) if file else Trail()
    except OSError:
        return Trail()
