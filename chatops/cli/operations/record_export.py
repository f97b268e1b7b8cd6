"""A copy of the record for people: tables, a page, the journal, and a manifest with the hash of each file.

`docs/verify.md` says how to check one without this program. It is written whole or not at all, from one moment of the
records, and nobody waits meanwhile to write to them.
"""

import csv
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, TextIO

import orjson
from sqlalchemy import Connection, select

from chatops.cli.operations.auditing import CannotCheck, one_of, opened
from chatops.cli.operations.record_cells import Cells, heading, london
from chatops.cli.operations.record_page import write_page
from chatops.clock import SystemClock
from chatops.policy.spreadsheets import safe_cell
from chatops.ports.council import Council
from storage import record_export as record
from storage.people.schema import people

JOURNAL_COLUMNS = ("number", "at (London time)", "by", "office", "act", "reference", "clause", "hash")
READ_WITH_EVERYTHING = ("accounts", "people")
"""What is needed to read the record of one thing."""
HOW_TO_CHECK = """This is a copy of the record of {council}.

manifest.json has the SHA-256 of each file here, and the number and hash of the last entry of the council's journal.
The command that made this copy printed the SHA-256 of manifest.json; whoever has that number knows that nothing in
this folder was changed since.

journal.jsonl has one line for each entry of the journal, from the first to the last. An entry that belongs to this copy
stands there with the exact text that was hashed; of any other only its number and its hash are given. Each entry holds
the hash of the one before, so none can be changed, put in, taken out or moved without the numbers telling.

The project's docs/verify.py checks all of this. It needs nothing but Python 3:

    python3 verify.py FOLDER SHA-256-OF-THE-MANIFEST

Times are those of London. A cell that a spreadsheet would take for a formula has an apostrophe before it.
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be copied. `begins` and `ends` are aware instants, or None for no limit on that side.

    `about` is a reference; `names` says who is called what, by key or user's ID.
    """

    begins: datetime | None = None
    ends: datetime | None = None
    about: str | None = None
    with_page: bool = False
    redacted: bool = False
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Copied:
    """What was written: the SHA-256 of the manifest, and how many drafts and entries are in the copy."""

    manifest: str
    drafts: int
    entries: int


async def copied(url: str, which: str | None, asked: Asked, folder: Path) -> Copied:
    """Write the copy into a folder that is not there yet. Raises CannotCheck, OSError."""
    async with opened(url) as database:
        council = one_of(await database.councils(), which)
        with _whole_or_not_at_all(folder) as beside:
            try:
                return await database.study(partial(_write, council=council, asked=asked, folder=beside))
            except (KeyError, TypeError, ValueError):
                raise CannotCheck("What is kept cannot be read. Run: chatops journal verify") from None


def _write(connection: Connection, council: Council, asked: Asked, folder: Path) -> Copied:
    cells = _cells(connection, council, asked)
    only = record.touched(connection, council, asked.begins, asked.ends, asked.about)
    counted = {
        f"{name}.csv": _write_table(connection, council, name, only, cells, folder)
        for name, table in record.EXPORTED.items()
        if asked.about is None or "reference" in table.c or name in READ_WITH_EVERYTHING
    }
    if asked.about is not None and not counted["drafts.csv"] and not _is_known(connection, council, asked.about):
        raise CannotCheck(f"Nothing in the record is called {asked.about}.")
    entries = _write_journal(connection, council, only, cells, folder)
    counted |= {"journal.csv": entries, "journal.jsonl": record.head(connection, council).sequence}
    left_out = dict(sorted(cells.left_out.items()))
    if asked.with_page:
        write_page(connection, council, only, cells, folder / "record.html")
    (folder / "how-to-check.txt").write_text(HOW_TO_CHECK.format(council=council.name), encoding="utf-8")
    manifest = _manifest(connection, council, asked, left_out, counted, folder)
    return Copied(manifest, counted["drafts.csv"], entries)


def _cells(connection: Connection, council: Council, asked: Asked) -> Cells:
    listed = connection.execute(select(people).where(people.c.council == council.number)).all()
    return Cells(
        offices={str(row.person): row.office for row in listed if row.office},
        standings={str(row.person): row.standing for row in listed},
        names=asked.names,
        redacted=asked.redacted,
        known=record.known_contacts(connection, council),
    )


