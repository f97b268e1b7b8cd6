"""A set-up under way in a folder of its own, beside a practice council and a mail server: what tests of it share."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import yaml
from aiohttp import ClientResponse, ClientSession, CookieJar, FormData

from chatops.cli.setting_up.run import set_up_in_browser
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.server import TeamsServer
from tests.handlers.mail.mail_server import Postbox, mail_server
from tests.support.html import Node, answered, read_html

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / "handlers" / "slack" / "manifest.yaml"
SIGNING_SECRET = "practice00000000secret0000000000"
OTHER_ROUTE = "You can also telephone the monitoring officer on 01454 000000."


@dataclass
class Outside:
    """What a set-up reaches: Slack and Teams, and a mail server."""

    server: PracticeServer
    postbox: Postbox

    @property
    def teams(self) -> TeamsServer:
        assert self.server.teams is not None
        return self.server.teams

    def around(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        """Run in this folder, with both platforms where they are practised."""
        monkeypatch.chdir(folder)
        for name, value in {
            "SLACK_API_URL": self.server.api_url,
            "SLACK_PACE": "learned",
            "TEAMS_SERVICE_URL": self.teams.service_url,
            "TEAMS_LOGIN_URL": self.teams.login,
            "TEAMS_KEYS_URL": self.teams.keys,
            "TEAMS_ISSUER": self.teams.issuer,
            "PORT": "0",
        }.items():
            monkeypatch.setenv(name, value)


@asynccontextmanager
async def outside() -> AsyncIterator[Outside]:
    """A practice council whose app was made with the program's own manifest, and a mail server."""
    workspace = thornbury()
    workspace.app.install(yaml.safe_load(MANIFEST.read_text(encoding="utf-8")))
    server = PracticeServer(workspace, signing_secret=SIGNING_SECRET, teams=TeamsServer())
    await server.start()
    try:
        async with mail_server() as postbox:
            yield Outside(server, postbox)
    finally:
        await server.stop()


@dataclass
class Running:
    """A set-up page that is served: what was said where it was started, and what serves it: a task, or a process."""

    by: Any
    said: list[str] = field(default_factory=list)

    @property
    def task(self) -> "asyncio.Task[bool]":
        """The work, where it is in this process."""
        assert isinstance(self.by, asyncio.Task)
        return self.by

    @property
    def process(self) -> asyncio.subprocess.Process:
        """The process, where it is one of its own."""
        assert isinstance(self.by, asyncio.subprocess.Process)
        return self.by

    @property
    def code(self) -> str:
        """The newest code."""
        return re.findall(r"\b\w{4}-\w{4}-\w{4}\b", "\n".join(self.said))[-1]

    @property
    def address(self) -> str:
        """The address of the page, without its path."""
        (found,) = re.findall(r"(http://127\.0\.0\.1:\d+)/setup", "\n".join(self.said))
        return str(found)


@asynccontextmanager
async def set_up_page() -> AsyncIterator[Running]:
    """The page of the set-up in this folder, served until the block is left."""
    said: list[str] = []
    running = Running(asyncio.create_task(set_up_in_browser(said.append)), said)
    while not any("/setup" in line for line in said):
        if running.task.done():
            running.task.result()
        await asyncio.sleep(0.01)
    try:
        yield running
    finally:
        running.task.cancel()
        await asyncio.gather(running.task, return_exceptions=True)


Given = Mapping[str, str | tuple[str, ...]]


