"""The practice tenant being served: the whole of Teams to the bot, on this computer only.

It listens by itself on 127.0.0.1 (``start``), or its addresses are served by a server that is there (``routes`` and
``open``). Set ``bot_url`` to the bot's address, such as http://127.0.0.1:3000/teams/messages.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import aiohttp
from aiohttp import web

from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.page import TeamsPage
from handlers.practice.teams_server.service import Service
from handlers.practice.teams_server.signing import ISSUER, Signing
from handlers.practice.teams_server.tenant import Json, Member, Tenant, thornbury

HOST = "127.0.0.1"
INVOKE_S = 5.0
"""Seconds that the client waits for an answer, before it sends the same again."""
MOST_TIMES = 3
MOMENT_S = 0.3
QUIET_MOMENTS = 4
MOST_MOMENTS = 15


class TeamsServer:
    """A practice tenant. Give the bot ``app_id``, ``secret``, ``tenant_id`` and the addresses below.

    ``followed_by`` is told of each change, by whoever shows it to people.
    """

    issuer = ISSUER

    def __init__(self, tenant: Tenant | None = None) -> None:
        self.tenant = tenant or thornbury()
        self.signing = Signing()
        self.service = Service(self.tenant, self.signing)
        self.bot_url = ""
        self.origin = ""
        self.followed_by: Callable[[], None] | None = None
        self._people = {key: TeamsActor(self, member) for key, member in self.tenant.members.items()}
        self._runner: web.AppRunner | None = None
        self._http: aiohttp.ClientSession | None = None

    @property
    def app_id(self) -> str:
        """The id of the app."""
        return self.tenant.app

    @property
    def tenant_id(self) -> str:
        """The id of the tenant."""
        return self.tenant.id

    @property
    def secret(self) -> str:
        """The app's secret."""
        return self.tenant.app_secret

    @property
    def login(self) -> str:
        """Where the bot gets its token."""
        return f"{self.origin}/login/"

    @property
    def service_url(self) -> str:
        """Where the bot calls the service."""
        return f"{self.origin}/service/"

    @property
    def keys(self) -> str:
        """Where the service says where its keys are."""
        return f"{self.origin}/keys/openid"

    def routes(self) -> list[web.RouteDef]:
        """Return every address of the service and of the page."""
        return [*self.service.routes(), *TeamsPage(self.tenant, self._people, self.settled).routes()]

    async def open(self, origin: str) -> None:
        """Begin, with the addresses served at this origin, such as http://127.0.0.1:3000."""
        self.origin = self.service.origin = origin
        self.service.changed = self.changed
        self._http = aiohttp.ClientSession()

    async def start(self, port: int = 0) -> None:
        """Listen, and begin."""
        app = web.Application(client_max_size=2**26)
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        await self.open(f"http://{HOST}:{self._runner.addresses[0][1]}")

    async def stop(self) -> None:
        """Stop listening."""
        if self._http is not None:
            await self._http.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def changed(self) -> None:
        """Tell whoever follows that something has changed."""
        if self.followed_by is not None:
            self.followed_by()

    async def settled(self) -> None:
        """Wait until the bot has written nothing for a moment: it answers most of what is done by a message.

        Whoever follows the changes is not kept waiting, and is told of them.
        """
        if self.followed_by is not None:
            self.followed_by()
            return
        quiet = 0
        for _ in range(MOST_MOMENTS):
            before = self.tenant.numbers, self.service.calls
            await asyncio.sleep(MOMENT_S)
            quiet = quiet + 1 if (self.tenant.numbers, self.service.calls) == before else 0
            if quiet == QUIET_MOMENTS:
                return

    @property
    def people(self) -> list[TeamsActor]:
        """Everybody to act as."""
        return list(self._people.values())

    def person(self, key: str) -> TeamsActor:
        """Somebody to act as, by key."""
        return self._people[key]

    def activity(self, member: Member, kind: str, **more: Any) -> Json:
        """Return an activity as Teams sends it."""
        tenant = {"tenant": {"id": member.tenant}}
        made: Json = {
            "type": kind,
            "id": self.tenant.next_id(),
            "timestamp": "2026-11-26T17:24:18.000Z",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "locale": "en-GB",
            "from": {"id": member.for_bot, "name": member.name, "aadObjectId": member.id},
            "recipient": {"id": f"28:{self.app_id}", "name": "Council posts"},
            "conversation": {
                "id": self.tenant.with_person(member).id,
                "conversationType": "personal",
                "tenantId": member.tenant,
            },
            "channelData": tenant,
        }
        return made | more

    async def push(self, activity: Json) -> tuple[int, Json]:
        """Send an activity to the bot, signed, and give its answer. An invoke without an answer is sent again."""
        body = json.dumps(activity).encode()
        times = MOST_TIMES if activity["type"] == "invoke" else 1
        for _ in range(times):
            try:
                return await self._sent(body, f"{activity['type']} {activity.get('name', '')}".strip())
            except TimeoutError:
                continue
        return 504, {}

    async def _sent(self, body: bytes, what: str) -> tuple[int, Json]:
        if self._http is None:
            raise RuntimeError("the practice tenant is not started")
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Authorization": f"Bearer {self.signing.token(self.app_id, self.service_url)}",
        }
        limit = aiohttp.ClientTimeout(total=INVOKE_S)
        begun, status, given = time.perf_counter(), 0, b""
        try:
            async with self._http.post(self.bot_url, data=body, headers=headers, timeout=limit) as response:
                status, given = response.status, await response.read()
        finally:
            took = (time.perf_counter() - begun) * 1000
            self.service.exchanged("to bot", what, headers, body.decode(), status, given.decode(errors="replace"), took)
        return status, json.loads(given) if given.startswith(b"{") else {}
