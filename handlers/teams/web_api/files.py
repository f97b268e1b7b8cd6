"""Files in Teams: what people sent to the bot in their own conversation is fetched from where Microsoft keeps it.

A file lies in the tenant's own SharePoint, at an address that lets in whoever has it, for some minutes; a picture that
was pasted lies with the service itself, and is given to the bot's token. Nothing is fetched from any other host, and no
redirect is followed.

Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import aiohttp

from chatops.relay.delivery import PlatformAway
from handlers.platform import NotFetched
from handlers.receiving.fetched import body_within, origin_of
from handlers.screens.files import File

SHAREPOINT: Final = ".sharepoint.com"
FETCHED_S: Final = 20.0
"""Seconds that a file may take to arrive."""
NOT_GIVEN: Final = "Teams did not give this file. Send it again in a minute."
NOT_FOR_US: Final = "Teams does not let the bot read this file any more. Send it again in your chat with the bot."
TOO_LARGE: Final = "This file is too large. Save a smaller copy, and send that."


class Files:
    """The files of a tenant, as the bot reaches them.

    Args:
        service_url: where the service is; in practice files are there too.
        token: gives the bot's own token. Raises PlatformAway.
        session: the connections that all calls share.
    """

    def __init__(self, service_url: str, token: Callable[[], Awaitable[str]], session: aiohttp.ClientSession) -> None:
        self._service = origin_of(service_url)
        self._token = token
        self._session = session

    def keeps(self, file: File) -> bool:
        """Return whether a file lies where Microsoft keeps files."""
        return self._is_the_services(file) or self._is_in_sharepoint(file)

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file, of `most` bytes at most. Raises NotFetched."""
        if not self.keeps(file):
            raise NotFetched(NOT_FOR_US)
        try:
            async with asyncio.timeout(FETCHED_S):
                # SharePoint is given no token: it would be another's to use.
                ours = self._is_the_services(file)
                headers = {"Authorization": f"Bearer {await self._token()}"} if ours else {}
                async with self._session.get(file.address, headers=headers, allow_redirects=False) as response:
                    if response.status != 200:
                        raise NotFetched(NOT_FOR_US if response.status < 500 else NOT_GIVEN)
                    content = await body_within(response, most)
        except (aiohttp.ClientError, TimeoutError, OSError, asyncio.IncompleteReadError, PlatformAway):
            raise NotFetched(NOT_GIVEN) from None
        if content is None:
            raise NotFetched(TOO_LARGE)
        return content

    def _is_the_services(self, file: File) -> bool:
        return origin_of(file.address) == self._service

    def _is_in_sharepoint(self, file: File) -> bool:
        scheme, _, host = origin_of(file.address).partition("://")
        return scheme == "https" and host.endswith(SHAREPOINT) and "@" not in host
