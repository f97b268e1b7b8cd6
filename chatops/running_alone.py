"""One bot at a time on one SQLite file: a second is refused, and told which process was first."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chatops.clock import SystemClock
from chatops.settings.wrong import CannotStart
from handlers.views.phrases import when
from storage.database.process_lock import Holder, LockHeld, only_process


@contextmanager
def alone_on(file: Path | None) -> Iterator[None]:
    """Keep other bots from this database file until the block is left; None is a server's database, which has no file.

    Raises:
        CannotStart: another process runs on it.
    """
    if file is None:
        yield
        return
    try:
        lock = only_process(file, SystemClock().now())
        lock.__enter__()
    except LockHeld as held:
        raise CannotStart(who_holds(held.holder, file)) from None
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise CannotStart(f"The folder of the database cannot be written in: {reason}.") from None
    try:
        yield
    finally:
        lock.__exit__(None, None, None)


def who_holds(holder: Holder, file: Path) -> str:
    """Return the sentence that says which process runs on a database file, and since when."""
    if holder.process is None or holder.since is None:
        return f"Another process runs on {file} already. Stop it first."
    since = when(holder.since, SystemClock().now())
    return f"Process {holder.process}, started on {since}, runs on {file} already. Stop it first."
