"""The rows of drafts as a check reads them: as they are kept, so that a damaged one is a finding and not an error."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Integer, Row, Select, Table, Text, select, type_coerce

from chatops.policy.drafts import Revision
from chatops.policy.people import Person
from chatops.ports import Council
from storage.tables import accounts, decisions, drafts, exemptions, people, postings, revisions

DRAFT_TABLES = (drafts, revisions, decisions, postings, exemptions)
_NOBODY = Person("", "", "")


@dataclass(slots=True)
class Kept:
    """What the records have of one draft: its row, the rest by number of revision or by account."""

    draft: Row[Any] | None = None
    revisions: dict[int, Row[Any]] = field(default_factory=dict)
    decisions: dict[int, Row[Any]] = field(default_factory=dict)
    postings: dict[str, Row[Any]] = field(default_factory=dict)
    exemptions: dict[int, Row[Any]] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """How many rows it has in each table, by the name of the table."""
        return {
            "drafts": int(self.draft is not None),
            "revisions": len(self.revisions),
            "decisions": len(self.decisions),
            "postings": len(self.postings),
            "exemptions": len(self.exemptions),
        }


def kept(connection: Connection, council: Council, references: Collection[str]) -> dict[str, Kept]:
    """The rows of these drafts, by reference; five statements however many there are (2,000 at most)."""
    found: dict[str, Kept] = {}
    if not references:
        return found
    for row in _rows(connection, drafts, council, references):
        found.setdefault(row.reference, Kept()).draft = row
    for row in _rows(connection, revisions, council, references):
        found.setdefault(row.reference, Kept()).revisions[row.number] = row
    for row in _rows(connection, decisions, council, references):
        found.setdefault(row.reference, Kept()).decisions[row.revision] = row
    for row in _rows(connection, postings, council, references):
        found.setdefault(row.reference, Kept()).postings[row.account] = row
    for row in _rows(connection, exemptions, council, references):
        found.setdefault(row.reference, Kept()).exemptions[row.revision] = row
    return found


def register(connection: Connection, council: Council) -> tuple[dict[str, tuple[str, str | None]], dict[str, str]]:
    """The list of people (person: standing and office) and the register of accounts (key: address)."""
    listed = connection.execute(_as_kept(people, council))
    official = connection.execute(_as_kept(accounts, council))
    return {row.person: (row.standing, row.office) for row in listed}, {row.key: row.address for row in official}


def digest_of(row: Row[Any]) -> str:
    """The digest of a revision, worked out again from what is kept of it; empty when that cannot be read."""
    try:
        revision = Revision(
            number=row.number,
            words=row.words,
            accounts=tuple(written_list(row.accounts)),
            goes_out_at=instant_of(row.goes_out_at),
            declarations=(),
            author=_NOBODY,
            made_at=datetime.min.replace(tzinfo=UTC),
            salt=row.salt,
        )
        return revision.digest
    except (TypeError, ValueError):
        return ""


def same_instant(value: Any, written: str) -> bool:
    """Whether an instant in a row is the one that an entry writes as `2027-03-01T09:30:00.000000Z`."""
    try:
        instant = instant_of(value)
    except (TypeError, ValueError):
        return False
    return instant is not None and instant == datetime.fromisoformat(written)


def written_list(value: Any) -> list[Any]:
    """A list that is kept as JSON; one engine gives its text, the other what it says. Raises ValueError."""
    read = orjson.loads(value) if isinstance(value, str) else value
    return list(read)


def flag_of(value: Any) -> bool | None:
    """A yes or no, which each engine keeps in its own way; None for anything else."""
    return {"1": True, "true": True, "0": False, "false": False}.get(str(value).lower())


def instant_of(value: Any) -> datetime | None:
    """An aware instant; SQLite keeps text that means UTC. Raises TypeError, ValueError."""
    if value is None:
        return None
    instant = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def rows_as_kept(connection: Connection, table: Table, council: Council) -> Iterable[Row[Any]]:
    """Every row of the council's in this table, as it is kept."""
    return connection.execute(_as_kept(table, council))


def _rows(connection: Connection, table: Table, council: Council, references: Collection[str]) -> Iterable[Row[Any]]:
    return connection.execute(_as_kept(table, council).where(table.c.reference.in_(references)))


def _as_kept(table: Table, council: Council) -> Select[Any]:
    """Every column of the council's rows without a word of interpretation, so that nothing in them can raise."""
    columns = [
        column if isinstance(column.type, Integer) else type_coerce(column, Text()).label(column.key)
        for column in table.c
    ]
    return select(*columns).where(table.c.council == council.number)
