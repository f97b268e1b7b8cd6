"""Changes of office that were proposed, and what came of each."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, select

from chatops.facts.fact import Fact
from chatops.facts.offices import OfficeCalledOff, OfficeConfirmed, OfficeFact, OfficeProposed
from chatops.policy import references
from chatops.policy.authority.offices import ChangeState, OfficeChange
from chatops.policy.people import Office
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.idempotency import keep_key
from storage.people.schema import office_changes


def fresh_reference() -> str:
    """Return a reference that no change of office has, drawn at random."""
    return drawn(references.OFFICE)


def get(connection: Connection, council: Council, reference: str) -> OfficeChange:
    """Return the change of office. Raises NoSuch."""
    this = (office_changes.c.council == council.number) & (office_changes.c.reference == reference)
    row = connection.execute(select(office_changes).where(this)).first()
    if row is None:
        raise NoSuch(f"there is no change of office {reference}")
    return OfficeChange(
        reference=row.reference,
        office=Office(row.office),
        person=row.person,
        before=row.before,
        proposed_by=row.proposed_by,
        at=row.at,
        state=ChangeState(row.state),
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )


def _proposed(connection: Connection, council: Council, fact: OfficeProposed) -> None:
    change = fact.change
    keep_key(connection, council, FormKind.OFFICE, fact.form, change.reference)
    connection.execute(
        office_changes.insert().values(
            council=council.number,
            reference=change.reference,
            office=change.office,
            person=change.person,
            before=change.before,
            proposed_by=change.proposed_by,
            at=change.at,
            state=change.state,
        )
    )


def _decided(connection: Connection, council: Council, fact: OfficeFact) -> None:
    change = fact.change
    this = (office_changes.c.council == council.number) & (office_changes.c.reference == change.reference)
    still = office_changes.c.state == ChangeState.PROPOSED
    values = {"state": change.state, "decided_by": change.decided_by, "decided_at": change.decided_at}
    if connection.execute(office_changes.update().where(this, still).values(values)).rowcount != 1:
        raise Collided("the change of office is not as it was when it was read")


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    OfficeProposed: _proposed,
    OfficeConfirmed: _decided,
    OfficeCalledOff: _decided,
}
