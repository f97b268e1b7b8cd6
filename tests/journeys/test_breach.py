"""A report told in confidence: sent in by a form, heard of by a notice that says nothing, read by those who may."""

import re
from typing import Any

from chatops.practice.driver import Actor
from chatops.practice.workspace import Message
from tests.journeys.town import Town

WHAT = "The Town Clerk posted the draft budget on her own page before the meeting."
NOTICE = "A confidential item is waiting."
FOR_YOU = "A confidential item is waiting for you."
NOT_FOR_YOU = "Nothing was changed\nThere is no such item, or it is not one that you may see."
NO_NAME = "No, and the bot keeps no name: I use the code that I am given"
HIDDEN = "No, but the bot may write to me when they have a question"
NAMED = "Yes, they may know my name"


async def reports(town: Town, who: Actor, *about: str, **answers: Any) -> str:
    """Types /breach, fills in the form, and sends it. Gives the code."""
    await who.command("/breach")
    assert who.view.title == "Report a breach"
    filled = {"people": list(about), "category": "Something else", "what": WHAT, "naming": NO_NAME} | answers
    sent = await who.submit(filled)
    assert (sent.errors, sent.trouble) == ({}, "")
    page = town.reads(who.view)
    assert page.startswith("Report received\nYour report has come in")
    (code,) = re.findall(r"^\w{4}(?:-\w{4}){4}$", page, re.MULTILINE)
    await who.close()
    await town.deliver()
    return str(code)


def notices(who: Actor, says: str = NOTICE) -> list[Message]:
    return [one for one in who.dm if one.text == says]


async def opens(town: Town, who: Actor, says: str = NOTICE) -> str:
    """Presses Open on the newest notice, and reads what opens."""
    await who.press(notices(who, says)[-1], "Open")
    return town.reads(who.view)


async def test_a_report_about_the_clerk_is_read_by_the_chair_in_a_form(town: Town) -> None:
    await reports(town, town.employee, "clerk")
    chair = town.person("chair")
    assert [town.reads(one) for one in notices(chair)] == [f"{NOTICE}\n[Open]"]
    page = await opens(town, chair)
    assert WHAT in page
    assert "About: @Margaret Hale (Town Clerk at the time)" in page
    assert "From: somebody who wishes not to be named" in page
    assert "Tom" not in page
    for other in ("clerk", "deputy", "employee2", "councillor"):
        assert town.person(other).dm == []
    assert town.clerk.messages("confidential") == []
