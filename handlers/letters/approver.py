"""What the platform says, before a draft is released, of the account of whoever approved it."""

from collections.abc import Mapping
from typing import Any

from chatops.desk import Desk
from chatops.evaluate import approvers
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.errors import NoSuch
from chatops.relay.deliveries import Inquiry
from handlers.letters.reaching import here
from handlers.platform import Platform


def approver_now(desk: Desk, platform: Platform) -> Inquiry:
    """Return for a draft's reference: its `approver` as they are now, or None when it is not about to be released."""

    async def asked(reference: str) -> Mapping[str, Any]:
        try:
            person = await desk.look(approvers.who_approved, reference=reference)
        except NoSuch:
            person = None
        return {"approver": await _by_any_account(desk, platform, person) if person else None}

    return asked


async def _by_any_account(desk: Desk, platform: Platform, person: Person) -> Caller:
    """Somebody with several accounts is there as long as one of them is; in doubt nobody can tell."""
    places = here(platform, await desk.look(lambda work, _now: work.people.identities_of(person)))
    said = [(await platform.caller(place)).status for place in places] or [AccountStatus.UNKNOWN]
    best = next((status for status in _FIRST if status in said), said[0])
    return Caller(person, best)


_FIRST = (AccountStatus.ACTIVE, AccountStatus.UNKNOWN)
