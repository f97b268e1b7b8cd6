"""The page of the practice tenant: what stands in front of somebody can be filled in and pressed there."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest

from handlers.practice.teams_server.cards import actions_of, inputs_of
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Message
from tests.journeys.teams_town import DECLARED, FACEBOOK, WORDS, TeamsTown

Does = Callable[..., Awaitable[str]]


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


@asynccontextmanager
async def on_page(town: TeamsTown) -> AsyncIterator[Does]:
    """What somebody does on the page, as it comes from there; gives what is read then."""
    async with aiohttp.ClientSession() as http:

        async def does(who: str, **given: str) -> str:
            async with http.post(f"{town.server.origin}/teams/act", data={"who": who} | given) as answer:
                assert answer.status == 200
                text = await answer.text()
            await town.deliver()
            return text

        yield does


async def test_of_buttons_with_one_title_the_one_that_was_pressed_is_meant_and_none_where_the_card_has_changed(
    town: TeamsTown,
) -> None:
    clerk = town.person("clerk")
    async with on_page(town) as does:
        await does("clerk", text="council accounts")
        await does("clerk", message=clerk.dm[-1].id, press="1 Open")
        assert "Name: X\n" in clerk.reads(clerk.window)
        assert "that button is not there any more" in await does("clerk", press="1 Open")
        assert await town.acts() == []


async def test_what_a_colleague_wrote_in_the_channel_is_suggested_and_adopted_on_the_page(town: TeamsTown) -> None:
    harold, tom = town.person("councillor"), town.person("employee")
    in_channel = {"in": "channel"}
    async with on_page(town) as does:
        await does("employee2", text="The bridge is open <again>.", **in_channel)
        assert len(tom.dm) == 0
        (post,) = town.server.tenant.posts
        assert "The bridge is open &lt;again&gt;." in await does("councillor", suggest=post.id, **in_channel)
        assert harold.window is not None
        filled = {one["id"]: one["value"] for one in inputs_of(harold.window.card)}
        await does("councillor", send="0 Send in", **filled, **in_channel)
        (card,) = town.server.tenant.in_channel()
        await does("employee", message=card.id, press="0 Read it and make a draft", **in_channel)
        assert "The bridge is open <again>." in tom.reads(tom.window)


async def test_a_draft_is_written_and_approved_on_the_page(town: TeamsTown) -> None:
    page, tom, clerk = town.server.origin, town.person("employee"), town.person("clerk")
    async with aiohttp.ClientSession() as http:

        async def does(who: str, *given: tuple[str, str]) -> str:
            async with http.post(f"{page}/teams/act", data=[("who", who), *given]) as answer:
                assert answer.status == 200
                return await answer.text()

        async def presses(who: str, message: Message, title: str, *given: tuple[str, str]) -> str:
            place = [one["title"] for one in actions_of(message.card)].index(title)
            return await does(who, ("message", message.id), ("press", f"{place} {title}"), *given)

        assert "Draft a post" in await does("employee", ("choose", "draft"))
        assert tom.window is not None
        accounts = next(one for one in tom.window.card["body"] if one.get("id") == "option.accounts")["choices"]
        chosen = next(one["value"] for one in accounts if one["title"] == FACEBOOK)
        declared = [(f"option.{name}", "so") for name in DECLARED]
        declared += [(one["id"], one["value"]) for one in inputs_of(tom.window.card) if one.get("value")]
        words = f"{WORDS} <b>&</b>"
        await does(
            "employee", ("send", "1 Send for approval"), ("text.words", words), ("option.accounts", chosen), *declared
        )
        assert tom.window is None
        await town.deliver()
        async with http.get(f"{page}/teams?who=clerk") as shown:
            text = await shown.text()
            assert f"{WORDS} &lt;b&gt;&amp;&lt;/b&gt;" in text
            assert "<b>&</b>" not in text
            assert "script" not in str(shown.headers["Content-Security-Policy"])
        told = await presses("clerk", clerk.dm[-1], "Approve")
        assert "It is saved." in told
        assert "There is no such" not in await does("clerk", ("text", "home"))
        await town.deliver()
        async with http.get(f"{page}/teams?who=clerk&in=channel") as shown:
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
        async with http.post(act, data={"who": "clerk", "message": "1", "press": "0 Approve"}) as answer:
            assert "that message is not there any more" in await answer.text()
        async with http.post(act, data={"who": "clerk", "press": "0 Approve"}) as answer:
            assert "no window stands in front of them" in await answer.text()
        async with http.get(f"{town.server.origin}/teams/page.css") as sheet:
            assert sheet.content_type == "text/css"
