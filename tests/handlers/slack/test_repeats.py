"""A delivery that comes again, signed anew, is worked on once; another press, and what failed, is worked on again."""

import asyncio
from typing import Any

import pytest
from slack_bolt.response import BoltResponse

from handlers.slack.repeats import each_once
from tests.handlers.slack.recorded import BLOCK_ACTIONS, MESSAGE_EVENT, VIEW_SUBMISSION
from tests.handlers.slack.serving import Hand


def answers(*bodies: str) -> list[BoltResponse]:
    return [BoltResponse(status=200, body=body) for body in bodies]


@pytest.mark.parametrize("payload", [BLOCK_ACTIONS, VIEW_SUBMISSION], ids=["button", "form"])
async def test_a_repeat_gets_the_first_answer(payload: dict[str, Any]) -> None:
    hand = Hand(*answers("first", "second"))
    once = each_once(hand)
    assert [(await once(dict(payload), {})).body for _ in range(3)] == ["first"] * 3
    assert len(hand.given) == 1


async def test_a_repeat_waits_for_the_first() -> None:
    hand = Hand(*answers("first", "second"), seconds=0.05)
    once = each_once(hand)
    assert [answer.body for answer in await asyncio.gather(*(once(BLOCK_ACTIONS, {}) for _ in range(3)))] == [
        "first"
    ] * 3


async def test_another_press_is_another_press() -> None:
    hand = Hand(*answers("first", "second"))
    once = each_once(hand)
    assert (await once(BLOCK_ACTIONS, {})).body == "first"
    assert (await once(BLOCK_ACTIONS | {"trigger_id": "13345224610.another"}, {})).body == "second"


async def test_what_failed_or_was_broken_off_is_worked_on_again() -> None:
    hand = Hand(RuntimeError("no"), BoltResponse(status=503, body=""), *answers("third"))
    once = each_once(hand)
    with pytest.raises(RuntimeError):
        await once(BLOCK_ACTIONS, {})
    assert (await once(BLOCK_ACTIONS, {})).status == 503
    hand.seconds = 5
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(once(BLOCK_ACTIONS, {}), 0.01)
    hand.seconds = 0
    assert (await once(BLOCK_ACTIONS, {})).body == "third"


async def test_events_are_not_its_business() -> None:
    hand = Hand()
    once = each_once(hand)
    for _ in range(2):
        await once(MESSAGE_EVENT, {})
    assert len(hand.given) == 2


async def test_what_it_remembers_is_bounded() -> None:
    hand = Hand()
    once = each_once(hand, most=3)
    for number in (0, 1, 2, 3, 3, 1, 0):
        await once(BLOCK_ACTIONS | {"trigger_id": str(number)}, {})
    assert [int(given["trigger_id"]) for given, _ in hand.given] == [0, 1, 2, 3, 0]
