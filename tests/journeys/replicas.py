"""Several bots of one council before one database, and what spreads requests over them as a load balancer does."""

import asyncio
import os
import signal
from collections import Counter
from contextlib import suppress
from itertools import cycle

import aiohttp
from aiohttp import web
from pydantic import SecretStr
from sqlalchemy import Connection, text

from chatops import logs
from chatops.bootstrap import running
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.lifetime import until_stopped
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.receiving.connections import make_runner
from tests.journeys.town import Town
from tests.support.forked import Forked, Pipe
from tests.support.patience import patient
from tests.support.postgres_cluster import Cluster

REPLICAS = 3
STARTS_S = 120.0
ANSWERS_S = 30.0
"""How long a replica is given for one answer before it is taken for lost."""
ASKED_EVERY_S = 0.2


def serve(pipe: Pipe, address: str, database_url: str, *, reads: bool) -> None:
    """Serve the practice council at this address, send the bot's own, and go on until told to stop."""
    with patient():
        asyncio.run(_served(pipe, address, database_url, reads=reads))


async def _served(pipe: Pipe, address: str, database_url: str, *, reads: bool) -> None:
    logs.configure("CRITICAL", "plain")
    elsewhere = PracticeServer(thornbury())
    elsewhere.council.address = address
    settings = practice_settings(elsewhere, database_url).model_copy(
        update={"slack_connection": "http", "database_url": SecretStr(database_url)}
    )
    async with running(settings, networks_here=True) as service:
        if reads:
            await cast_has_read(service.desk, elsewhere)
        pipe.send(service.address)
        await until_stopped(service)


class Balancer:
    """Sends each request to the next replica that says at `/readyz` that it answers.

    What a replica was sent is sent to no other: nobody knows what it has done with it. Its answer is then an error.
    """

    def __init__(self) -> None:
        self.replicas: dict[str, str] = {}
        self.ready: set[str] = set()
        self.answered: Counter[int] = Counter()
        self._turn = cycle(range(10_000))
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None
        self._asking: asyncio.Task[None] | None = None

    async def begin(self) -> str:
        """Listen; returns the address that requests are sent to."""
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, force_close=True))
        app = web.Application()
        app.router.add_post("/slack/events", self._pass_on)
        self._runner = make_runner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, backlog=2048).start()
        self._asking = asyncio.create_task(self._ask_always())
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/slack/events"

    async def end(self) -> None:
        """Listen no more."""
        assert self._session is not None
        assert self._runner is not None
        assert self._asking is not None
        self._asking.cancel()
        await asyncio.gather(self._asking, return_exceptions=True)
        await self._runner.cleanup()
        await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session is not None
        body = await request.read()
        limit = aiohttp.ClientTimeout(total=ANSWERS_S)
        for _ in range(REPLICAS):
            names = sorted(self.ready)
            if not names:
                break
            name = names[next(self._turn) % len(names)]
            try:
                where = self.replicas[name] + "/slack/events"
                async with self._session.post(where, data=body, headers=request.headers, timeout=limit) as answer:
                    self.answered[answer.status] += 1
                    said = await answer.read()
                    return web.Response(status=answer.status, body=said, content_type=answer.content_type)
            except aiohttp.ClientConnectorError:
                self.ready.discard(name)  # it has been sent nothing
            except (TimeoutError, aiohttp.ClientError):
                break
        self.answered[502] += 1
        return web.Response(status=502)

    async def _ask_always(self) -> None:
        while True:
            await asyncio.gather(*map(self._ask, list(self.replicas)))
            await asyncio.sleep(ASKED_EVERY_S)

    async def _ask(self, name: str) -> None:
        assert self._session is not None
        is_ready = False
        with suppress(TimeoutError, aiohttp.ClientError):
            limit = aiohttp.ClientTimeout(total=5)
            async with self._session.get(self.replicas[name] + "/readyz", timeout=limit) as answer:
                is_ready = answer.status == 200
        if name in self.replicas:
            (self.ready.add if is_ready else self.ready.discard)(name)


