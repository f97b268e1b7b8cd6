"""A file is fetched from where Slack keeps files, and from nowhere else; a picture is brought there once."""

import aiohttp
import pytest
from aiohttp import web

from handlers.pictures.looks import Look
from handlers.platform import NotFetched
from handlers.practice.server import PracticeServer
from handlers.screens import parts as p
from handlers.screens.files import File
from handlers.slack.drawing import blocks_of
from handlers.slack.web_api.client import Home, SlackClient
from handlers.slack.web_api.files import HOST, NOT_FOR_US, TOO_LARGE, Files
from handlers.slack.web_api.punctual import web_client
from tests.support import hostile_pictures as sent

MOST = 10_000_000

ELSEWHERE = [
    "https://files.slack.com.evil.example/files-pri/T-F/a.png",
    "https://evil.example/files.slack.com/a.png",
    "https://files.slack.com@evil.example/a.png",
    "https://user@files.slack.com/a.png",
    "https://files.slack.com:8443/a.png",
    "http://files.slack.com/a.png",
    "https://slack.com/a.png",
    "https://sub.files.slack.com/a.png",
    "https://files.slack.com\\@evil.example/a.png",
    "https://files.slac\u212a.com/a.png",
    "http://127.0.0.1:5432/",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "//files.slack.com/a.png",
    "https://[::1]/a.png",
    "https://[/a.png",
    "",
]


@pytest.mark.parametrize("address", ELSEWHERE)
async def test_nothing_is_fetched_from_any_other_place(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        slack = SlackClient("xoxb-1", "https://slack.com/api/", Home("T0"), session)
        assert not slack.keeps(File("F1", "a.png", address))
        with pytest.raises(NotFetched, match=NOT_FOR_US):
            await slack.fetch(File("F1", "a.png", address), MOST)


async def test_slack_s_own_host_is_the_place_of_files() -> None:
    async with aiohttp.ClientSession() as session:
        slack = SlackClient("xoxb-1", "https://slack.com/api/", Home("T0"), session)
        assert slack.keeps(File("F1", "a.png", f"{HOST}/files-pri/T0-F1/download/a.png"))


def added(server: PracticeServer, content: bytes) -> File:
    ident = server.person("employee").upload("a.png", content, "image/png")
    return File(ident, "a.png", f"{server.address}/files-pri/{ident}")


async def test_what_is_in_a_file_is_given(server: PracticeServer, workspace: SlackClient) -> None:
    assert await workspace.fetch(added(server, sent.png()), MOST) == sent.png()


async def test_a_file_that_is_too_large_is_not_taken_in(server: PracticeServer, workspace: SlackClient) -> None:
    with pytest.raises(NotFetched, match=TOO_LARGE):
        await workspace.fetch(added(server, bytes(2001)), 2000)
    assert len(await workspace.fetch(added(server, bytes(2000)), 2000)) == 2000


async def test_a_page_to_sign_in_is_no_file(server: PracticeServer, workspace: SlackClient) -> None:
    file = added(server, sent.png())
    server.workspace.app.tokens[server.bot_token]["scopes"].remove("files:read")
    with pytest.raises(NotFetched, match=NOT_FOR_US):
        await workspace.fetch(file, MOST)


async def no_look(_address: str) -> None:
    return None


async def served(handler: object) -> tuple[web.AppRunner, str]:
    app = web.Application()
    app.router.add_get("/{tail:.*}", handler)  # type: ignore[arg-type]
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


async def test_no_redirect_is_followed_and_an_endless_answer_is_cut_off() -> None:
    asked: list[str] = []

    async def answers(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        if request.path == "/moved":
            raise web.HTTPFound("/there")
        stream = web.StreamResponse()
        stream.content_type = "image/png"
        await stream.prepare(request)
        try:
            while True:
                await stream.write(bytes(65_536))
        except ConnectionError:
            return stream

    runner, origin = await served(answers)
    try:
        async with aiohttp.ClientSession() as session:
            files = Files("t", f"{origin}/api/", session, web_client("t", f"{origin}/api/", session, 1), no_look)
            with pytest.raises(NotFetched, match=NOT_FOR_US):
                await files.fetch(File("F1", "", f"{origin}/moved"), MOST)
            with pytest.raises(NotFetched, match=TOO_LARGE):
                await files.fetch(File("F1", "", f"{origin}/endless"), 100_000)
    finally:
        await runner.cleanup()
    assert asked == ["/moved", "/endless"]


CARD = p.Card("A draft.", (p.Picture("picture", "looks/DR-1/1/picture-1/abc", "What it shows stands below."),))


def client_of(server: PracticeServer, session: aiohttp.ClientSession, looked: list[str]) -> SlackClient:
    async def look(address: str) -> Look:
        looked.append(address)
        return Look(sent.png(), "image/png")

    return SlackClient(server.bot_token, server.api_url, Home(server.workspace.team_id), session, look=look)


async def test_a_picture_is_brought_once_and_shown_wherever_it_is(server: PracticeServer) -> None:
    looked: list[str] = []
    async with aiohttp.ClientSession() as session:
        slack = client_of(server, session, looked)
        place = await slack.post(server.person("clerk").id, CARD)
        await slack.redraw(place, CARD)
        await slack.post(server.person("deputy").id, CARD)
    (message,) = server.person("clerk").dm
    (block,) = message.blocks
    assert server.workspace.files[block["slack_file"]["id"]]["mimetype"] == "image/png"
    assert len(looked) == 1


@pytest.mark.parametrize("scope", ["files:write", "files:read"])
async def test_a_card_is_sent_without_the_picture_where_slack_does_not_take_it(
    server: PracticeServer, scope: str
) -> None:
    server.workspace.app.tokens[server.bot_token]["scopes"].remove(scope)
    async with aiohttp.ClientSession() as session:
        await client_of(server, session, []).post(server.person("clerk").id, CARD)
    (message,) = server.person("clerk").dm
    assert message.blocks[0]["elements"][0]["text"] == "The picture cannot be shown here."


def test_what_the_bot_has_and_slack_does_not_is_told_in_words() -> None:
    (block,) = blocks_of(CARD.parts)
    assert block["type"] == "context"
