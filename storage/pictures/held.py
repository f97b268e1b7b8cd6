"""Which pictures a legal hold is on: those of a draft that is held, and all that one person sent. Clause 6.4."""

from sqlalchemy import Connection, select

from chatops.policy.people import Person
from chatops.policy.registers.holds import HOLDS, held_reference, standing
from chatops.ports.council import Council
from storage.drafts.schema import revisions
from storage.registers.repository import SqlRegisterEntries

_MOST = 2000


def held_pictures(connection: Connection, council: Council) -> tuple[frozenset[str], frozenset[Person]]:
    """Return the digests of those in drafts that are held, and whose pictures are held whatever they are in."""
    holds = standing(SqlRegisterEntries(connection, council).newest([HOLDS.key], limit=_MOST))
    drafts = {reference for one in holds if (reference := held_reference(one.values))}
    people = frozenset(Person.parse(one.values["person"]) for one in holds if one.values.get("person"))
    if not drafts:
        return frozenset(), people
    theirs = (revisions.c.council == council.number) & revisions.c.reference.in_(sorted(drafts))
    rows = connection.execute(select(revisions.c.pictures).where(theirs))
    return frozenset(digest for row in rows for digest, _alt in row.pictures), people
