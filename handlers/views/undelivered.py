"""Whom messages about something could not reach, as an officer reads of it."""

from datetime import datetime

from chatops.outbox.about import Undelivered
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork


def see_undelivered(work: UnitOfWork, _now: datetime, *, what: Undelivered) -> tuple[tuple[Person | None, str], ...]:
    """Return each whom such a letter could not be delivered to, None for the channel, and the platform's reason.

    Of what is confidential there is nothing.
    """
    return tuple(work.parked.missed(what))
