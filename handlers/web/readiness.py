"""`GET /readyz`: whether requests may be sent to this process, for a load balancer. No names, no words.

What is amiss with letters or a platform is no reason to send requests elsewhere: `/healthz` tells of it.
"""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from handlers.web.health import LONGEST_WAIT_S


class Readiness:
    """Answers whether this process answers others.

    Args:
        out_of_step: asks the database whether its tables are those of this program: None when they are. While they are
            brought up to date they are not, nor afterwards for a program that is older.
    """

    def __init__(self, out_of_step: Callable[[], Awaitable[str | None]]) -> None:
        self._out_of_step = out_of_step

    def routes(self) -> list[web.RouteDef]:
        """Return the address."""
        return [web.get("/readyz", self._readyz)]

    async def _readyz(self, _request: web.Request) -> web.Response:
        """200 when it does, else 503; the body says in a few words what is amiss with the tables."""
        amiss = await self._amiss()
        return web.json_response({"tables": amiss or "well"}, status=503 if amiss else 200)

    async def _amiss(self) -> str:
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                return "of another version" if await self._out_of_step() else ""
        except Exception:
            return "away"
