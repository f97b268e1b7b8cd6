"""PostgreSQL is stopped for a while, or does not answer: everybody gets a sentence in time, and the bot comes back."""

import asyncio
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from pydantic import SecretStr

from handlers.requests.budget import ANSWER_S
from storage.database import pooled
from tests.journeys.place import practice_town
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town
from tests.support.databases import ENGINES
from tests.support.postgres_proxy import PostgresProxy, proxy_to

pytestmark = [
    pytest.mark.in_real_time,
    pytest.mark.skipif("postgres" not in ENGINES, reason="SQLite has no server that could be stopped"),
    pytest.mark.parametrize("database_url", ["postgres"], indirect=True),
]
MAY_NOT = "may not have been saved. Try again"
ON_THE_WAY = 0.5
"""Seconds that a request and its answer take here, on a busy computer."""
UNTIL_IT_IS_BACK = 20.0
A_MOMENT = 0.1


@pytest.fixture
async def behind(database_url: str) -> AsyncIterator[tuple[Town, PostgresProxy]]:
    """A town whose bot reaches its database through a proxy, and delivers its letters by itself."""
    server = practice_town(still=False)
    server.limits.real = False
    await server.start()
    town = Town(server, database_url)
    async with proxy_to(database_url) as (proxy, through):
        town.settings = town.settings.model_copy(update={"database_url": SecretStr(through)})
        try:
            await town.start(relaying=True)
            yield town, proxy
            await town.stop()
            await town.check_chain()
        finally:
            await town.stop()
            await server.stop()
            await town.database.close()


async def health(town: Town) -> tuple[int, dict[str, str | int]]:
    """Return the status and what is said of each part."""
    async with aiohttp.ClientSession() as session, session.get(f"{town.service.address}/healthz") as answer:
        return answer.status, await answer.json()


async def is_well_again(town: Town) -> None:
    """Every part says so by itself: what the relay noted of the outage ends a moment after the database is back."""
    said = await health(town)
    for _ in range(int(UNTIL_IT_IS_BACK / A_MOMENT)):
        if said[0] == 200:
            break
        await asyncio.sleep(A_MOMENT)
        said = await health(town)
    assert said[0] == 200, said


async def waits_for_clerk(town: Town) -> str:
    """A draft that the Clerk has a card for."""
    await town.opens_form(town.employee, WORDS)
    sent = await town.sends(town.employee, accounts=[FACEBOOK])
    assert not sent.trouble
    await town.server.until(lambda: town.clerk.dm and "[Approve]" in town.reads(town.clerk.dm[-1]))
    return town.newest_reference(town.clerk)


async def is_answered_in_time_while_it_is_away(town: Town, reference: str) -> None:
    """A button, a command, a form and a report in confidence each get a true sentence."""
    card = town.card(town.clerk, reference, "Approve")
    for act in (
        lambda: town.clerk.press(card, "Approve"),
        lambda: town.employee.command("/draft", f"status {reference}"),
        lambda: town.clerk.command("/purdah"),
        lambda: town.employee.command("/breach"),
    ):
        begun = time.monotonic()
        outcome = await act()
        assert time.monotonic() - begun < ANSWER_S + ON_THE_WAY
        assert MAY_NOT in town.told(outcome), town.told(outcome)
        assert "Nothing was changed" not in town.told(outcome)
        while outcome.views and town.clerk.views:
            await town.clerk.close()


async def goes_on(town: Town, reference: str) -> None:
    """Without a restart: what was clicked is done at the second try, and its letters arrive."""
    card = town.card(town.clerk, reference)
    if "[Approve]" in town.reads(card):
        await town.clerk.press(card, "Approve")
    await town.server.until(lambda: town.shows(town.deputy, reference, "Post these words"), timeout=UNTIL_IT_IS_BACK)
    await town.deputy.press(town.card(town.deputy, reference, "I have posted it"), "I have posted it")
    assert not (await town.deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)).errors
    acts = [act for act in await town.acts() if act.startswith("draft:")]
    assert acts == ["draft:submitted", "draft:routed", "draft:approved", "draft:released", "draft:posted"]
    await is_well_again(town)


async def test_while_the_server_is_stopped_all_are_answered_and_afterwards_the_bot_goes_on_by_itself(
    behind: tuple[Town, PostgresProxy],
) -> None:
    town, proxy = behind
    reference = await waits_for_clerk(town)
    await proxy.go()
    await is_answered_in_time_while_it_is_away(town, reference)
    status, said = await health(town)
    assert (status, said["database"]) == (503, "away")
    await proxy.come()
    await goes_on(town, reference)


async def test_the_server_stopped_while_letters_are_on_their_way_loses_none(
    behind: tuple[Town, PostgresProxy],
) -> None:
    town, proxy = behind
    for _ in range(3):
        await town.opens_form(town.employee, WORDS)
        await town.sends(town.employee, accounts=[FACEBOOK])
        await proxy.go()
        await asyncio.sleep(0.3)
        await proxy.come()
    await town.server.until(lambda: len(waiting_cards(town)) == 3, timeout=UNTIL_IT_IS_BACK)


async def test_a_server_that_has_gone_silent_is_given_up_and_does_not_hold_the_bot_for_good(
    behind: tuple[Town, PostgresProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    town, proxy = behind
    await town.stop()
    monkeypatch.setattr(pooled, "ANSWER_TIMEOUT_S", 2.0)
    monkeypatch.setattr(pooled, "ABANDONED_S", 600)  # the server's own patience is not what ends it
    await town.start(relaying=True)
    reference = await waits_for_clerk(town)
    proxy.silent = True
    await is_answered_in_time_while_it_is_away(town, reference)
    await asyncio.sleep(2.5)
    proxy.silent = False
    await goes_on(town, reference)


def waiting_cards(town: Town) -> set[str]:
    return {one.text for one in town.clerk.dm if "[Approve]" in town.reads(one)}
