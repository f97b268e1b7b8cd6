"""Every draft of a council, and whether every row that is about a draft is about one of them."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, bindparam, select

from chatops.ports.council import Council
from storage.audit.as_kept import PAGE
from storage.audit.rows import count_rows
from storage.database.statement import Statement
from storage.drafts.schema import drafts

_of_council = select(drafts.c.reference).where(drafts.c.council == bindparam("of_council"))
_page = _of_council.order_by(drafts.c.reference).limit(PAGE)
_read_first, _read_next = Statement(_page), Statement(_page.where(drafts.c.reference > bindparam("after")))


def every_reference(connection: Connection, council: Council) -> Iterator[list[str]]:
    """Return the references of all drafts, in order, a page at a time."""
    page = _read_first.all(connection, of_council=council.number)
    while page:
        yield [row.reference for row in page]
        after = page[-1].reference
        full = len(page) == PAGE
        page = _read_next.all(connection, of_council=council.number, after=after) if full else ()


def rows_of_none(connection: Connection, council: Council, found: Mapping[str, int]) -> Iterator[str]:
    """Return in which tables there are other rows than these that were found with the drafts, a sentence each."""
    for name, there in count_rows.all(connection, of_council=council.number):
        if there != found[name]:
            yield f"The records have rows in “{name}” that belong to no draft: {there - found[name]}."
