"""A draft from a command to a decision, through a real Bolt app."""

from __future__ import annotations

import pytest

from handlers.practice.council.errors import Impossible
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.reading import buttons, visible_text

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_draft_goes_from_a_command_to_a_decision(server: PracticeServer) -> None:
    employee, clerk = server.person("employee"), server.person("clerk")
    opened = await employee.command("/draft", "Fair on Saturday")
    assert (opened.status, opened.answer, [view.title for view in opened.views]) == (200, "", ["New draft"])
    sent = await employee.submit({"Accounts": ["Facebook"], "Day": "2026-12-05"})
    assert (sent.status, sent.errors, employee.views) == (200, {}, [])
    card = clerk.dm[-1]
    assert buttons(card) == ["Approve", "Reject"]
    pressed = await clerk.press(card, "Approve")
    assert pressed.status == 200
    assert visible_text(clerk.dm[-1]) == "Approved"
    assert server.faults_seen == []


async def test_a_refused_form_stays_open_with_the_text_in_it(server: PracticeServer) -> None:
    employee = server.person("employee")
    await employee.command("/draft")
    assert (await employee.submit()).errors == {"words": "Please complete this required field."}
    refused = await employee.submit({"Words": "   "})
    assert refused.errors == {"words": "Say something."}
    assert employee.view.errors == {"words": "Say something."}
    assert employee.view.values["words"]["words"]["value"] == "   "
    assert server.faults_seen == []


async def test_a_confirmation_that_is_declined_sends_nothing(server: PracticeServer) -> None:
    employee, clerk = server.person("employee"), server.person("clerk")
    await employee.command("/draft", "Fair")
    await employee.submit()
    assert not (await clerk.press(clerk.dm[-1], "Approve", confirm=False)).sent
    assert buttons(clerk.dm[-1]) == ["Approve", "Reject"]


async def test_an_old_card_can_still_be_pressed_by_who_saw_it_and_by_nobody_else(server: PracticeServer) -> None:
    employee, clerk, deputy = (server.person(who) for who in ("employee", "clerk", "deputy"))
    await employee.command("/draft", "Fair")
    await employee.submit()
    old = clerk.dm[-1]
    await clerk.press(old, "Reject")
    assert (await clerk.press(old, "Approve")).status == 200
    with pytest.raises(Impossible, match="never seen"):
        await deputy.press(old, "Approve")
    assert (await deputy.press(old, "Approve", forced=True)).status == 200


async def test_home_is_drawn_and_a_direct_message_is_heard(server: PracticeServer) -> None:
    employee = server.person("employee")
    await employee.open_home()
    await employee.until(lambda: employee.home)
    assert employee.home is not None
    assert visible_text(employee.home) == "Welcome"
    await employee.say("Fish & chips")
    await employee.until(lambda: len(employee.dm) == 2)
    assert employee.dm[-1].text == "Heard: Fish &amp; chips"
    assert server.faults_seen == []
