"""The bot is killed while something is told in confidence: what was said to be saved is, and nothing is there twice."""

import asyncio
import re
from collections.abc import Awaitable
from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons, visible_text
from storage.unit_of_work import SqlUnitOfWork
from tests.journeys.test_breach import HIDDEN, NOTICE
from tests.journeys.test_killed import Killable, killable
from tests.support.keys import MASTER_KEYS

__all__ = ["killable"]

WHAT = "She posted the draft budget before the meeting."
_CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b")
REPORT = {"people": ["clerk"], "category": "Something else", "what": WHAT, "naming": HIDDEN}


async def cases(town: Killable) -> list[Any]:
    """The cases as they are kept, read without the bot."""
    (council,) = await town.database.councils()
    return await town.database.look(
        lambda sync: list(SqlUnitOfWork(sync, council, writing=False, keyring=MASTER_KEYS).cases.all())
    )


async def opens_form(who: Actor) -> None:
    await who.command("/breach")
    assert who.view.title == "Report a breach"


async def again(town: Killable) -> None:
    """The bot falls and rises, so that nothing is in its memory."""
    await town.fall()
    await town.rise()


async def killed_while(town: Killable, act: Awaitable[Outcome], after_ms: float) -> Outcome:
    """Somebody acts, the bot is killed a moment later, and comes back."""
    acting = asyncio.ensure_future(act)
    await asyncio.sleep(after_ms / 1000)
    await town.fall()
    outcome = await acting
    await town.rise()
    return outcome


def shown_code(who: Actor) -> str:
    """The code on the page in front of somebody, or nothing."""
    found = _CODE.findall(visible_text(who.view)) if who.views else []
    return str(found[-1]) if found else ""


async def sent_to_the_end(town: Killable, who: Actor, first: Outcome) -> str:
    """What was said to be saved is; otherwise it is sent once more. Gives the code of the one report there is."""
    code = shown_code(who)
    if code:
        assert len(await cases(town)) == 1
        return code
    assert first.trouble or first.errors
    sent = await who.submit()
    assert (sent.errors, sent.trouble) == ({}, "")
    return shown_code(who)


async def heard_and_read(town: Killable, code: str) -> None:
    """There is one report, the Chair hears of it, and its code opens it."""
    (case,) = await cases(town)
    assert (case.report.what, case.version) == (WHAT, 1)
    chair = town.person("chair")
    await town.comes_true(lambda: [one for one in chair.dm if one.text == NOTICE])
    await town.employee.command("/breach", f"receipt {code}")
    assert WHAT in town.reads(town.employee.view)


async def test_killed_before_the_commit_the_form_says_so_and_nothing_is_there(killable: Killable) -> None:
    town = killable
    await opens_form(town.employee)
    await again(town)
    town.server.faults.on("users.info", "freeze")
    sending = asyncio.create_task(town.employee.submit(REPORT))
    await town.comes_true(lambda: town.server.faults.struck)
    await town.fall()
    outcome = await sending
    assert outcome.trouble
    assert await cases(town) == []
    await town.rise()
    assert WHAT in visible_text(town.employee.view)
    await heard_and_read(town, await sent_to_the_end(town, town.employee, outcome))


async def test_killed_right_after_the_answer_the_report_is_there_and_is_heard_of(killable: Killable) -> None:
    town = killable
    await opens_form(town.employee)
    outcome = await town.employee.submit(REPORT)
    await town.fall()
    assert len(await cases(town)) == 1
    await town.rise()
    await heard_and_read(town, await sent_to_the_end(town, town.employee, outcome))


async def test_killed_while_a_notice_is_on_its_way_it_arrives(killable: Killable) -> None:
    town = killable
    town.server.faults.on("chat.postMessage", "freeze")
    await opens_form(town.employee)
    outcome = await town.employee.submit(REPORT)
    await town.comes_true(lambda: town.server.faults.struck)
    await again(town)
    await heard_and_read(town, await sent_to_the_end(town, town.employee, outcome))


MOMENTS = [10, *(pytest.param(ms, marks=pytest.mark.soak) for ms in range(0, 120, 3))]


@pytest.mark.parametrize("after_ms", MOMENTS)
async def test_killed_at_any_moment_of_a_report_there_is_one_or_its_sender_knows(
    killable: Killable, after_ms: float
) -> None:
    town = killable
    await opens_form(town.employee)
    outcome = await killed_while(town, town.employee.submit(REPORT), after_ms)
    await heard_and_read(town, await sent_to_the_end(town, town.employee, outcome))


@pytest.mark.parametrize("after_ms", MOMENTS)
async def test_killed_at_any_moment_of_a_direct_message_it_is_answered_and_its_words_are_kept(
    killable: Killable, after_ms: float
) -> None:
    town = killable
    town.server.council.retry_seconds = (0.0, *[0.5] * 60)  # Slack comes again after a minute, and after five
    who = town.employee
    await killed_while(town, who.say(WHAT), after_ms)
    await town.comes_true(lambda: [one for one in who.dm if "Report a breach" in buttons(one)])
    await who.press([one for one in who.dm if "Report a breach" in buttons(one)][-1], "Report a breach")
    assert WHAT in visible_text(who.view)


@pytest.mark.parametrize("after_ms", MOMENTS)
async def test_killed_at_any_moment_of_a_follow_up_it_is_there_once_or_its_sender_knows(
    killable: Killable, after_ms: float
) -> None:
    town, who, words = killable, killable.employee, "It was on a Thursday."
    await opens_form(who)
    await who.submit(REPORT)
    code = shown_code(who)
    await who.close()
    await who.command("/breach", f"receipt {code}")
    block = next(block["block_id"] for block in who.view.blocks if block["type"] == "input")
    outcome = await killed_while(town, who.submit({block: words}), after_ms)
    said = [remark.words for remark in (await cases(town))[0].remarks]
    assert said == [words] or (said == [] and (outcome.trouble or outcome.errors))
    if outcome.trouble or outcome.errors:
        sent = await who.submit()
        assert (sent.errors, sent.trouble) == ({}, "")
    assert [remark.words for remark in (await cases(town))[0].remarks] == [words]
