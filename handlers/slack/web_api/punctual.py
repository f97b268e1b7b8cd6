"""A client of Slack's Web API that gives up in time."""

import asyncio
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse


def web_client(token: str, address: str, session: aiohttp.ClientSession, timeout_s: int) -> AsyncWebClient:
    """Return a client of the Web API that gives up after so many seconds (TimeoutError) and sends nothing twice."""
    return _PunctualClient(token=token, base_url=address, session=session, timeout=timeout_s, retry_handlers=[])


class _PunctualClient(AsyncWebClient):
    """slack_sdk 3.47 forgets its own time limit once it is given a session (`async_internal_utils.py`)."""

    async def api_call(self, api_method: str, **given: Any) -> AsyncSlackResponse:
        """Call a method of the Web API. Raises TimeoutError, besides what the client itself raises."""
        async with asyncio.timeout(self.timeout):
            return await super().api_call(api_method, **given)

    async def oauth_v2_access(
        self, *, client_id: str, client_secret: str, code: str | None = None, **more: Any
    ) -> AsyncSlackResponse:
        """Exchange what somebody agreed to for a token. slack_sdk 3.47 does it in a way that aiohttp 4 lacks.

        Source: https://docs.slack.dev/reference/methods/oauth.v2.access
        """
        sent = {"client_id": client_id, "client_secret": client_secret, "code": code, **more}
        given = {name: value for name, value in sent.items() if value is not None}
        return await self.api_call("oauth.v2.access", data=given)
