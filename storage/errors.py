"""The one place where an error of a database becomes an error of the house."""

from sqlalchemy.exc import DBAPIError

from chatops.ports import Collided

# https://www.postgresql.org/docs/current/errcodes-appendix.html:
# unique_violation, serialization_failure, deadlock_detected, lock_not_available
_POSTGRES = {"23505", "40001", "40P01", "55P03"}
# https://www.sqlite.org/rescode.html
_SQLITE = {"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_BUSY_SNAPSHOT"}


def is_collision(error: DBAPIError) -> bool:
    """Whether another transaction changed the same thing first, so that reading again may settle it."""
    cause = error.orig
    return getattr(cause, "sqlstate", None) in _POSTGRES or getattr(cause, "sqlite_errorname", None) in _SQLITE


def translated(error: DBAPIError) -> Exception:
    """`Collided` for a collision, else the error itself, which is a bug or a broken database."""
    return Collided(str(error.orig)) if is_collision(error) else error
