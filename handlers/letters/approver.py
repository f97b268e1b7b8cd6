"""What the platform says, before a draft is released, of the account of whoever approved it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from chatops.desk import Desk
from chatops.evaluate import approvers
from chatops.policy.people import AccountStatus, Caller, Identity, Person
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Inquiry
from handlers.letters.reaching import here
from handlers.platform import Platform


def approver_now(desk: Desk, platform: Platform) -> Inquiry:
    """Return for a draft's reference: its `approver` as they are now, or None when it is not about to be released."""

    async def asked(reference: str) -> Mapping[str, Any]:
        try:
            person, identities = await desk.look(_who_approved, reference=reference)
        except NoSuch:
            person, identities = None, ()
        return {"approver": await _by_any_account(platform, person, identities) if person else None}

    return asked


def _who_approved(work: UnitOfWork, now: datetime, *, reference: str) -> tuple[Person | None, Sequence[Identity]]:
    """Return who approved a draft that is about to be released, and their accounts. Raises NoSuch."""
    person = approvers.who_approved(work, now, reference=reference)
    return person, work.people.identities_of(person) if person else ()


async def _by_any_account(platform: Platform, person: Person, identities: Sequence[Identity]) -> Caller:
    """Somebody with several accounts is there as long as one of them is; in doubt nobody can tell."""
    places = here(platform, identities)
    said = [(await platform.caller(place)).status for place in places] or [AccountStatus.UNKNOWN]
    best = next((status for status in _FIRST if status in said), said[0])
    return Caller(person, best)


_FIRST = (AccountStatus.ACTIVE, AccountStatus.UNKNOWN)
