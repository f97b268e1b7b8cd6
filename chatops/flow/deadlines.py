"""What the bot does by itself about a draft that waits for a decision: it reminds, asks another, and lets it lapse."""

from collections.abc import Iterator
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.offered import offered_since
from chatops.facts.deadlines import ApproverReminded, DraftEscalated, DraftLapsed
from chatops.policy.calendar.working_hours import next_working
from chatops.policy.deadlines import REMINDER_GAP, due_for, has_lapsed, lapses_at
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import REMINDED, Stage
from chatops.policy.people import Person
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

MOST_DRAFTS = 1000
"""Drafts that wait for a decision and are gathered in a reminder; a council has dozens."""


@alone
def take_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1: what is due about this draft now, each once and at its time.

    Everything is worked out from how the draft stands. A letter that comes late does what is due by then; one that
    comes twice, or when the draft has been decided, does nothing. Raises NotYet until the next thing is due; NoSuch.
    """
    draft = work.drafts.get(reference)
    if draft.stage is Stage.HELD:
        return _held(work, now, draft)
    over = lapses_at(work.council.pace, draft)
    if over is None:
        return ()
    if over <= now:
        return (DraftLapsed(at=now, reference=reference, draft=draft, due=over),)
    if draft.stage not in REMINDED:
        raise NotYet(over)
    waiting = _Waiting(work, now)
    reminders = [fact for person in draft.asked for fact in waiting.reminder(draft, person)]
    due = (*waiting.escalation(draft), *reminders)
    if due:
        return due
    raise NotYet(min(over, *waiting.later) if waiting.later else over)


def next_reminder(work: UnitOfWork, now: datetime) -> datetime | None:
    """Return when somebody is reminded next of a draft that waits for their decision, or None if nobody is."""
    waiting = _Waiting(work, now)
    drafts = work.drafts.in_stages(REMINDED, limit=MOST_DRAFTS)
    times = [waiting.remind_at(draft, person) for draft in drafts for person in draft.asked]
    return min((at for at in times if at is not None and at > now), default=None)


class _Waiting:
    """What is due of the drafts that wait, in one transaction. `later` gathers when the rest is."""

    def __init__(self, work: UnitOfWork, now: datetime) -> None:
        self.later: list[datetime] = []
        self._work = work
        self._now = now
        self._pace = work.council.pace

    def escalation(self, draft: Draft) -> Iterator[DraftEscalated]:
        """The other officer is asked as well, once, unless there is none who is there."""
        to = approvers.others_to_ask(self._work, draft, self._now) if draft.escalated_at is None else ()
        if not to or draft.asked_at is None:
            return
        at = due_for(self._pace, draft, draft.asked_at).escalate_at
        if at <= self._now:
            yield DraftEscalated(at=self._now, reference=draft.reference, draft=draft, to=to)
        else:
            self.later.append(at)

    def reminder(self, draft: Draft, person: Person) -> Iterator[ApproverReminded]:
        """One message to this person about everything of which a reminder is due, if one for this draft is."""
        at = self.remind_at(draft, person)
        if at is None:
            return
        if at > self._now:
            self.later.append(at)
            return
        waiting = self._work.drafts.in_stages(REMINDED, limit=MOST_DRAFTS)
        others = [one for one in waiting if one.reference != draft.reference and self._is_due(one, person)]
        yield ApproverReminded(at=self._now, reference="", to=person, drafts=(draft, *others))

    def _is_due(self, draft: Draft, person: Person) -> bool:
        at = self.remind_at(draft, person) if person in draft.asked else None
        return at is not None and at <= self._now and not has_lapsed(self._pace, draft, self._now)

    def remind_at(self, draft: Draft, person: Person) -> datetime | None:
        """When this person is to be reminded of this draft; None for never.

        At work, and not twice in four hours; of an emergency at any hour, whatever else they were reminded of.
        """
        asked_at = draft.escalated_at or draft.asked_at
        if asked_at is None or person not in approvers.eligible(self._work, draft, self._now):
            return None
        reminded = self._work.reminders.of(person)
        due = due_for(self._pace, draft, asked_at).remind_at
        if due is None or (draft.reference, draft.revision.number) in reminded.about:
            return None
        if draft.revision.urgent:
            return max(due, self._now)
        free = reminded.last + REMINDER_GAP if reminded.last else due
        return next_working(self._pace.week, max(due, free, self._now))


def _held(work: UnitOfWork, now: datetime, draft: Draft) -> Facts:
    """3.1: what was offered for a fresh approval when purdah or a pause ended, and has had none since, lapses too.

    While either is on nothing happens: its end writes another letter.
    """
    since = offered_since(work, now)
    if since is None:
        return ()
    over = since + work.council.pace.lapse_after
    if over > now:
        raise NotYet(over)
    return (DraftLapsed(at=now, reference=draft.reference, draft=draft, due=over),)
