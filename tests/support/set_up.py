"""A set-up under way in a folder of its own, beside a practice council and a mail server: what tests of it share."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

from chatops.cli.setting_up.run import set_up_in_browser
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.server import TeamsServer
from tests.handlers.mail.mail_server import Postbox, mail_server

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / "handlers" / "slack" / "manifest.yaml"
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
    server = PracticeServer(workspace, teams=TeamsServer())
    await server.start()
    try:
        async with mail_server() as postbox:
            yield Outside(server, postbox)
    finally:
        await server.stop()


@dataclass
class Running:
    """A set-up page that is served: what was said where it was started, and the work itself."""

    task: "asyncio.Task[bool]"
    said: list[str] = field(default_factory=list)

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
