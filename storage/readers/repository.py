"""Those from outside who read the record by a link. It is found by its digest, so that time tells nothing."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from chatops.facts.fact import Fact
from chatops.facts.readers import ReaderEnded, ReaderGiven, ReaderOpened
from chatops.policy import references
from chatops.policy.readers import Reader, ReaderView
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.database.statement import Statement
from storage.idempotency import keep_key
from storage.readers.schema import reader_links

_of = reader_links.c
_mine = _of.council == bindparam("of_council")
_one = Statement(select(reader_links).where(_mine, _of.reference == bindparam("of_reference")))
_by_link = Statement(select(reader_links).where(_mine, _of.link == bindparam("of_link")))
_by_browser = Statement(select(reader_links).where(_mine, _of.browser == bindparam("of_browser")))


class SqlReaders:
    """`chatops.ports.readers.Readers`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        return drawn(references.READER)

    def fresh_salt(self) -> str:
        return secrets.token_hex(16)

    def get(self, reference: str) -> Reader:
        found = self._first(_one, of_reference=reference)
        if found is None:
            raise NoSuch(f"there is no link {reference}")
        return found

    def latest(self, limit: int) -> Sequence[Reader]:
        query = select(reader_links).where(_of.council == self._council.number)
        rows = self._connection.execute(
            query.order_by(_of.ended_at.is_not(None), _of.until.desc(), _of.reference).limit(limit)
        )
        return [_reader(row) for row in rows]

    def standing(self, now: datetime) -> int:
        mine = (_of.council == self._council.number) & _of.ended_at.is_(None) & (_of.until > now)
        return int(self._connection.scalar(select(func.count()).select_from(reader_links).where(mine)) or 0)

    def by_link(self, digest: str) -> Reader | None:
        return self._first(_by_link, of_link=digest)

    def by_browser(self, digest: str) -> Reader | None:
        return self._first(_by_browser, of_browser=digest)

    def _first(self, statement: Statement, **named: str) -> Reader | None:
        rows = statement.all(self._connection, of_council=self._council.number, **named)
        return _reader(rows[0]) if rows else None


def _reader(row: Row[Any]) -> Reader:
    return Reader(
        reference=row.reference,
        who=row.who,
        view=ReaderView(row.view),
        why=row.why,
        until=row.until,
        by=row.by,
        at=row.at,
        salt=row.salt,
        opened_at=row.opened_at,
        ended_by=row.ended_by,
        ended_at=row.ended_at,
    )


def _given(connection: Connection, council: Council, fact: ReaderGiven) -> None:
    one = fact.reader
    keep_key(connection, council, FormKind.READER, fact.form, one.reference)
    said = {"who": one.who, "view": one.view, "why": one.why, "until": one.until, "salt": one.salt}
    new = {"council": council.number, "reference": one.reference, "link": fact.link, "by": one.by, "at": one.at}
    connection.execute(reader_links.insert().values({**new, **said}))


def _opened(connection: Connection, council: Council, fact: ReaderOpened) -> None:
    _once(connection, council, fact, "opened_at", opened_at=fact.at, browser=fact.browser)


def _ended(connection: Connection, council: Council, fact: ReaderEnded) -> None:
    _once(connection, council, fact, "ended_at", ended_at=fact.at, ended_by=fact.by)


def _once(connection: Connection, council: Council, fact: Fact, column: str, **values: Any) -> None:
    """Once, whoever else tries in the same moment. Raises Collided."""
    this = (_of.council == council.number) & (_of.reference == fact.reference)
    done = connection.execute(reader_links.update().where(this, _of[column].is_(None)).values(**values))
    if done.rowcount != 1:
        raise Collided(f"that has happened to {fact.reference} already")


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    ReaderGiven: _given,
    ReaderOpened: _opened,
    ReaderEnded: _ended,
}