class Replicas(Town):
    """A town whose bot is several processes before one database."""

    def __init__(self, server: PracticeServer, cluster: Cluster) -> None:
        super().__init__(server, cluster.url)
        self.cluster = cluster
        self.balancer = Balancer()
        self.bots: dict[str, Forked] = {}
        self.sent: dict[str, str] = {}

    async def begin(self, replicas: int = REPLICAS) -> None:
        """Start them all."""
        self.server.bot_url = await self.balancer.begin()
        await self.rise("a", reads=True)
        await asyncio.gather(*(self.rise(name) for name in "bcdef"[: replicas - 1]))
        await self.all_ready(replicas)

    async def rise(self, name: str, *, reads: bool = False) -> None:
        """Start one."""
        bot = Forked(_reading if reads else _serving, self.server.address, self.cluster.url)
        async with asyncio.timeout(STARTS_S):
            self.balancer.replicas[name] = await bot.heard()
        self.bots[name] = bot

    async def kill(self, name: str) -> None:
        """Kill one, as when the power goes."""
        await self.bots.pop(name).kill()

    async def roll(self, name: str) -> None:
        """Restart one in good order, once no more requests go to it."""
        self.balancer.ready.discard(name)
        address = self.balancer.replicas.pop(name)
        bot = self.bots.pop(name)
        os.kill(bot.pid, signal.SIGTERM)
        await bot.ended()
        await self.rise(name)
        assert self.balancer.replicas[name] != address

    def pause(self, name: str) -> None:
        """Have one stand still."""
        os.kill(self.bots[name].pid, signal.SIGSTOP)

    def wake(self, name: str) -> None:
        """Have it go on, as if no time had gone by."""
        os.kill(self.bots[name].pid, signal.SIGCONT)

    async def all_ready(self, many: int) -> None:
        """Wait until so many answer."""
        async with asyncio.timeout(STARTS_S):
            while len(self.balancer.ready) < many:  # noqa: ASYNC110 — other processes do it
                await asyncio.sleep(ASKED_EVERY_S)

    async def end(self) -> None:
        """End everything."""
        for bot in self.bots.values():
            await bot.kill()
        await self.balancer.end()
        await self.database.close()

    async def drafts(self, words: str, account: str) -> bool:
        """The employee sends a draft; whether they were told that it is saved.

        Whoever was not sends the same form again; where that is gone, they look first whether it was saved.
        """
        if not self._has_the_form():
            for view in list(self.employee.views):
                if view:
                    await self.employee.close()
            try:
                if words in await self.references():
                    return True
            except Exception:  # whichever way the database is away
                return False
            opened = await self.employee.command("/draft", words)
            if opened.trouble or not self._has_the_form():
                return False
        sent = await self.sends(self.employee, accounts=[account])
        if not sent.trouble and self.employee.views:
            sent = await self.answers_what_was_found(self.employee, sent)
        return not sent.trouble and not sent.errors and not self.employee.views

    def _has_the_form(self) -> bool:
        views = [view for view in self.employee.views if view]
        return bool(views) and views[-1].title == "Draft a post"

    async def references(self) -> dict[str, str]:
        """The reference of each draft on record, by its words."""

        def ask(connection: Connection) -> dict[str, str]:
            kept = connection.execute(text("SELECT reference, words FROM revisions"))
            return {row.words: row.reference for row in kept}

        return await self.database.glance(ask)

    async def put_aside(self) -> list[str]:
        """The letters that could not be delivered."""

        def ask(connection: Connection) -> list[str]:
            kept = connection.execute(text("SELECT kind, about, why FROM letters WHERE parked_at IS NOT NULL"))
            return [f"{row.kind} {row.about}: {row.why}" for row in kept]

        return await self.database.glance(ask)


def _serving(pipe: Pipe, address: str, url: str) -> None:
    serve(pipe, address, url, reads=False)


def _reading(pipe: Pipe, address: str, url: str) -> None:
    serve(pipe, address, url, reads=True)
