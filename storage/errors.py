"""The one place where an error of a database becomes an error of the house."""

from sqlalchemy.exc import DBAPIError

from chatops.ports import Collided

# https://www.postgresql.org/docs/current/errcodes-appendix.html:
# unique_violation, serialization_failure, deadlock_detected
_POSTGRES = {"23505", "40001", "40P01"}
# https://www.sqlite.org/rescode.html
_SQLITE = {"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_BUSY_SNAPSHOT"}
# lock_not_available: somebody else has held a row for longer than an answer may take.
_LOCKED = {"55P03", "SQLITE_BUSY"}


def is_collision(error: DBAPIError) -> bool:
    """Whether another transaction changed the same thing first, so that reading again may settle it."""
    cause = error.orig
    return getattr(cause, "sqlstate", None) in _POSTGRES or getattr(cause, "sqlite_errorname", None) in _SQLITE


def is_locked(error: DBAPIError) -> bool:
    """Whether somebody else held what this needed for too long; nothing was written, and to wait again is no use."""
    cause = error.orig
    return getattr(cause, "sqlstate", None) in _LOCKED or getattr(cause, "sqlite_errorname", None) in _LOCKED


def translated(error: DBAPIError) -> Exception:
    """`Collided` for a collision, TimeoutError for a lock, else the error, which is a bug or a broken database."""
    if is_locked(error):
        return TimeoutError("the database was held by somebody else for too long, and nothing was written")
    return Collided(str(error.orig)) if is_collision(error) else error
