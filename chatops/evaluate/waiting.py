"""What drafts wait for, whom, since when, and when each person is reminded: by what is on record at this instant."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import account_holders, approvers
from chatops.evaluate.offered import offered_since
from chatops.policy.authority import powers
from chatops.policy.calendar.working_hours import next_working
from chatops.policy.deadlines import PURPOSES, REMINDER_GAP, Purpose, due_for, lapses_at, posters_in_turn
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a draft waits for, and for whom.

    The time until a reminder counts from `since`; one that came before `fresh` was of something else. At `over` it
    lapses, or never when that is None.
    """

    draft: Draft
    purpose: Purpose
    people: tuple[Person, ...]
    since: datetime
    fresh: datetime
    over: datetime | None

    def is_over(self, now: datetime) -> bool:
        """Return whether its time is over, though the bot may not have said so yet."""
        return self.over is not None and self.over <= now


class WhatWaits:
    """What waits at one instant, in one transaction."""

    def __init__(self, work: UnitOfWork, now: datetime) -> None:
        self._work = work
        self._now = now
        self._pace = work.council.pace
        self._offered: list[datetime | None] = []
        self._last: tuple[Draft, Waiting | None] | None = None

    def of(self, draft: Draft) -> Waiting | None:
        """Return what this draft waits for; None when it waits for nobody, such as while purdah holds it."""
        # Each of those whom a draft waits for is asked about by itself, one after the other.
        if self._last is None or self._last[0] is not draft:
            self._last = draft, self._found(draft)
        return self._last[1]

    def _found(self, draft: Draft) -> Waiting | None:
        purpose = PURPOSES.get(draft.stage)
        if purpose is None:
            return None
        if draft.stage is Stage.RELEASED:
            return self._to_be_posted(draft)
        asked_at = draft.asked_at
        fresh, over = draft.revision.made_at, lapses_at(self._pace, draft)
        if draft.stage is Stage.HELD:
            asked_at = self._offered_since()
            over = asked_at + self._pace.lapse_after if asked_at else None
            fresh = asked_at or fresh
        elif draft.stage is Stage.UNCONFIRMED and (approval := approvers.current_approval(self._work, draft)):
            fresh = approval.at
        if asked_at is None:
            return None
        since = max(asked_at, draft.escalated_at or asked_at)
        return Waiting(draft, purpose, self._able(draft), since, fresh, over)

    def remind_at(self, draft: Draft, person: Person) -> datetime | None:
        """Return when this person is to be reminded of this draft; None for never.

        At work, and not twice in four hours; of an emergency at any hour, whatever else they were reminded of.
        """
        waiting = self.of(draft)
        if waiting is None or person not in waiting.people or waiting.is_over(self._now):
            return None
        due = self._due(waiting, person)
        reminded = self._work.reminders.of(person)
        told = reminded.about.get((draft.reference, draft.revision.number, waiting.purpose))
        if due is None or (told is not None and told >= waiting.fresh):
            return None
        if draft.revision.urgent:
            return max(due, self._now)
        free = reminded.last + REMINDER_GAP if reminded.last else due
        return next_working(self._pace.week, max(due, free, self._now))

    def is_due(self, draft: Draft, person: Person) -> bool:
        """Return whether the time has come at which this person is reminded of this draft, or had it been before."""
        waiting = self.of(draft)
        if waiting is None or person not in waiting.people or waiting.is_over(self._now):
            return False
        due = self._due(waiting, person)
        return due is not None and due <= self._now

    def _due(self, waiting: Waiting, person: Person) -> datetime | None:
        """Return when the time is over after which this person is reminded, whatever else they were reminded of."""
        if waiting.purpose is not Purpose.POST:
            return due_for(self._pace, waiting.draft, waiting.since).remind_at
        due = due_for(self._pace, waiting.draft, max(waiting.since, self._given_at(waiting.draft, person)))
        first, _ = posters_in_turn(waiting.people, approvers.officers(self._work))
        return due.remind_at if person in first and due.remind_at else due.escalate_at

    def _given_at(self, draft: Draft, person: Person) -> datetime:
        """Return when somebody was given access to one of its accounts, or the earliest of all times."""
        given = [
            one.since
            for one in account_holders.in_force(self._work, self._now)
            if one.person == person and one.account in draft.unposted
        ]
        return min(given, default=draft.revision.made_at)

    def _able(self, draft: Draft) -> tuple[Person, ...]:
        """Return those who were asked and may decide it still, be it their own where nobody else may."""
        able = set(approvers.eligible(self._work, draft, self._now))
        if not draft.authors.isdisjoint(draft.asked):
            able.update(approvers.authors_alone(self._work, draft, self._now))
        return tuple(person for person in draft.asked if person in able)

    def _to_be_posted(self, draft: Draft) -> Waiting | None:
        """House rule 11: those who have the words and access to an account that is still wanted, and are there."""
        since = approvers.due_since(self._work, draft)
        official = {account.key for account in self._work.accounts.all()}
        wanted = official.intersection(draft.unposted)
        if since is None or not wanted:
            return None
        given = {one.person for one in account_holders.in_force(self._work, self._now) if one.account in wanted}
        able = given.union(powers.account_holders(self._work.people.holders()))
        away = self._work.people.away(self._now)
        people = tuple(person for person in draft.handed_to if person in able)
        there = tuple(person for person in people if person not in away)
        return Waiting(draft, Purpose.POST, there or people, since, since, None)

    def _offered_since(self) -> datetime | None:
        """Since when what was held may be approved afresh; read once for every draft of a list."""
        if not self._offered:
            self._offered.append(offered_since(self._work, self._now))
        return self._offered[0]
