"""The practice server: one small web server on this computer that is the whole of Slack to the bot, and of Teams.

It listens on 127.0.0.1 only.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from handlers.practice.council.changes import PATIENCE_S, Changes
from handlers.practice.council.clock import PracticeClock
from handlers.practice.council.council import Council
from handlers.practice.council.exchanges import Exchanges
from handlers.practice.council.faults import Faults
from handlers.practice.council.keeping import Keeper, Kept
from handlers.practice.council.rate_limits import RateLimits
from handlers.practice.council.workspace import Workspace
from handlers.practice.networks.networks import PracticeNetworks
from handlers.practice.networks.shelf import Shelf
from handlers.practice.page.behind import Behind
from handlers.practice.page.page import Page
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server import methods_files
from handlers.practice.slack_server.delivery import Deliveries
from handlers.practice.slack_server.replies import Replies
from handlers.practice.slack_server.sockets import Sockets
from handlers.practice.slack_server.web_api import WebApi
from handlers.practice.teams_server.server import TeamsServer

HOST = "127.0.0.1"
MOST_REQUEST = 16_000_000
"""Bytes of a request that are taken."""


class PracticeServer:
    """A practice workspace being served.

    Set ``bot_url`` to the bot's request address, such as http://127.0.0.1:3000/slack/events, or leave it out for
    Socket Mode. Give the bot ``api_url``, ``signing_secret``, ``bot_token`` and for Socket Mode ``app_token``.
    ``kept`` is what a file held (see ``keeping``), ``keep_in`` the file in which everything is kept from now on.
    ``teams`` is the council's tenant, where it uses Teams besides; what is kept has one.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        port: int = 0,
        signing_secret: str = "practice-signing-secret",  # noqa: S107 - invented, for this computer only
        bot_token: str = "xoxb-practice-bot",  # noqa: S107 - the same
        app_token: str = "xapp-practice-app",  # noqa: S107 - the same
        bot_url: str | None = None,
        clock: PracticeClock | None = None,
        kept: Kept | None = None,
        keep_in: Path | None = None,
        teams: TeamsServer | None = None,
    ) -> None:
        self.workspace = workspace
        self.signing_secret, self.bot_token, self.app_token = signing_secret, bot_token, app_token
        workspace.app.tokens = {
            bot_token: {"kind": "bot", "scopes": list(workspace.app.scopes)},
            app_token: {"kind": "app", "scopes": ["connections:write"]},
        }
        self.council = Council(workspace, clock or PracticeClock(), signing_secret)
        self.council.bot_url = bot_url
        self.sockets = Sockets(self.council)
        self.deliveries = Deliveries(self.council, self.sockets)
        self._web_api = WebApi(self.council, self.sockets.methods)
        self.teams = kept.teams if kept is not None else teams
        self._page = Page(self.council, self.deliveries, in_teams=self.teams is not None)
        shelf = kept.shelf if kept is not None else Shelf()
        shelf.now, shelf.address = self.council.clock.now, lambda: self.council.address
        self.networks = PracticeNetworks(shelf)
        self.networks.followed_by = self.council.changes.happened
        self._ports: tuple[int, ...] = (port,)
        self.keeper = Keeper(self.council, keep_in, self.teams, shelf) if keep_in else None
        if kept is not None:
            self.council.seen, self.council.told = kept.seen, kept.told
            self.council.clock.move(kept.ahead)
            self._ports = (port or kept.port, port)
        self._runner: web.AppRunner | None = None

    # What a test looks at and changes.

    @property
    def address(self) -> str:
        """Give the address of the page, without a slash at the end."""
        return self.council.address

    @property
    def api_url(self) -> str:
        """Give the address that the bot's web client takes as its base."""
        return self.council.address + "/api/"

    @property
    def bot_url(self) -> str | None:
        """Give the bot's request address, or None for Socket Mode."""
        return self.council.bot_url

    @bot_url.setter
    def bot_url(self, url: str | None) -> None:
        self.council.bot_url = url

    @property
    def clock(self) -> PracticeClock:
        """Give the practice clock, which can be moved."""
        return self.council.clock

    @property
    def faults(self) -> Faults:
        """Give the faults, to be switched on."""
        return self.council.faults

    @property
    def faults_seen(self) -> list[str]:
        """Give what the bot did that Slack or Teams would not have liked, one sentence each."""
        return self.council.bot_faults

    @property
    def limits(self) -> RateLimits:
        """Give the rate limits, which are generous until ``real`` or ``one_a_second`` is set."""
        return self.council.limits

    @property
    def behind(self) -> Behind:
        """Give what the drawer behind the scenes asks, to be filled in."""
        return self._page.behind

    @property
    def exchanges(self) -> Exchanges:
        """Give the raw exchanges."""
        return self.council.exchanges

    @property
    def changes(self) -> Changes:
        """Give the count of changes, to be waited on."""
        return self.council.changes

    def person(self, who: str) -> Actor:
        """Give somebody to act as, by key or user id. Raises KeyError."""
        return Actor(self.council, self.deliveries, self.workspace.person(who))

    async def quiet(self, timeout: float = PATIENCE_S) -> None:  # noqa: ASYNC109
        """Wait until nothing is in flight between the bot and the practice server. Raises TimeoutError."""
        await asyncio.sleep(0)
        await self.council.changes.until(lambda: self.council.in_flight == 0, timeout)

    async def until(self, predicate: Any, timeout: float = PATIENCE_S) -> None:  # noqa: ASYNC109
        """Wait for something to become true, looking after each change. Raises TimeoutError."""
        await self.council.changes.until(predicate, timeout)

    # Serving.

    async def start(self) -> None:
        """Begin to listen; ``address`` is known from then on."""
        app = web.Application(client_max_size=MOST_REQUEST)
        replies = Replies(self.council)
        app.router.add_route("*", "/api/{method}", self._web_api.handle)
        app.router.add_post("/actions/{rest:.+}", replies.handle)
        app.router.add_post("/commands/{rest:.+}", replies.handle)
        app.router.add_get("/link/", self.sockets.handle)
        app.router.add_get("/files-pri/{file}", self._file)
        app.router.add_post("/upload/v1/{file}", partial(methods_files.brought, self.council))
        app.router.add_routes(self._page.routes())
        app.router.add_routes(list(self.networks.routes()))
        if self.teams is not None:
            self.teams.followed_by = self.council.changes.happened
            self.teams.service.faults_seen = self.council.bot_faults
            self.teams.service.exchanged = self._exchanged
            app.router.add_routes(self.teams.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        port = await self._listen(self._runner)
        self.council.address = f"http://{HOST}:{port}"
        if self.teams is not None:
            await self.teams.open(self.council.address)
        await self.deliveries.start()
        if self.keeper is not None:
            self.keeper.start(port)

    def _exchanged(self, *told: Any) -> None:
        """Keep what went between Teams and the bot beside what goes between Slack and the bot."""
        self.council.exchanges.add(self.council.clock.now().isoformat(), *told)

    async def _listen(self, runner: web.AppRunner) -> int:
        """Listen on the first port that is free; the one of the last time may be taken by now. Raises OSError."""
        for port in self._ports[:-1]:
            with contextlib.suppress(OSError):
                await web.TCPSite(runner, HOST, port).start()
                return int(runner.addresses[0][1])
        await web.TCPSite(runner, HOST, self._ports[-1]).start()
        return int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Stop listening and let go of everything that waits."""
        self._web_api.thaw()
        self._page.stop()
        await self.deliveries.stop()
        await self.sockets.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self.teams is not None:
            await self.teams.stop()
        if self.keeper is not None:
            await self.keeper.stop()

    async def _file(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        known = self.workspace.app.tokens.get(token)
        file = self.workspace.files.get(request.match_info["file"])
        if known is None or "files:read" not in known["scopes"] or file is None:
            # Slack answers with its sign-in page rather than with a refusal.
            return web.Response(text="<!DOCTYPE html><title>Sign in</title>", content_type="text/html")
        return web.Response(body=base64.b64decode(file["content"]), content_type=file["mimetype"])
