"""Where words may come to lie that must not: every place that is looked through for canaries."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson

from storage.engine import Database
from tests.canaries.words import MARK, Canaries
from tests.noninterference.world import World
from tests.support.databases import snapshot

_MAY_READ = {"views.open", "views.push", "views.update"}
"""What shows a form or page to one person, who is known by their click."""


class Opened:
    """The files that this program opens to write, from when it is watched; Python tells of each."""

    def __init__(self) -> None:
        self.watched = False
        self.paths: set[str] = set()
        sys.addaudithook(self._hear)

    @contextmanager
    def written(self) -> Iterator[None]:
        """Watch until the block is left."""
        self.paths.clear()
        self.watched = True
        try:
            yield
        finally:
            self.watched = False

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if self.watched and event == "open":
            path, mode, flags = details
            if isinstance(path, str | bytes | os.PathLike) and (
                set(mode or "") & set("wax+") or (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            ):
                self.paths.add(os.fsdecode(path))


opened = Opened()
"""There is no way to stop listening, so there is one for all."""


async def places(world: World, database: Database, folder: Path, readers: set[str]) -> dict[str, bytes]:
    """Everything that is looked through, by name. `readers` are the keys of those who may read the reports.

    `folder` is the working folder and the folder for temporary files, with the database in it when it is a file.
    """
    server = world.server
    found = {"the log": world.log.getvalue().encode(), "e-mail": "".join(world.mails).encode()}
    found |= _files(folder)
    for table, rows in (await snapshot(database)).items():
        found[f"the table {table}"] = "\n".join(rows).encode()
    for exchange in server.exchanges.kept:
        if exchange.direction == "from bot" and exchange.what not in _MAY_READ:
            found.setdefault("what was sent to Slack", b"")
            found["what was sent to Slack"] += exchange.request.encode()
    for who in server.workspace.people.values():
        allowed = {"view"} if who.key in readers else set()
        entries = [entry for entry in server.council.seen.of(who.id) if entry.kind not in allowed]
        own = [entry for entry in entries if not (entry.kind == "message" and _by(entry.where, world) == who.id)]
        found[f"what {who.key} sees"] = b"\n".join(orjson.dumps([entry.kind, entry.body]) for entry in own)
    return found


async def where_found(places: dict[str, bytes], canaries: Canaries) -> list[str]:
    """The places in which any of the words is."""
    return [name for name, content in places.items() if canaries.found_in(content)]


def _files(folder: Path) -> dict[str, bytes]:
    """What is in the folder; a file of it that was written and removed again may have held anything."""
    there = {f"the file {path.name}": path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    written = [Path(path) if Path(path).is_absolute() else folder / path for path in opened.paths]
    gone = [path for path in written if path.is_relative_to(folder) and not path.exists()]
    return there | {f"the file that was removed, {path.name}": MARK.encode() for path in gone}


def _by(where: str, world: World) -> str:
    """Who wrote a message, by "channel/ts/version": what somebody types themselves, they see."""
    channel, ts, _ = where.split("/")
    message = world.server.workspace.find(channel, ts)
    return message.user if message else ""
