"""Whether the database takes what is written to it: how the last write ended, and how long one has waited."""

import asyncio
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.database.errors import is_collision
from storage.database.same_file import FileReplaced
from storage.database.writer import GivenUp

T = TypeVar("T")

LONGEST_WAIT_S = 5.0
"""How long, in seconds, a write may be under way before it counts as waiting."""


class WriteWatch:
    """The writes of one database, as health asks about them."""

    def __init__(self) -> None:
        self._begun: dict[asyncio.Future[Any], float] = {}
        self._failed = False

    def watched(self, write: asyncio.Future[T]) -> asyncio.Future[T]:
        """Return a write that begins now; it is noted how it ends, before whoever waits for it hears."""
        self._begun[write] = monotonic()
        write.add_done_callback(self._ended)
        return write

    def _ended(self, write: asyncio.Future[Any]) -> None:
        del self._begun[write]
        error = None if write.cancelled() else write.exception()
        # A rule that refuses and another who was first say nothing about the database.
        self._failed = error is not None and (self._failed or _is_the_databases(error))

    @property
    def amiss(self) -> str | None:
        """Return `waiting` when a write has taken too long, `failed` when the last one came to nothing, or None."""
        oldest = min(self._begun.values(), default=None)
        if oldest is not None and monotonic() - oldest > LONGEST_WAIT_S:
            return "waiting"
        return "failed" if self._failed else None


def _is_the_databases(error: BaseException) -> bool:
    if isinstance(error, DBAPIError):
        return not is_collision(error)
    return isinstance(error, SQLAlchemyError | OSError | GivenUp | FileReplaced)
