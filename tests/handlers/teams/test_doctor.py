"""What the checks of Teams find, each with what to do about it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
from aiohttp import web

from chatops.findings import Finding
from handlers.practice.council.clock import PracticeClock
from handlers.practice.teams_server.server import TeamsServer
from handlers.teams.doctor import TeamsTarget, check_teams
from handlers.teams.web_api.calls import App
from tests.journeys.place import MORNING

CLOCK = PracticeClock(MORNING, running=False)


@pytest.fixture
async def server() -> AsyncIterator[TeamsServer]:
    """A practice tenant, with a bot's door beside it that turns everybody away."""
    opened = TeamsServer()
    app = web.Application()

    async def door(_request: web.Request) -> web.Response:
        return web.Response(status=401)

    app.add_routes([web.post("/teams/messages", door)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await opened.start()
    opened.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield opened
    await opened.stop()
    await runner.cleanup()


def target(server: TeamsServer) -> TeamsTarget:
    """A set-up in which nothing is amiss."""
    app = App(server.app_id, server.secret, server.tenant_id, server.login, server.service_url)
    people = (("TOWN_CLERK", server.person("clerk").id), ("EMPLOYEES", server.person("employee").id))
    return TeamsTarget(
        app, server.keys, server.bot_url, server.tenant.drafts_channel, "THE_CHANNEL", date(2028, 1, 1), people
    )


def failed(findings: list[Finding]) -> list[tuple[str, str]]:
    """What is amiss."""
    return [(one.about, one.sentence) for one in findings if not one.ok]


async def test_a_good_set_up_passes_every_check(server: TeamsServer) -> None:
    found = await check_teams(target(server), CLOCK)
    assert failed(found) == []
    assert [one.about for one in found] == [
        "Teams keys", "Teams endpoint", "Teams secret", "Teams secret", "Teams channel", "TOWN_CLERK", "EMPLOYEES",
    ]  # fmt: skip


async def test_each_thing_that_is_amiss_is_named(server: TeamsServer) -> None:
    good = target(server)
    server.person("employee").member.installed = False
    server.tenant.drafts_channel = "19:other@thread.tacv2"
    found = await check_teams(replace(good, web_address=None, secret_ends=date(2027, 4, 1)), CLOCK)
    assert [about for about, _ in failed(found)] == ["Teams endpoint", "Teams secret", "Teams channel", "EMPLOYEES"]
    assert "Days until it ends: 31." in str(found)


async def test_a_secret_that_is_refused_is_the_last_finding(server: TeamsServer) -> None:
    good = target(server)
    server.tenant.app_secret = "another"
    found = await check_teams(replace(good, keys="http://127.0.0.1:9/", secret_ends=None), CLOCK)
    assert [about for about, _ in failed(found)] == ["Teams keys", "Teams secret"]
    away = await check_teams(replace(good, app=replace(good.app, login="http://127.0.0.1:9/")), CLOCK)
    assert failed(away)[-1][0] == "Teams"


async def test_an_address_where_something_else_answers_is_no_endpoint(server: TeamsServer) -> None:
    found = await check_teams(replace(target(server), web_address=server.origin), CLOCK)
    assert failed(found) == [
        (
            "Teams endpoint",
            f"{server.origin}/teams/messages answers 404, and the bot would answer 401 to a request without a token.",
        )
    ]
