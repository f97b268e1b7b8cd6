"""Checks of the database, each a sentence and what to do about it. Never an address with a password in it."""

from pathlib import Path

from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.findings import Finding, amiss, well
from chatops.ports import Council
from storage.engine import Database
from storage.key_checks import key_state, keys_amiss
from storage.migrate import differences, newest, revision
from storage.opening import UnsafeDatabase
from storage.vault import Keyring
from storage.whereabouts import file_of, missing_file

ABOUT = "Database"
OTHERS = 0o077
"""The bits of a file's mode that let others than its owner do anything with it."""

_OPENS = "MASTER_KEY, {}, opens whatever is kept in confidence."

_CAUSES = {
    "InvalidPasswordError": "PostgreSQL does not accept the user and password of DATABASE_URL.",
    "InvalidAuthorizationSpecificationError": "PostgreSQL does not accept the user of DATABASE_URL.",
    "InvalidCatalogNameError": "PostgreSQL has no database of the name in DATABASE_URL.",
    "ConnectionRefusedError": "Nothing answers at the host and port of DATABASE_URL.",
    "gaierror": "The host of DATABASE_URL is not known.",
    "TimeoutError": "The host of DATABASE_URL does not answer.",
    "CannotConnectNowError": "PostgreSQL is just starting or stopping.",
}


async def check_database(url: str) -> list[Finding]:
    """Whether the database is there, at the newest version, with the tables of it, and keeps every commit."""
    try:
        missing = missing_file(url)
        if missing is not None:
            return [amiss(ABOUT, f"There is no database at {missing} yet.", "Run: chatops migrate")]
        database = Database(url)
    except (ArgumentError, ValueError):
        return [amiss(ABOUT, "DATABASE_URL cannot be understood.", "Write it as .env.example shows.")]
    try:
        return [*await _check_open(database), *_check_file(file_of(url))]
    except (DBAPIError, OSError, TimeoutError) as error:
        cause = type(error.orig if isinstance(error, DBAPIError) else error).__name__
        sentence = _CAUSES.get(cause, f"The database cannot be read ({cause}).")
        return [amiss(ABOUT, sentence, "Check DATABASE_URL, and that the database is running and may be read.")]
    finally:
        await database.close()


async def check_keys(url: str, organisation: str, keyring: Keyring) -> list[Finding]:
    """Whether the master keys open what is confidential; nothing when the database cannot be asked.

    What is said is the same whether there is anything confidential or not.
    """
    try:
        if missing_file(url) is not None:
            return []
        database = Database(url)
    except (ArgumentError, ValueError):
        return []
    try:
        if await revision(database) != newest():
            return []
        councils = [council for council in await database.councils() if council.organisation == organisation]
        findings = [await _check_keys(database, council, keyring) for council in councils]
    except (DBAPIError, OSError, TimeoutError):
        return []
    finally:
        await database.close()
    return findings or [well("Master key", _OPENS.format(keyring.current.id))]


async def _check_keys(database: Database, council: Council, keyring: Keyring) -> Finding:
    sentences = await database.look(lambda connection: keys_amiss(connection, council, keyring))
    if sentences:
        return amiss("Master key", sentences[0], " ".join(sentences[1:]))
    state = await database.look(lambda connection: key_state(connection, council, keyring))
    remark = ""
    if keyring.before is not None:
        left = keyring.before.id in state.under
        remark = "Run: chatops keys rotate" if left else "MASTER_KEY_BEFORE is not needed any more: take it away."
    return well("Master key", _OPENS.format(keyring.current.id), remark)


async def _check_open(database: Database) -> list[Finding]:
    at, needed = await revision(database), newest()
    if at != needed:
        stands = f"It is at version {at}" if at else "It is empty"
        return [amiss(ABOUT, f"{stands}, and this program needs version {needed}.", "Run: chatops migrate")]
    if await differences(database):
        remedy = "Restore it from a copy, or ask whoever changed it; the bot may fail on it as it is."
        return [amiss(ABOUT, f"Its tables are not those of version {needed}: somebody changed them.", remedy)]
    try:
        await database.check()
    except UnsafeDatabase as reason:
        return [amiss(ABOUT, f"{reason}.", "Set it back: what the council decides must survive a power cut.")]
    kind = database.url.get_backend_name()
    return [well(ABOUT, f"It is there, at the newest version ({needed}), and keeps every commit ({kind}).")]


def _check_file(file: Path | None) -> list[Finding]:
    if file is None or not file.stat().st_mode & OTHERS:
        return []
    sentence = f"Other users of this computer can read {file}, drafts included."
    return [amiss("Database file", sentence, f"Run: chmod 600 {file}")]
