"""Bad surroundings in which somebody may run a command: what each of them looks like, and what is to be said of it."""

import ctypes
import json
import os
import resource
import socket
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from storage.database.sqlite import sqlite3
from tests.support.databases import POSTGRES, url_of
from tests.support.keys import ANOTHER_KEY

SECRET = "hunter2"
EVERYTHING = {
    "COUNCIL_NAME": "Thornbury Town Council",
    "TOWN_CLERK": "U0CLERK001",
    "DEPUTY_TOWN_CLERK": "U0DEPUTY01",
    "CHAIR": "U0CHAIR001",
    "EMPLOYEES": "U0EMPLOY01",
    "ACCOUNTS": "X = https://x.com/ThornburyTC",
    "DRAFTS_CHANNEL": "C0DRAFTS01",
    "SLACK_CONNECTION": "http",
    "SLACK_BOT_TOKEN": "xoxb-hunter2",
    "SLACK_SIGNING_SECRET": "hunter2hunter2",
    "SLACK_APP_ID": "A0COUNCIL1",
    "SLACK_TEAM_ID": "T0THORNBURY",
    "SLACK_API_URL": "http://127.0.0.1:1/api/",
    "MASTER_KEY": ANOTHER_KEY,
    "FALLBACK_EMAIL": "vice-chair@thornbury.example",
    "OTHER_ROUTE": "You can also telephone the Monitoring Officer.",
    "SMTP_HOST": "127.0.0.1",
    "SMTP_PORT": "9",
    "SMTP_TLS": "none",
    "SMTP_FROM": "bot@thornbury.example",
    "PORT": "0",
}
"""Settings that are all there, for a Slack that does not answer."""


@dataclass
class Place:
    """A folder of its own in which a command is run, with a good database in it, and the settings around it."""

    folder: Path
    given: dict[str, str] = field(default_factory=lambda: dict(EVERYTHING))

    @property
    def database(self) -> Path:
        return self.folder / "council.sqlite3"

    def url(self, url: str) -> None:
        self.given["DATABASE_URL"] = url

    def sql(self, statement: str) -> None:
        with closing(sqlite3.connect(self.database, isolation_level=None)) as file:
            file.execute(statement)


@dataclass(frozen=True)
class Surroundings:
    """What is bad, and what must be said of it by each of these commands."""

    make: Callable[[Place], object]
    said: str = ""
    by: tuple[str, ...] = ("migrate", "doctor", "serve", "journal verify", "journal export")
    slow: bool = False
    """Whether it takes each command long, so that only those are asked."""


def _url(url: str, said: str, *by: str) -> Surroundings:
    return Surroundings(lambda place: place.url(url), said, *([by] if by else []))


def _given(said: str, *by: str, **given: str) -> Surroundings:
    return Surroundings(lambda place: place.given.update(given), said, by)


def _file(content: bytes) -> Callable[[Place], object]:
    return lambda place: place.database.write_bytes(content)


def _folder_in_place_of_file(place: Place) -> None:
    place.database.unlink()
    place.database.mkdir()


