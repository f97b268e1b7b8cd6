"""One call of Microsoft's service: the bot's token fetched and kept, and what goes wrong classed.

Nothing is sent twice by itself: letters decide what is tried again. The token is sent to the computer of the settings
alone, whatever address an activity names; which address there is the council's, Microsoft says in what it signs.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import aiohttp

from chatops.relay.delivery import PlatformAway
from handlers.teams.web_api.error_codes import classed

LOGIN = "https://login.microsoftonline.com/"
SERVICE_URL = "https://smba.trafficmanager.net/teams/"
SCOPE = "https://api.botframework.com/.default"
RENEWED_BEFORE_S = 300.0
"""Seconds before its end at which a token is not used any more."""
LONGEST_ASKED_S = 3600
"""Seconds for which Teams may ask to be left alone; after those it is tried whether it still does."""
PATIENT_S = 10
"""How long a letter waits for Teams."""


@dataclass(frozen=True, slots=True)
class App:
    """What the bot is to Microsoft: its app's id and secret, the council's tenant, and where both are answered."""

    app_id: str
    secret: str = field(repr=False)
    tenant_id: str
    login: str = LOGIN
    service_url: str = SERVICE_URL


class Calls:
    """Calls of the service, with the bot's own token.

    Args:
        app: what the bot is to Microsoft.
        session: the connections that all calls share.
        monotonic: seconds that never go back.
    """

    def __init__(
        self, app: App, session: aiohttp.ClientSession, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._app = app
        self._session = session
        self._monotonic = monotonic
        self.service = app.service_url
        self._token = ""
        self._until = 0.0
        self._one_at_a_time = asyncio.Lock()

    def use(self, service: str) -> None:
        """Call the service at this address from now on, where it is one of the computer that the settings name."""
        ours, theirs = urlsplit(self._app.service_url), urlsplit(service)
        if (ours.scheme, ours.netloc) == (theirs.scheme, theirs.netloc):
            self.service = service

    async def call(
        self,
        method: str,
        path: tuple[str, ...],
        body: Mapping[str, Any] | None = None,
        within_s: float = PATIENT_S,
        asked: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Call the service; return what it answers. Each piece of the path is escaped, and what is `asked` after it.

        Raises:
            MessageGone, TryAgain, Undeliverable: as `chatops.relay.delivery` says.
        """
        address = f"{self.service.rstrip('/')}/v3/{'/'.join(quote(piece, safe='') for piece in path)}"
        try:
            async with asyncio.timeout(within_s):
                headers = {"Authorization": f"Bearer {await self.token()}"}
                async with self._session.request(
                    method, address, params=asked, json=body, headers=headers, allow_redirects=False
                ) as response:
                    return await self._answer(response)
        except (aiohttp.ClientError, TimeoutError, OSError, asyncio.IncompleteReadError) as error:
            raise PlatformAway(type(error).__name__) from error

    async def token(self) -> str:
        """Return the bot's token, fetched anew when it ends within five minutes.

        Raises:
            PlatformAway: Microsoft gives none.
        """
        async with self._one_at_a_time:
            if self._monotonic() >= self._until:
                await self._fetch()
            return self._token

    async def _fetch(self) -> None:
        asked = {
            "grant_type": "client_credentials",
            "client_id": self._app.app_id,
            "client_secret": self._app.secret,
            "scope": SCOPE,
        }
        address = f"{self._app.login.rstrip('/')}/{quote(self._app.tenant_id, safe='')}/oauth2/v2.0/token"
        async with self._session.post(address, data=asked, allow_redirects=False) as response:
            given = await _object(response)
            token, lasts = given.get("access_token"), given.get("expires_in")
            if response.status != 200 or type(token) is not str or type(lasts) is not int:
                error = given.get("error")
                raise PlatformAway(error if isinstance(error, str) else f"http_{response.status}")
        self._token, self._until = token, self._monotonic() + lasts - RENEWED_BEFORE_S

    async def _answer(self, response: aiohttp.ClientResponse) -> dict[str, Any]:
        given = await _object(response)
        if response.status < 300:
            return given
        if response.status == 401:
            self._until = 0.0  # it may have been withdrawn; the next call asks for another
        error = given.get("error")
        code = error.get("code") if isinstance(error, dict) else None
        after = response.headers.get("Retry-After", "")
        raise classed(
            response.status,
            code if isinstance(code, str) else "",
            timedelta(seconds=min(int(after), LONGEST_ASKED_S)) if after.isascii() and after.isdigit() else None,
        )


async def _object(response: aiohttp.ClientResponse) -> dict[str, Any]:
    try:
        found = await response.json(content_type=None)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
