"""The page of the practice tenant: what stands in front of somebody can be filled in and pressed there."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from handlers.practice.teams_server.cards import inputs_of
from handlers.practice.teams_server.server import TeamsServer
from tests.journeys.teams_town import DECLARED, FACEBOOK, WORDS, TeamsTown


@pytest.fixture
async def town(sqlite_url: str) -> AsyncIterator[TeamsTown]:
    """A tenant whose bot runs until the test ends."""
    server = TeamsServer()
    await server.start()
    opened = TeamsTown(server, sqlite_url)
    try:
        await opened.start()
        yield opened
    finally:
        await opened.stop()
        await server.stop()
        await opened.database.close()


async def test_a_draft_is_written_and_approved_on_the_page(town: TeamsTown) -> None:
    page, tom, clerk = town.server.origin, town.person("employee"), town.person("clerk")
    async with aiohttp.ClientSession() as http:

        async def does(who: str, *given: tuple[str, str]) -> str:
            async with http.post(f"{page}/teams/act", data=[("who", who), *given]) as answer:
                assert answer.status == 200
                return await answer.text()

        assert "Draft a post" in await does("employee", ("choose", "draft"))
        assert tom.window is not None
        accounts = next(one for one in tom.window.card["body"] if one.get("id") == "option.accounts")["choices"]
        chosen = next(one["value"] for one in accounts if one["title"] == FACEBOOK)
        declared = [(f"option.{name}", "so") for name in DECLARED]
        declared += [(one["id"], one["value"]) for one in inputs_of(tom.window.card) if one.get("value")]
        words = f"{WORDS} <b>&</b>"
        await does(
            "employee", ("send", "Send for approval"), ("text.words", words), ("option.accounts", chosen), *declared
        )
        assert tom.window is None
        await town.deliver()
        async with http.get(f"{page}/teams?who=clerk") as shown:
            text = await shown.text()
            assert f"{WORDS} &lt;b&gt;&amp;&lt;/b&gt;" in text
            assert "<b>&</b>" not in text
            assert "script" not in str(shown.headers["Content-Security-Policy"])
        told = await does("clerk", ("message", clerk.dm[-1].id), ("press", "Approve"))
        assert "It is saved." in told
        assert "There is no such" not in await does("clerk", ("text", "home"))
        await town.deliver()
        async with http.get(f"{page}/teams?who=channel") as shown:
            assert "approved" in await shown.text()
    assert "draft:approved" in await town.acts()


async def test_the_page_answers_nobody_from_elsewhere_and_names_what_is_not_there(town: TeamsTown) -> None:
    act = f"{town.server.origin}/teams/act"
    async with aiohttp.ClientSession() as http:
        async with http.post(act, data={"who": "clerk"}, headers={"Origin": "https://evil.example"}) as answer:
            assert answer.status == 403
        async with http.get(f"{town.server.origin}/teams", headers={"Host": "evil.example"}) as answer:
            assert answer.status == 403
        async with http.post(act, data={"who": "nobody"}) as answer:
            assert answer.status == 404
        async with http.post(act, data={"who": "clerk", "message": "1", "press": "Approve"}) as answer:
            assert "that message is not there any more" in await answer.text()
        async with http.post(act, data={"who": "clerk", "press": "Approve"}) as answer:
            assert "no window stands in front of them" in await answer.text()
        async with http.get(f"{town.server.origin}/teams/page.css") as sheet:
            assert sheet.content_type == "text/css"
