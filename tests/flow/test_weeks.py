"""Weeks of a council's work go by, with weekends, bank holidays and both clock changes, and a bot that is restarted.

What is due is worked out a second time by counting the minutes on the wall, and compared with what happened.
"""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow import deadlines
from chatops.flow.accounts.register import seed_accounts
from chatops.flow.drafts import route, submit
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.editions.acknowledge import acknowledge_policy, publish_first
from chatops.flow.people import take_on as office
from chatops.outbox.letter import LetterKind
from chatops.policy.objections import Overtaken
from chatops.policy.people import AccountStatus, Caller
from tests.policy.calendar.test_working_hours import LONDON, WEEK, at
from tests.support.council import ACCOUNTS, PEOPLE, ROLL, StillClock, draft_form
from tests.support.invariants.deadlines import nobody_was_pestered, time_was_kept
from tests.support.plain_desk import PlainDatabase, PlainRecords, as_kept
from tests.support.relays import relay_of

STEPS = {LetterKind.ROUTE: route.route_draft, LetterKind.DEADLINE: deadlines.take_turn}
HOUR = timedelta(hours=1)


@pytest.fixture
def plain_database(sqlite_template: Path) -> Iterator[PlainDatabase]:
    database = PlainDatabase(sqlite_template)
    yield database
    database.close()


class Weeks:
    """A council and its bot; time goes from one thing that is due to the next."""

    def __init__(self, database: PlainDatabase, start: datetime, seed: int) -> None:
        database.empty()
        self.raw = database.raw
        self.clock = StillClock(start)
        self.council = database.council("T0THORNBURY")
        self.desk = Desk(self.council, PlainRecords(database, self.council), self.clock)
        self.chance = random.Random(seed)

    async def run(self, days: int, count: int) -> None:
        """So many drafts at any time of these days, some decided, most not; the bot is restarted now and then."""
        start = self.clock.now()
        await self.desk.transact(office.take_on, people=ROLL)
        await self.desk.transact(seed_accounts, accounts=ACCOUNTS)
        await self.desk.transact(publish_first)
        for entry in ROLL:
            await self.desk.transact(acknowledge_policy, edition=1, by=Caller(entry.person, AccountStatus.ACTIVE))
        plan = sorted(start + timedelta(seconds=self.chance.randrange(days * 86400)) for _ in range(count))
        end = start + timedelta(days=days + 40)
        while (now := self.next_of(plan)) is not None and now < end:
            self.clock.set(max(now, self.clock.now()))
            if plan and plan[0] <= self.clock.now():
                plan.pop(0)
                await self.somebody_acts()
            await self.deliver()

    def next_of(self, plan: list[datetime]) -> datetime | None:
        (row,) = self.raw.execute("SELECT min(not_before) FROM letters WHERE kind IN ('route', 'duty')").fetchall()
        due = [datetime.fromisoformat(row[0]).replace(tzinfo=UTC)] if row[0] else []
        return min([*plan[:1], *due], default=None)

    async def somebody_acts(self) -> None:
        if self.chance.random() < 0.25:
            waiting = self.raw.execute("SELECT reference, revision FROM drafts WHERE stage = 'routed'").fetchall()
            if waiting:
                reference, revision = self.chance.choice(waiting)
                by = Caller(PEOPLE["deputy"], AccountStatus.ACTIVE)
                try:
                    await self.desk.transact(approve_draft, reference=reference, revision=revision, by=by)
                except Overtaken:
                    return
                return
        author = self.chance.choice(["employee", "employee2", "volunteer", "clerk"])
        ahead = self.chance.choice([None, None, 2, 20, 70, 200])
        due = (self.clock.now() + HOUR * ahead).astimezone(LONDON).replace(second=0, microsecond=0) if ahead else None
        when: dict[str, Any] = {"day": due.date(), "at": due.time()} if due else {}
        by = Caller(PEOPLE[author], AccountStatus.ACTIVE)
        await self.desk.transact(submit.submit_draft, filled=draft_form(**when), by=by)

    async def deliver(self) -> None:
        """What is due, by a relay that may be killed with letters in its hands and started again."""

        async def shown(_letter: object) -> None:
            return

        for _ in range(50):
            if self.chance.random() < 0.2:
                now = self.clock.now()
                await self.desk.records.write(
                    lambda work, now=now: work.letters.claim(now=now, holder="killed", until=now + HOUR, limit=9)
                )
                await self.desk.records.write(lambda work: work.letters.let_go(None))
            relay = relay_of(self.desk, STEPS, dict.fromkeys(set(LetterKind) - set(STEPS), shown))
            if not await relay.round():
                return
        raise AssertionError("the letters never come to an end")

    def entries(self) -> list[dict[str, Any]]:
        return [json.loads(entry) for (entry,) in self.raw.execute("SELECT entry FROM journal ORDER BY sequence")]


