"""What each person could see, and what the bot's answers told their client: append-only and bounded.

A checker reads these to decide whether anything reached a person that should not have. So nothing is
ever silently left out: once the limit is passed the record says so instead of answering.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
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


@dataclass
class Record:
    """Entries by user id. Appending past the limit raises OverflowError, so that a checker is never misled."""

    entries: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))

    def add(self, user: str, entry: Entry) -> None:
        """Append one entry for one person."""
        if len(self.entries[user]) >= LIMIT:
            raise OverflowError(f"The record of what {user} could see is full.")
        self.entries[user].append(entry)

    def of(self, user: str) -> list[Entry]:
        """Give a person's entries, oldest first."""
        return list(self.entries.get(user, []))

    def saw(self, user: str, where: str) -> bool:
        """Whether a person could ever see the version of a message named by "channel/ts/version"."""
        return any(entry.where == where for entry in reversed(self.entries.get(user, [])))

    def as_bytes(self, user: str) -> bytes:
        """Give a person's entries as JSON Lines of kind and body, without times and message timestamps.

        Two runs of the same history give equal bytes, which is what a non-interference check compares.
        """
        return b"\n".join(orjson.dumps([entry.kind, entry.body]) for entry in self.of(user))

    def to_json(self) -> bytes:
        """Write every entry as JSON."""
        return orjson.dumps(dict(self.entries))

    @classmethod
    def from_json(cls, raw: bytes) -> Record:
        """Read back what ``to_json`` wrote."""
        record = cls()
        for user, entries in orjson.loads(raw).items():
            record.entries[user] = [Entry(**entry) for entry in entries]
        return record
