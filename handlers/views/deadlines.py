"""What waits for somebody's decision, for a reminder."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.deadlines import has_lapsed, lapses_at
from chatops.policy.drafts.stages import REMINDED
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import when

MOST_DRAFTS = 1000
MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One draft that waits: whose it is, since when, and when it lapses. No words of it."""

    reference: str
    revision: int
    author: Person
    since: str
    lapses: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class WaitingView:
    """The drafts that wait for somebody, emergencies first and then what is due first, and how many more there are."""

    lines: tuple[WaitingLine, ...]
    more: int


def waiting_for(work: UnitOfWork, now: datetime, *, person: Person) -> WaitingView:
    """What this person is asked to decide and may decide now."""
    pace = work.council.pace
    waiting = [
        draft
        for draft in work.drafts.in_stages(REMINDED, limit=MOST_DRAFTS)
        if person in draft.asked and not has_lapsed(pace, draft, now) and person in approvers.eligible(work, draft, now)
    ]
    waiting.sort(key=lambda draft: (not draft.revision.urgent, lapses_at(pace, draft) or now, draft.reference))
    lines = tuple(
        WaitingLine(
            draft.reference,
            draft.revision.number,
            draft.author,
            when(draft.asked_at or draft.revision.made_at, now),
            when(lapses_at(pace, draft) or now, now),
            draft.revision.urgent,
        )
        for draft in waiting[:MOST_SHOWN]
    )
    return WaitingView(lines, len(waiting) - len(lines))
