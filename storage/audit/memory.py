"""What a check remembers between pages: as much as it likes, in a file that is nowhere to be seen, a little at hand.

SQLite keeps a database without a name in a temporary file that is gone when it is closed, however the program ends
(https://www.sqlite.org/inmemorydb.html#temp_db). So the memory that a check takes does not grow with the journal.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import orjson

T = TypeVar("T")

AT_HAND = 2000
"""Things of one kind that are kept at hand."""


class Memory:
    """The temporary file. What is kept in it is gone when it is closed."""

    def __init__(self) -> None:
        self.file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self.file.execute("PRAGMA journal_mode = OFF")
        self.file.execute("CREATE TABLE kept (kind TEXT, key TEXT, value BLOB, PRIMARY KEY (kind, key)) WITHOUT ROWID")
        self.file.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.file.close()


class Remembered(Generic[T]):
    """Things of one kind by their key. `build` makes one again of what JSON keeps of it."""

    def __init__(self, memory: Memory, kind: str, build: Callable[[Any], T]) -> None:
        self._file = memory.file
        self._kind = kind
        self._build = build
        self._at_hand: dict[str, T] = {}

    def get(self, key: str) -> T | None:
        """Return the thing, which may be changed until `rest`; None when there is none."""
        if key not in self._at_hand:
            row = self._file.execute("SELECT value FROM kept WHERE kind = ? AND key = ?", (self._kind, key)).fetchone()
            if row is None:
                return None
            self._at_hand[key] = self._build(orjson.loads(row[0]))
        return self._at_hand[key]

    def put(self, key: str, value: T) -> T:
        """Remember a thing, in place of another of that key."""
        self._at_hand[key] = value
        return value

    def take(self, keys: Iterable[str]) -> dict[str, T]:
        """Return the things of these keys, which are forgotten."""
        found = {key: value for key in keys if (value := self.get(key)) is not None}
        for key in found:
            del self._at_hand[key]
        self._file.executemany("DELETE FROM kept WHERE kind = ? AND key = ?", [(self._kind, key) for key in found])
        return found

    def rest(self) -> None:
        """Put down what is at hand when it is much. Nobody may hold a thing meanwhile."""
        if len(self._at_hand) > AT_HAND:
            self._put_down()

    def left(self) -> Iterator[tuple[str, T]]:
        """Everything that is remembered still, in the order of the keys."""
        self._put_down()
        found = self._file.execute("SELECT key, value FROM kept WHERE kind = ? ORDER BY key", (self._kind,))
        for key, value in found:
            yield key, self._build(orjson.loads(value))

    def _put_down(self) -> None:
        rows = [(self._kind, key, orjson.dumps(value)) for key, value in self._at_hand.items()]
        self._file.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
        self._at_hand.clear()
