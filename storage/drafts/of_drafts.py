"""The rows of a table that belong to drafts, read in one statement however many drafts there are."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, select

from chatops.ports.council import Council
from storage.database.statement import Statement


class OfDrafts:
    """The rows of a table that belong to one draft or to several, in the order of these columns."""

    def __init__(self, table: Table, *order: Column[Any]) -> None:
        mine = select(table).where(table.c.council == bindparam("council")).order_by(*order)
        self._of_one = Statement(mine.where(table.c.reference == bindparam("reference")))
        self._of_several = mine.where(table.c.reference.in_(bindparam("references", expanding=True)))

    def read(self, connection: Connection, council: Council, references: Sequence[str]) -> Sequence[Any]:
        """Return the rows of these drafts, of which there is at least one."""
        if len(references) == 1:
            return self._of_one.all(connection, council=council.number, reference=references[0])
        return connection.execute(self._of_several, {"council": council.number, "references": references}).all()
