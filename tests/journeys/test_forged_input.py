"""What no client of Slack's would send: forged buttons, forged and foreign requests, and old ones sent again."""

import json

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.people.finding import element
from tests.journeys.raw import sent
from tests.journeys.record import UNKNOWN, nothing_but
from tests.journeys.town import FACEBOOK, WORDS, Town

FORGED = {
    "nothing": "",
    "no JSON": "Approve",
    "null": "null",
    "a number": "7",
    "an empty list": "[]",
    "no revision": '["DR-000000"]',
    "no reference": "[1, 1]",
    "a true revision": '["DR-000000", true]',
    "a huge revision": '["DR-000000", 99999999999]',
    "NUL": json.dumps(["DR-\x00", 1]),
    "half a character": json.dumps(["\ud800", 1]),
    "another draft": '["DR-000000", 1]',
    "deep": "[" * 900 + "]" * 900,
}


async def test_a_forged_button_does_nothing_and_says_so(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    for row, forged in FORGED.items():
        for button, who in {"Approve": town.clerk, "Reject": town.clerk, "Revise": town.employee}.items():
            card = town.card(who, reference)
            element(card, button)[1]["value"] = forged
            async with nothing_but(town):
                told = town.told(await who.press(card, button, forced=True))
            assert told.strip() == f"Nothing was changed\n{UNKNOWN}", (row, button)


async def test_a_button_of_a_revision_that_never_was_does_nothing(town: Town) -> None:
    reference = await town.submits(town.employee)
    card = town.card(town.clerk, reference)
    element(card, "Approve")[1]["value"] = json.dumps([reference, 99])
    async with nothing_but(town, "draft:approve"):
        told = town.told(await town.clerk.press(card, "Approve", forced=True))
    assert "You saw version 99" in told


async def test_a_guests_click_does_nothing_and_says_so(town: Town) -> None:
    reference = await town.submits(town.employee)
    async with nothing_but(town, "draft:approve"):
        told = town.told(await town.person("guest").press(town.card(town.clerk, reference), "Approve", forced=True))
    assert told.startswith("Nothing was changed\nGuests cannot do this. Ask the Town Clerk.")


@pytest.mark.parametrize("spoilt", ["bad_signature", "old_timestamp", "foreign_app", "foreign_team"])
async def test_what_is_not_from_slack_and_for_us_gets_a_bare_401(town: Town, spoilt: str) -> None:
    card = await _card_to_press(town)
    town.server.council.retry_seconds = (1e6, 1e6, 1e6)
    async with nothing_but(town):
        for kind in ("interactive", "slash_commands", "events_api"):
            town.server.faults.on(kind, spoilt)
        pressed = await town.clerk.press(card, "Approve")
        typed = await town.employee.command("/draft", WORDS)
        said = await town.employee.say("Hello")
    for outcome in (pressed, typed, said):
        assert (outcome.status, outcome.answer) == (401, "")


async def _card_to_press(town: Town) -> Message:
    return town.card(town.clerk, await town.submits(town.employee))


async def test_a_form_sent_as_from_another_team_is_refused_whoever_it_names(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    async with nothing_but(town, "draft:submit"):
        town.server.faults.on("interactive", "foreign_team")
        refused = await town.sends(town.employee, accounts=[FACEBOOK])
    assert refused.errors == {"words": "Only people of the council itself can do this."}
    assert town.employee.view.values["words"]["words"]["value"] == WORDS


async def test_a_recorded_request_sent_again_does_nothing_more(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.approves(town.clerk, reference)
    recorded = [one for one in town.server.exchanges.kept if one.direction == "to bot"]
    async with nothing_but(town):
        for one in recorded:
            status, answer = await sent(town, one.request.encode(), one.request_headers)
            assert (status, answer.decode()) == (one.status, one.answer)
