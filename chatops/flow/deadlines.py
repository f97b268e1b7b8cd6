"""What the bot does by itself about a draft that waits: it reminds, asks another, and lets it lapse."""

from collections.abc import Iterator
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.waiting import Waiting, WhatWaits
from chatops.facts.deadlines import ApproverReminded, DraftEscalated, DraftLapsed
from chatops.policy.deadlines import due_for, lapses_at
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import REMINDED, WAITING
from chatops.policy.people import Person
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@alone
def take_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1: what is due about this draft now, each once and at its time.

    Everything is worked out from how the draft stands. A letter that comes late does what is due by then; one that
    comes twice, or when the draft has been decided or posted, does nothing. Of what is held nothing is due while purdah
    or a pause is on: its end writes another letter. Raises NotYet until the next thing is due; NoSuch.
    """
    draft = work.drafts.get(reference)
    turn = _Turn(work, now)
    waiting = turn.what.of(draft)
    over = waiting.over if waiting else lapses_at(work.council.pace, draft)
    if over is not None and over <= now:
        return (DraftLapsed(at=now, reference=reference, draft=draft, due=over),)
    due = (*turn.escalation(waiting), *turn.reminders(waiting)) if waiting else ()
    if due:
        return due
    later = [*turn.later, *([over] if over else [])]
    if later:
        raise NotYet(min(later))
    return ()


def next_reminder(work: UnitOfWork, now: datetime) -> datetime | None:
    """Return when somebody is reminded next of a draft that waits for their decision, or None if nobody is."""
    what = WhatWaits(work, now)
    drafts = work.drafts.in_stages(WAITING)
    times = [what.remind_at(draft, person) for draft in drafts for person in draft.asked]
    return min((at for at in times if at is not None and at > now), default=None)


class _Turn:
    """What is due of the drafts that wait, in one transaction. `later` gathers when the rest is."""

    def __init__(self, work: UnitOfWork, now: datetime) -> None:
        self.later: list[datetime] = []
        self.what = WhatWaits(work, now)
        self._work = work
        self._now = now
        self._pace = work.council.pace

    def escalation(self, waiting: Waiting) -> Iterator[DraftEscalated]:
        """Ask the other officer as well, once, unless there is none who is there."""
        draft = waiting.draft
        if draft.escalated_at is not None or not moves.can_move(draft, "draft:escalate"):
            return
        to = approvers.others_to_ask(self._work, draft, self._now)
        if not to:
            return
        at = due_for(self._pace, draft, waiting.since).escalate_at
        if at <= self._now:
            yield DraftEscalated(at=self._now, reference=draft.reference, draft=draft, to=to)
        else:
            self.later.append(at)

    def reminders(self, waiting: Waiting) -> Iterator[ApproverReminded]:
        """Return one message to each person about everything of which a reminder is due, if one for this draft is."""
        for person in waiting.people:
            at = self.what.remind_at(waiting.draft, person)
            if at is not None and at <= self._now:
                drafts = (waiting.draft, *self._others(waiting.draft, person))
                yield ApproverReminded(at=self._now, reference="", to=person, drafts=drafts)
            elif at is not None:
                self.later.append(at)

    def _others(self, draft: Draft, person: Person) -> list[Draft]:
        waiting = self._work.drafts.in_stages(REMINDED)
        times = ((one, self.what.remind_at(one, person)) for one in waiting if one.reference != draft.reference)
        return [one for one, at in times if at is not None and at <= self._now]
