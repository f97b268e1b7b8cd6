"""Whether each thing that came from a form has the key of one form, and each key is that of a thing.

Which form it was is compared by the check of each subject, with the digest that the journal has of it.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Table,
    Text,
    and_,
    bindparam,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)

from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.notes import Notes
from storage.authority.schema import absences, delegations
from storage.database.statement import Statement
from storage.database.statement_for_some import StatementForSome
from storage.drafts.schema import after_posts, comments, revisions
from storage.editions.schema import questions
from storage.idempotency import NO_REVISION, idempotency_keys
from storage.pauses.schema import pauses
from storage.people.schema import office_changes
from storage.purdah.schema import purdah_windows, routine_notices
from storage.readers.schema import reader_links
from storage.registers.schema import register_entries
from storage.suggestions.schema import suggestions
from storage.templates.schema import templates

ACTS: dict[str, int] = {}
COVERS = {"idempotency_keys": "council kind key reference revision"}

_MADE: dict[FormKind, tuple[Table, ColumnElement[int] | Column[int]]] = {
    FormKind.REVISION: (revisions, revisions.c.number),
    FormKind.PURDAH_WINDOW: (purdah_windows, literal(NO_REVISION)),
    FormKind.ROUTINE: (routine_notices, literal(NO_REVISION)),
    FormKind.TEMPLATE: (templates, literal(NO_REVISION)),
    FormKind.DELEGATION: (delegations, literal(NO_REVISION)),
    FormKind.ABSENCE: (absences, literal(NO_REVISION)),
    FormKind.SUGGESTION: (suggestions, literal(NO_REVISION)),
    FormKind.COMMENT: (comments, comments.c.number),
    FormKind.PAUSE: (pauses, literal(NO_REVISION)),
    FormKind.OFFICE: (office_changes, literal(NO_REVISION)),
    FormKind.AFTER_POST: (after_posts, after_posts.c.number),
    FormKind.QUESTION: (questions, literal(NO_REVISION)),
    FormKind.READER: (reader_links, literal(NO_REVISION)),
    FormKind.REGISTER: (register_entries, register_entries.c.number),
}
"""Where what a form makes is kept, and what is the number of its revision there."""


_COUNCIL: BindParameter[int] = bindparam("of_council")


def _lost() -> CompoundSelect[Any]:
    """Return the statement that counts, of each kind, what came from a form whose key is not there."""
    counted = []
    for kind, (table, revision) in _MADE.items():
        without = select(literal(kind.value).label("kind"), func.count().label("many"))
        without = without.select_from(table.outerjoin(idempotency_keys, _same(kind, table, revision)))
        counted.append(without.where(table.c.council == _COUNCIL, idempotency_keys.c.key.is_(None)))
    return union_all(*counted)


def _put_in() -> CompoundSelect[Any]:
    """Return the statement that counts, of each kind, the keys of forms that made nothing."""
    counted = []
    for kind, (table, revision) in _MADE.items():
        strange = select(literal(kind.value).label("kind"), func.count().label("many"))
        strange = strange.select_from(idempotency_keys.outerjoin(table, _same(kind, table, revision)))
        ours = (idempotency_keys.c.council == _COUNCIL) & (idempotency_keys.c.kind == kind)
        counted.append(strange.where(ours, table.c.reference.is_(None)))
    return union_all(*counted)


def _same(kind: FormKind, table: Table, revision: ColumnElement[int] | Column[int]) -> ColumnElement[bool]:
    return and_(
        idempotency_keys.c.council == table.c.council,
        idempotency_keys.c.kind == kind,
        idempotency_keys.c.reference == table.c.reference,
        idempotency_keys.c.revision == revision,
    )


_count_lost, _count_put_in = Statement(_lost()), Statement(_put_in())
_count_unknown = Statement(
    select(func.count().label("many"))
    .select_from(idempotency_keys)
    .where(
        idempotency_keys.c.council == _COUNCIL, idempotency_keys.c.kind.not_in([literal(kind.value) for kind in _MADE])
    )
)
_keys = select(type_coerce(idempotency_keys.c.key, Text()).label("key"), idempotency_keys.c.reference).where(
    idempotency_keys.c.council == _COUNCIL, idempotency_keys.c.kind == bindparam("of_kind")
)
_all_keys, _some_keys = Statement(_keys), StatementForSome(_keys, idempotency_keys.c.reference)


class FormsCheck:
    """Compares the keys of forms with what they made."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare every key of the council with every row that came from a form."""
        for row in _count_lost.all(connection, of_council=council.number):
            if row.many:
                self._findings.add(f"The records do not say from which form a {row.kind} came: {row.many}.")
        for row in _count_put_in.all(connection, of_council=council.number):
            if row.many:
                self._findings.add(f"The records have keys of forms that made no {row.kind}: {row.many}.")
        unknown = _count_unknown.first(connection, of_council=council.number).many
        if unknown:
            self._findings.add(f"The records have keys of forms of which nobody knows what they make: {unknown}.")


def keys_of(
    connection: Connection, council: Council, kind: FormKind, references: Collection[str] | None = None
) -> dict[str, Any]:
    """Return the key of the form that made each thing of a kind without revisions, by its reference.

    `references` are those that are wanted; None is all of them.
    """
    mine = {"of_council": council.number, "of_kind": kind}
    if references is None:
        return {row.reference: row.key for row in _all_keys.all(connection, **mine)}
    return {row.reference: row.key for row in _some_keys.all(connection, references, **mine)}
