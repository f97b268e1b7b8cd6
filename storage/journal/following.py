"""Following the chain alone, for whoever wants to know now whether anything was removed from it.

`storage.audit` looks at what the entries say as well, and at everything that is kept; that takes a hundred times as
long.
"""

import hashlib

from sqlalchemy import Connection, bindparam, select

from chatops.ports.council import Council
from chatops.ports.journal import Followed
from storage.database.statement import Statement
from storage.journal.entries import PAGE, Head, head, preamble_pieces
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
    after, sha256 = BEFORE_ALL, hashlib.sha256
    sequence, its_hash = end.sequence, end.hash
    # How an entry begins, in pieces: worked out for each by `preamble` it took as long as the hash.
    begins, continues, council_is = preamble_pieces(council)
    while page := _page.raw(connection, of_council=council.number, after=after):
        for number, entry, of_entry in page:
            worked_out = sha256(entry.encode("utf-8", "replace")).hexdigest()
            begun = f"{begins}{its_hash}{continues}{number}{council_is}"
            if number != sequence + 1 or of_entry != worked_out or not entry.startswith(begun):
                return Followed(Head(sequence, its_hash), sequence + 1)
            sequence, its_hash = number, worked_out
        after = sequence
    end = Head(sequence, its_hash)
    return Followed(end, None if end == kept else sequence + 1)
