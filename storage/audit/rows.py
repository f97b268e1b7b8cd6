"""The rows of drafts as a check reads them: as they are kept, so that a damaged one is a finding and not an error."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Connection, Row, Select, Table, Text, bindparam, func, literal, literal_column, select, union_all

from chatops.policy.digests import salted_digest
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.draft import Revision
from chatops.policy.people import Person
from chatops.policy.pictures import Attached
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.accounts.schema import accounts
from storage.audit.as_kept import as_kept, rows_as_kept
from storage.database.statement import Statement
from storage.database.statement_for_some import StatementForSome
from storage.deadlines.schema import reminders
from storage.drafts.schema import (
    after_posts,
    comments,
    confirmations,
    decisions,
    drafts,
    postings,
    reassignments,
    revisions,
    taken_back,
)
from storage.idempotency import idempotency_keys
from storage.pauses.schema import let_through
from storage.people.schema import identities, people
from storage.publishing.schema import publish_jobs, readings
from storage.purdah.schema import exemptions

Entry = dict[str, Any]

DRAFT_TABLES = (
    drafts,
    revisions,
    decisions,
    postings,
    exemptions,
    confirmations,
    reassignments,
    reminders,
    taken_back,
    comments,
    let_through,
    after_posts,
    publish_jobs,
    readings,
)
_OF_DRAFTS = (FormKind.REVISION, FormKind.COMMENT, FormKind.AFTER_POST)
"""The kinds of forms that make something of a draft."""
NOBODY = Person("", "", "")


@dataclass(slots=True)
class Kept:
    """What the records have of one draft: its row, the rest by number or by account.

    Reminders go by the person, the revision and the purpose.
    """

    draft: Row[Any] | None = None
    revisions: dict[int, Row[Any]] = field(default_factory=dict)
    decisions: dict[int, Row[Any]] = field(default_factory=dict)
    postings: dict[str, Row[Any]] = field(default_factory=dict)
    exemptions: dict[int, Row[Any]] = field(default_factory=dict)
    confirmations: dict[int, Row[Any]] = field(default_factory=dict)
    reassignments: dict[int, Row[Any]] = field(default_factory=dict)
    reminders: dict[tuple[str, int, str], Row[Any]] = field(default_factory=dict)
    taken_back: dict[int, Row[Any]] = field(default_factory=dict)
    comments: dict[int, Row[Any]] = field(default_factory=dict)
    let_through: dict[int, Row[Any]] = field(default_factory=dict)
    after_posts: dict[int, Row[Any]] = field(default_factory=dict)
    publish_jobs: dict[str, Row[Any]] = field(default_factory=dict)
    readings: dict[int, Row[Any]] = field(default_factory=dict)
    idempotency_keys: dict[tuple[str, int], Row[Any]] = field(default_factory=dict)

    def form_of(self, number: int, kind: FormKind = FormKind.REVISION) -> object:
        """Return the key of the form that a revision or comment came from, as it is kept; None when there is none."""
        row = self.idempotency_keys.get((kind, number))
        return row.key if row else None

    def counts(self) -> dict[str, int]:
        """Return how many rows it has in each table, by the name of the table."""
        return {
            "drafts": int(self.draft is not None),
            "revisions": len(self.revisions),
            "decisions": len(self.decisions),
            "postings": len(self.postings),
            "exemptions": len(self.exemptions),
            "confirmations": len(self.confirmations),
            "reassignments": len(self.reassignments),
            "reminders": len(self.reminders),
            "taken_back": len(self.taken_back),
            "comments": len(self.comments),
            "let_through": len(self.let_through),
            "after_posts": len(self.after_posts),
            "publish_jobs": len(self.publish_jobs),
            "readings": len(self.readings),
        }


def kept(connection: Connection, council: Council, references: Collection[str]) -> dict[str, Kept]:
    """Return the rows of these drafts, by reference; fourteen statements however many there are (2,000 at most)."""
    found: dict[str, Kept] = {}
    if not references:
        return found
    for row in _rows(connection, drafts, council, references):
        found.setdefault(row.reference, Kept()).draft = row
    for table, key in _KEYS.items():
        for row in _rows(connection, table, council, references):
            named = tuple(getattr(row, name) for name in key)
            getattr(found.setdefault(row.reference, Kept()), table.name)[named if len(key) > 1 else named[0]] = row
    return found


_KEYS: dict[Table, tuple[str, ...]] = {
    revisions: ("number",),
    decisions: ("revision",),
    postings: ("account",),
    exemptions: ("revision",),
    confirmations: ("number",),
    reassignments: ("number",),
    reminders: ("person", "revision", "purpose"),
    taken_back: ("revision",),
    comments: ("number",),
    let_through: ("number",),
    after_posts: ("number",),
    publish_jobs: ("account",),
    readings: ("number",),
    idempotency_keys: ("kind", "revision"),
}
"""By what the rows of one draft are told apart in each table."""


def listed_people(connection: Connection, council: Council) -> dict[str, tuple[str, str | None, bool]]:
    """Return the list of people: the standing and office of each, and whether they have messages on both platforms."""
    return {
        row.person: (row.standing, row.office, bool(row.on_both)) for row in rows_as_kept(connection, people, council)
    }


def linked_identities(connection: Connection, council: Council) -> dict[str, str]:
    """Return whose each identity is that was linked to somebody."""
    return {row.identity: row.person for row in rows_as_kept(connection, identities, council)}


def registered_accounts(connection: Connection, council: Council) -> dict[str, Row[Any]]:
    """Return the register of accounts: the row of each that is or was official, by its key."""
    return {row.key: row for row in rows_as_kept(connection, accounts, council)}


def digest_of(row: Row[Any]) -> str:
    """Return the digest of a revision, worked out again from what is kept of it; empty when that cannot be read."""
    try:
        revision = Revision(
            number=row.number,
            words=row.words,
            accounts=tuple(written_list(row.accounts)),
            goes_out_at=instant_of(row.goes_out_at),
            declarations=(),
            author=NOBODY,
            made_at=datetime.min.replace(tzinfo=UTC),
            salt=row.salt,
            pictures=tuple(map(Attached.read, written_list(row.pictures))),
            account_words=tuple(map(AccountWords.read, written_list(row.account_words))),
        )
        return revision.digest
    except (TypeError, ValueError):
        return ""


def same_instant(value: Any, written: str) -> bool:
    """Return whether an instant in a row is the one that an entry writes as `2027-03-01T09:30:00.000000Z`."""
    try:
        instant = instant_of(value)
    except (TypeError, ValueError):
        return False
    return instant is not None and instant == datetime.fromisoformat(written)


def same_or_none(value: Any, written: str | None) -> bool:
    """Return whether an instant in a row is the one that was written, or both are none."""
    return value is None if written is None else same_instant(value, written)


def same_form(entry: Entry, salt: str, key: object) -> bool:
    """Return whether the key is that of the form which its entry says; the first versions did not say."""
    return bool(entry["version"] == 1 or entry["details"]["form_digest"] == salted_digest(salt, str(key)))


def written_list(value: Any) -> list[Any]:
    """Return a list that is kept as JSON; one engine gives its text, the other what it says. Raises ValueError."""
    read = orjson.loads(value) if isinstance(value, str) else value
    return list(read)


def flag_of(value: Any) -> bool | None:
    """Return a yes or no, which each engine keeps in its own way; None for anything else."""
    return {"1": True, "true": True, "0": False, "false": False}.get(str(value).lower())


def instant_of(value: Any) -> datetime | None:
    """Return an aware instant; SQLite keeps text that means UTC. Raises TypeError, ValueError."""
    if value is None:
        return None
    instant = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def _rows(connection: Connection, table: Table, council: Council, references: Collection[str]) -> Iterable[Row[Any]]:
    return _of_references(table).all(connection, references, of_council=council.number)


@cache
def _of_references(table: Table) -> StatementForSome:
    rows = as_kept(table)
    if table is idempotency_keys:
        # By the index that has the kind before the reference: without it every key of the council was read each time.
        rows = rows.where(table.c.kind.in_([literal(kind.value) for kind in _OF_DRAFTS]))
    return StatementForSome(rows, table.c.reference)


def _counted(table: Table) -> Select[str, int]:
    """Return the statement that counts the council's rows in this table."""
    counted = select(literal_column(f"'{table.name}'", Text).label("name"), func.count().label("there")).select_from(
        table
    )
    return counted.where(table.c.council == bindparam("of_council"))


count_rows = Statement(union_all(*map(_counted, DRAFT_TABLES)))
"""Counts the rows of a council in each of these tables, by the name of the table."""