class Visitor:
    """A browser in front of the set-up: it keeps its cookie, and says where its forms come from, as browsers do."""

    def __init__(self, session: ClientSession, address: str) -> None:
        self.session = session
        self.address = address
        self.text = ""
        self.status = 0
        self.path = "/setup"
        self.pages: list[str] = []

    async def get(self, path: str = "/setup", **headers: str) -> ClientResponse:
        """Open a page."""
        return await self._read(await self.session.get(f"{self.address}{path}", headers=headers))

    async def enters(self, code: str) -> ClientResponse:
        """Open the page, and type a code."""
        await self.get()
        return await self.fills("Go on", {"The code": code})

    async def fills(self, button: str, answers: Given | None = None, **headers: str) -> ClientResponse:
        """Fill in the form with this button by the labels of its questions, and send it."""
        return await self.sends(self.form(button), answers or {}, **headers)

    async def sends(self, form: Node, answers: Given, file: str = "", **headers: str) -> ClientResponse:
        """Send a form, and with it a file with this text."""
        data = FormData(answered(form, answers))
        if file:
            data.add_field("file.file", file, filename="policy.txt", content_type="text/plain")
        where = urljoin(form.attributes["at"], form.attributes["action"])
        headers = {"Origin": self.address} | headers
        return await self._read(await self.session.post(f"{self.address}{where}", data=data, headers=headers))

    async def hands_over(self, button: str) -> bytes:
        """Press a button that gives a file; the page stays."""
        page = read_html(self.text)
        pressed = page.one("button", button)
        form = next(one for one in page.all("form") if one.attributes.get("id") == pressed.attributes["form"])
        data = FormData(answered(form, {}))
        where = f"{self.address}/setup/{form.attributes['action']}"
        answer = await self.session.post(where, data=data, headers={"Origin": self.address})
        assert (answer.status, answer.content_type) == (200, "application/zip")
        return await answer.read()

    def form(self, button: str) -> Node:
        """Return the form that this button sends."""
        page = read_html(self.text)
        (form,) = (one for one in page.all("form") if button in [each.text for each in one.all("button")])
        form.attributes["at"] = self.path
        return form

    @property
    def title(self) -> str:
        """The heading of the page."""
        return next(read_html(self.text).all("h1")).text

    @property
    def words(self) -> str:
        """What is read on the page."""
        return read_html(self.text).text

    async def _read(self, answer: ClientResponse) -> ClientResponse:
        self.text, self.status = await answer.text(), answer.status
        self.path = answer.url.path
        self.pages.append(f"{answer.url}\n{self.text}")
        return answer


@asynccontextmanager
async def visitor(running: Running) -> AsyncIterator[Visitor]:
    """A browser that was let in to nothing yet."""
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
        yield Visitor(session, running.address)


ACCOUNTS = "https://www.facebook.com/ThornburyTC\nTown news = https://www.thornbury.example/news?page=1"
PEOPLE = {"Margaret Hale": "Town Clerk", "Idris Pugh": "Deputy Town Clerk", "Tom Ashdown": "Employee"}


def slack_steps(around: Outside) -> list[tuple[str, str, Given]]:
    """Each step of a council that uses Slack up to the key: its title, its button, what is given."""
    mail: Given = {
        "Their e-mail address": "vice-chair@thornbury.example",
        "One sentence with another way to report a suspected breach": OTHER_ROUTE,
        "Mail server that takes in the council's e-mail": "127.0.0.1",
        "How is the way to it encrypted?": "Not at all, for a mail server on this computer only",
        "Its port, where it is another than usual (optional)": str(around.postbox.port),
        "The address that the bot's e-mails come from, where it is another than the user name (optional)": (
            "council-posts@thornbury.example"
        ),
    }
    council = {"What is the council called?": "Thornbury Town Council", "Where do its people meet the bot?": "Slack"}
    tokens = {"Bot token": around.server.bot_token, "App-level token": around.server.app_token}
    drafts = {"Which channel shows how each draft stands?": "#social-media-drafts (public: everybody can read it)"}
    accounts = {"The addresses of the official accounts (optional)": ACCOUNTS}
    return [
        ("Your council", "Save and go on", council),
        ("The app at Slack", "Check and go on", tokens),
        ("Channels", "Save and go on", drafts),
        ("The people of your council", "Save and go on", PEOPLE),
        ("The council's accounts", "Save and go on", accounts),
        ("Outside the chat", "Send the test message and go on", mail),
        ("The social media policy", "Save and go on", {}),
        ("How the policy is read", "This is right: go on", {}),
    ]


async def goes_to_the_key(visitor: Visitor, around: Outside) -> None:
    """Go through the steps of a council that uses Slack, up to the key."""
    for title, button, given in slack_steps(around):
        assert visitor.title == title, visitor.words
        await visitor.fills(button, given)
    assert visitor.title == "The master key", visitor.words
