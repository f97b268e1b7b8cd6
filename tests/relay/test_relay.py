"""Delivering letters: in batches, one person's in order, again when it fails, and put aside when it is hopeless."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.outbox.about import Undelivered
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.drafts.stages import Stage
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, RecordsAway, UnitOfWork
from chatops.relay import delivering, patience
from chatops.relay import relay as relay_of_all
from chatops.relay.delivering import MOST_TRIES
from chatops.relay.delivery import TryAgain, Undeliverable
from chatops.relay.rounds import BATCH
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, as_it_stands, submitted
from tests.support.databases import journal_of
from tests.support.postman import Failure, Postman, card, waiting, write
from tests.support.relays import relay_of


async def test_what_is_due_is_delivered_a_batch_at_a_time(desk: Desk, database: Database) -> None:
    postman = Postman()
    relay = postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}") for n in range(BATCH + 20)))
    assert [await relay.round(), await relay.round(), await relay.round()] == [BATCH, 20, 0]
    assert len(postman.delivered) == BATCH + 20
    assert await waiting(database) == []


async def test_fifty_letters_about_one_card_are_one_delivery(desk: Desk, database: Database) -> None:
    postman = Postman()
    await write(desk, *(card(afresh=n == 7) for n in range(50)))
    assert await postman.relay(desk).round() == 50
    assert postman.delivered == [card(afresh=True)]
    assert await waiting(database) == []


async def test_one_persons_letters_go_one_after_the_other_and_others_do_not_wait(desk: Desk) -> None:
    postman = Postman()
    await write(desk, *(card(f"DR-{n:06}", to) for n in range(10) for to in ("clerk", "deputy")))
    await postman.relay(desk).round()
    assert postman.most_at_once == {PEOPLE["clerk"]: 1, PEOPLE["deputy"]: 1}
    for to in ("clerk", "deputy"):
        mine = [letter.about for letter in postman.delivered if letter.to == PEOPLE[to]]
        assert mine == sorted(mine)


async def test_a_letter_is_not_delivered_before_its_time(desk: Desk, clock: StillClock) -> None:
    postman = Postman()
    await write(desk, Letter(LetterKind.STATUS_CARD, "DR-000001", not_before=clock.now() + timedelta(hours=1)))
    clock.move(minutes=59, seconds=59)
    assert await postman.relay(desk).round() == 0
    clock.move(seconds=1)
    assert await postman.relay(desk).round() == 1


async def test_what_fails_is_tried_again_ever_later_and_the_others_are_delivered(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    postman = Postman(lambda letter: RuntimeError("no") if letter.about == "DR-000001" else None)
    relay = postman.relay(desk)
    await write(desk, card("DR-000001"), card("DR-000002"))
    for tries in range(1, MOST_TRIES):
        await relay.round()
        (left,) = await waiting(database)
        wait = min(timedelta(seconds=2**tries), delivering.LONGEST_WAIT)
        assert (left["tries"], left["why"]) == (tries, "RuntimeError")
        assert wait <= await _due(desk) - clock.now() <= wait * 1.25
        assert await relay.round() == 0
        clock.set(await _due(desk))
    assert [letter.about for letter in postman.delivered] == ["DR-000002"]


async def _due(desk: Desk) -> datetime:
    due = await desk.look(lambda work, now: work.letters.next_due(now))
    assert due is not None
    return due


async def test_nobody_is_asked_again_before_they_said(desk: Desk, clock: StillClock) -> None:
    postman = Postman(lambda _letter: TryAgain("ratelimited", timedelta(minutes=10)))
    await write(desk, card())
    await postman.relay(desk).round()
    assert timedelta(minutes=10) <= await _due(desk) - clock.now() <= timedelta(minutes=12, seconds=30)


@pytest.mark.parametrize(
    ("fails", "why", "rounds"),
    [
        (lambda _: RuntimeError("no"), f"tried {MOST_TRIES} times: RuntimeError", MOST_TRIES),
        (lambda _: Undeliverable("is_archived"), "is_archived", 1),
    ],
    ids=["the last try", "hopeless"],
)
async def test_what_cannot_be_delivered_is_put_aside_and_an_officer_is_told(
    desk: Desk, clock: StillClock, database: Database, fails: Failure, why: str, rounds: int
) -> None:
    outcomes: list[str] = []
    postman = Postman(lambda letter: None if letter.kind is LetterKind.UNDELIVERED else fails(letter))
    relay = postman.relay(desk, outcomes)
    await write(desk, card(to="employee"))
    for _ in range(rounds):
        assert await relay.round() == 1
        clock.move(minutes=20)
    assert await relay.round() == 1
    assert postman.delivered == [
        Letter(LetterKind.UNDELIVERED, Undelivered("decision card", "DR-000001"), PEOPLE["clerk"], afresh=True)
    ]
    (parked,) = await waiting(database)
    assert parked["why"] == why
    assert parked["parked_at"] is not None
    assert outcomes == ["tried"] * (rounds - 1) + ["parked", "delivered"]
    clock.move(days=30)
    assert await relay.round() == 0


async def test_the_deputy_is_told_of_what_cannot_reach_the_clerk(desk: Desk) -> None:
    postman = Postman(lambda letter: Undeliverable("gone") if letter.to == PEOPLE["clerk"] else None)
    relay = postman.relay(desk)
    await write(desk, card())
    await relay.round()
    await relay.round()
    assert [(letter.kind, letter.to) for letter in postman.delivered] == [(LetterKind.UNDELIVERED, PEOPLE["deputy"])]


async def test_a_notice_that_cannot_be_delivered_goes_to_the_other_officer_and_both_are_kept(
    desk: Desk, database: Database
) -> None:
    relay = Postman(lambda _letter: Undeliverable("gone")).relay(desk)
    await write(desk, card(to="employee"))
    for _ in range(6):
        await relay.round()
    parked = sorted((row["kind"], row["to"].split(":")[-1]) for row in await waiting(database) if row["parked_at"])
    assert parked == [
        ("decision card", PEOPLE["employee"].user),
        ("undelivered", PEOPLE["clerk"].user),
        ("undelivered", PEOPLE["deputy"].user),
    ]
    assert await relay.round() == 0


async def test_a_step_and_its_letter_are_settled_together(desk: Desk, database: Database) -> None:
    draft = await submitted(desk)
    await Postman().relay(desk).round()
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.ROUTED
    assert not [row for row in await waiting(database) if row["kind"] == LetterKind.ROUTE]


async def test_a_step_that_fails_leaves_its_letter_and_changes_nothing(desk: Desk, database: Database) -> None:
    def route_and_fail(work: UnitOfWork, now: datetime, /, *, reference: str) -> Facts:
        work.record(route_draft(work, now, reference=reference))
        raise RuntimeError("the power went")

    draft = await submitted(desk)
    before = await journal_of(database, desk.council)
    await relay_of(desk, {LetterKind.ROUTE: route_and_fail}, dict.fromkeys(LetterKind, Postman())).round()
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.SUBMITTED
    assert await journal_of(database, desk.council) == before
    assert [row["kind"] for row in await waiting(database)] == [LetterKind.ROUTE]


async def test_a_step_before_its_time_waits_for_it_however_often_it_was_early(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    later = clock.now() + timedelta(days=30)

    def early(_work: UnitOfWork, now: datetime, /, *, reference: str) -> Facts:
        assert reference == "DR-000001"
        raise NotYet(min(later, now + timedelta(days=1)))

    relay = relay_of(
        desk, {LetterKind.RELEASE: early}, dict.fromkeys(set(LetterKind) - {LetterKind.RELEASE}, Postman())
    )
    await write(desk, Letter(LetterKind.RELEASE, "DR-000001"))
    for day in range(1, MOST_TRIES + 5):
        assert await relay.round() == 1
        assert await _due(desk) == clock.now() + timedelta(days=1), day
        clock.move(days=1)
    assert [row["parked_at"] for row in await waiting(database)] == [None]


async def test_a_step_for_a_draft_that_is_not_there_is_settled(desk: Desk, database: Database) -> None:
    await write(desk, Letter(LetterKind.ROUTE, "DR-000000"))
    await Postman().relay(desk).round()
    assert await waiting(database) == []


async def test_a_delivery_that_hangs_is_broken_off_and_costs_no_try(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "DELIVERY_LIMIT_S", 0.05)

    async def hangs(_letter: Letter) -> None:
        await asyncio.Event().wait()

    await write(desk, card())
    await relay_of(desk, {}, dict.fromkeys(LetterKind, hangs)).round()
    (left,) = await waiting(database)
    assert (left["tries"], left["why"], left["parked_at"]) == (0, "TimeoutError", None)


async def test_a_commit_wakes_the_relay(desk: Desk) -> None:
    done = asyncio.Event()

    async def courier(_letter: Letter) -> None:
        done.set()

    relay = relay_of(
        desk, {LetterKind.ROUTE: route_draft}, dict.fromkeys(set(LetterKind) - {LetterKind.ROUTE}, courier)
    )
    desk.wake = relay.wake
    running = asyncio.create_task(relay.run(alone=True))
    await submitted(desk)
    await asyncio.wait_for(done.wait(), 5)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_relay_that_begins_while_the_records_are_away_delivers_once_they_are_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    postman = Postman()
    await write(desk, card())
    answers, there = [RecordsAway("away"), TimeoutError()], desk.records.write

    async def away_at_first(turn: Callable[[UnitOfWork], Any], *, alone: bool = False) -> Any:
        if answers:
            raise answers.pop()
        return await there(turn, alone=alone)

    monkeypatch.setattr(relay_of_all, "POLL_S", 0.0)
    monkeypatch.setattr(patience, "PATIENCE_S", 0.0)
    monkeypatch.setattr(desk.records, "write", away_at_first)
    relay = postman.relay(desk)
    running = asyncio.create_task(relay.run(alone=False))
    try:
        while not postman.delivered and not running.done():  # noqa: ASYNC110 — a database does it
            await asyncio.sleep(0.01)
        assert (postman.delivered, answers) == ([card()], [])
    finally:
        await relay.stop()
        await running
