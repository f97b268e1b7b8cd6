"""Keeps a practice workspace in a file, so that it is still there after a restart.

The file is written beside the old one, forced to disk and put in its place, so that there is a whole one at any time,
also after the process was killed. What was done in the last second may then be missing from it, while the bot's
database has it: the bot posts again what it finds missing.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from handlers.practice.council.cast import thornbury
from handlers.practice.council.changes import PATIENCE_S, Changes
from handlers.practice.council.council import Council
from handlers.practice.council.record import Record
from handlers.practice.council.workspace import Workspace
from handlers.practice.networks.shelf import Shelf
from handlers.practice.teams_server.keeping import read_into, written
from handlers.practice.teams_server.server import TeamsServer

VERSION = 1
REST_S = 0.3
"""Seconds between a change and its being kept."""
SHARE = 10
"""At least this many times as long as keeping took is rested before it is kept again."""


@dataclass
class Kept:
    """What a file held: the workspace, both records, how far the clock was ahead, the port of the page, Teams, and
    what is out on the town's networks.
    """

    workspace: Workspace
    seen: Record
    told: Record
    ahead: timedelta = timedelta()
    port: int = 0
    teams: TeamsServer = field(default_factory=TeamsServer)
    shelf: Shelf = field(default_factory=Shelf)


def read(file: Path) -> tuple[Kept, str]:
    """Give what the file holds, or a fresh council, and a sentence when a file could not be used.

    Such a file is put aside under another name, not written over.
    """
    fresh = Kept(thornbury(), Record(), Record())
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return _counted_on(fresh), ""
    try:
        return _counted_on(_understood(raw)), ""
    except _OtherVersion as other:
        why = f"was written by another version of this program ({other})"
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, ValueError):
        why = "is damaged"
    aside = file.with_name(f"{file.stem}.{datetime.now(UTC):%Y%m%dT%H%M%S}{file.suffix}")
    file.replace(aside)
    return _counted_on(
        fresh
    ), f"The practice workspace kept in {file.name} {why}. It is in {aside.name} now; a fresh one is used."


class _OtherVersion(Exception):
    """The file was written by another version of this program."""


def _understood(raw: bytes) -> Kept:
    data: Any = orjson.loads(raw)
    if data["version"] != VERSION:
        raise _OtherVersion(str(data["version"]))
    workspace = Workspace.from_json(orjson.dumps(data["workspace"]))
    # The app, and people and channels that were added since, are as this program has them.
    now = thornbury()
    workspace.app = now.app
    workspace.people = now.people | workspace.people
    workspace.channels = now.channels | workspace.channels
    ahead = timedelta(seconds=float(data["ahead"]))
    teams = TeamsServer()
    # A file of before this council was in Teams too has nothing of it.
    if "teams" in data:
        read_into(teams, data["teams"])
    seen, told = Record.from_data(data["seen"]), Record.from_data(data["told"])
    shelf = Shelf()
    # Nor has one of before the town's networks were kept anything of them.
    if "networks" in data:
        shelf.read(data["networks"])
    return Kept(workspace, seen, told, ahead, int(data["port"]), teams, shelf)


def _counted_on(kept: Kept) -> Kept:
    """Let numbers begin where none was given before: the bot remembers the forms of a file that was lost."""
    counters = kept.workspace.counters
    for kind in ("view", "file"):
        counters[kind] = max(counters.get(kind, 0), int(time.time()))
    return kept


class Keeper:
    """Keeps a council in a file: a moment after each change, and when it is told to."""

    def __init__(self, council: Council, file: Path, teams: TeamsServer | None, shelf: Shelf) -> None:
        self.council = council
        self.teams = teams
        self.shelf = shelf
        self.file = file
        self.port = 0
        self._written_at = -1
        self._on_disk = -1
        self._done = Changes()
        self._task: asyncio.Task[None] | None = None
        self._putting: asyncio.Future[None] | None = None

    def start(self, port: int) -> None:
        """Begin to keep; ``port`` is kept too, so that a page finds the council again."""
        self.port = port
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Keep what is now, and stop."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            await self.keep()

    async def keep(self) -> None:
        """Keep what is now. Raises OSError."""
        if self._putting is not None:
            # One at a time: both would write beside the same file, and the older could come last.
            await asyncio.wait({self._putting})
        count = self._written_at = self.council.changes.count
        raw = self._written()
        # A thread that is being waited for is not stopped half-way by a cancelled task.
        self._putting = asyncio.get_running_loop().run_in_executor(None, _put, self.file, raw)
        await asyncio.shield(self._putting)
        self._on_disk = count
        self._done.happened()

    async def until_kept(self, timeout: float = PATIENCE_S) -> None:  # noqa: ASYNC109
        """Wait until what is now is on the disk. Raises TimeoutError."""
        count = self.council.changes.count
        await self._done.until(lambda: self._on_disk >= count, timeout)

    def _written(self) -> bytes:
        ahead = self.council.clock.now() - datetime.now(UTC)
        data = {
            "version": VERSION,
            "port": self.port,
            "ahead": ahead.total_seconds(),
            "workspace": self.council.workspace,
            "seen": self.council.seen.as_data(),
            "told": self.council.told.as_data(),
            "networks": self.shelf.as_data(),
        }
        if self.teams is not None:
            data["teams"] = written(self.teams)
        return orjson.dumps(data)

    async def _run(self) -> None:
        changes = self.council.changes
        while True:
            await changes.until(lambda: changes.count > self._written_at, None)
            await asyncio.sleep(REST_S)
            begun = time.perf_counter()
            await self.keep()
            await asyncio.sleep(min(SHARE * (time.perf_counter() - begun), 10.0))


def _put(file: Path, raw: bytes) -> None:
    beside = file.with_name(file.name + ".new")
    with beside.open("wb") as out:
        out.write(raw)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
