"""The bot killed with SIGKILL at a system call of an act of purdah, of a report, or of taking an approval back.

What somebody was told is saved is saved; what they were not, they send once more; and then it is there once.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from storage.audit.verify import verify
from tests.journeys.confidence import NOTICE
from tests.journeys.test_breach_killed import REPORT, cases, opens_form, shown_code
from tests.journeys.test_killed import Killable, killable
from tests.journeys.test_purdah import LOCAL
from tests.journeys.town import FACEBOOK, WORDS
from tests.support import killer
from tests.support.databases import rows

__all__ = ["killable"]

pytestmark = pytest.mark.skipif(not killer.works_here(), reason="the system calls of Linux on x86-64 are counted")
FEW = {"purdah on": 24, "purdah off": 25, "take back": 9, "report": 15}
"""Acts that are killed in the ordinary run, and at which of their calls."""
QUIET_S = 1.0
"""For how long, in seconds, the bot is left at its letters before it is said to have come through."""
QUESTION = "On which day was it?"


@dataclass(frozen=True)
class Act:
    """Who sends which form: `begin` brings it before them, `kept` counts it, `heard` says whether word of it came.

    `calls` is about how many of the calls that are counted it makes, with all its letters.
    """

    who: str
    calls: int
    begin: Callable[[Killable], Awaitable[dict[str, object]]]
    kept: Callable[[Killable], Awaitable[int]]
    heard: Callable[[Killable], bool] | None = None


async def _count(town: Killable, query: str) -> int:
    return len(await rows(town.database, query))


def _told(who: Actor, town: Killable, said: str) -> bool:
    return any(said in town.reads(one) for one in who.dm)


async def _released(town: Killable) -> str:
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK])
    await town.comes_true(lambda: any("Approve" in buttons(one) for one in town.clerk.dm))
    reference = town.newest_reference(town.clerk)
    await town.clerk.press(town.card(town.clerk, reference, "Approve"), "Approve")
    await town.comes_true(lambda: town.shows(town.deputy, reference, "Post these words"))
    return reference


async def _on(town: Killable) -> dict[str, object]:
    await _released(town)
    await town.clerk.command("/purdah", "on")
    return {"reason": "By-election"}


async def _poll(town: Killable) -> dict[str, object]:
    await town.clerk.command("/purdah", "poll 2027-05-06")
    await town.clerk.submit({"kind": LOCAL, "country": "England"})
    return {}


async def _off(town: Killable) -> dict[str, object]:
    await town.clerk.command("/purdah", "on")
    await town.clerk.submit({"reason": "By-election"})
    await town.clerk.command("/purdah", "off")
    return {"reason": "It is over."}


async def _take_back(town: Killable) -> dict[str, object]:
    reference = await _released(town)
    card = town.card(town.clerk, reference, "Take the approval back")
    await town.clerk.press(card, "Take the approval back")
    return {"reason": "The hall is closed."}


async def _report(town: Killable) -> dict[str, object]:
    await opens_form(town.employee)
    return dict(REPORT)


async def _follow_up(town: Killable) -> dict[str, object]:
    await opens_form(town.employee)
    await town.employee.submit(REPORT)
    code = shown_code(town.employee)
    await town.employee.close()
    await town.employee.command("/breach", f"receipt {code}")
    block = next(one["block_id"] for one in town.employee.view.blocks if one["type"] == "input")
    return {block: "It was on a Thursday."}


async def _write(town: Killable) -> dict[str, object]:
    await opens_form(town.employee)
    await town.employee.submit(REPORT)
    chair = town.person("chair")
    await chair.command("/breach", "cases")
    await chair.press(chair.view, "Open")
    await chair.press(chair.view, "Write")
    return {"kind": "A note: only those who handle it read it", "words": QUESTION}


async def _remarks(town: Killable) -> int:
    return sum(len(case.remarks) for case in await cases(town))


ACTS = {
    "purdah on": Act(
        "clerk",
        260,
        _on,
        lambda town: _count(town, "SELECT reference FROM purdah_windows"),
        lambda town: _told(town.deputy, town, "pre-election period"),
    ),
    "purdah poll": Act("clerk", 120, _poll, lambda town: _count(town, "SELECT reference FROM purdah_windows")),
    "purdah off": Act(
        "clerk",
        120,
        _off,
        lambda town: _count(town, "SELECT hash FROM journal WHERE entry LIKE '%\"purdah:ended\"%'"),
        lambda town: _told(town.deputy, town, "Purdah is over."),
    ),
    "take back": Act(
        "clerk",
        240,
        _take_back,
        lambda town: _count(town, "SELECT reference FROM taken_back"),
        lambda town: _told(town.employee, town, "The approval was taken back by"),
    ),
    "report": Act(
        "employee",
        180,
        _report,
        lambda town: _count(town, "SELECT reference FROM cases"),
        lambda town: any(one.text == NOTICE for one in town.person("chair").dm),
    ),
    "follow-up": Act("employee", 120, _follow_up, _remarks),
    "write as a handler": Act("chair", 60, _write, _remarks),
}


async def killed_at(town: Killable, number: int, act: Awaitable[Outcome]) -> tuple[Outcome, bool]:
    """Somebody acts, and the bot is killed at this call. Returns what came of it, and whether there were so many."""
    assert town.bot is not None
    command = (sys.executable, killer.__file__, str(town.bot.pid), str(number))
    counting = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert counting.stdout is not None
    assert (await counting.stdout.readline()).strip() == b"counts"
    outcome = await act
    try:
        async with asyncio.timeout(QUIET_S):
            await town.bot.ended()
    except TimeoutError:
        counting.kill()
    await counting.wait()
    return outcome, town.bot.gone


async def _killed_once(town: Killable, act: Act, number: int) -> bool:
    """One act, killed at this call, sent once more when its sender was not told; everything is there once."""
    who, answers = town.person(act.who), await act.begin(town)
    outcome, struck = await killed_at(town, number, who.submit(answers))
    told = not (outcome.trouble or outcome.errors)
    assert await act.kept(town) in ({1} if told else {0, 1})
    await town.fall()
    await town.rise()
    if not told:
        again = await who.submit()
        assert (again.errors, again.trouble) == ({}, "")
    assert await act.kept(town) == 1
    if act.heard is not None:
        await town.comes_true(lambda: act.heard is not None and act.heard(town))
    (council,) = await town.database.councils()
    assert (await town.database.look(lambda connection: verify(connection, council))).findings == ()
    return struck


@pytest.mark.parametrize(("name", "number"), FEW.items())
async def test_killed_at_a_system_call_what_was_said_to_be_saved_is_there_once(
    killable: Killable, name: str, number: int
) -> None:
    assert await _killed_once(killable, ACTS[name], number)


@pytest.mark.soak
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, act in ACTS.items() for number in range(1, act.calls, 3)]
)
async def test_killed_at_any_system_call_what_was_said_to_be_saved_is_there_once(
    killable: Killable, name: str, number: int
) -> None:
    await _killed_once(killable, ACTS[name], number)
