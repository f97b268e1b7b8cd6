"""When officers are away."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from chatops.facts.authority import AbsenceEnded, AbsenceSet
from chatops.facts.fact import Fact
from chatops.policy import references
from chatops.policy.authority.absences import Absence
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from storage.authority.schema import absences
from storage.database.drawn import drawn
from storage.database.statement import Statement
from storage.idempotency import keep_key

_mine = absences.c.council == bindparam("council")
_one = select(absences).where(_mine, absences.c.reference == bindparam("reference"))
_now = bindparam("now", type_=absences.c.begins.type)
_not_over = (
    select(absences)
    .where(_mine, or_(absences.c.ends.is_(None), and_(absences.c.ends > _now, absences.c.ends > absences.c.begins)))
    .order_by(absences.c.begins, absences.c.reference)
)
_away = Statement(_not_over.where(absences.c.begins <= _now))
_of = _not_over.where(absences.c.person == bindparam("person", type_=absences.c.person.type))


class SqlAbsences:
    """`chatops.ports.authority.Absences`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        """Return a reference that no absence has, drawn at random."""
        return drawn(references.ABSENCE)

    def get(self, reference: str) -> Absence:
        """Return the absence. Raises NoSuch."""
        row = self._connection.execute(_one, self._named(reference=reference)).first()
        if row is None:
            raise NoSuch(f"there is no absence {reference}")
        return _absence(row)

    def of(self, person: Person, now: datetime) -> Sequence[Absence]:
        """Somebody's absences that are not over, the soonest first."""
        return [_absence(row) for row in self._connection.execute(_of, self._named(person=person, now=now))]

    def _named(self, **values: Any) -> dict[str, Any]:
        return {"council": self._council.number, **values}


def away(connection: Connection, council: Council, now: datetime) -> Mapping[Person, Absence]:
    """Return who has said that they are away at this instant, each with until when."""
    rows = _away.all(connection, council=council.number, now=now)
    return {row.person: _absence(row) for row in rows}


def _absence(row: Row[Any]) -> Absence:
    return Absence(row.reference, row.person, row.begins, row.ends)


def _set(connection: Connection, council: Council, fact: AbsenceSet) -> None:
    absence = fact.absence
    keep_key(connection, council, FormKind.ABSENCE, fact.form, absence.reference)
    connection.execute(
        absences.insert().values(
            council=council.number,
            reference=absence.reference,
            person=absence.person,
            begins=absence.begins,
            ends=absence.ends,
            changed_at=fact.at,
        )
    )


def _ended(connection: Connection, council: Council, fact: AbsenceEnded) -> None:
    this = (absences.c.council == council.number) & (absences.c.reference == fact.reference)
    connection.execute(absences.update().where(this).values(ends=fact.absence.ends, changed_at=fact.at))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {AbsenceSet: _set, AbsenceEnded: _ended}
