"""Pictures for a platform that fetches them itself, as Teams does: by an address that only who was shown it has."""

import asyncio

from aiohttp import web

from handlers.pictures.looks import Looking, shrunk
from handlers.views.looks import ROOT

_HEADERS = {
    # Whoever fetches it for somebody may not keep it: it may not be published yet.
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noimageindex",
}


class LooksPage:
    """Serves what the bot shows as a picture: as large as Teams shows it, or whole where that is asked."""

    def __init__(self, look: Looking) -> None:
        self._look = look

    def routes(self) -> list[web.RouteDef]:
        """Return every look by its address."""
        return [web.get(f"/{ROOT}/{{address:[^?]{{1,200}}}}", self._show)]

    async def _show(self, request: web.Request) -> web.Response:
        look = await self._look(f"{ROOT}/{request.match_info['address']}")
        if look is None:
            raise web.HTTPNotFound(text="There is no such picture, or none any more.", headers=_HEADERS)
        if "whole" not in request.query:
            look = await asyncio.to_thread(shrunk, look)
        return web.Response(body=look.content, content_type=look.kind, headers=_HEADERS)
