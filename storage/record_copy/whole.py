"""A copy of the record: tables, a page, the journal, and a manifest with the hash of each file."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from chatops.pdf.document import Paragraph, Part
from chatops.policy.releases.release import RecordCopy
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage import record_export as record
from storage.drafts.schema import drafts
from storage.record_copy.cells import Cells, london
from storage.record_copy.page import ToRead, write_to_read
from storage.record_copy.readable import said_when
from storage.record_copy.told import OF_A_DRAFT, drafts_told, names_of_accounts, rows_told
from storage.record_copy.written import cells_of, write_journal, write_manifest, write_table

READ_WITH_EVERYTHING = ("accounts", "people")
"""What is needed to read the record of one thing."""
HOW_TO_CHECK = """This is a copy of the record of {council}.

manifest.json has the SHA-256 of each file here, and the number and hash of the last entry of the council's journal.
The SHA-256 of manifest.json was told to whoever made this copy: the command printed it, and a zip file has it in its
name. Whoever has that number knows that nothing in this folder was changed since.

journal.jsonl has one line for each entry of the journal, from the first to the last. An entry that belongs to this copy
stands there with the exact text that was hashed; of any other only its number and its hash are given. Each entry holds
the hash of the one before, so none can be changed, put in, taken out or moved without the numbers telling.

The project's docs/verify.py checks all of this. It needs nothing but Python 3:

    python3 verify.py FOLDER SHA-256-OF-THE-MANIFEST

Times are those of London. A cell that a spreadsheet would take for a formula has an apostrophe before it.
"""


@dataclass(frozen=True, slots=True)
class Copied:
    """What was written: the SHA-256 of the manifest, and how many drafts and entries are in the copy."""

    manifest: str
    drafts: int
    entries: int


def drafts_of(connection: Connection, council: Council, asked: RecordCopy) -> int:
    """Return how many drafts such a copy would have."""
    only = record.touched(connection, council, asked.begins, asked.ends, asked.about)
    every = connection.scalars(select(drafts.c.reference).where(drafts.c.council == council.number))
    return sum(only is None or reference in only for reference in every)


def write_copy(connection: Connection, council: Council, asked: RecordCopy, now: datetime, folder: Path) -> Copied:
    """Write the copy into an empty folder. Raises NoSuch where nothing is called what it is to be about."""
    cells = cells_of(connection, council, asked.names, redacted=asked.redacted)
    only = record.touched(connection, council, asked.begins, asked.ends, asked.about)
    counted = {
        f"{name}.csv": write_table(table, record.rows(connection, council, table, only), cells, folder / f"{name}.csv")
        for name, table in record.EXPORTED.items()
        if asked.about is None or "reference" in table.c or name in READ_WITH_EVERYTHING
    }
    entries = write_journal(connection, council, only, cells, folder)
    if asked.about is not None and not counted["drafts.csv"] and not entries:
        raise NoSuch(asked.about)
    counted |= {"journal.csv": entries, "journal.jsonl": record.head(connection, council).sequence}
    left_out = dict(sorted(cells.left_out.items()))
    to_read = ToRead(f"The record of {council.name}", council.name, now, folder, "record", asked.html, asked.pdf)
    write_to_read(to_read, _told(connection, council, only, cells, now))
    (folder / "how-to-check.txt").write_text(HOW_TO_CHECK.format(council=council.name), encoding="utf-8")
    told = {
        "from": london(asked.begins) if asked.begins else None,
        "to": london(asked.ends) if asked.ends else None,
        "about": asked.about,
        "redacted": asked.redacted,
        "left_out": left_out,
    }
    return Copied(write_manifest(connection, council, now, told, counted, folder), counted["drafts.csv"], entries)


def _told(
    connection: Connection, council: Council, only: Collection[str] | None, cells: Cells, now: datetime
) -> Iterator[Part]:
    """Give all of it to be read."""
    about = f"Made on {said_when(now)}. Times are those of London."
    if cells.redacted:
        about += " Names and personal data were left out, and each place says so."
    yield Paragraph(about)
    yield from drafts_told(connection, council, only, cells)
    called = names_of_accounts(connection, council)
    for name, table in record.EXPORTED.items():
        if name != "drafts" and name not in OF_A_DRAFT:
            yield from rows_told(name, table, record.rows(connection, council, table, only), cells, called)
