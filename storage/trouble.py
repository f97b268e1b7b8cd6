"""What keeps a database from being used, in one plain sentence. Never an error's own words: they may hold a row."""

import os
import socket
import ssl

from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as WaitedTooLong

from chatops.ports.unit_of_work import RecordsAway
from storage.database.errors import of_the_driver
from storage.database.opening import POOLED, UnsafeDatabase
from storage.database.same_file import FileReplaced
from storage.database.writer import GivenUp
from storage.version import OutOfStep

# https://www.postgresql.org/docs/current/errcodes-appendix.html, by the code or the class that it begins with.
_POSTGRES = {
    "28P01": "PostgreSQL does not accept the user and password of DATABASE_URL.",
    "28": "PostgreSQL does not accept the user of DATABASE_URL.",
    "3D000": "PostgreSQL has no database of the name in DATABASE_URL.",
    "57P03": "PostgreSQL is just starting or stopping.",
    "57P01": "PostgreSQL was stopped meanwhile.",
    "53300": "PostgreSQL takes no more connections.",
    "53100": "The disk of PostgreSQL is full.",
    "42501": "The user of DATABASE_URL may not do this in PostgreSQL.",
    "25006": "PostgreSQL lets nothing be written: this server only follows another, or was set so.",
    "55P03": "Another program holds what this needs in the database. Try again when it has ended.",
    "42P01": "The database has not the tables of this program.",
    "08": "The connection to PostgreSQL broke off.",
}
# https://www.sqlite.org/rescode.html, by what the name begins with.
_SQLITE = {
    "SQLITE_READONLY": "The database file cannot be written: the disk, its folder or the file is read-only.",
    "SQLITE_CANTOPEN": "The database file cannot be opened, or nothing can be written in its folder.",
    "SQLITE_PERM": "The database file may not be opened by the user that this runs as.",
    "SQLITE_AUTH": "The database file may not be opened by the user that this runs as.",
    "SQLITE_NOTADB": "The database file that DATABASE_URL names is no database.",
    "SQLITE_CORRUPT": "The database file is damaged. Restore it from a copy.",
    "SQLITE_FULL": "The disk is full, so nothing can be written.",
    "SQLITE_IOERR": "The disk with the database file cannot be read or written.",
    "SQLITE_BUSY": "Another program holds the database file. Try again when it has ended.",
    "SQLITE_LOCKED": "Another program holds the database file. Try again when it has ended.",
}
_PROTOCOL = "08P01"
"""protocol_violation: so PgBouncer refuses what a connection is begun with (its `ignore_startup_parameters`)."""
_NOT_UNDERSTOOD = "DATABASE_URL cannot be understood."
_OPERATING_SYSTEM: tuple[tuple[type[OSError], str], ...] = (
    (ConnectionRefusedError, "Nothing answers at the host and port of DATABASE_URL."),
    (socket.gaierror, "The host of DATABASE_URL is not known."),
    (TimeoutError, "The host of DATABASE_URL does not answer."),
    (ssl.SSLError, "The encrypted connection that DATABASE_URL asks for could not be made."),
    (ConnectionResetError, "The connection to the database broke off."),
)


def trouble_of(error: BaseException) -> str | None:
    """Return what keeps the database from being used; None when the error says nothing about the database."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, RecordsAway) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, DBAPIError):
        return _refused(error.orig or error)
    if isinstance(error, OutOfStep | UnsafeDatabase):
        return f"{str(error).rstrip('.')}."
    if isinstance(error, (*of_the_driver("ClientConfigurationError"), ArgumentError)):
        return _NOT_UNDERSTOOD
    if isinstance(error, of_the_driver("PostgresError", "InterfaceError")):
        return _refused(error)
    if isinstance(error, WaitedTooLong):
        return "The database was busy for too long."
    if isinstance(error, FileReplaced):
        return f"{str(error).capitalize()} meanwhile."
    if isinstance(error, GivenUp):
        return "The database gave up what was to be written. Its disk may be full."
    return _of_the_system(error) if isinstance(error, OSError) else None


def _refused(error: BaseException) -> str:
    name, state = getattr(error, "sqlite_errorname", None), getattr(error, "sqlstate", None)
    if name:
        found = [sentence for begins, sentence in _SQLITE.items() if name.startswith(begins)]
        return found[0] if found else f"The database file cannot be used ({name})."
    if state == _PROTOCOL and "startup parameter" in str(error):
        return POOLED
    if state:
        known = _POSTGRES.get(state) or _POSTGRES.get(state[:2])
        return known or f"PostgreSQL does not do what is asked of it (its code is {state})."
    return f"The database cannot be used ({type(error).__name__})."


def _of_the_system(error: OSError) -> str:
    for kind, sentence in _OPERATING_SYSTEM:
        if isinstance(error, kind):
            return sentence
    if isinstance(error, FileNotFoundError | PermissionError) and not error.filename:
        return "A certificate or key that DATABASE_URL names cannot be read."
    if type(error) is ConnectionError:
        # What asyncpg raises when the server has no certificate; it has no code of its own.
        return "PostgreSQL does not offer the encrypted connection that DATABASE_URL asks for (sslmode)."
    why = os.strerror(error.errno).lower() if error.errno else type(error).__name__
    return f"{error.filename or 'The database'} cannot be used: {why}."
