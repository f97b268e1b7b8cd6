"""What the record says, in the order in which somebody reads it: each draft with all that happened to it, the rest.

It is told as it is read, some drafts at a time, so that no copy is too large for the memory.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from chatops.pdf.document import Heading, Part
from chatops.policy.drafts.stages import STANDS, Stage
from chatops.ports.council import Council
from storage import record_export as record
from storage.accounts.schema import accounts
from storage.drafts.schema import drafts
from storage.record_copy.cells import Cells
from storage.record_copy.readable import told

VERSIONS = "versions"
OF_A_DRAFT = (
    VERSIONS,
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
_Rows = Mapping[str, list[dict[str, Any]]]


def drafts_told(connection: Connection, council: Council, only: Collection[str] | None, cells: Cells) -> Iterator[Part]:
    """Give each draft with what happened to it, in the order in which they were sent in."""
    ordered = select(drafts.c.reference).where(drafts.c.council == council.number)
    found = connection.scalars(ordered.order_by(drafts.c.submitted_at, drafts.c.reference)).all()
    wanted = [reference for reference in found if only is None or reference in only]
    called = names_of_accounts(connection, council)
    for begins in range(0, len(wanted), record.FEW):
        yield from _some_told(connection, council, wanted[begins : begins + record.FEW], cells, called)


def rows_told(
    name: str, table: Table, rows: Iterable[dict[str, Any]], cells: Cells, called: Mapping[str, str]
) -> Iterator[Part]:
    """Give the rows of a table below its name; nothing where it has none. `called` says what accounts are called."""
    for number, row in enumerate(rows):
        if number == 0:
            yield Heading(_begun(name))
        yield told(table, row, cells, called, below=False)


def names_of_accounts(connection: Connection, council: Council) -> dict[str, str]:
    """Return what each account is called that is or was official, by its key."""
    found = connection.execute(select(accounts.c.key, accounts.c.name).where(accounts.c.council == council.number))
    return {row.key: row.name for row in found}


def _some_told(
    connection: Connection, council: Council, references: Sequence[str], cells: Cells, called: Mapping[str, str]
) -> Iterator[Part]:
    def rows_of(name: str) -> _Rows:
        found: dict[str, list[dict[str, Any]]] = {}
        for row in record.rows(connection, council, record.EXPORTED[name], frozenset(references)):
            found.setdefault(row["reference"], []).append(row)
        return found

    every = {name: rows_of(name) for name in ("drafts", *OF_A_DRAFT)}
    for reference in references:
        (draft,) = every["drafts"][reference]
        yield Heading(f"{reference} {STANDS[Stage(draft['stage'])]}")
        yield told(record.EXPORTED["drafts"], draft, cells, called, below=True)
        for name in OF_A_DRAFT:
            yield from _below(name, every[name].get(reference, ()), cells, called)


def _below(name: str, rows: Iterable[dict[str, Any]], cells: Cells, called: Mapping[str, str]) -> Iterator[Part]:
    for number, row in enumerate(rows):
        if name == VERSIONS:
            yield Heading(f"Version {row['number']}", 2)
        elif number == 0:
            yield Heading(_begun(name), 2)
        yield told(record.EXPORTED[name], row, cells, called, below=True)


def _begun(words: str) -> str:
    """Return the words with a capital letter."""
    return words[:1].upper() + words[1:]
