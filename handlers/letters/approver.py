"""What the platform says, before a draft is released, of the account of whoever approved it."""

from collections.abc import Mapping
from typing import Any

from chatops.desk import Desk
from chatops.evaluate import approvers
from chatops.ports.errors import NoSuch
from chatops.relay.deliveries import Inquiry
from handlers.platform import Platform


def approver_now(desk: Desk, platform: Platform) -> Inquiry:
    """For a draft's reference: its `approver` as they are now, or None when it is not about to be released."""

    async def asked(reference: str) -> Mapping[str, Any]:
        try:
            person = await desk.look(approvers.who_approved, reference=reference)
        except NoSuch:
            person = None
        return {"approver": await platform.caller(person.user) if person else None}

    return asked
