"""`GET /healthz` and `GET /metrics` of the bot of a county: whether it works, and how many councils it serves.

What is amiss with one council is no reason to start the bot of all others again, so it is counted and no more:
`chatops councils` lists which it is.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress

from aiohttp import web

from handlers.web.health import LONGEST_WAIT_S, Asked, Figures


class CountyHealth:
    """Answers whether the bot of a county works.

    Args:
        database: is asked something, which shows whether it answers, and says whether it keeps what is written.
        figures: what is shown under `/metrics`.
        counts: how many councils there are, by what is said of them.
    """

    def __init__(self, database: Asked, figures: Figures, counts: Callable[[], Mapping[str, int]]) -> None:
        self._database = database
        self._figures = figures
        self._counts = counts

    def routes(self) -> list[web.RouteDef]:
        """Return the two addresses."""
        return [web.get("/healthz", self._healthz), web.get("/metrics", self._metrics)]

    async def _healthz(self, _request: web.Request) -> web.Response:
        """200 when the bot works, else 503."""
        parts = {"database": await self._away(), "writing": self._database.writing_amiss()}
        body = {part: amiss or "well" for part, amiss in parts.items()}
        return web.json_response(body | dict(self._counts()), status=503 if any(parts.values()) else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        return self._figures.shown()

    async def _away(self) -> str | None:
        with suppress(Exception):  # whatever it says, the answer is that it does not answer
            async with asyncio.timeout(LONGEST_WAIT_S):
                await self._database.councils()
                return None
        return "away"
