"""Slow is not shut: an answer has one budget of time, what is not known is not claimed, a repeat is no second click."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server import payloads
from handlers.practice.slack_server.reading import buttons
from handlers.requests.budget import ANSWER_S
from storage.database.sqlite import sqlite3
from tests.journeys.raw import sent_signed
from tests.journeys.town import FACEBOOK, WORDS, Town

pytestmark = pytest.mark.in_real_time

UNCLEAR = "Slack has not said whether the form opened. If it did not, "
ON_THE_WAY = 0.5
"""Seconds that a request and its answer take here, on a busy computer."""


def press_of(town: Town, who: Actor, card: Message, button: str) -> dict[str, Any]:
    """One press of a button as Slack delivers it."""
    found = [(block, one) for block in card.blocks for one in block.get("elements", []) if one.get("type") == "button"]
    block, element = next(pair for pair in found if pair[1]["text"]["text"] == button)
    council = town.server.council
    return payloads.message_actions(council, who.person, card, [payloads.action(council, block, element, None)])


async def timed(act: Any) -> tuple[Any, float]:
    begun = time.monotonic()
    return await act, time.monotonic() - begun


async def test_a_form_that_opened_is_not_called_unopened_beside_it(small_town: Town) -> None:
    town = small_town
    town.server.faults.on("views.open", "drop_after")
    outcome = await town.employee.command("/draft", WORDS)
    assert town.employee.view.title == "Draft a post"
    assert town.told(outcome).startswith(f"{UNCLEAR}press the button.\nWhat you wrote\n{WORDS}\n[Draft a post]")


@pytest.mark.parametrize(
    ("command", "words"), [("/purdah", "on"), ("/council", "away"), ("/policy", ""), ("/breach", "cases")]
)
async def test_after_another_command_no_button_for_a_draft_is_offered(
    small_town: Town, command: str, words: str
) -> None:
    town = small_town
    for what, says in (("drop_before", f"{UNCLEAR}type the command again."), ("error", "Type the command again.")):
        town.server.faults.on("views.open", what, code="expired_trigger_id")
        outcome = await town.clerk.command(command, words)
        assert says in town.told(outcome)
        assert buttons(outcome.ephemerals[-1]) == []


async def test_a_report_that_may_not_have_opened_is_kept_behind_its_button(small_town: Town) -> None:
    town, who = small_town, small_town.employee
    town.server.faults.on("views.open", "drop_before")
    told = await who.command("/breach", "My manager shouts at me.")
    assert town.told(told).strip() == (
        f"{UNCLEAR}press the button.\nWhat you typed is kept for a day.\n[Report a breach]"
    )
    await who.press(told.ephemerals[-1], "Report a breach")
    assert who.view.values["what"]["what"]["value"] == "My manager shouts at me."


@contextmanager
def locked(town: Town) -> Iterator[None]:
    """While the database takes no writes."""
    other = sqlite3.connect(town.database.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


async def test_all_that_an_answer_waits_for_shares_one_budget(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.restart()  # nothing is remembered of anybody's account
    card = town.card(town.clerk, reference)
    town.server.faults.on("users.info", "delay", seconds=0.9)
    town.server.faults.on("views.open", "freeze")
    town.server.faults.on("chat.postEphemeral", "freeze")
    with locked(town):
        outcome, took = await timed(town.clerk.press(card, "Reject"))
    assert (outcome.status, outcome.trouble) == (200, "")
    assert took < ANSWER_S + ON_THE_WAY


async def test_however_slow_the_rest_was_there_is_time_to_show_the_answer(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.restart()
    card = town.card(town.clerk, reference)
    town.server.faults.on("users.info", "delay", seconds=0.9)
    town.server.faults.on("views.open", "delay", seconds=0.2)
    with locked(town):
        await town.clerk.press(card, "Reject")
    assert "This took too long, so it may not have been saved." in town.reads(town.clerk.view)


async def test_a_command_whose_every_wait_is_slow_is_answered_in_time(small_town: Town) -> None:
    town = small_town
    await town.restart()
    town.server.faults.on("users.info", "delay", seconds=0.9)
    with locked(town):
        outcome, took = await timed(town.employee.command("/draft", WORDS))
    assert "This took too long" in town.told(outcome)
    assert WORDS in town.told(outcome)
    assert took < ANSWER_S + ON_THE_WAY


@pytest.mark.parametrize("pause_s", [0, 1.1], ids=["signed in the same second", "signed anew"])
async def test_the_same_press_that_arrives_twice_is_answered_by_nothing(town: Town, pause_s: float) -> None:
    reference = await town.submits(town.employee)
    pressed = press_of(town, town.clerk, town.card(town.clerk, reference), "Approve")
    assert await sent_signed(town, pressed) == (200, {})
    await asyncio.sleep(pause_s)
    assert await sent_signed(town, pressed) == (200, {})
    assert town.clerk.views == []
    await town.deliver()
    assert "Version 1 was approved" in town.status_card(reference)
    assert [act for act in await town.acts() if act.startswith("draft:")].count("draft:approved") == 1
    assert not [act for act in await town.acts() if "refused" in act]


async def test_two_deliveries_of_one_press_at_once_are_one_press(town: Town) -> None:
    reference = await town.submits(town.employee)
    pressed = press_of(town, town.clerk, town.card(town.clerk, reference), "Approve")
    other = {**pressed, "token": "another"}  # not the same: what a second press would be
    await asyncio.gather(*(sent_signed(town, pressed) for _ in range(4)))
    assert town.clerk.views == []
    await sent_signed(town, other | {"trigger_id": town.server.council.triggers.give(town.clerk.id)})
    assert "It has been decided already." in town.reads(town.clerk.view)


async def test_a_later_press_of_the_same_person_gets_its_answer(town: Town) -> None:
    reference = await town.submits(town.employee)
    card = town.card(town.clerk, reference)
    await town.clerk.press(card, "Approve")
    await town.clerk.press(card, "Approve", forced=True)
    assert "It has been decided already." in town.reads(town.clerk.view)


async def test_a_second_person_gets_an_answer_of_their_own(town: Town) -> None:
    reference = await town.submits(town.employee)
    card = (await town.deputy.command("/draft", f"status {reference}")).ephemerals[-1]
    await town.clerk.press(town.card(town.clerk, reference), "Approve")
    await town.deputy.press(card, "Approve", forced=True)
    assert "It has been decided already." in town.reads(town.deputy.view)


async def test_a_command_that_arrives_twice_opens_one_form(small_town: Town) -> None:
    small_town.server.faults.on("slash_commands", "duplicate")
    outcome = await small_town.employee.command("/draft", WORDS)
    assert [view.title for view in small_town.employee.views] == ["Draft a post"]
    assert small_town.told(outcome).count("Slack") == 0


async def test_a_reason_that_arrives_twice_is_not_answered_as_too_late(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference), "Reject")
    town.server.faults.on("interactive", "duplicate")
    sent = await town.clerk.submit({"reason": "The date is wrong."})
    assert (sent.errors, town.told(sent).strip(), town.clerk.views) == ({}, "", [])
    await town.deliver()
    assert "was rejected" in town.reads_card(town.employee, reference)
    assert FACEBOOK in town.reads_card(town.employee, reference)
