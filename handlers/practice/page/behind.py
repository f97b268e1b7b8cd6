"""Behind the scenes: the raw exchanges, and what the bot's own house lets be seen of its letters and its journal.

The practice council knows nothing of that house, so whoever puts the two together hands in what asks it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from urllib.parse import parse_qs

import orjson

from handlers.practice.council.council import Council
from handlers.practice.council.exchanges import Exchange
from handlers.practice.council.workspace import Json

MOST = 100
"""How many exchanges, and how many entries of the journal, are given at once."""


@dataclass(frozen=True)
class JournalLine:
    """One entry of the journal: its number, the very text that was hashed, and the hash (SHA-256, hexadecimal)."""

    sequence: int
    entry: str
    hash: str


@dataclass(frozen=True)
class LetterLine:
    """One letter that waits. ``not_before`` is when it is due, ``state`` waiting, held or put aside."""

    number: int
    kind: str
    about: str
    to: str
    not_before: datetime
    tries: int
    state: str
    why: str


@dataclass(frozen=True)
class Milestone:
    """An instant that the clock can be moved to, such as polling day."""

    name: str
    at: datetime


Journal = Callable[[int, int], Awaitable[Sequence[JournalLine]]]
"""Given a number and a limit, gives that many entries at most that come after it, in order."""
Letters = Callable[[], Awaitable[Sequence[LetterLine]]]
Milestones = Callable[[], Awaitable[Sequence[Milestone]]]


class Behind:
    """What the drawer shows. ``journal``, ``letters`` and ``milestones`` may be left out."""

    def __init__(self, council: Council) -> None:
        self.council = council
        self.journal: Journal | None = None
        self.letters: Letters | None = None
        self.milestones: Milestones | None = None

    async def scenes(self, exchange: int, entry: int) -> Json:
        """Give what is new: exchanges after this number, journal entries after this one, and all letters."""
        kept = [one for one in self.council.exchanges.kept if one.number > exchange][-MOST:]
        return {
            "exchanges": [_in_short(one) for one in kept],
            "journal": [asdict(one) for one in await self.journal(entry, MOST)] if self.journal else None,
            "letters": [asdict(one) for one in await self.letters()] if self.letters else None,
            "faults": self.council.bot_faults[-MOST:],
        }

    def exchange(self, number: int) -> Json:
        """Give one exchange whole. Raises KeyError when it is no longer kept."""
        for one in self.council.exchanges.kept:
            if one.number == number:
                return {**asdict(one), "readable": _readable(one.request), "answer": _indented(one.answer)}
        raise KeyError("This exchange is no longer kept.")

    async def clock(self) -> Json:
        """Give the practice time, and the instants that it can be moved to."""
        now = self.council.clock.now()
        known = await self.milestones() if self.milestones else ()
        return {"now": now, "milestones": [asdict(one) for one in known if one.at > now]}


def _in_short(exchange: Exchange) -> Json:
    return {name: getattr(exchange, name) for name in ("number", "at", "direction", "what", "status", "milliseconds")}


def _readable(request: str) -> str:
    """Give a form-encoded or JSON request a line for each field; anything else as it is."""
    if request.startswith("{"):
        return _indented(request)
    fields = parse_qs(request, keep_blank_values=True)
    if not fields:
        return request
    return "\n".join(f"{name}: {_indented(value)}" for name, values in fields.items() for value in values)


def _indented(text: str) -> str:
    try:
        read = orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
    return orjson.dumps(read, option=orjson.OPT_INDENT_2).decode() if isinstance(read, dict | list) else text
