"""What is fetched for somebody from an address that came from outside: whose address it is, and no more than fits."""

from urllib.parse import urlsplit

import aiohttp

_PIECE = 65_536


def origin_of(address: str) -> str:
    """Return the scheme, the host and the port of an address as they stand there; empty for what is no plain one."""
    if not address.isascii() or not address.isprintable() or "\\" in address:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc.lower()}" if parts.netloc else ""


async def body_within(response: aiohttp.ClientResponse, most: int) -> bytes | None:
    """Return the body of an answer; None when it is of more than `most` bytes, which are not taken in."""
    if (response.content_length or 0) > most:
        return None
    taken = bytearray()
    async for piece in response.content.iter_chunked(_PIECE):
        taken += piece
        if len(taken) > most:
            return None
    return bytes(taken)