def _write_table(
    connection: Connection, council: Council, name: str, only: frozenset[str] | None, cells: Cells, folder: Path
) -> int:
    table = record.EXPORTED[name]
    columns = [column for column in table.c if column.name != "council"]
    rows = record.rows(connection, council, table, only)
    written = ([cells.cell(column, row[column.name]) for column in columns] for row in rows)
    return _write_csv(folder / f"{name}.csv", [heading(column) for column in columns], written)


def _write_journal(
    connection: Connection, council: Council, only: frozenset[str] | None, cells: Cells, folder: Path
) -> int:
    """Return the journal twice: to be read, and as the text that was hashed. That names people: no redacted copy has
    it.
    """
    with (folder / "journal.jsonl").open("w", encoding="ascii", newline="") as hashed:
        rows = _journal_rows(connection, council, only, cells, hashed)
        return _write_csv(folder / "journal.csv", JOURNAL_COLUMNS, rows)


def _journal_rows(
    connection: Connection, council: Council, only: frozenset[str] | None, cells: Cells, hashed: TextIO
) -> Iterator[list[str]]:
    for line, chosen in record.journal(connection, council, only):
        kept: dict[str, Any] = {"sequence": line.sequence, "hash": line.hash}
        if chosen and not cells.redacted:
            kept["entry"] = line.entry
        hashed.write(json.dumps(kept) + "\n")
        if chosen:
            entry = orjson.loads(line.entry)
            at, by = london(datetime.fromisoformat(entry["at"])), entry["by"]
            told = [cells.person(by) if by else "the bot", entry["office"] or "", entry["act"]]
            about = [cells.reference(entry["reference"]), entry["clause"] or ""]
            yield [str(line.sequence), at, *told, *about, line.hash]


def _write_csv(file: Path, headings: Iterable[str], rows: Iterable[list[str]]) -> int:
    """Write a table as spreadsheets read it, every cell quoted and none a formula. Return how many rows it has."""
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as opened_file:
        writer = csv.writer(opened_file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(list(headings))
        for row in rows:
            writer.writerow([safe_cell(cell) for cell in row])
            count += 1
    return count


def _is_known(connection: Connection, council: Council, about: str) -> bool:
    return any(chosen for _, chosen in record.journal(connection, council, {about}))


def _manifest(
    connection: Connection,
    council: Council,
    asked: Asked,
    left_out: dict[str, int],
    counted: dict[str, int],
    folder: Path,
) -> str:
    head = record.head(connection, council)
    manifest = {
        "council": council.name,
        "made_at": london(SystemClock().now()),
        "made_by": f"council-chatops {version('council-chatops')}",
        "from": london(asked.begins) if asked.begins else None,
        "to": london(asked.ends) if asked.ends else None,
        "about": asked.about,
        "redacted": asked.redacted,
        "left_out": left_out,
        "journal": {"sequence": head.sequence, "hash": head.hash},
        "files": {file.name: _told(file, counted.get(file.name)) for file in sorted(folder.iterdir())},
    }
    written = json.dumps(manifest, indent=1, ensure_ascii=True).encode() + b"\n"
    (folder / "manifest.json").write_bytes(written)
    return hashlib.sha256(written).hexdigest()


def _told(file: Path, rows: int | None) -> dict[str, Any]:
    with file.open("rb") as content:
        told: dict[str, Any] = {
            "sha256": hashlib.file_digest(content, "sha256").hexdigest(),
            "bytes": file.stat().st_size,
        }
    return told if rows is None else {**told, "rows": rows}


@contextmanager
def _whole_or_not_at_all(folder: Path) -> Iterator[Path]:
    """Give a folder beside it, for its owner alone, that gets its name once everything is in it."""
    if folder.exists():
        raise CannotCheck(f"{folder} is there already. Name a folder that is not.")
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        yield beside
        for file in beside.iterdir():
            with file.open("rb") as written:
                os.fsync(written.fileno())
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
