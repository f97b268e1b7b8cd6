"""The body of a request, read with limits of size and time."""

import asyncio

from aiohttp import ClientError, web
from aiohttp.http_exceptions import HttpProcessingError


class TooBig(Exception):
    """The body is larger than is taken, or says so."""


class BrokenOff(Exception):
    """The body stopped, came too slowly or was framed wrongly."""


async def read_body(request: web.Request, *, most: int, seconds: float) -> bytes:
    """Return the whole body, of `most` bytes. Stops at the limit, whatever length was declared.

    Raises:
        TooBig, BrokenOff: as they say.
    """
    if (request.content_length or 0) > most:
        raise TooBig
    pieces: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for piece in request.content.iter_any():
                size += len(piece)
                if size > most:
                    raise TooBig
                pieces.append(piece)
    except (TimeoutError, web.RequestPayloadError, HttpProcessingError, ClientError, OSError):
        raise BrokenOff from None
    return b"".join(pieces)
