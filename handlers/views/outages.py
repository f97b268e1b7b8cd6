"""An outage of the chat platform that is over, as an officer reads of it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import when


@dataclass(frozen=True, slots=True)
class OutageView:
    """From when to when the platform was away, in words, and whether everything that waited has been sent."""

    since: str
    until: str
    all_sent: bool


def see_outage(work: UnitOfWork, now: datetime, *, about: str) -> OutageView:
    """The outage that a letter is about: two instants in ISO 8601, with a space between."""
    since, until = (datetime.fromisoformat(part) for part in about.split())
    backlog = work.letters.backlog(now)
    left = backlog.parked or (backlog.oldest is not None and backlog.oldest <= until)
    return OutageView(when(since, now), when(until, now), not left)
