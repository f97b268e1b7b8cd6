"""How a copy of the record is written: tables that no spreadsheet reckons with, the journal twice, and a manifest."""

import csv
import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, TextIO

import orjson
from sqlalchemy import Connection, Table, select

from chatops.policy.content.known import Known
from chatops.policy.spreadsheets import safe_cell
from chatops.ports.council import Council
from storage import record_export as record
from storage.people.schema import people
from storage.record_copy.cells import Cells, heading, london

JOURNAL_COLUMNS = ("number", "at (London time)", "by", "office", "act", "reference", "clause", "hash")


def cells_of(
    connection: Connection, council: Council, names: Mapping[str, str], *, redacted: bool = False, **more: Any
) -> Cells:
    """Return what writes the cells of a copy of this council's record."""
    listed = connection.execute(select(people).where(people.c.council == council.number)).all()
    known: Known = record.known_contacts(connection, council)
    return Cells(
        offices={str(row.person): row.office for row in listed if row.office},
        standings={str(row.person): row.standing for row in listed},
        names=names,
        redacted=redacted,
        known=known,
        **more,
    )


def write_table(table: Table, rows: Iterable[dict[str, Any]], cells: Cells, file: Path) -> int:
    """Write these rows of a table, and return how many there are."""
    columns = [column for column in table.c if column.name not in record.UNSAID]
    written = ([cells.cell(column, row[column.name]) for column in columns] for row in rows)
    return write_csv(file, [heading(column) for column in columns], written)


def write_journal(
    connection: Connection, council: Council, only: Collection[str] | None, cells: Cells, folder: Path
) -> int:
    """Return the journal twice: to be read, and as the text that was hashed. That names people: no redacted copy has
    it.
    """
    with (folder / "journal.jsonl").open("w", encoding="ascii", newline="") as hashed:
        rows = _journal_rows(connection, council, only, cells, hashed)
        return write_csv(folder / "journal.csv", JOURNAL_COLUMNS, rows)


def _journal_rows(
    connection: Connection, council: Council, only: Collection[str] | None, cells: Cells, hashed: TextIO
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


def write_csv(file: Path, headings: Iterable[str], rows: Iterable[list[str]]) -> int:
    """Write a table as spreadsheets read it, every cell quoted and none a formula. Return how many rows it has."""
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as opened_file:
        writer = csv.writer(opened_file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(list(headings))
        for row in rows:
            writer.writerow([safe_cell(cell) for cell in row])
            count += 1
    return count


def write_manifest(
    connection: Connection,
    council: Council,
    now: datetime,
    asked: Mapping[str, Any],
    rows: Mapping[str, int],
    folder: Path,
) -> str:
    """Write what the copy is of and the hash of each file of the folder, and return the manifest's own hash."""
    head = record.head(connection, council)
    manifest = {
        "council": council.name,
        "made_at": london(now),
        "made_by": f"council-chatops {version('council-chatops')}",
        **asked,
        "journal": {"sequence": head.sequence, "hash": head.hash},
        "files": {file.name: _told(file, rows.get(file.name)) for file in sorted(folder.iterdir())},
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