def _cut(place: Place) -> None:
    whole = place.database.read_bytes()
    place.database.write_bytes(whole[: len(whole) // 2])


def _no_folder(place: Place) -> None:
    (place.folder / "file").write_text("This is no folder.", encoding="utf-8")
    place.url(f"sqlite:///{place.folder}/file/deep/council.sqlite3")


def _secret_file(content: bytes | None) -> Callable[[Place], None]:
    def make(place: Place) -> None:
        key = place.folder / "master.key"
        if content is not None:
            key.write_bytes(content)
        del place.given["MASTER_KEY"]
        place.given["MASTER_KEY_FILE"] = str(key)

    return make


def _env(content: bytes) -> Callable[[Place], object]:
    return lambda place: (place.folder / ".env").write_bytes(content)


def _at_a_stranger(words: bytes | None) -> Callable[[Place], Callable[[], None]]:
    """The address of something that listens, says this and hangs up, or never says anything; what ends it."""

    def make(place: Place) -> Callable[[], None]:
        listening = socket.create_server(("127.0.0.1", 0))
        heard: list[socket.socket] = []

        def answer() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                heard.append(connection)
                if words is not None:
                    connection.sendall(words)
                    connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        address = f"postgresql://council:{SECRET}@127.0.0.1:{listening.getsockname()[1]}/council"
        place.url(f"{address}?connect_timeout=1&sslmode=disable")

        def end() -> None:
            listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            thread.join()
            for connection in heard:
                connection.close()

        return end

    return make


def _held(place: Place) -> Callable[[], None]:
    file = sqlite3.connect(place.database, isolation_level=None)
    file.execute("BEGIN EXCLUSIVE")
    return file.close


_NOWHERE = f"postgresql://council:{SECRET}@127.0.0.1:1/council"
_SSL = "DATABASE_URL must have one of these for sslmode: disable, allow, prefer, require, verify-ca, verify-full."

TABLE: dict[str, Surroundings] = {
    "nothing is set": Surroundings(lambda place: place.given.clear(), "COUNCIL_NAME is not set.", ("doctor",)),
    "hardly anything is set": Surroundings(
        lambda place: place.given.pop("TOWN_CLERK"), "TOWN_CLERK is not set.", ("serve", "doctor")
    ),
    "a newer database": Surroundings(
        lambda place: place.sql("UPDATE alembic_version SET version_num = '9f9f9f9f9f9f'"),
        "The database was made by a newer version (9f9f9f9f9f9f) of this program. Install that version, or restore",
    ),
    "an older database": Surroundings(
        lambda place: place.sql("UPDATE alembic_version SET version_num = '0002'"),
        "The database is at version 0002, and this program needs version",
        ("doctor", "serve", "journal verify", "journal export", "keys rotate", "breach list", "policy publish"),
    ),
    "an empty file": Surroundings(_file(b""), "The database is empty", ("doctor", "journal verify")),
    "a file that is no database": Surroundings(_file(b"A complaint." * 400), "names is no database."),
    "half a database": Surroundings(_cut, "The database file is damaged. Restore it from a copy.", ("serve",)),
    "no database": Surroundings(
        lambda place: place.database.unlink(), "There is no database at", ("doctor", "journal verify")
    ),
    "a folder in place of the file": Surroundings(_folder_in_place_of_file, "cannot be opened", ("migrate",)),
    "a folder that cannot be made": Surroundings(_no_folder, "/file/deep cannot be used: not a dir", ("migrate",)),
    "a database that somebody holds": Surroundings(_held, "Another program holds the database file."),
    "PostgreSQL that is not there": _url(f"{_NOWHERE}?sslmode=require", "Nothing answers at the host and port"),
    "PostgreSQL by its short name": _url(
        _NOWHERE.replace("postgresql", "postgres"), "Nothing answers at the host and port"
    ),
    "a host that is not known": _url(_NOWHERE.replace("127.0.0.1", "nowhere.invalid"), "host of DATABASE_URL is not"),
    "a way to encrypt that there is not": _url(f"{_NOWHERE}?sslmode=perhaps", _SSL),
    "a certificate that is not there": _url(
        f"{_NOWHERE}?sslmode=verify-full&sslrootcert=/nowhere/root.crt",
        "A certificate or key that DATABASE_URL names",
    ),
    "a parameter that is not known": _url(f"{_NOWHERE}?channel_binding=require", "has “channel_binding” after its"),
    "a time that is no number": _url(f"{_NOWHERE}?connect_timeout=soon", "must have a number for connect_timeout."),
    "another kind of database": _url(f"oracle://{SECRET}@127.0.0.1/council", "DATABASE_URL must begin with"),
    "no address at all": _url(SECRET, "DATABASE_URL must begin with"),
    "a password with marks in it": _url(f"postgresql://council:{SECRET}/1@127.0.0.1/council", "write @ as %40"),
    "something that is no PostgreSQL": Surroundings(_at_a_stranger(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "PostgreSQL"),
    "something that hangs up": Surroundings(_at_a_stranger(b""), "The connection to"),
    "something that never answers": Surroundings(
        _at_a_stranger(None), "The host of DATABASE_URL does not answer.", ("migrate", "journal verify"), slow=True
    ),
    "settings that are no text": Surroundings(_env(b"\xff\xfe\x00"), ".env cannot be read", ("serve", "doctor")),
    "settings misspelt": Surroundings(_env(b"TOWN_CLARK=U0CLERK001\n"), "Is TOWN_CLERK meant?", ("serve", "doctor")),
    "settings in a folder": Surroundings(lambda place: (place.folder / ".env").mkdir(), "", ()),
    "a key file that is not there": Surroundings(
        _secret_file(None), "MASTER_KEY_FILE names a file that cannot be read", ("serve", "doctor", "keys rotate")
    ),
    "an empty key file": Surroundings(_secret_file(b""), "MASTER_KEY_FILE must name a file with", ("serve", "doctor")),
    "a key file that is no text": Surroundings(_secret_file(b"\xff\x00" * 40), "MASTER_KEY_FILE", ("serve", "doctor")),
    "a key that is none": _given("MASTER_KEY", "serve", "doctor", "keys rotate", MASTER_KEY=SECRET),
    "a host of our own that is not known": _given("HOST and PORT cannot be", "serve", HOST="nowhere.invalid"),
}


def in_another_process(work: Callable[[], list[str]], *, largest_file: int | None = None) -> list[str]:
    """What the work gives in a process of its own that may do with a file only what its mode says, root or not."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            _obey_modes()
            if largest_file is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
            found = work()
        except BaseException as error:
            found = [f"the child failed: {error!r}"]
        os.write(write, json.dumps(found).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    outcome: list[str] = json.loads(said)
    return outcome


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


def _obey_modes() -> None:
    """Give up CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (capabilities(7)), bits 1 and 2, where the process has them."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, sets = _Header(0x20080522, 0), (_Sets * 2)()
    assert libc.capget(ctypes.byref(header), ctypes.byref(sets)) == 0
    sets[0].effective &= ~0b110
    assert libc.capset(ctypes.byref(header), ctypes.byref(sets)) == 0


def good_database(template: Path, folder: Path) -> Place:
    """A place in this folder with a migrated database in it."""
    place = Place(folder)
    place.database.write_bytes(template.read_bytes())
    place.database.chmod(0o600)
    place.url(url_of(place.database))
    return place


if POSTGRES:
    TABLE |= {
        "a user that PostgreSQL does not know": _url(
            POSTGRES.replace("postgres@", f"nobody:{SECRET}@").replace("+asyncpg", ""), "PostgreSQL does not accept the"
        ),
        "a name that PostgreSQL has not": _url(POSTGRES + "_nowhere", "PostgreSQL has no database of the name in"),
        "PostgreSQL without certificates": _url(f"{POSTGRES}?sslmode=require", "does not offer the encrypted"),
        "PostgreSQL that lets nothing be written": _url(
            f"{POSTGRES}?options=-c%20default_transaction_read_only%3Don",
            "PostgreSQL lets nothing be written",
            "migrate",
        ),
    }
