"""Cases that stand at the person outside the chat, for tests of what that person does."""

from datetime import timedelta
from typing import Any

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.policy.breaches.case import Case, Subjects
from chatops.policy.people import Office
from tests.support.council import PEOPLE
from tests.support.reports import reported

ABOUT_BOTH = Subjects(
    frozenset({PEOPLE["clerk"], PEOPLE["chair"]}), offices=frozenset({Office.TOWN_CLERK, Office.CHAIR})
)
"""The Clerk and the Chair: a report about them stands at the fallback from the beginning."""


async def at_fallback(desk: Desk, **changes: Any) -> Case:
    """A case about the Clerk and the Chair."""
    case, _ = await reported(desk, **({"subjects": ABOUT_BOTH} | changes))
    return case


async def linked(desk: Desk, reference: str, *, days: int = 7) -> str:
    """A fresh one-time link to a case: its token."""
    until = london_date(desk.clock.now() + timedelta(days=days))
    return await desk.records.write(lambda work: work.cases.fresh_link(reference, until=until))


async def sealed_acts(desk: Desk, reference: str) -> list[tuple[str, str]]:
    """What the sealed journal says of a case: each act with how it was read or what was done."""
    entries = await desk.look(lambda work, _now: work.cases.record_of(reference))
    return [(entry.act, str(entry.details.get("how") or entry.details.get("did") or "")) for entry in entries]
