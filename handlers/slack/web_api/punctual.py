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
