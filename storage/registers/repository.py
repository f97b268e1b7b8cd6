"""The entries of the council's registers, as their newest versions have them."""

import json
import secrets
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, select

from chatops.facts.fact import Fact
from chatops.facts.registers import EntryChanged, EntryClosed, EntryDue, EntryMade, RegisterFact, written
from chatops.policy import references
from chatops.policy.people import Office
from chatops.policy.registers.register import Entry, State
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.idempotency import keep_key
from storage.registers.schema import register_entries

_of = register_entries.c


class SqlRegisterEntries:
    """`chatops.ports.registers.RegisterEntries`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        return drawn(references.REGISTER)

    def fresh_salt(self) -> str:
        return secrets.token_hex(16)

    def get(self, reference: str) -> Entry:
        versions = self.versions(reference)
        if not versions:
            raise NoSuch(f"there is no entry {reference}")
        return versions[-1]

    def versions(self, reference: str) -> Sequence[Entry]:
        mine = (_of.council == self._council.number) & (_of.reference == reference)
        return [_entry(row) for row in self._connection.execute(_every().where(mine).order_by(_of.number))]

    def newest(self, registers: Sequence[str], *, limit: int, naming: str = "") -> Sequence[Entry]:
        mine = (_of.council == self._council.number) & _of.register.in_(registers)
        last = select(_of.council, _of.reference, func.max(_of.number).label("number")).where(mine)
        last_of = last.group_by(_of.council, _of.reference).subquery()
        newest = and_(
            _of.council == last_of.c.council, _of.reference == last_of.c.reference, _of.number == last_of.c.number
        )
        query = _every().join(last_of, newest).order_by(_of.state == State.CLOSED, _of.at.desc(), _of.reference)
        if naming:
            query = query.where(_of.said.contains(naming, autoescape=True))
        return [_entry(row) for row in self._connection.execute(query.limit(limit))]


def _every() -> Select[Any]:
    return select(register_entries)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        reference=row.reference,
        register=row.register,
        number=row.number,
        state=State(row.state),
        values=json.loads(row.said),
        why=row.why,
        due_at=row.due_at,
        by=row.by,
        office=Office(row.office) if row.office else None,
        at=row.at,
        salt=row.salt,
    )


def _added(connection: Connection, council: Council, fact: RegisterFact) -> None:
    """Each version is a row of its own: whoever writes the same number in the same moment collides."""
    one = fact.entry
    keep_key(connection, council, FormKind.REGISTER, fact.form, one.reference, one.number)
    connection.execute(
        register_entries.insert().values(
            council=council.number,
            reference=one.reference,
            number=one.number,
            register=one.register,
            state=one.state,
            said=written(one.values),
            why=one.why,
            due_at=one.due_at,
            by=one.by,
            office=one.office,
            at=one.at,
            salt=one.salt,
        )
    )


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    EntryMade: _added,
    EntryChanged: _added,
    EntryDue: _added,
    EntryClosed: _added,
}
