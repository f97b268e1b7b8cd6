"""Copies of the record for people, written into a folder: the whole of it, or what somebody asked for.

`docs/verify.md` says how to check one without this program. It is written whole or not at all, from one moment of the
records, and nobody waits meanwhile to write to them.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.clock import SystemClock
from chatops.policy.releases.release import RecordCopy
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage.record_copy.whole import Copied, write_copy

T = TypeVar("T")
Write = Callable[[Connection, Council, Path], T]
"""What writes a copy of a council's record into an empty folder."""


async def copied(url: str, which: str | None, asked: RecordCopy, folder: Path) -> Copied:
    """Write the copy into a folder that is not there yet. Raises CannotCheck, OSError."""
    now = SystemClock().now()
    return await written(
        url, which, lambda connection, council, into: write_copy(connection, council, asked, now, into), folder
    )


async def read(url: str, which: str | None, work: Callable[[Connection, Council], T]) -> T:
    """Return what is read of one council's record. Raises CannotCheck."""
    async with opened(url) as database:
        council = one_of(await database.councils(), which)
        return await database.study(lambda connection: work(connection, council), of=council)


async def written(url: str, which: str | None, write: Write[T], folder: Path) -> T:
    """Write what is asked for into a folder that is not there yet. Raises CannotCheck, OSError."""
    async with opened(url) as database:
        council = one_of(await database.councils(), which)
        with _whole_or_not_at_all(folder) as beside:
            try:
                return await database.study(lambda connection: write(connection, council, beside), of=council)
            except NoSuch as missing:
                raise CannotCheck(f"Nothing in the record is called {missing}.") from None
            except (KeyError, TypeError, ValueError):
                raise CannotCheck("What is kept cannot be read. Run: chatops journal verify --whole") from None


@contextmanager
def _whole_or_not_at_all(folder: Path) -> Iterator[Path]:
    """Give a folder beside it, for its owner alone, that gets its name once everything is in it."""
    if folder.exists():
        raise CannotCheck(f"{folder} is there already. Name a folder that is not.")
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        yield beside
        for file in beside.iterdir():
            with file.open("rb") as written:
                os.fsync(written.fileno())
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
