"""Whether each thing that came from a form has the key of one form, and each key is that of a thing.

Which form it was is compared by the check of each subject, with the digest that the journal has of it.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, Text, and_, func, literal, select, type_coerce

from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.notes import Notes
from storage.authority.schema import absences, delegations
from storage.drafts.schema import after_posts, comments, revisions
from storage.editions.schema import questions
from storage.idempotency import NO_REVISION, idempotency_keys
from storage.pauses.schema import pauses
from storage.people.schema import office_changes
from storage.purdah.schema import purdah_windows, routine_notices
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
    FormKind.REGISTER: (register_entries, register_entries.c.number),
}
"""Where what a form makes is kept, and what is the number of its revision there."""


class FormsCheck:
    """Compares the keys of forms with what they made."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare every key of the council with every row that came from a form."""
        for kind, (table, revision) in _MADE.items():
            same = and_(
                idempotency_keys.c.council == table.c.council,
                idempotency_keys.c.kind == kind,
                idempotency_keys.c.reference == table.c.reference,
                idempotency_keys.c.revision == revision,
            )
            without = select(func.count()).select_from(table.outerjoin(idempotency_keys, same))
            without = without.where(table.c.council == council.number, idempotency_keys.c.key.is_(None))
            if lost := connection.scalar(without):
                self._findings.add(f"The records do not say from which form a {kind} came: {lost}.")
            strange = select(func.count()).select_from(idempotency_keys.outerjoin(table, same))
            ours = (idempotency_keys.c.council == council.number) & (idempotency_keys.c.kind == kind)
            if put_in := connection.scalar(strange.where(ours, table.c.reference.is_(None))):
                self._findings.add(f"The records have keys of forms that made no {kind}: {put_in}.")
        others = (idempotency_keys.c.council == council.number) & idempotency_keys.c.kind.not_in(list(_MADE))
        if unknown := connection.scalar(select(func.count()).select_from(idempotency_keys).where(others)):
            self._findings.add(f"The records have keys of forms of which nobody knows what they make: {unknown}.")


def keys_of(
    connection: Connection, council: Council, kind: FormKind, references: Collection[str] | None = None
) -> dict[str, Any]:
    """Return the key of the form that made each thing of a kind without revisions, by its reference.

    `references` are those that are wanted (2,000 at most); None is all of them.
    """
    columns = select(type_coerce(idempotency_keys.c.key, Text()), idempotency_keys.c.reference)
    wanted = columns.where(idempotency_keys.c.council == council.number, idempotency_keys.c.kind == kind)
    if references is not None:
        wanted = wanted.where(idempotency_keys.c.reference.in_(references))
    return {reference: key for key, reference in connection.execute(wanted)}