def minutes_worked(since: datetime, until: datetime) -> int:
    """Counted on the wall, but for whole days that are off."""
    count, instant = 0, since
    while instant < until:
        wall = instant.astimezone(LONDON)
        if wall.weekday() > 4 or WEEK.is_holiday(wall.date()):
            instant += min(until - instant, timedelta(minutes=60 - wall.minute))
            continue
        count += 9 <= wall.hour < 17
        instant += timedelta(minutes=1)
    return count


def first_at_work(instant: datetime) -> datetime:
    """This instant, or the next full minute at which the council is at work."""
    while True:
        wall = instant.astimezone(LONDON)
        if wall.weekday() < 5 and not WEEK.is_holiday(wall.date()) and 9 <= wall.hour < 17:
            return instant
        instant = instant.replace(second=0, microsecond=0) + timedelta(minutes=1)


def amiss(entries: list[dict[str, Any]]) -> Iterator[str]:
    """Whatever came early, late or not at all, by the journal."""
    made: dict[str, tuple[datetime, datetime | None]] = {}
    asked: dict[str, datetime] = {}
    escalated: dict[str, datetime] = {}
    over: dict[str, datetime] = {}
    reminded: dict[tuple[str, str], datetime] = {}
    last: dict[str, list[datetime]] = {}
    for entry in entries:
        act, about, instant = entry["act"], entry["reference"], datetime.fromisoformat(entry["at"])
        if act == "draft:submitted":
            due = entry["details"]["goes_out_at"]
            made[about] = (instant, datetime.fromisoformat(due) if due else None)
        elif act == "draft:routed":
            asked[about] = instant
        elif act == "draft:escalated":
            escalated[about] = instant
        elif act in {"draft:approved", "draft:lapsed"}:
            over[about] = instant
        elif act == "approver:reminded":
            for draft in entry["details"]["drafts"]:
                if draft.endswith(" decide"):
                    reminded[(draft.split()[0], entry["details"]["to"])] = instant
            last.setdefault(entry["details"]["to"], []).append(instant)
    for about, (_, due) in made.items():
        yield from _one(about, due, asked[about], escalated.get(about), over.get(about), reminded, last)


def _one(
    about: str,
    due: datetime | None,
    asked: datetime,
    escalated: datetime | None,
    over: datetime | None,
    reminded: dict[tuple[str, str], datetime],
    last: dict[str, list[datetime]],
) -> Iterator[str]:
    usable = minutes_worked(asked, due) if due else None
    need = [240, 480] if usable is None else [min(240, usable / 2), min(480, usable * 3 / 4)]
    if escalated is not None and abs(minutes_worked(asked, escalated) - need[1]) > 1:
        yield f"{about}: the other was asked after {minutes_worked(asked, escalated)} minutes of work, not {need[1]}"
    mine = {to: instant for (reference, to), instant in reminded.items() if reference == about}
    first = min(mine.values(), default=None)
    if first is not None and minutes_worked(asked, first) < need[0] - 1:
        yield f"{about}: reminded after {minutes_worked(asked, first)} minutes of work, before {need[0]}"
    for to, instant in mine.items():
        earlier = [one for one in last[to] if one < instant]
        free = earlier[-1] + timedelta(hours=4) if earlier else instant
        start = escalated if escalated is not None and instant > escalated else asked
        waited = minutes_worked(start, instant) - need[0]
        # Late only because a message had just been sent, and then at the first moment at work after four hours.
        if waited > 1 and start is asked and instant > first_at_work(free) + timedelta(minutes=1):
            yield f"{about}: {to} was reminded {waited} minutes of work late"
    until = over or datetime.max.replace(tzinfo=UTC)
    if not mine and need[0] >= 30 and minutes_worked(asked, min(until, asked + timedelta(days=9))) > need[0] + 480:
        yield f"{about}: nobody was reminded"


@pytest.mark.parametrize(
    "start",
    ["2027-03-08 00:00", "2027-10-11 00:00", "2027-12-13 00:00"],
    ids=["Easter, and the clocks go forward", "the clocks go back", "Christmas"],
)
@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.soak)])
async def test_nothing_comes_early_twice_or_not_at_all(plain_database: PlainDatabase, start: str, seed: int) -> None:
    weeks = Weeks(plain_database, at(start), seed)
    await weeks.run(days=28, count=40)
    entries = weeks.entries()
    acts = [entry["act"] for entry in entries]
    assert min(acts.count(act) for act in ("approver:reminded", "draft:escalated", "draft:lapsed")) > 3
    assert [*amiss(entries), *time_was_kept(entries), *nobody_was_pestered(entries)] == []
    left = weeks.raw.execute("SELECT reference FROM drafts WHERE stage IN ('submitted', 'routed')").fetchall()
    assert left == []
    assert weeks.raw.execute("SELECT count(*) FROM letters WHERE not_before <= ?", (as_kept(weeks.clock.now()),))
