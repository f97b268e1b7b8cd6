"""A small stand-in for Slack's Web API: it answers what a click needs at once, and counts what it was asked.

It runs in the process that leads the benchmark, so that its cost is in neither the bot nor the load generator. The
practice server checks every block that it is sent, which is its point and would be measured here.
"""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

from aiohttp import web

from tests.bench.people import TEAM

EXPECTED = {"auth.test", "users.info", "chat.postMessage", "chat.update"}


class Slack:
    """Where it listens, and how often each method was asked for."""

    def __init__(self) -> None:
        self.address = ""
        self.asked: Counter[str] = Counter()
        self._numbers = count(1)

    def unexpected(self) -> dict[str, int]:
        """Methods that no approval needs: a click that was refused opens a page, for one."""
        return {method: times for method, times in self.asked.items() if method not in EXPECTED}

    async def answer(self, request: web.Request) -> web.Response:
        """Any method: the team for `auth.test`, a full member for `users.info`, a message for the rest."""
        method = request.match_info["method"]
        self.asked[method] += 1
        given = await request.post()
        asked = given.get("user") or request.query.get("user")
        person = {
            "id": asked,
            "team_id": TEAM,
            "deleted": False,
            "is_bot": False,
            "is_restricted": False,
            "is_ultra_restricted": False,
        }
        number = next(self._numbers)
        said = {"ok": True, "team_id": TEAM, "user": person, "channel": "D0CLERKBOT", "ts": f"1752222300.{number:06d}"}
        return web.json_response(said)


@asynccontextmanager
async def slack() -> AsyncIterator[Slack]:
    """The stand-in, listening until the block is left."""
    double = Slack()
    app = web.Application()
    app.router.add_route("*", "/api/{method}", double.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        double.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield double
    finally:
        await runner.cleanup()
