"""One process at a time writes to an SQLite file: a lock of the operating system on a file beside it.

The kernel frees it however the process ends (https://man7.org/linux/man-pages/man2/flock.2.html). The file stays, and
says which process had it last and since when; removing it would let a third process lock another file of that name.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

ENDING = ".lock"


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the lock: its number and its start (aware, UTC); None where it has not said so yet."""

    process: int | None = None
    since: datetime | None = None


class LockHeld(RuntimeError):
    """Another process has the lock."""

    def __init__(self, holder: Holder) -> None:
        super().__init__("another process has the lock")
        self.holder = holder


@contextmanager
def only_process(file: Path, now: datetime) -> Iterator[None]:
    """Hold the lock of a database file until the block is left.

    `file` may be reached by any path: links are followed first. `now` is what the lock says of when it was taken.

    Raises:
        LockHeld: another process has it.
        OSError: the lock file cannot be made.
    """
    place = file.resolve()
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(place.with_name(place.name + ENDING), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LockHeld(_holder(descriptor)) from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, json.dumps({"process": os.getpid(), "since": now.isoformat()}).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _holder(descriptor: int) -> Holder:
    try:
        said = json.loads(os.pread(descriptor, 1000, 0))
        return Holder(int(said["process"]), datetime.fromisoformat(said["since"]))
    except (ValueError, TypeError, KeyError):
        return Holder()
