"""The pauses of all posts, and the revisions that were let through them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, select

from chatops.facts.fact import Fact
from chatops.facts.pauses import DraftLetThrough, PauseEnded, PauseOver, PauseSet
from chatops.policy import references
from chatops.policy.drafts.stages import MOVES
from chatops.policy.pauses import LetThrough, Pause, PauseKind
from chatops.policy.people import Office
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from chatops.ports.pauses import KeptPause
from storage.database.drawn import drawn
from storage.database.read_cache import Few
from storage.database.statement import Statement
from storage.drafts.moves import move
from storage.idempotency import keep_key
from storage.pauses.schema import let_through, pauses

_standing = Statement(
    select(pauses)
    .where(pauses.c.council == bindparam("council"), pauses.c.over.is_(False))
    .order_by(pauses.c.begins, pauses.c.reference)
)
_let_through_of = Statement(
    select(let_through)
    .where(let_through.c.council == bindparam("council"), let_through.c.reference == bindparam("reference"))
    .order_by(let_through.c.number)
)


class SqlPauses:
    """`chatops.ports.pauses.Pauses`."""

    def __init__(self, connection: Connection, council: Council, *, writing: bool = True) -> None:
        self._connection = connection
        self._council = council
        self._few = Few(connection, council, writing=writing)

    def fresh_reference(self) -> str:
        return drawn(references.PAUSE)

    def get(self, reference: str) -> KeptPause:
        row = self._connection.execute(select(pauses).where(self._mine(), pauses.c.reference == reference)).first()
        if row is None:
            raise NoSuch(f"there is no pause {reference}")
        return KeptPause(_pause(row), row.over, row.changed_at, row.ended_why)

    def standing(self) -> Sequence[Pause]:
        return [_pause(row) for row in _standing.all(self._connection, council=self._council.number)]

    def last_end(self) -> datetime | None:
        query = select(func.max(pauses.c.ends)).where(self._mine(), pauses.c.over.is_(True))
        ended: datetime | None = self._connection.scalar(query)
        return ended

    def _mine(self) -> ColumnElement[bool]:
        return pauses.c.council == self._council.number

    def let_through(self, reference: str) -> Sequence[LetThrough]:
        if self._few.has_none(let_through, reference):
            return []
        rows = _let_through_of.all(self._connection, council=self._council.number, reference=reference)
        return [_let_through(row) for row in rows]

    def let_through_since(self, since: datetime) -> Sequence[LetThrough]:
        ours = (let_through.c.council == self._council.number) & (let_through.c.at >= since)
        query = select(let_through).where(ours).order_by(let_through.c.at, let_through.c.reference)
        return [_let_through(row) for row in self._connection.execute(query)]


def _pause(row: Row[Any]) -> Pause:
    return Pause(row.reference, PauseKind(row.kind), row.begins, row.ends, row.reason, row.by)


def _let_through(row: Row[Any]) -> LetThrough:
    office = Office(row.office)
    return LetThrough(row.reference, row.revision, row.digest, row.reason, row.by, office, row.at)


def _set(connection: Connection, council: Council, fact: PauseSet) -> None:
    pause = fact.pause
    keep_key(connection, council, FormKind.PAUSE, fact.form, pause.reference)
    connection.execute(
        pauses.insert().values(
            council=council.number,
            reference=pause.reference,
            kind=pause.kind,
            begins=pause.begins,
            ends=pause.ends,
            reason=pause.reason,
            by=pause.by,
            over=False,
            changed_at=fact.at,
        )
    )


def _ended(connection: Connection, council: Council, fact: PauseEnded) -> None:
    ended = {"ends": fact.pause.ends, "over": True, "changed_at": fact.at, "ended_by": fact.by, "ended_why": fact.why}
    _change(connection, council, fact, **ended)


def _over(connection: Connection, council: Council, fact: PauseOver) -> None:
    _change(connection, council, fact, over=True)


def _change(connection: Connection, council: Council, fact: PauseEnded | PauseOver, **values: Any) -> None:
    this = (pauses.c.council == council.number) & (pauses.c.reference == fact.reference)
    connection.execute(pauses.update().where(this).values(values))


def _allowed(connection: Connection, council: Council, fact: DraftLetThrough) -> None:
    if fact.draft.stage in MOVES["draft:let-through"].starts:
        move(connection, council, fact, fact.draft)
    ours = (let_through.c.council == council.number) & (let_through.c.reference == fact.reference)
    given = fact.allowed
    connection.execute(
        let_through.insert().values(
            council=council.number,
            reference=given.reference,
            number=int(connection.scalar(select(func.count()).select_from(let_through).where(ours)) or 0) + 1,
            revision=given.revision,
            digest=given.digest,
            reason=given.reason,
            by=given.by,
            office=given.office,
            at=given.at,
        )
    )


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    PauseSet: _set,
    PauseEnded: _ended,
    PauseOver: _over,
    DraftLetThrough: _allowed,
}
