"""What every page says while the records may be an old copy."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from chatops.quarantine import InQuarantine


@web.middleware
async def closed_in_quarantine(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer 503 with one sentence in place of whatever would be read from the records."""
    try:
        return await handler(request)
    except InQuarantine as closed:
        return web.Response(status=503, text=str(closed), headers={"Cache-Control": "no-store"})
