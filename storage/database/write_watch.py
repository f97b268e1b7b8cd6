"""Whether the database takes what is written to it: how the last write ended, and how long one has waited."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.database.errors import is_collision
from storage.database.same_file import FileReplaced
from storage.database.writer import GivenUp

LONGEST_WAIT_S = 5.0
"""How long, in seconds, a write may be under way before it counts as waiting."""


class WriteWatch:
    """The writes of one database, as health asks about them."""

    def __init__(self) -> None:
        self._begun: dict[object, float] = {}
        self._failed = False

    @contextmanager
    def one_write(self) -> Iterator[None]:
        """Note when a write begins and how it ends. Raises what it raises."""
        this = object()
        self._begun[this] = monotonic()
        try:
            yield
        except Exception as error:
            # A rule that refuses and another who was first say nothing about the database.
            self._failed = self._failed or _is_the_databases(error)
            raise
        else:
            self._failed = False
        finally:
            del self._begun[this]

    @property
    def amiss(self) -> str | None:
        """Return `waiting` when a write has taken too long, `failed` when the last one came to nothing, or None."""
        oldest = min(self._begun.values(), default=None)
        if oldest is not None and monotonic() - oldest > LONGEST_WAIT_S:
            return "waiting"
        return "failed" if self._failed else None


def _is_the_databases(error: Exception) -> bool:
    if isinstance(error, DBAPIError):
        return not is_collision(error)
    return isinstance(error, SQLAlchemyError | OSError | GivenUp | FileReplaced)
