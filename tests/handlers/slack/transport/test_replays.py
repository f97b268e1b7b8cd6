"""A repeat of the same signed request: answered from memory, never run twice, and never without bound."""

import asyncio
import time

import pytest
from slack_bolt.response import BoltResponse

from handlers.receiving.answers import Answer
from handlers.slack.transport.intake import Intake, Limits
from tests.handlers.slack.recorded import CANARY, LET_IN, VERIFICATION, signed
from tests.handlers.slack.serving import Hand, serving

REFUSED = (401, b"")


async def test_a_repeat_of_a_signature_gets_the_stored_answer_and_is_not_run_again() -> None:
    words: list[str] = []
    hand = Hand(BoltResponse(status=200, body="first"), BoltResponse(status=200, body="second"))
    async with serving(Intake(VERIFICATION, hand, count=words.append)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        assert [await client.raw(body, headers) for _ in range(3)] == [(200, b"first")] * 3
        later = signed(body, kind, at=time.time() + 1)
        assert await client.raw(body, later) == (200, b"second")
    assert len(hand.given) == 2
    assert words == ["repeat", "repeat"]


async def test_a_repeat_waits_for_the_first_that_is_still_being_worked_on() -> None:
    hand = Hand(BoltResponse(status=200, body="once"), seconds=0.2)
    async with serving(Intake(VERIFICATION, hand)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        answers = await asyncio.gather(*[client.raw(body, headers) for _ in range(20)])
    assert answers == [(200, b"once")] * 20
    assert len(hand.given) == 1


async def test_a_failed_answer_is_not_stored_so_that_a_retry_can_work() -> None:
    hand = Hand(RuntimeError(CANARY), BoltResponse(status=500, body=""), BoltResponse(status=200, body=""))
    async with serving(Intake(VERIFICATION, hand)) as client:
        body, kind = LET_IN["event"]
        headers = signed(body, kind)
        assert [(await client.raw(body, headers))[0] for _ in range(4)] == [500, 500, 200, 200]
    assert len(hand.given) == 3


async def test_a_repeat_with_another_body_is_refused() -> None:
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        assert (await client.raw(body, headers))[0] == 200
        assert await client.raw(body + b"&x=1", headers) == REFUSED
    assert len(hand.given) == 1


@pytest.mark.parametrize("limits", [Limits(answers=3), Limits(answer_bytes=3 * 600)])
async def test_only_so_many_answers_are_kept(limits: Limits) -> None:
    hand = Hand()
    intake = Intake(VERIFICATION, hand, limits=limits)
    async with serving(intake) as client:
        body, kind = LET_IN["command"]
        now = time.time()
        seals = [signed(body, kind, at=now - n) for n in range(10)]
        for seal in seals:
            await client.raw(body, seal)
        assert len(intake._replays._stored) == 3
        await client.raw(body, seals[-1])  # kept
        assert len(hand.given) == 10
        await client.raw(body, seals[0])  # forgotten, and run again: the database knows it
        assert len(hand.given) == 11


async def test_being_cancelled_passes_on_and_the_next_in_line_does_the_work() -> None:
    hand = Hand(seconds=0.1)
    intake = Intake(VERIFICATION, hand)

    async def work() -> Answer:
        await hand({}, {})
        return Answer(200)

    first = asyncio.create_task(intake._replays.once("s", work))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(intake._replays.once("s", work))
    await asyncio.sleep(0.02)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert (await second).status == 200
    assert len(hand.given) == 2
    assert intake._replays._running == {}
