"""Comparing the records with their anchors, and confirming them, for somebody at the command line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import orjson
from sqlalchemy import Connection

from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.records import reconcile_records
from chatops.policy.anchors import Anchor, Disagreement, Head, Note, Trail
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage.engine import Database
from storage.journal.anchor_check import compared, key_of
from storage.journal.anchor_file import AnchorFile
from storage.journal.entries import entry_of, head

MOST_NAMED = 20
"""Drafts that are named before a person confirms; more are counted."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is in the database and what was noted of it, side by side.

    `ends_at` is when the last entry of the database was written. `approved` are the drafts that go out when their time
    comes, once the records are confirmed. `disagreement` is None when both agree.
    """

    council: Council
    known: Trail
    head: Head
    ends_at: datetime | None
    disagreement: Disagreement | None
    approved: tuple[Draft, ...]


async def compare(url: str, anchor_file: Path, which: str | None) -> Comparison:
    """Compare the records of one council with the anchor file. Raises CannotCheck."""
    async with _at_desk(url, which) as (database, desk):
        known = _known(anchor_file, desk.council)
        found = await database.glance(lambda connection: compared(connection, desk.council, known), of=desk.council)
        ends_at = await database.glance(
            lambda connection: _written_at(connection, desk.council, found.head), of=desk.council
        )
        approved = await desk.look(lambda work, _now: work.drafts.in_stages((Stage.APPROVED,), limit=MOST_NAMED + 1))
        return Comparison(desk.council, known, found.head, ends_at, found.disagreement, tuple(approved))


async def reconcile(url: str, anchor_file: Path, comparison: Comparison) -> Head:
    """Put on record that these records hold, and anchor them. Return the head that is anchored now.

    Raises:
        CannotCheck: nothing was confirmed, or the anchor file could not be written.
    """
    if comparison.disagreement is None:
        return comparison.head
    async with _at_desk(url, comparison.council.organisation) as (database, desk):
        try:
            await desk.transact(reconcile_records, disagreement=comparison.disagreement)
        except NoSuch:
            raise CannotCheck(
                "The records changed meanwhile, so nothing was confirmed. Run the command again."
            ) from None
        now_at = await database.glance(lambda connection: head(connection, desk.council), of=desk.council)
        try:
            anchor = Anchor(key_of(desk.council), now_at, desk.clock.now(), Note.RECONCILED)
            AnchorFile(anchor_file).append(anchor)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise CannotCheck(
                f"{anchor_file} cannot be written ({reason}). Mend that and run the command again."
            ) from None
        return now_at


def _known(anchor_file: Path, council: Council) -> Trail:
    try:
        return AnchorFile(anchor_file).trail(key_of(council))
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise CannotCheck(f"{anchor_file} cannot be read ({reason}). ANCHOR_FILE says where it is.") from None


def _written_at(connection: Connection, council: Council, found: Head) -> datetime | None:
    entry = entry_of(connection, council, found.sequence)
    try:
        return datetime.fromisoformat(orjson.loads(entry or "")["at"])
    except (ValueError, KeyError, TypeError):
        return None


@asynccontextmanager
async def _at_desk(url: str, which: str | None) -> AsyncIterator[tuple[Database, Desk]]:
    async with opened(url) as database:
        council = one_of(await database.councils(), which)
        yield database, Desk(council, database.records(council), SystemClock())
