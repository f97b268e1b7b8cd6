"""A dump of a PostgreSQL database of the very state that is checked with it, and putting it back."""

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine import URL

from storage.database.backup_sqlite import Damaged
from storage.database.whose import EVERY, SETTING

MAGIC = b"PGDMP"


class ToolMissing(RuntimeError):
    """A program of PostgreSQL's is not on this computer; the text is its name."""


def dump(connection: Connection, url: URL, target: Path) -> None:
    """Write all that this transaction sees into a file in PostgreSQL's custom format, and read it again.

    The transaction must be REPEATABLE READ; the dump takes its snapshot, so that what is checked in the transaction is
    what was dumped (https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-SNAPSHOT-SYNCHRONIZATION).

    Raises:
        Damaged, ToolMissing.
    """
    snapshot = connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
    # Whoever owns the tables is asked by their policies too, and then says that it is for all councils.
    rows = ("--enable-row-security", f"--snapshot={snapshot}")
    _run("pg_dump", url, "--format=custom", *rows, f"--file={target}", "--no-password")
    check_dump(target)


def check_dump(file: Path) -> None:
    """Read the whole file, to its last row. Raises Damaged, ToolMissing."""
    _run("pg_restore", None, f"--file={os.devnull}", str(file))


def load(url: URL, file: Path) -> None:
    """Put a dump in place of what is in the database, all of it or nothing. Raises Damaged, ToolMissing."""
    whole = ("--clean", "--if-exists", "--single-transaction", "--no-owner", "--no-privileges", "--no-password")
    _run("pg_restore", url, *whole, f"--dbname={url.database}", str(file))


def others_connected(connection: Connection) -> int:
    """Return how many other connections to this database there are: a bot that runs on it has one at least."""
    found: int = connection.exec_driver_sql(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    ).scalar_one()
    return found


def _where(url: URL) -> dict[str, str | int | None]:
    """Return which server is meant: of several, the one that is written to."""
    hosts = url.query.get("host", ())
    if isinstance(hosts, str):
        hosts = (hosts,)
    if not hosts:
        return {"PGHOST": url.host, "PGPORT": url.port}
    each = [one.rpartition(":") if ":" in one else (one, "", "") for one in hosts]
    names, ports = ",".join(host for host, _, _ in each), ",".join(port for _, _, port in each)
    return {"PGHOST": names, "PGPORT": ports.strip(",") and ports, "PGTARGETSESSIONATTRS": "read-write"}


def _run(tool: str, url: URL | None, *arguments: str) -> None:
    program = shutil.which(tool)
    if program is None:
        raise ToolMissing(tool)
    environment = dict(os.environ)
    if url is not None:
        # Not as arguments: those can be read by every user of the computer.
        given = {"PGUSER": url.username, "PGPASSWORD": url.password} | _where(url)
        environment |= {name: str(value) for name, value in given.items() if value is not None}
        environment["PGDATABASE"] = str(url.database)
        environment["PGOPTIONS"] = f"-c {SETTING}={EVERY}"
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise Damaged(f"{tool} ended with {done.returncode}")
