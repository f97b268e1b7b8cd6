"""The one place where an error of a database becomes an error of the house."""

import sys

from sqlalchemy.exc import DBAPIError

from chatops.ports.errors import Collided
from chatops.ports.unit_of_work import RecordsAway

# https://www.postgresql.org/docs/current/errcodes-appendix.html:
# unique_violation, serialization_failure, deadlock_detected
_POSTGRES = {"23505", "40001", "40P01"}
# The name of what a key was broken by is not in the code of every driver; SQLite's words for both kinds of key are one.
_SQLITE = "UNIQUE constraint failed"
# lock_not_available: somebody else has held a row for longer than an answer may take.
_LOCKED = {"55P03", "SQLITE_BUSY"}
# connection_exception, and by the whole code: admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped,
# idle_session_timeout, idle_in_transaction_session_timeout, too_many_connections
_BROKEN_OFF = "08"
_AWAY = {"57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "53300"}


def from_a_database() -> tuple[type[Exception], ...]:
    """Return what reaches a caller when the database does not do what it is told. The driver's own come from
    connecting.
    """
    return (DBAPIError, OSError, *of_the_driver("InterfaceError", "PostgresError"))


def of_the_driver(*names: str) -> tuple[type[Exception], ...]:
    """Return these errors of PostgreSQL's driver; none where it is not loaded, since nobody has raised them then."""
    driver = sys.modules.get("asyncpg")
    return tuple(getattr(driver, name) for name in names) if driver else ()


def is_collision(error: DBAPIError) -> bool:
    """Return whether another transaction changed the same thing first, so that reading again may settle it."""
    cause = error.orig
    return getattr(cause, "sqlstate", None) in _POSTGRES or str(cause).startswith(_SQLITE)


def is_locked(error: DBAPIError) -> bool:
    """Return whether somebody else held what this needed for too long; nothing was written, and to wait again is no
    use.
    """
    cause = error.orig
    return getattr(cause, "sqlstate", None) in _LOCKED or getattr(cause, "sqlite_errorname", None) in _LOCKED


def is_away(error: Exception) -> bool:
    """Return whether the database cannot be reached or has broken off, so that nobody knows what of the last it
    kept.
    """
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _has_broken_off(error.orig)
    return isinstance(error, OSError) or _has_broken_off(error)


def translated(error: Exception) -> Exception:
    """Return the house's error for this one, or the same, which is a bug or a broken database.

    It is Collided for a collision, TimeoutError for a lock, RecordsAway when the database cannot be reached.
    """
    if is_away(error):
        return RecordsAway("the database is away, and what was written may be kept or not")
    if not isinstance(error, DBAPIError):
        return error
    if is_locked(error):
        return TimeoutError("the database was held by somebody else for too long, and nothing was written")
    return Collided(str(error.orig)) if is_collision(error) else error


def _has_broken_off(error: BaseException | None) -> bool:
    state = getattr(error, "sqlstate", None) or ""
    return state.startswith(_BROKEN_OFF) or state in _AWAY or isinstance(error, of_the_driver("InterfaceError"))
