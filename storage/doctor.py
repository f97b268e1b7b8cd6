"""Checks of the database, each a sentence and what to do about it. Never an address with a password in it."""

from chatops.findings import Finding, amiss, well
from chatops.ports.council import Council
from storage.database.opening import UnsafeDatabase, is_sqlite
from storage.database.sqlite import has_wal, sqlite3
from storage.database.whose import EVERY, is_above_the_lock
from storage.engine import Database
from storage.location import file_of, missing_file
from storage.migrate import differences
from storage.sealed.key_checks import key_state, keys_amiss
from storage.sealed.vault import Keyring
from storage.trouble import trouble_of
from storage.version import newest, out_of_step, revision

ABOUT = "Database"
USER = "Database user"
OTHERS = 0o077
"""The bits of a file's mode that let others than its owner do anything with it."""

_WITH_A_LOG = "Answers come sooner with an SQLite whose log is sound. Run: pip install 'council-chatops[wal]'"
_OPENS = "MASTER_KEY, {}, opens whatever is kept in confidence."


async def check_database(url: str, *, several: bool = False) -> list[Finding]:
    """Return whether the database is there, at the newest version, with the tables of it, and keeps every commit.

    With `several` it is shared by councils, and what keeps them apart must hold.
    """
    try:
        missing = missing_file(url)
        if missing is not None:
            return [amiss(ABOUT, f"There is no database at {missing} yet.", "Run: chatops migrate")]
        database = Database(url)
    except Exception as error:
        sentence = trouble_of(error) or "DATABASE_URL cannot be understood."
        return [amiss(ABOUT, sentence, "Write it as .env.example shows.")]
    try:
        return [*await _check_open(database), *await _check_user(database, several=several), *check_file(url)]
    except Exception as error:
        sentence = trouble_of(error) or f"The database cannot be read ({type(error).__name__})."
        return [amiss(ABOUT, sentence, "Check DATABASE_URL, and that the database is running and may be read.")]
    finally:
        await database.close()


async def check_keys(url: str, organisation: str, keyring: Keyring) -> list[Finding]:
    """Return whether the master keys open what is confidential; nothing when the database cannot be asked.

    What is said is the same whether there is anything confidential or not.
    """
    try:
        if missing_file(url) is not None:
            return []
        database = Database(url)
    except Exception:
        return []
    try:
        if await revision(database) != newest():
            return []
        councils = [council for council in await database.councils() if council.organisation == organisation]
        findings = [await _check_keys(database, council, keyring) for council in councils]
    except Exception as error:
        if trouble_of(error) is None:
            raise
        return []
    finally:
        await database.close()
    return findings or [well("Master key", _OPENS.format(keyring.current.id))]


async def _check_keys(database: Database, council: Council, keyring: Keyring) -> Finding:
    sentences = await database.look(lambda connection: keys_amiss(connection, council, keyring), of=council)
    if sentences:
        return amiss("Master key", sentences[0], " ".join(sentences[1:]))
    state = await database.look(lambda connection: key_state(connection, council, keyring), of=council)
    remark = ""
    if keyring.before is not None:
        left = keyring.before.id in state.under
        remark = "Run: chatops keys rotate" if left else "MASTER_KEY_BEFORE is not needed any more: take it away."
    return well("Master key", _OPENS.format(keyring.current.id), remark)


async def _check_open(database: Database) -> list[Finding]:
    needed = newest()
    sentence = await out_of_step(database)
    if sentence:
        said, _, remedy = sentence.rpartition(". ")
        return [amiss(ABOUT, f"{said}.", remedy)]
    if await differences(database):
        remedy = "Restore it from a copy, or ask whoever changed it; the bot may fail on it as it is."
        return [amiss(ABOUT, f"Its tables are not those of version {needed}: somebody changed them.", remedy)]
    try:
        await database.check()
    except UnsafeDatabase as reason:
        return [amiss(ABOUT, f"{reason}.", "Set it back: what the council decides must survive a power cut.")]
    kind, remark = database.url.get_backend_name(), ""
    if is_sqlite(database.url):
        kind = f"SQLite {sqlite3.sqlite_version}, {'with' if has_wal() else 'without'} a write-ahead log"
        remark = "" if has_wal() else _WITH_A_LOG
    return [well(ABOUT, f"It is there, at the newest version ({needed}), and keeps every commit ({kind}).", remark)]


async def _check_user(database: Database, *, several: bool) -> list[Finding]:
    """Return that PostgreSQL asks no policy of the user by whom the bot works; nothing when it does."""
    if not await database.look(is_above_the_lock, of=EVERY):
        return []
    sentence = (
        "The user in DATABASE_URL is a superuser of PostgreSQL, or bypasses row-level security: "
        "what keeps councils apart there does not hold for it."
    )
    return [(amiss if several else well)(USER, sentence, "Give the bot a user of its own: docs/county.md says how.")]


def check_file(url: str) -> list[Finding]:
    """Return whether only the owner of an SQLite file can read it; nothing when there is no such file."""
    file = file_of(url)
    if file is None or not file.is_file() or not file.stat().st_mode & OTHERS:
        return []
    sentence = f"Other users of this computer can read {file}, drafts included."
    return [amiss("Database file", sentence, f"Run: chmod 600 {file}")]
