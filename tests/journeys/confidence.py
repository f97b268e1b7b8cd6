"""What people do about confidential reports in a town, said as a person would."""

import re
from typing import Any

from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from tests.journeys.town import Town

WHAT = "The draft budget was on somebody's own page before the meeting."
NOTICE = "A confidential report is waiting."
FOR_YOU = "A confidential report is waiting for you."
NOTICES = (NOTICE, FOR_YOU)
"""What the notices in confidence say."""
NOT_FOR_YOU = "Nothing was changed\nThere is no such report, or it is not one that you may see."
NOTHING_WAITS = "Confidential reports\nNo confidential report is waiting for you."
NO_NAME = "No, and the bot keeps no name: I use the code that I am given"
HIDDEN = "No, but the bot may write to me when they have a question"
HEARD = "They have been heard"
NAMED = "Yes, they may know my name"


async def reports(town: Town, who: Actor, *about: str, **answers: Any) -> str:
    """Types /breach, fills in the form and sends it. Gives the code."""
    await who.command("/breach", channel="dm")
    return await sends_report(town, who, *about, **answers)


async def sends_report(town: Town, who: Actor, *about: str, **answers: Any) -> str:
    """Fills in the form that is open and sends it. Gives the code."""
    assert who.view.title == "Report a breach"
    filled = {"people": list(about), "category": "Something else", "what": WHAT, "naming": NO_NAME} | answers
    sent = await who.submit(filled)
    assert (sent.errors, sent.trouble) == ({}, "")
    code = code_on(town.reads(who.view))
    await who.close()
    await town.deliver()
    return code


def code_on(page: str) -> str:
    """The code on the page that took the form's place."""
    assert page.startswith("Report received\nYour report has come in")
    (code,) = re.findall(r"^\w{4}(?:-\w{4}){4}$", page, re.MULTILINE)
    return str(code)


def notices(who: Actor, says: str = NOTICE) -> list[Message]:
    """The notices in somebody's conversation with the bot."""
    return [one for one in who.dm if one.text == says]


async def opens(town: Town, who: Actor, notice: Message) -> str:
    """Presses Open on a notice, whoever it hangs with, and reads what opens."""
    await who.press(notice, "Open", forced=True)
    return town.reads(who.view)


async def opens_newest(town: Town, who: Actor, says: str = NOTICE) -> str:
    """Presses Open on their own newest notice, and reads what opens."""
    return await opens(town, who, notices(who, says)[-1])


async def opens_by_code(town: Town, who: Actor, code: str) -> str:
    """Types /breach receipt, gives the code and reads what opens."""
    await who.command("/breach", "receipt")
    sent = await who.submit({"receipt": code})
    assert sent.errors == {}
    return town.reads(who.view)


async def writes(town: Town, who: Actor, words: str) -> str:
    """Writes in the box under the conversation that is open, sends it and reads what it says then."""
    (box,) = [block["block_id"] for block in who.view.blocks if block["type"] == "input"]
    sent = await who.submit({box: words})
    assert sent.errors == {}
    await town.deliver()
    return town.reads(who.view)


async def acts(town: Town, who: Actor, button: str, **answers: Any) -> str:
    """Presses a button of the case that is open, fills in the form if there is one, and reads the case afterwards."""
    await who.press(who.view, button)
    if answers:
        sent = await who.submit(answers)
        assert (sent.errors, sent.trouble) == ({}, "")
    await town.deliver()
    assert len(who.views) == 1, town.reads(who.view)
    return town.reads(who.view)


async def lists(town: Town, who: Actor) -> str:
    """Types /breach cases and reads what opens."""
    await who.command("/breach", "cases", forced=True)
    return town.reads(who.view)
