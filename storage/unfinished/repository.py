"""Forms for drafts that were saved for later, sealed under the council's key: nobody but their author reads them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from chatops.facts.breaches import DayCommitted
from chatops.facts.fact import Fact
from chatops.policy.people import Person
from chatops.policy.retention import SAVED_FORMS
from chatops.ports.council import Council
from chatops.ports.unfinished import Unfinished
from storage.retention.repository import SqlRetentionChanges
from storage.sealed.council_key import CouncilKey
from storage.unfinished.schema import unfinished_drafts


class SqlUnfinishedDrafts:
    """`chatops.ports.unfinished.UnfinishedDrafts`."""

    def __init__(self, connection: Connection, council: Council, keys: CouncilKey) -> None:
        self._connection = connection
        self._council = council
        self._keys = keys

    def of(self, by: Collection[Person], *, now: datetime) -> Sequence[Unfinished]:
        since = unfinished_drafts.c.kept_at > now - self._kept_for()
        newest = unfinished_drafts.c.kept_at.desc(), unfinished_drafts.c.name
        rows = self._connection.execute(select(unfinished_drafts).where(self._theirs(by), since).order_by(*newest))
        return [Unfinished(row.name, row.by, row.kept_at, self._opened(row.name, row.sealed)) for row in rows]

    def keep(self, unfinished: Unfinished) -> None:
        self.clear(unfinished.kept_at)
        sealed = self._keys.of("unfinished").seal(unfinished.body.encode(), *self._place(unfinished.name))
        this = self._theirs([unfinished.by]) & (unfinished_drafts.c.name == unfinished.name)
        values = {"kept_at": unfinished.kept_at, "sealed": sealed}
        if not self._connection.execute(update(unfinished_drafts).where(this).values(**values)).rowcount:
            key = {"council": self._council.number, "name": unfinished.name, "by": unfinished.by}
            self._connection.execute(unfinished_drafts.insert().values(key | values))

    def remove(self, name: str, by: Collection[Person]) -> None:
        self._connection.execute(delete(unfinished_drafts).where(self._theirs(by), unfinished_drafts.c.name == name))

    def clear(self, now: datetime) -> None:
        """Remove what is past its time."""
        old = unfinished_drafts.c.kept_at <= now - self._kept_for()
        mine = unfinished_drafts.c.council == self._council.number
        self._connection.execute(delete(unfinished_drafts).where(mine, old))

    def follow(self, facts: Iterable[Fact]) -> None:
        """Remove once a day what is past its time, whether or not anybody saves another."""
        for fact in facts:
            if isinstance(fact, DayCommitted):
                self.clear(fact.at)

    def saved_before(self, instant: datetime) -> int:
        mine = (unfinished_drafts.c.council == self._council.number) & (unfinished_drafts.c.kept_at <= instant)
        return int(self._connection.scalar(select(func.count()).select_from(unfinished_drafts).where(mine)) or 0)

    def _kept_for(self) -> timedelta:
        return SqlRetentionChanges(self._connection, self._council).of(SAVED_FORMS).kept_for

    def _opened(self, name: str, sealed: bytes) -> str:
        return self._keys.of("unfinished").open(sealed, *self._place(name)).decode()

    def _place(self, name: str) -> tuple[str, ...]:
        return ("unfinished", self._keys.name, name)

    def _theirs(self, by: Collection[Person]) -> ColumnElement[bool]:
        mine = unfinished_drafts.c.council == self._council.number
        return mine & unfinished_drafts.c.by.in_(sorted(by, key=str))
