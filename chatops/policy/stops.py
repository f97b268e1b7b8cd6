"""Why an approved draft is stopped, and when it is too late to release it by itself."""

from datetime import datetime, timedelta
from enum import StrEnum

from chatops.policy.objections import Objection


class StopCause(StrEnum):
    """Why an approved draft waits to be confirmed."""

    APPROVER = "approver"
    """Whoever approved it is no longer able to."""
    LATE = "late"
    """Its time to go out had passed by more than the council allows."""
    ACCOUNT = "account"
    """One of its accounts, or all of them, are no longer official."""
    CONSENT = "consent"
    """A consent that it rests on was withdrawn, or has ended."""
    PICTURE = "picture"
    """A picture of it is not the one that was approved, or is not kept any more."""
    TEMPLATE = "template"
    """The template that it is a use of was ended, or is over."""


def is_in_time(due: datetime, now: datetime, late_after: timedelta) -> list[Objection]:
    """House rule 13: what is later than this is not released by itself: it waits to be confirmed."""
    if now - due <= late_after:
        return []
    return [Objection("house rule 13", "Its time to be posted has passed, so somebody has to confirm it first.")]
