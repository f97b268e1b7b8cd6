"""The anchor file: heads of the journal on another path than the database, a line each, only ever added to.

Several processes of one computer may share it: whoever writes locks it first. A line that a crash cut short was never
on record and is taken away before the next is written. When the file has grown to its limit it is kept whole under
its name with `.1` behind it, in place of the one before, and a new file goes on from the newest heads.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chatops.policy.anchors import Anchor, Trail, read, trail, written

LIMIT = 1_000_000
"""Bytes, about 8,000 heads, after which a new file is begun."""
MOST_READ = 16 * LIMIT
"""Bytes that are read at all: a larger file is none of ours."""


class AnchorFile:
    """The anchor file of one path; it is made, with its folder, for its owner alone, at the first line."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: tuple[int, ...] = ()
        self._lines: tuple[Anchor | None, ...] = ()

    def trail(self, council: str) -> Trail:
        """Return what the file says of one council; nothing of any when there is no file. Raises OSError."""
        try:
            with self.path.open("rb") as file:
                self._read(file.fileno())
        except FileNotFoundError:
            self._seen, self._lines = (), ()
        return trail(self._lines, council)

    def append(self, anchor: Anchor) -> None:
        """Write one line that is on the disk when this returns. Raises OSError, and then the file is as it was."""
        with self._locked() as descriptor:
            size = _whole_lines(descriptor)
            if size >= LIMIT:
                self._read(descriptor)
                self._begin_anew([*_newest(self._lines), anchor])
                return
            line = f"{written(anchor)}\n".encode()
            try:
                os.ftruncate(descriptor, size)
                if os.pwrite(descriptor, line, size) < len(line):
                    raise OSError(28, os.strerror(28))
                os.fsync(descriptor)
            except OSError:
                os.ftruncate(descriptor, size)
                raise

    def _read(self, descriptor: int) -> None:
        stat = os.fstat(descriptor)
        seen = (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns)
        if seen == self._seen:
            return
        content = os.pread(descriptor, MOST_READ, 0)
        if len(content) >= MOST_READ:
            raise OSError(27, os.strerror(27))
        # What follows the last line end is a line that is being written, or that a crash cut short.
        self._lines = tuple(_anchor(line) for line in content.split(b"\n")[:-1])
        self._seen = seen

    @contextmanager
    def _locked(self) -> Iterator[int]:
        """The file, open and locked; the one that has the name now, whoever began a new one meanwhile."""
        while True:
            descriptor = self._opened()
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                if os.fstat(descriptor).st_ino == self.path.stat().st_ino:
                    yield descriptor
                    return
            except FileNotFoundError:
                pass  # it was taken away while we waited for the lock
            finally:
                os.close(descriptor)

    def _opened(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            _sync_folder(self.path.parent)
            return descriptor

    def _begin_anew(self, anchors: list[Anchor]) -> None:
        """There is a file of this name at every moment: without one, a first anchor would be made of any database."""
        new, aside = (self.path.with_name(self.path.name + ending) for ending in (".new", ".1"))
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            os.write(descriptor, "".join(f"{written(anchor)}\n" for anchor in anchors).encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        aside.unlink(missing_ok=True)
        os.link(self.path, aside)
        new.replace(self.path)
        _sync_folder(self.path.parent)


def _anchor(line: bytes) -> Anchor | None:
    try:
        return read(line.decode("ascii"))
    except ValueError:
        return None


def _newest(lines: tuple[Anchor | None, ...]) -> list[Anchor]:
    """Return the newest head of each council. Only a council whose records agree gets so far as to fill a file."""
    councils = dict.fromkeys(line.council for line in lines if line is not None)
    return [last for council in councils if (last := trail(lines, council).last) is not None]


def _whole_lines(descriptor: int) -> int:
    """Return how many bytes of the file are whole lines."""
    size = os.fstat(descriptor).st_size
    tail = os.pread(descriptor, 1000, max(0, size - 1000))
    end = tail.rfind(b"\n")
    if end < 0 and size > len(tail):
        return size  # no file of ours; it is read as one that cannot be
    return max(0, size - len(tail)) + end + 1


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
