"""What each person could see, and what the bot's answers told their client: append-only and bounded.

A checker reads these to decide whether anything reached a person that should not have. So nothing is
ever silently left out: once the limit is passed the record says so instead of answering.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import Any

import orjson

LIMIT = 50_000
"""The most entries kept for one person."""


@dataclass(frozen=True)
class Entry:
    """One thing a person could see, or was told.

    ``at`` is the practice time in ISO 8601, ``kind`` message, notice, ephemeral, deletion, view, home, error or
    trouble, or answer for what was told; ``where`` is "channel/ts/version" or a form's callback id. ``body`` is
    what was shown, as the bot sent it, without ids that the server made up.
    """

    at: str
    kind: str
    where: str
    body: Any


class Record:
    """Entries by user id, the latest ``LIMIT`` for each person.

    What had to make way is counted, and asking for everything then raises OverflowError.
    """

    def __init__(self) -> None:
        self._entries: dict[str, deque[Entry]] = {}
        self._added: dict[str, int] = {}

    def add(self, user: str, entry: Entry) -> None:
        """Append one entry for one person."""
        self._entries.setdefault(user, deque(maxlen=LIMIT)).append(entry)
        self._added[user] = self.count(user) + 1

    def count(self, user: str) -> int:
        """Give how many entries this person ever had."""
        return self._added.get(user, 0)

    def of(self, user: str, since: int = 0) -> list[Entry]:
        """Give a person's entries, oldest first, from the one that had ``since`` before it.

        Raises OverflowError if some of those had to make way.
        """
        kept = self._entries.get(user, deque())
        lost = self.count(user) - len(kept)
        if since < lost:
            raise OverflowError(f"The record of what {user} could see no longer goes back that far.")
        return list(islice(kept, since - lost, None))

    def latest(self, user: str) -> list[Entry]:
        """Give what is still kept of a person's entries, oldest first."""
        return list(self._entries.get(user, deque()))

    def saw(self, user: str, where: str) -> bool:
        """Return whether a person could ever see the version of a message named by "channel/ts/version"."""
        return any(entry.where == where for entry in reversed(self._entries.get(user, deque())))

    def as_bytes(self, user: str) -> bytes:
        """Give a person's entries as JSON Lines of kind and body, without times and message timestamps.

        Two runs of the same history give equal bytes, which is what a non-interference check compares.
        """
        return b"\n".join(orjson.dumps([entry.kind, entry.body]) for entry in self.of(user))

    def to_json(self) -> bytes:
        """Write every entry as JSON, with how many there ever were."""
        return orjson.dumps(self.as_data())

    @classmethod
    def from_json(cls, raw: bytes) -> Record:
        """Read back what ``to_json`` wrote."""
        return cls.from_data(orjson.loads(raw))

    def as_data(self) -> dict[str, Any]:
        """Give what ``from_data`` takes, for orjson to write."""
        return {"entries": {user: list(kept) for user, kept in self._entries.items()}, "added": self._added}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Record:
        """Make it of what was read from JSON. Raises KeyError, TypeError or AttributeError for anything else."""
        record = cls()
        for user, entries in data["entries"].items():
            record._entries[user] = deque((Entry(**entry) for entry in entries), maxlen=LIMIT)
        record._added = data["added"]
        return record
