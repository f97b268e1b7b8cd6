"""What the record holds of one person, for that person alone: article 15 of the UK GDPR.

They stand by their name; an office by its name; anybody else only as another person, so that nobody who told of them is
known by it. What is kept in confidence is no part of it, whether there is any or not.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Column, Connection, Table, select

from chatops.pdf.document import Paragraph
from chatops.policy.people import Person
from chatops.policy.releases.by_hand import mentions
from chatops.policy.releases.release import Handed, PersonalCopy
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage import record_export as record
from storage.database.columns import PersonKey, Persons
from storage.drafts.schema import drafts
from storage.people.schema import identities
from storage.record_copy.cells import Cells, london
from storage.record_copy.page import ToRead, write_to_read
from storage.record_copy.readable import said_when
from storage.record_copy.told import OF_A_DRAFT, drafts_told, names_of_accounts, rows_told
from storage.record_copy.written import JOURNAL_COLUMNS, cells_of, write_csv, write_manifest, write_table
from storage.unfinished.schema import unfinished_drafts

TABLES: Mapping[str, Table] = {
    **record.EXPORTED,
    "accounts of theirs": identities,
    "forms kept for later": unfinished_drafts,
}
"""Every table with something of a person in it that is not kept in confidence, by the name of its file."""
_HOW_TO_READ = """This is what the record of {council} holds of the person who asked.

yours.html and yours.pdf are everything to read, and say the same. The tables hold it, too. In each stands what they
wrote, decided or did, what was decided on what they wrote, and where their account or their name stands in somebody's
words. Other people stand by their office or as another person, and their names, numbers and addresses are left out.

Confidential reports are kept apart. Nothing of one is here, and this says nothing of whether there are any: those who
would handle one answer for that.

A form for a draft that was saved or closed without being sent is here by the time at which it was kept. Its words are
sealed for whoever wrote them, so that nobody reads them in making this copy: they stand on their own Home for a week.

Pictures are here by their SHA-256 and what they show. manifest.json has the SHA-256 of each file.

Times are those of London. A cell that a spreadsheet would take for a formula has an apostrophe before it.
"""


def write_personal_copy(
    connection: Connection, council: Council, asked: PersonalCopy, now: datetime, folder: Path
) -> Handed:
    """Write it into an empty folder. Raises NoSuch where the record holds nothing of them."""
    cells = cells_of(
        connection, council, asked.names, redacted=True, by_hand=asked.by_hand, subject=_key(council, asked.person)
    )
    held = _Held(connection, council, cells)
    counted = {}
    for name, table in TABLES.items():
        if rows := write_table(table, held.rows(table), cells, folder / f"{name}.csv"):
            counted[f"{name}.csv"] = rows
        else:
            (folder / f"{name}.csv").unlink()
    counted["journal.csv"] = write_csv(folder / "journal.csv", JOURNAL_COLUMNS, held.journal())
    if not sum(counted.values()):
        raise NoSuch(asked.person)
    about = (
        f"Made on {said_when(now)} for {cells.person(cells.subject)}. Times are those of London.",
        "Other people stand by their office or as another person.",
        "Confidential reports are kept apart. Nothing of one is here, and this says nothing of whether there are any.",
    )
    called = names_of_accounts(connection, council)
    told = (rows_told(name, table, held.besides(name, table), cells, called) for name, table in TABLES.items())
    to_read = ToRead(f"What {council.name} holds of you in its record", council.name, now, folder, "yours")
    write_to_read(to_read, chain(map(Paragraph, about), drafts_told(connection, council, held.written, cells), *told))
    (folder / "how-to-read.txt").write_text(_HOW_TO_READ.format(council=council.name), encoding="utf-8")
    of = {"of": cells.subject, "redacted": True, "left_out": dict(sorted(cells.left_out.items()))}
    return Handed(write_manifest(connection, council, now, of, counted, folder), counted.get("drafts.csv", 0))


def _key(council: Council, written: str) -> str:
    """Return the key of whoever is meant by it, or by the user's ID of the platform alone."""
    return written if written.count(":") == 2 else f"{council.platform}:{council.organisation}:{written}"


class _Held:
    """The rows that are about one person."""

    def __init__(self, connection: Connection, council: Council, cells: Cells) -> None:
        self._connection = connection
        self._council = council
        self._key = cells.subject
        # As a whole: one key may begin as another does.
        self._named = re.compile(rf"(?<![\w:]){re.escape(cells.subject)}(?![\w-])")
        self._name = cells.name_of(cells.subject)
        self._cells = cells
        mine = select(drafts.c.reference).where(
            drafts.c.council == council.number, drafts.c.author == Person.parse(cells.subject)
        )
        self.written = frozenset(connection.scalars(mine))

    def rows(self, table: Table) -> Iterator[dict[str, Any]]:
        """Give those of one table."""
        for row in record.rows(self._connection, self._council, table, None, for_others=False):
            if row.get("reference") in self.written or any(self._is_theirs(table.c[name], row[name]) for name in row):
                yield row

    def besides(self, name: str, table: Table) -> Iterator[dict[str, Any]]:
        """Give those of one table that do not stand below a draft that they wrote."""
        below = self.written if name in {"drafts", *OF_A_DRAFT} else frozenset()
        return (row for row in self.rows(table) if row.get("reference") not in below)

    def journal(self) -> Iterator[list[str]]:
        """Give the entries that they caused, or that name them."""
        for line, _ in record.journal(self._connection, self._council, None):
            if not self._named.search(line.entry):
                continue
            entry = orjson.loads(line.entry)
            at, by = london(datetime.fromisoformat(entry["at"])), entry["by"]
            told = [self._cells.person(by) if by else "the bot", entry["office"] or "", entry["act"]]
            about = [self._cells.reference(entry["reference"]), entry["clause"] or ""]
            yield [str(line.sequence), at, *told, *about, line.hash]

    def _is_theirs(self, column: Column[Any], value: Any) -> bool:
        if isinstance(column.type, PersonKey | Persons):
            return self._key in map(str, value if isinstance(value, tuple) else (value,))
        written = str(value)
        return bool(self._named.search(written)) or bool(
            self._name and isinstance(value, str) and mentions(written, self._name)
        )
