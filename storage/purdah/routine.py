"""The routine notices of the pre-election period, who said of which revision that it is of one, and what was listed."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.routine import RoutineAllowed, RoutineEnded, RoutineStated, RoutineTicked, RoutineUsesListed
from chatops.policy import references
from chatops.policy.purdah.periods import ExemptionClass
from chatops.policy.purdah.routine import RoutineNotice, Stated
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.database.read_cache import Few
from storage.database.statement import Statement
from storage.idempotency import keep_key
from storage.purdah.schema import routine_lists, routine_notices, routine_statements, routine_ticks

_ours = (
    select(routine_statements)
    .where(routine_statements.c.council == bindparam("council"))
    .order_by(routine_statements.c.at, routine_statements.c.reference, routine_statements.c.revision)
)
_of_draft = Statement(_ours.where(routine_statements.c.reference == bindparam("reference")))
_between = Statement(
    _ours.where(routine_statements.c.at >= bindparam("since"), routine_statements.c.at < bindparam("until"))
)


class SqlRoutines:
    """`chatops.ports.purdah.Routines`."""

    def __init__(self, connection: Connection, council: Council, *, writing: bool = True) -> None:
        self._connection = connection
        self._council = council
        self._few = Few(connection, council, writing=writing)

    def fresh_reference(self) -> str:
        return drawn(references.ROUTINE)

    def get(self, reference: str) -> RoutineNotice:
        found = self._notices(routine_notices.c.reference == reference)
        if not found:
            raise NoSuch(f"there is no routine notice {reference}")
        return found[0]

    def not_ended(self) -> Sequence[RoutineNotice]:
        return self._notices(routine_notices.c.ended_at.is_(None))

    def ticked(self, reference: str, revision: int) -> RoutineNotice | None:
        if self._few.has_none(routine_ticks, reference):
            return None
        ours = (routine_ticks.c.council == self._council.number) & (routine_ticks.c.reference == reference)
        query = select(routine_ticks.c.notice).where(ours, routine_ticks.c.revision == revision)
        notice = self._connection.scalar(query)
        return self.get(notice) if notice is not None else None

    def drafts_of(self, notice: str) -> Collection[str]:
        ours = (routine_ticks.c.council == self._council.number) & (routine_ticks.c.notice == notice)
        return set(self._connection.scalars(select(routine_ticks.c.reference).where(ours)))

    def stated(self, reference: str) -> Sequence[Stated]:
        if self._few.has_none(routine_statements, reference):
            return []
        return self._statements(_of_draft, reference=reference)

    def stated_between(self, since: datetime, until: datetime) -> Sequence[Stated]:
        return self._statements(_between, since=since, until=until)

    def is_listed(self, week: str) -> bool:
        ours = (routine_lists.c.council == self._council.number) & (routine_lists.c.week == week)
        return self._connection.scalar(select(routine_lists.c.week).where(ours)) is not None

    def _statements(self, query: Statement, **which: Any) -> Sequence[Stated]:
        rows = query.all(self._connection, council=self._council.number, **which)
        kinds = {row.notice: self.get(row.notice) for row in rows}
        return [Stated(row.reference, row.revision, row.digest, kinds[row.notice], row.by, row.at) for row in rows]

    def _notices(self, which: ColumnElement[bool]) -> Sequence[RoutineNotice]:
        mine = routine_notices.c.council == self._council.number
        query = select(routine_notices).where(mine, which).order_by(routine_notices.c.at, routine_notices.c.reference)
        return [_notice(row) for row in self._connection.execute(query)]


def _notice(row: Row[Any]) -> RoutineNotice:
    return RoutineNotice(
        row.reference,
        row.name,
        row.covers,
        tuple(row.accounts),
        ExemptionClass(row.kind),
        row.public_money,
        row.fair,
        tuple(row.windows),
        row.by,
        row.at,
        row.ended_at,
    )


def _allowed(connection: Connection, council: Council, fact: RoutineAllowed) -> None:
    notice = fact.notice
    keep_key(connection, council, FormKind.ROUTINE, fact.form, notice.reference)
    connection.execute(
        routine_notices.insert().values(
            council=council.number,
            reference=notice.reference,
            name=notice.name,
            covers=notice.covers,
            accounts=list(notice.accounts),
            kind=notice.kind,
            public_money=notice.public_money,
            fair=notice.fair,
            windows=list(notice.windows),
            by=notice.by,
            at=notice.at,
        )
    )


def _ended(connection: Connection, council: Council, fact: RoutineEnded) -> None:
    this = (routine_notices.c.council == council.number) & (routine_notices.c.reference == fact.reference)
    connection.execute(routine_notices.update().where(this).values(ended_at=fact.at, ended_by=fact.by))


def _ticked(connection: Connection, council: Council, fact: RoutineTicked) -> None:
    connection.execute(
        routine_ticks.insert().values(
            council=council.number, reference=fact.reference, revision=fact.revision.number, notice=fact.notice
        )
    )


def _stated(connection: Connection, council: Council, fact: RoutineStated) -> None:
    connection.execute(
        routine_statements.insert().values(
            council=council.number,
            reference=fact.reference,
            revision=fact.revision.number,
            digest=fact.revision.digest,
            notice=fact.notice.reference,
            by=fact.by,
            at=fact.at,
        )
    )


def _listed(connection: Connection, council: Council, fact: RoutineUsesListed) -> None:
    connection.execute(routine_lists.insert().values(council=council.number, week=fact.reference, sent_at=fact.at))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    RoutineAllowed: _allowed,
    RoutineEnded: _ended,
    RoutineTicked: _ticked,
    RoutineStated: _stated,
    RoutineUsesListed: _listed,
}
