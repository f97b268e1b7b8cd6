"""An outage of the chat platform that is over, as an officer reads of it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.outbox.about import TimeAway
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import when


@dataclass(frozen=True, slots=True)
class OutageView:
    """From when to when which platform was away, in words, and whether everything that waited has been sent."""

    since: str
    until: str
    all_sent: bool
    platform: str = ""


def see_outage(work: UnitOfWork, now: datetime, *, away: TimeAway) -> OutageView:
    """Return the outage that a letter is about, and whether all that waited was sent."""
    backlog = work.letters.backlog(now)
    left = backlog.parked or (backlog.oldest is not None and backlog.oldest <= away.until)
    return OutageView(when(away.since, now), when(away.until, now), not left, away.platform)
