"""What the record says, in the order in which somebody reads it: each draft with all that happened to it, the rest.

It is told as it is read, a draft at a time, so that no copy is too large for the memory.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table

from chatops.pdf.document import Facts, Heading, Part
from chatops.policy.hidden import with_hidden_shown
from chatops.ports.council import Council
from storage import record_export as record
from storage.record_copy.cells import Cells, heading

OF_A_DRAFT = (
    "versions",
    "decisions",
    "fresh approvals",
    "taken back",
    "reassignments",
    "comments",
    "exemptions",
    "said to be routine",
    "stated to be routine",
    "uses of templates",
    "let through a pause",
    "links",
    "after posting",
)
"""The tables whose rows stand below their draft."""
_NOT_READ = record.UNSAID | {"salt", "digest"}
_NOT_READ_AGAIN = _NOT_READ | {"reference", "post"}
"""What is not told of a draft below its reference."""


def drafts_told(connection: Connection, council: Council, only: Collection[str] | None, cells: Cells) -> Iterator[Part]:
    """Give each draft with what happened to it.

    Each table is read in the order of drafts, so the rows of a draft are the next ones of each.
    """
    following = {name: _Following(record.rows(connection, council, record.EXPORTED[name], only)) for name in OF_A_DRAFT}
    for draft in record.rows(connection, council, record.EXPORTED["drafts"], only):
        yield Heading(draft["reference"])
        yield _told(record.EXPORTED["drafts"], draft, cells, _NOT_READ_AGAIN)
        for name, rows in following.items():
            mine = [*rows.of(draft["reference"])]
            if mine:
                yield Heading(_begun(name), 2)
            for row in mine:
                yield _told(record.EXPORTED[name], row, cells, _NOT_READ_AGAIN)


def rows_told(name: str, table: Table, rows: Iterable[dict[str, Any]], cells: Cells) -> Iterator[Part]:
    """Give the rows of a table below its name; nothing where it has none."""
    for number, row in enumerate(rows):
        if number == 0:
            yield Heading(_begun(name))
        yield _told(table, row, cells, _NOT_READ)


class _Following:
    """Rows in the order of their references, given out reference by reference."""

    def __init__(self, rows: Iterator[dict[str, Any]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, reference: str) -> Iterator[dict[str, Any]]:
        """Give the rows of the next reference, if it is this one."""
        while self._next is not None and self._next["reference"] == reference:
            yield self._next
            self._next = next(self._rows, None)


def _told(table: Table, row: dict[str, Any], cells: Cells, unread: frozenset[str]) -> Facts:
    """Return what a row says, without what it leaves open. What nobody sees in words is written out."""
    columns: list[Column[Any]] = [column for column in table.c if column.name not in unread]
    told = ((_begun(heading(column)), cells.cell(column, row[column.name])) for column in columns)
    return Facts(tuple((label, with_hidden_shown(said)) for label, said in told if said))


def _begun(words: str) -> str:
    """Return the words with a capital letter; London keeps its own."""
    return words[:1].upper() + words[1:]
