"""Following the chain alone, for whoever wants to know now whether anything was removed from it.

`storage.audit` looks at what the entries say as well, and at everything that is kept; that takes a hundred times as
long.
"""

import hashlib

from sqlalchemy import Connection, bindparam, select

from chatops.ports.council import Council
from chatops.ports.journal import Followed
from storage.database.statement import Statement
from storage.journal.entries import PAGE, Head, head, preamble
from storage.journal.schema import journal

BEFORE_ALL = -(2**62)
"""A number before that of any entry, also of one that was put in ahead of all."""
_page = Statement(
    select(journal.c.sequence, journal.c.entry, journal.c.hash)
    .where(journal.c.council == bindparam("of_council"), journal.c.sequence > bindparam("after"))
    .order_by(journal.c.sequence)
    .limit(PAGE)
)


def follow(connection: Connection, council: Council, most: int | None = None) -> Followed | None:
    """Work every hash out again, and hold the end against the head; None where there are more than `most` entries."""
    kept, end = head(connection, council), Head()
    if most is not None and kept.sequence > most:
        return None
    after = BEFORE_ALL
    while page := _page.all(connection, of_council=council.number, after=after):
        after = page[-1].sequence
        for number, entry, of_entry in page:
            worked_out = hashlib.sha256(entry.encode("utf-8", "replace")).hexdigest()
            if number != end.sequence + 1 or of_entry != worked_out or not entry.startswith(preamble(council, end)):
                return Followed(end, end.sequence + 1)
            end = Head(number, worked_out)
    return Followed(end, None if end == kept else end.sequence + 1)
