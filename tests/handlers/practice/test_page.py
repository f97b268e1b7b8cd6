"""The browser page: what it shows, to whom, and whom it refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from handlers.practice.council.cast import thornbury
from handlers.practice.page.behind import Milestone
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages
from handlers.practice.teams_server.server import TeamsServer


@pytest.fixture
async def browser(server: PracticeServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.address) as session:
        yield session


async def act(server: PracticeServer, browser: aiohttp.ClientSession, who: str, what: str, **more: Any) -> Any:
    body = {"as": who, "act": what, **more}
    async with browser.post("/practice/act", json=body, headers={"Origin": server.address}) as response:
        return await response.json()


async def state(browser: aiohttp.ClientSession, who: str, place: str) -> Any:
    async with browser.get("/practice/state", params={"as": who, "in": place}) as response:
        return await response.json()


async def test_the_page_is_strict(server: PracticeServer, browser: aiohttp.ClientSession) -> None:
    server.workspace.person("clerk").real_name = "<script>alert(1)</script>"
    async with browser.get("/") as response:
        text, policy = await response.text(), response.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["X-Frame-Options"] == "DENY"
    assert "unsafe" not in policy
    assert "<script>alert" not in text
    assert "style=" not in text
    for name in ("page.js", "dom.js", "text.js", "all.css"):
        async with browser.get(f"/practice/files/{name}") as response:
            source = await response.text()
        assert response.status == 200
        assert "innerHTML" not in source
    async with browser.get("/practice/files/page.html") as response:
        assert response.status == 404


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("GET", {"Host": "evil.example"}),
        ("GET", {"Origin": "http://evil.example"}),
        ("POST", {"Origin": "http://evil.example"}),
        ("POST", {}),
        ("POST", {"Origin": "null"}),
        ("GET", {"Sec-Fetch-Site": "cross-site"}),
        ("GET", {"Sec-Fetch-Site": "same-site"}),
    ],
)
async def test_the_page_answers_to_itself_alone(
    browser: aiohttp.ClientSession, method: str, headers: dict[str, str]
) -> None:
    path = "/practice/state?as=clerk" if method == "GET" else "/practice/act"
    async with browser.request(method, path, headers=headers, json={} if method == "POST" else None) as response:
        assert response.status == 403


@pytest.mark.usefixtures("bot")
async def test_a_draft_goes_from_a_command_to_a_decision_on_the_page(
    server: PracticeServer, browser: aiohttp.ClientSession
) -> None:
    await act(server, browser, "employee", "command", command="/draft", text="Fair", channel="C0DRAFTS01")
    form = (await state(browser, "employee", "C0DRAFTS01"))["modals"][0]
    values = {"words": {"words": " "}, "accounts": {"accounts": ["facebook"]}}
    said = await act(server, browser, "employee", "submit", view=form["id"], values=values)
    assert said["errors"] == {"words": "Say something."}
    values["words"]["words"] = "Fair"
    assert (await act(server, browser, "employee", "submit", view=form["id"], values=values))["errors"] == {}
    card = (await state(browser, "clerk", "D0CLERK001"))["messages"]["messages"][-1]
    where = {"channel": card["channel"], "ts": card["ts"], "block": "decide", "action": "approve"}
    assert (await act(server, browser, "deputy", "press", **where))["refused"]
    await act(server, browser, "clerk", "press", **where)
    assert (await state(browser, "clerk", "D0CLERK001"))["messages"]["messages"][-1]["text"] == "Approved"
    await act(server, browser, "clerk", "open_home")
    assert (await state(browser, "clerk", "home"))["home"]["body"]["type"] == "home"


async def test_the_page_shows_a_person_only_what_they_can_read(
    server: PracticeServer, browser: aiohttp.ClientSession
) -> None:
    await server.person("chair").say("Secret", "confidential")
    shown = await state(browser, "employee", "C0CONFID01")
    assert shown["messages"] is None
    assert shown["here"] == "home"
    assert "confidential" not in [one["name"] for one in shown["channels"]]
    assert (await state(browser, "clerk", "C0CONFID01"))["messages"]["messages"][0]["text"] == "Secret"


async def test_a_page_that_knows_a_channel_is_given_only_what_changed_there(
    server: PracticeServer, browser: aiohttp.ClientSession
) -> None:
    clerk = server.person("clerk")
    for number in range(50):
        await clerk.say(f"Message {number}", "general")
    first = await state(browser, "employee", "general")
    shown = first["messages"]
    assert (shown["anew"], shown["more"], len(shown["messages"])) == (True, True, 40)
    changed = server.workspace.find("C0GENERAL1", shown["messages"][0]["ts"])
    gone = server.workspace.find("C0GENERAL1", shown["messages"][1]["ts"])
    unknown = server.workspace.messages["C0GENERAL1"][0]
    assert changed is not None
    assert gone is not None
    for one in (changed, unknown):
        messages.edit(server.council, one, "Changed", None)
    messages.remove(server.council, gone)
    asked = {"as": "employee", "in": "general", "mark": first["mark"], "oldest": changed.ts}
    async with browser.get("/practice/state", params=asked) as response:
        then = (await response.json())["messages"]
    assert [one["ts"] for one in then["messages"]] == [changed.ts]
    assert then["gone"] == [gone.ts]
    earlier = {"as": "employee", "in": "C0GENERAL1", "before": changed.ts}
    async with browser.get("/practice/messages", params=earlier) as response:
        before = await response.json()
    assert (len(before["messages"]), before["more"]) == (10, False)


async def test_the_clock_moves_forward_and_never_back(server: PracticeServer, browser: aiohttp.ClientSession) -> None:
    async def polling_day() -> list[Milestone]:
        return [Milestone("polling day", server.clock.now() + timedelta(days=30))]

    server.behind.milestones = polling_day
    headers, was = {"Origin": server.address}, server.clock.now()
    async with browser.post("/practice/clock", json={"seconds": 3600}, headers=headers) as response:
        assert [one["name"] for one in (await response.json())["milestones"]] == ["polling day"]
    assert timedelta(hours=1) <= server.clock.now() - was < timedelta(hours=1, minutes=1)
    for asked, status in (({"seconds": -60}, 409), ({"seconds": 1e9}, 409), ({"at": "2027-01-01"}, 400), ({}, 409)):
        async with browser.post("/practice/clock", json=asked, headers=headers) as response:
            assert response.status == status, asked


async def test_the_page_hears_of_changes_as_they_happen(server: PracticeServer, browser: aiohttp.ClientSession) -> None:
    async with browser.get("/practice/events") as response:
        assert response.content_type == "text/event-stream"
        assert b"data: " in await response.content.readuntil(b"\n\n")
        await server.person("clerk").say("Hello", "drafts")
        assert b"data: " in await response.content.readuntil(b"\n\n")


@pytest.mark.parametrize("body", [b"{", b"[]", b"{}", b'{"as": "clerk", "act": "dance"}', b'{"as": "nobody"}'])
async def test_an_odd_request_to_the_page_is_refused_with_a_sentence(
    server: PracticeServer, browser: aiohttp.ClientSession, body: bytes
) -> None:
    headers = {"Origin": server.address, "Content-Type": "application/json"}
    async with browser.post("/practice/act", data=body, headers=headers) as response:
        assert response.status in {400, 409}
        assert await response.text()


async def test_it_listens_on_this_computer_alone(server: PracticeServer) -> None:
    assert server.address.startswith("http://127.0.0.1:")


async def test_behind_the_scenes_shows_what_goes_between_teams_and_the_bot_too_without_a_token() -> None:
    server = PracticeServer(thornbury(), teams=TeamsServer())
    await server.start()
    assert server.teams is not None
    server.teams.bot_url = f"{server.address}/nobody/is/here"
    service = f"{server.address}/service/v3/conversations"
    async with aiohttp.ClientSession() as session, session.post(service, headers={"Authorization": "Bearer ey-1"}):
        pass
    await server.teams.person("clerk").writes("home")
    called, told = (await server.behind.scenes(0, 0))["exchanges"]
    assert (called["direction"], called["what"], called["status"]) == ("from bot", "POST v3/conversations", 401)
    assert (told["direction"], told["what"], told["status"]) == ("to bot", "message", 404)
    whole = server.behind.exchange(told["number"])
    assert '"text": "home"' in whole["readable"]
    assert "ey" not in server.behind.exchange(called["number"])["request_headers"]["Authorization"]
    await server.stop()
