"""The rows of a table that belong to drafts, read in one statement however many drafts there are."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, exists, select

from chatops.ports.council import Council
from storage.database.statement import Statement


class OfDrafts:
    """The rows of a table that belong to one draft or to several, in the order of these columns.

    Each says besides, as `has_` and its name, whether the draft has a row in each of the other tables: most drafts have
    none in most of them, and are not asked for there.
    """

    def __init__(self, table: Table, *order: Column[Any], others: Sequence[Table] = ()) -> None:
        has = (
            exists()
            .where(other.c.council == table.c.council, other.c.reference == table.c.reference)
            .label(f"has_{other.name}")
            for other in others
        )
        mine = select(table, *has).where(table.c.council == bindparam("council")).order_by(*order)
        self._of_one = Statement(mine.where(table.c.reference == bindparam("reference")))
        self._of_several = mine.where(table.c.reference.in_(bindparam("references", expanding=True)))

    def read(self, connection: Connection, council: Council, references: Sequence[str]) -> Sequence[Any]:
        """Return the rows of these drafts, in one statement."""
        if not references:
            return ()
        if len(references) == 1:
            return self._of_one.all(connection, council=council.number, reference=references[0])
        return connection.execute(self._of_several, {"council": council.number, "references": references}).all()
