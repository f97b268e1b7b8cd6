"""What the sealed journal says of one case: every entry has to be opened to find those that are about it."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from chatops.ports.breaches import CaseEntry
from chatops.ports.council import Council
from storage.journal.entries import PAGE, Line
from storage.sealed import journal as sealed
from storage.sealed.council_key import CouncilKey
from storage.sealed.schema import sealed_journal
from storage.sealed.vault import CannotOpen

_read_page = select(sealed_journal).order_by(sealed_journal.c.sequence).limit(PAGE)


def about(connection: Connection, council: Council, keys: CouncilKey, reference: str) -> Sequence[CaseEntry]:
    """Return the entries about this case, in order. One that does not open is passed over: `journal verify` tells of
    it.
    """
    if not keys.exists():
        return []
    return list(_entries(connection, council, keys, reference))


def _entries(connection: Connection, council: Council, keys: CouncilKey, reference: str) -> Iterator[CaseEntry]:
    for line in _lines(connection, council):
        try:
            entry = json.loads(line.entry)
            said = sealed.opened(keys, line.sequence, entry["day"], entry["sealed"])
        except (CannotOpen, ValueError, KeyError, TypeError):
            continue
        if said["reference"] == reference:
            yield CaseEntry(
                line.sequence, entry["day"], said["by"], said["office"], said["act"], said["details"], line.hash
            )


def _lines(connection: Connection, council: Council) -> Iterator[Line]:
    after = 0
    while True:
        mine = (sealed_journal.c.council == council.number) & (sealed_journal.c.sequence > after)
        page = connection.execute(_read_page.where(mine)).all()
        for row in page:
            yield Line(row.sequence, row.entry, row.hash)
        if len(page) < PAGE:
            return
        after = page[-1].sequence
