"""The outbox: a letter is held by one at a time, in order, until it is delivered, put back or put aside."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from chatops.desk import Desk
from chatops.facts.people import IdentityLinked
from chatops.outbox.letter import Letter, LetterKind, lane_of
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.ports.outbox import Backlog, Claimed
from chatops.ports.unit_of_work import UnitOfWork
from storage.engine import Database
from storage.records import SqlRecords
from tests.support.council import MORNING, PEOPLE, StillClock, approved, submitted, tomorrow_at_noon
from tests.support.databases import rows, snapshot

LEASE = timedelta(minutes=2)
HOUR = timedelta(hours=1)


@pytest.fixture
def records(database: Database, council: Council) -> SqlRecords:
    return database.records(council)


async def write(
    records: SqlRecords, *names: str, at: datetime = MORNING, not_before: datetime | None = None, to: str | None = None
) -> None:
    for name in names:
        letter = Letter(LetterKind.STATUS_CARD, name, PEOPLE[to] if to else None, not_before=not_before)
        await records.write(lambda work, letter=letter: work.letters.write(letter, now=at))


HOLDER = "one"


async def claim(
    records: SqlRecords, holder: str = HOLDER, *, now: datetime = MORNING, limit: int = 100
) -> Sequence[Claimed]:
    return await records.write(lambda work: work.letters.claim(now=now, holder=holder, until=now + LEASE, limit=limit))


def names(claimed: Sequence[Claimed]) -> list[str]:
    return [each.letter.about for each in claimed]


async def test_letters_are_claimed_in_the_order_they_were_written(records: SqlRecords) -> None:
    await write(records, "a", "b", "c")
    assert names(await claim(records)) == ["a", "b", "c"]


async def test_the_oldest_due_are_claimed_first_and_no_more_than_asked_for(records: SqlRecords) -> None:
    await write(records, "late", at=MORNING, to="clerk")
    await write(records, "early", at=MORNING - HOUR)
    await write(records, "later", at=MORNING, to="deputy")
    assert names(await claim(records, limit=1)) == ["early"]
    assert names(await claim(records, "two", limit=1)) == ["late"]
    assert names(await claim(records, "three", limit=1)) == ["later"]


async def test_a_letter_comes_back_as_it_was_written(records: SqlRecords) -> None:
    letters = [
        Letter(LetterKind.AUTHOR_CARD, "DR-000001", PEOPLE["employee"], afresh=True),
        Letter(LetterKind.RELEASE, "DR-000001", not_before=MORNING - HOUR),
    ]
    for letter in letters:
        await records.write(lambda work, letter=letter: work.letters.write(letter, now=MORNING - HOUR))
    second, first = await claim(records)  # what the bot does by itself goes before what it shows
    assert (first.letter.kind, first.letter.to, first.letter.afresh) == (
        LetterKind.AUTHOR_CARD,
        PEOPLE["employee"],
        True,
    )
    assert (second.letter, second.tries) == (letters[1], 1)


async def test_a_letter_is_not_claimed_before_it_is_due(records: SqlRecords) -> None:
    await write(records, "tomorrow", not_before=MORNING + HOUR)
    assert await claim(records, now=MORNING + HOUR - timedelta(microseconds=1)) == []
    assert names(await claim(records, now=MORNING + HOUR)) == ["tomorrow"]


async def test_a_letter_that_is_held_is_not_claimed_again_until_its_lease_ends(records: SqlRecords) -> None:
    await write(records, "a")
    assert names(await claim(records, "one")) == ["a"]
    assert await claim(records, "two", now=MORNING + LEASE - timedelta(microseconds=1)) == []
    (again,) = await claim(records, "two", now=MORNING + LEASE)
    assert (again.letter.about, again.tries) == ("a", 2)


async def test_nobody_is_shown_two_things_at_once_by_two_who_deliver(records: SqlRecords) -> None:
    await write(records, "card", "newer card", to="clerk")
    await write(records, "channel", "newer in the channel", to=None)
    await write(records, "another", to="deputy")
    (first,) = await claim(records, "one", limit=1)
    assert names([first, *await claim(records, "two", limit=1)]) == ["card", "channel"]
    assert names(await claim(records, "three")) == ["another"]
    await records.write(lambda work: work.letters.settle([first.number], holder="one"))
    assert names(await claim(records, "three")) == ["newer card"]
    assert names(await claim(records, "four", now=MORNING + LEASE)) == [
        "newer card",
        "channel",
        "newer in the channel",
        "another",
    ]


async def test_of_many_who_claim_at_one_moment_one_gets_what_is_for_one_reader(
    database: Database, council: Council, another: Callable[[], Database]
) -> None:
    each = [database.records(council), another().records(council), another().records(council)]
    for turn in range(20):
        await write(each[0], f"a{turn}", f"b{turn}", f"c{turn}", to="clerk")
        claimed = await asyncio.gather(*(claim(records, f"{n}", limit=1) for n, records in enumerate(each)))
        assert sorted(len(one) for one in claimed) == [0, 0, 1], turn
        await each[0].write(lambda work: work.letters.let_go(None))


async def test_a_delivered_letter_is_gone(records: SqlRecords, database: Database) -> None:
    await write(records, "a", "b")
    first, _ = await claim(records)
    await records.write(lambda work: work.letters.settle([first.number], holder=HOLDER))
    assert [row["about"] for row in await rows(database, "SELECT about FROM letters")] == ["b"]
    await records.write(lambda work: work.letters.settle([first.number], holder=HOLDER))
    await records.write(lambda work: work.letters.settle([], holder=HOLDER))


async def test_a_letter_that_is_put_back_is_due_later_and_counts_its_tries(records: SqlRecords) -> None:
    await write(records, "a")
    (held,) = await claim(records)
    later = MORNING + timedelta(seconds=30)
    await records.write(lambda work: work.letters.put_back(held.number, holder=HOLDER, not_before=later, why="busy"))
    assert await claim(records) == []
    (again,) = await claim(records, now=later)
    assert again.tries == 2


async def test_a_parked_letter_is_not_tried_again_and_is_counted(records: SqlRecords) -> None:
    await write(records, "a", "b")
    held, _ = await claim(records)
    await records.write(lambda work: work.letters.park(held.number, holder=HOLDER, at=MORNING, why="no such channel"))
    assert names(await claim(records, "two", now=MORNING + HOUR)) == ["b"]
    assert await backlog(records, MORNING + HOUR) == Backlog(due=1, parked=1, oldest=MORNING)


async def test_letters_are_let_go_by_their_holder_or_by_all(records: SqlRecords) -> None:
    await write(records, "a")
    await write(records, "b", to="clerk")
    await claim(records, "one", limit=1)
    await claim(records, "two", limit=1)
    await records.write(lambda work: work.letters.let_go("one"))
    assert names(await claim(records, "three")) == ["a"]
    await records.write(lambda work: work.letters.let_go(None))
    assert names(await claim(records, "four")) == ["a", "b"]


async def backlog(records: SqlRecords, now: datetime) -> Backlog:
    return await records.read(lambda work: work.letters.backlog(now))


async def test_the_backlog_counts_what_is_due_and_says_since_when(records: SqlRecords) -> None:
    assert await backlog(records, MORNING) == Backlog(0, 0, None)
    await write(records, "a", "b")
    await write(records, "tomorrow", not_before=MORNING + HOUR)
    assert await backlog(records, MORNING) == Backlog(due=2, parked=0, oldest=MORNING)


async def test_the_next_letter_that_is_due_is_the_soonest_that_nobody_holds(records: SqlRecords) -> None:
    def next_due(work: UnitOfWork) -> datetime | None:
        return work.letters.next_due(MORNING)

    assert await records.read(next_due) is None
    await write(records, "tomorrow", not_before=MORNING + HOUR)
    await write(records, "now")
    assert await records.read(next_due) == MORNING
    await claim(records)
    assert await records.read(next_due) == MORNING + HOUR


async def test_two_who_claim_at_once_never_hold_the_same_letter(
    records: SqlRecords, database: Database, council: Council, another: Callable[[], Database]
) -> None:
    for n in range(24):
        step = Letter(LetterKind.ROUTE, f"DR-{n:06}")  # what is shown to nobody goes beside anything
        await records.write(lambda work, step=step: work.letters.write(step, now=MORNING))
    relays = [database.records(council), another().records(council), another().records(council)]
    held: list[int] = []
    while len(held) < 24:
        batches = await asyncio.gather(*(claim(relay, f"relay {n}", limit=3) for n, relay in enumerate(relays)))
        assert all(len(batch) <= 3 for batch in batches)
        held += [each.number for batch in batches for each in batch]
    assert len(set(held)) == len(held) == 24


async def test_one_council_s_letters_are_neither_claimed_nor_changed_by_another(
    records: SqlRecords, database: Database
) -> None:
    await write(records, "ours")
    (ours,) = await claim(records)
    other = database.records(await database.council("slack", "T0OTHER", "Another"))
    before = await snapshot(database)
    assert await claim(other, now=MORNING + HOUR) == []
    await other.write(lambda work: work.letters.settle([ours.number], holder=HOLDER))
    await other.write(
        lambda work: work.letters.put_back(ours.number, holder=HOLDER, not_before=MORNING, why="not ours")
    )
    await other.write(lambda work: work.letters.park(ours.number, holder=HOLDER, at=MORNING, why="not ours"))
    await other.write(lambda work: work.letters.let_go(None))
    assert await backlog(other, MORNING + HOUR) == Backlog(0, 0, None)
    assert await snapshot(database) == before


async def test_a_use_case_s_letters_are_written_with_it_and_due_at_once(desk: Desk, records: SqlRecords) -> None:
    draft = await submitted(desk)
    assert {(each.letter.kind, each.letter.about) for each in await claim(records)} == {
        (LetterKind.ROUTE, draft.reference),
        (LetterKind.STATUS_CARD, draft.reference),
    }


async def test_the_letter_that_releases_a_draft_is_due_at_its_time_and_not_before(
    desk: Desk, records: SqlRecords, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    at = draft.revision.goes_out_at
    assert at is not None
    assert LetterKind.RELEASE not in {each.letter.kind for each in await claim(records, now=clock.now())}
    assert LetterKind.RELEASE in {each.letter.kind for each in await claim(records, now=at)}


async def test_a_letter_goes_by_the_platform_that_its_person_used_last_and_is_held_with_that_alone(
    database: Database, council: Council
) -> None:
    records, clerk, deputy = database.records(council), PEOPLE["clerk"], PEOPLE["deputy"]
    account = Person("teams", "tenant", "9a1b7c55-0c1d-4f6e-8a2b-1f2e3d4c5b6a")
    kind = (LetterKind.DECISION_CARD, False)

    def written(work: UnitOfWork) -> None:
        work.record((IdentityLinked(at=MORNING, reference=str(account), person=clerk, identity=account),))
        work.people.note_use(account, clerk, MORNING)
        for to in (clerk, deputy):
            work.letters.write(Letter(LetterKind.DECISION_CARD, f"DR-{to.user}", to), now=MORNING)

    await records.write(written)

    async def claimed(*away: str) -> set[tuple[str, str]]:
        held = Held(frozenset((kind, platform) for platform in away))
        until = MORNING + timedelta(minutes=1)

        def claim(work: UnitOfWork) -> set[tuple[str, str]]:
            found = work.letters.claim(now=MORNING, holder="x", until=until, limit=9, held=held)
            work.letters.leave([one.number for one in found], holder="x")
            return {(one.letter.reference, one.platform) for one in found if one.letter.kind is kind[0]}

        return await records.write(claim)

    of_clerk, of_deputy = (f"DR-{clerk.user}", "teams"), (f"DR-{deputy.user}", "slack")
    assert await claimed() == {of_clerk, of_deputy}
    assert await claimed("teams") == {of_deputy}
    assert await claimed("slack") == {of_clerk}
    assert await records.read(lambda work: work.letters.waiting_ways().kinds) >= {(kind, "teams"), (kind, "slack")}


async def test_a_letter_that_a_platform_did_not_take_is_held_with_it_until_its_person_uses_another_account(
    database: Database, council: Council
) -> None:
    records, clerk = database.records(council), PEOPLE["clerk"]
    kind = (LetterKind.DECISION_CARD, False)
    held, until = Held(frozenset({(kind, "teams")})), MORNING + timedelta(minutes=1)
    await records.write(lambda work: work.letters.write(Letter(kind[0], "DR-000001", clerk), now=MORNING))

    def claim(work: UnitOfWork) -> Sequence[Claimed]:
        return work.letters.claim(now=MORNING, holder="x", until=until, limit=9, held=held)

    (found,) = await records.write(claim)
    away = {"holder": "x", "not_before": MORNING, "why": "503", "counted": False}
    await records.write(lambda work: work.letters.put_back(found.number, **away, platform="teams"))
    assert await records.write(claim) == []
    await records.write(lambda work: work.letters.by_their_account(clerk))
    assert [one.number for one in await records.write(claim)] == [found.number]


async def test_what_is_for_the_channel_is_written_for_each_platform_that_has_one(
    database: Database, council: Council
) -> None:
    records = database.records(replace(council, channels=("teams",)))
    for letter in (Letter(LetterKind.STATUS_CARD, "DR-000001"), Letter(LetterKind.ROUTE, "DR-000001")):
        await records.write(lambda work, letter=letter: work.letters.write(letter, now=MORNING))
    until = MORNING + timedelta(minutes=1)
    found = await records.write(lambda work: work.letters.claim(now=MORNING, holder="x", until=until, limit=9))
    assert {(one.letter.kind, lane_of(one.letter), one.platform) for one in found} == {
        (LetterKind.STATUS_CARD, "channel", "slack"),
        (LetterKind.STATUS_CARD, "channel teams", "teams"),
        (LetterKind.ROUTE, "route DR-000001", "slack"),
    }
    assert await records.read(lambda work: work.letters.is_waiting(Letter(LetterKind.STATUS_CARD, "DR-000001")))
