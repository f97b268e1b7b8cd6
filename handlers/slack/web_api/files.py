"""Files in Slack: what people added is fetched, and pictures for a card are brought there.

Slack keeps files on a host of its own, where the bot's token opens those that it may see; nothing is fetched from any
other, and no redirect is followed. What is brought there is shared with nobody: it shows in the messages that name it.

Sources: https://docs.slack.dev/reference/objects/file-object and
https://docs.slack.dev/reference/methods/files.getUploadURLExternal
"""

import asyncio
from collections import OrderedDict
from dataclasses import replace
from typing import Final, TypeVar

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.pictures.looks import Looking
from handlers.platform import NotFetched
from handlers.receiving.fetched import body_within, origin_of
from handlers.screens import parts as p
from handlers.screens.files import File
from handlers.slack.drawing import BY_ID

Shown = TypeVar("Shown", p.Card, p.Home)
API_HOST: Final = "https://slack.com"
HOST: Final = "https://files.slack.com"
FETCHED_S: Final = 20.0
"""Seconds that a file may take to arrive."""
READY_S: Final = (0.2, 0.5, 1.0, 2.0)
"""Seconds between the questions whether Slack has looked through a picture, before which it shows in no message."""
MOST_KNOWN: Final = 500
LONGEST_ALT_THERE: Final = 1000
NOT_GIVEN: Final = "Slack did not give this file. Add it again in a minute."
NOT_FOR_US: Final = "Slack does not let the bot read this file. Save it to your own computer, and add it from there."
TOO_LARGE: Final = "This file is too large. Save a smaller copy, and add that."


class Files:
    """The files of a workspace, as the bot reaches them.

    Args:
        token: the bot's token.
        api: where the Web API is; files are on Slack's own host unless it is another, in practice.
        session: the connections that all calls share.
        client: the Web API.
        look: gives a picture of the bot's own by its address; None when there is none any more.
    """

    def __init__(
        self,
        token: str,
        api: str,
        session: aiohttp.ClientSession,
        client: AsyncWebClient,
        look: Looking,
    ) -> None:
        self._token = token
        self._host = HOST if origin_of(api) == API_HOST else origin_of(api)
        self._session = session
        self._client = client
        self._look = look
        self._known: OrderedDict[str, str] = OrderedDict()
        # Several cards show one picture, and are posted at the same time: it is brought once.
        self._one_at_a_time = asyncio.Lock()

    def renew(self, token: str) -> None:
        """Fetch with this token from now on."""
        self._token = token

    def keeps(self, file: File) -> bool:
        """Return whether a file lies where Slack keeps files."""
        return self._is_here(file.address)

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file, of `most` bytes at most. Raises NotFetched."""
        if not self._is_here(file.address):
            raise NotFetched(NOT_FOR_US)
        headers = {"Authorization": f"Bearer {self._token}"}
        try:
            async with asyncio.timeout(FETCHED_S):
                async with self._session.get(file.address, headers=headers, allow_redirects=False) as response:
                    # Whoever may not see a file is shown a page to sign in.
                    if response.status != 200 or response.content_type == "text/html":
                        raise NotFetched(NOT_FOR_US if response.status < 500 else NOT_GIVEN)
                    content = await body_within(response, most)
        except (aiohttp.ClientError, TimeoutError, OSError, asyncio.IncompleteReadError):
            raise NotFetched(NOT_GIVEN) from None
        if content is None:
            raise NotFetched(TOO_LARGE)
        return content

    def _is_here(self, address: str) -> bool:
        return origin_of(address) == self._host

    async def in_place(self, card: Shown) -> Shown:
        """Return a card, or Home, with each of our pictures as Slack keeps it; one that it does not take stays.

        Where Slack's files cannot be reached, it does not wait for each of its pictures to find that out.
        """
        parts = list(card.parts)
        for n, part in enumerate(parts):
            if isinstance(part, p.Picture) and "://" not in part.address:
                try:
                    parts[n] = await self._shown(part)
                except (aiohttp.ClientError, TimeoutError, OSError):
                    break
        return replace(card, parts=tuple(parts))

    async def _shown(self, part: p.Picture) -> p.Picture:
        try:
            async with self._one_at_a_time:
                known_by = self._known.get(part.address) or await self._brought(part.address, part.alt)
        except (SlackClientError, KeyError, TypeError):
            return part  # a card without the picture, that says what it shows, is better than none
        return replace(part, address=f"{BY_ID}{known_by}") if known_by else part

    async def _brought(self, address: str, alt: str) -> str:
        """Bring a picture to Slack; return Slack's id of it, empty when the bot does not have it any more."""
        look = await self._look(address)
        if look is None:
            return ""
        name = f"picture.{look.kind.partition('/')[2]}"
        given = await self._client.files_getUploadURLExternal(
            filename=name, length=len(look.content), alt_txt=alt[:LONGEST_ALT_THERE]
        )
        where, known_by = str(given["upload_url"]), str(given["file_id"])
        if not self._is_here(where):
            return ""
        async with asyncio.timeout(FETCHED_S):
            async with self._session.post(where, data=look.content, allow_redirects=False) as response:
                response.raise_for_status()
                await response.read()
        await self._client.files_completeUploadExternal(files=[{"id": known_by, "title": name}])
        await self._until_ready(known_by)
        self._known[address] = known_by
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
        return known_by

    async def _until_ready(self, known_by: str) -> None:
        for seconds in READY_S:
            if (await self._client.files_info(file=known_by))["file"].get("mimetype"):
                return
            await asyncio.sleep(seconds)
