"""A council with a million posts, all gone the same way: one by the use cases, the others copies, with a sound chain.

Unlike those of `many_posts` they have the same words, so that a million are there in minutes: each has a reference,
forms, links and entries of its own, and a thousand share their instants.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from itertools import count, islice
from typing import Any

from sqlalchemy import Connection, Table

from chatops.desk import Desk
from chatops.policy.digests import salted_digest
from chatops.policy.post_links import post_key
from chatops.ports.council import Council
from storage.database.statement import Statement
from storage.drafts.schema import postings
from storage.engine import Database
from storage.idempotency import idempotency_keys
from storage.journal import entries
from storage.journal.schema import journal, journal_heads
from tests.support import council as the
from tests.support.many_posts import Life, reference_of, shifted, told

AT_ONCE = 1000
APART = timedelta(minutes=1)
Rows = list[tuple[Table, dict[str, Any]]]


async def many_alike(
    database: Database, desk: Desk, posts: int, say: Callable[[int], None] = lambda _done: None
) -> Life:
    """Make so many posts that went the same way, a thousand to a minute. The clock of the desk must stand still.

    `say` is told how many there are.
    """
    clock = desk.clock
    assert isinstance(clock, the.StillClock)
    life = await told(database, desk, "posted", the.posted)
    began, fresh = clock.now(), map(reference_of, count(1))
    for done in range(1, posts, AT_ONCE):
        names = list(islice(fresh, min(AT_ONCE, posts - done)))
        clock.set(began + APART * (1 + done // AT_ONCE))
        then = shifted(life, clock.now() - began)
        await database.run(lambda connection, then=then, names=names: _write(connection, desk.council, then, names))
        say(done + len(names))
    return life


def _write(connection: Connection, council: Council, life: Life, names: list[str]) -> None:
    head, lines, by_table = entries.head(connection, council, hold=True), [], dict[Table, list[dict[str, Any]]]()
    for name in names:
        rows, changed = _copied(life, name)
        for table, row in rows:
            by_table.setdefault(table, []).append(row)
        for text in _said(life.entries, changed):
            entry = entries.preamble(council, head) + text
            head = entries.Head(head.sequence + 1, hashlib.sha256(entry.encode()).hexdigest())
            lines.append({"council": council.number, "sequence": head.sequence, "entry": entry, "hash": head.hash})
    for table, rows in by_table.items():
        _into(table).write_each(connection, rows)
    _into(journal).write_each(connection, lines)
    mine = journal_heads.c.council == council.number
    connection.execute(journal_heads.update().where(mine).values(sequence=head.sequence, hash=head.hash))


def _copied(life: Life, reference: str) -> tuple[Rows, dict[str, str]]:
    """Return the rows of another draft that went the same way, and what is other in its entries."""
    changed, rows = {life.draft.reference: reference}, []
    salts = [revision.salt for revision in life.draft.revisions]
    for table, row in life.rows:
        copy = row | {"reference": reference}
        for name in _OTHER.get(table, ()):
            copy[name] = (
                f"{row[name]}{int(reference.encode().hex(), 16)}" if name == "link" else f"{row[name]}-{reference}"
            )
            changed |= {salted_digest(salt, row[name]): salted_digest(salt, copy[name]) for salt in salts}
        if table is postings:
            copy["post"] = post_key(copy["link"])
        rows.append((table, copy))
    return rows, changed


_OTHER = {postings: ("link",), idempotency_keys: ("key",)}
"""What no two drafts have in common."""


def _said(texts: tuple[str, ...], changed: dict[str, str]) -> Iterator[str]:
    for text in texts:
        said = text
        for before, after in changed.items():
            said = said.replace(before, after)
        yield said


@cache
def _into(table: Table) -> Statement:
    return Statement(table.insert())
