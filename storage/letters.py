"""The outbox: letters that are written with the facts they follow from, and claimed by the relay."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select

from chatops.policy.letters import UNCOUNTED, Errand, Letter
from chatops.ports import Backlog, Claimed, Council
from storage.tables import letters


class SqlLetters:
    """`chatops.ports.Letters`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def write_all(self, written: Sequence[tuple[Letter, datetime]]) -> None:
        """Several letters in one statement, each with the instant it was written at."""
        if written:
            self._connection.execute(letters.insert(), [self._values(letter, now) for letter, now in written])

    def write(self, letter: Letter, *, now: datetime) -> None:
        """One letter that follows from no fact, such as a notice that another could not be delivered."""
        self.write_all([(letter, now)])

    def claim(self, *, now: datetime, holder: str, until: datetime, limit: int) -> Sequence[Claimed]:
        """Take at most `limit` letters that are due and that nobody holds, oldest first, until the lease ends."""
        due = (
            select(letters.c.number)
            .where(self._waiting(), letters.c.not_before <= now, self._free(now))
            .order_by(letters.c.not_before, letters.c.number)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        taken = (
            letters.update()
            .where(letters.c.number.in_(due.scalar_subquery()))
            .values(held_by=holder, held_until=until, tries=letters.c.tries + 1)
            .returning(letters)
        )
        rows = sorted(self._connection.execute(taken), key=lambda row: row.number)
        return [Claimed(row.number, _letter(row), row.tries) for row in rows]

    def settle(self, numbers: Iterable[int], *, holder: str) -> None:
        """These letters are delivered: they are gone, those that this holder still holds."""
        self._connection.execute(letters.delete().where(self._held_by(holder), letters.c.number.in_(list(numbers))))

    def put_back(self, number: int, *, holder: str, not_before: datetime, why: str) -> None:
        """This letter could not be delivered now and is due again later, unless another has claimed it meanwhile."""
        self._change(number, holder, held_by=None, held_until=None, not_before=not_before, why=why)

    def park(self, number: int, *, holder: str, at: datetime, why: str) -> None:
        """This letter is put aside for a person to see, unless another has claimed it meanwhile."""
        self._change(number, holder, held_by=None, held_until=None, parked_at=at, why=why)

    def let_go(self, holder: str | None) -> None:
        """Letters held by this holder, or by anybody when None, may be claimed again at once."""
        mine = letters.c.council == self._council.number
        held = letters.c.held_by == holder if holder else letters.c.held_by.is_not(None)
        self._connection.execute(letters.update().where(mine, held).values(held_by=None, held_until=None))

    def backlog(self, now: datetime) -> Backlog:
        """What is waiting and what is parked. What is confidential is not counted: a count would tell of it."""
        seen = letters.c.errand.not_in(UNCOUNTED)
        waits = self._waiting() & seen & (letters.c.not_before <= now)
        due = select(func.count(), func.min(letters.c.not_before)).where(waits)
        aside = (letters.c.council == self._council.number) & seen & letters.c.parked_at.is_not(None)
        parked = select(func.count()).where(aside)
        count, oldest = self._connection.execute(due).one()
        return Backlog(count, self._connection.scalar(parked) or 0, oldest)

    def next_due(self, now: datetime) -> datetime | None:
        """When the next letter that nobody holds now is due, or None when there is none."""
        soonest = select(func.min(letters.c.not_before)).where(self._waiting(), self._free(now))
        due: datetime | None = self._connection.scalar(soonest)
        return due

    def _waiting(self) -> ColumnElement[bool]:
        return (letters.c.council == self._council.number) & letters.c.parked_at.is_(None)

    def _free(self, now: datetime) -> ColumnElement[bool]:
        return or_(letters.c.held_by.is_(None), letters.c.held_until <= now)

    def _held_by(self, holder: str) -> ColumnElement[bool]:
        return (letters.c.council == self._council.number) & (letters.c.held_by == holder)

    def _change(self, number: int, holder: str, **values: Any) -> None:
        this = self._held_by(holder) & (letters.c.number == number)
        self._connection.execute(letters.update().where(this).values(values))

    def _values(self, letter: Letter, now: datetime) -> dict[str, Any]:
        return {
            "council": self._council.number,
            "errand": letter.errand,
            "about": letter.about,
            "to": letter.to,
            "afresh": letter.afresh,
            "not_before": letter.not_before or now,
            "tries": 0,
        }


def _letter(row: Row[Any]) -> Letter:
    return Letter(Errand(row.errand), row.about, row.to, row.afresh, row.not_before)
