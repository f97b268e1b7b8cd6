"""One call of Slack's Web API: in its turn, and what goes wrong with it classed.

Nothing is sent twice by itself: letters decide what is tried again. Errors of each method:
https://docs.slack.dev/reference/methods.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from chatops.relay.delivery import PlatformAway
from handlers.slack.web_api.classing import classed, is_too_soon
from handlers.slack.web_api.pace import Pace
from handlers.slack.web_api.punctual import web_client

QUICK_S, PATIENT_S = 1, 10
"""How long somebody's click waits for Slack to open a form, and how long a letter waits."""
_PEOPLE = ("U", "W")


class Calls:
    """Calls of the Web API with the bot's token: `quick` ones that somebody waits for, and `patient` ones.

    Args:
        token: the bot's token.
        address: where the Web API is.
        session: the connection pool that all calls share.
        pace: at what pace letters are sent; None for as fast as Slack lets them.
    """

    def __init__(self, token: str, address: str, session: aiohttp.ClientSession, pace: Pace | None) -> None:
        self.quick = web_client(token, address, session, QUICK_S)
        self.patient = web_client(token, address, session, PATIENT_S)
        self._pace = pace or Pace(kept=False)

    def renew(self, token: str) -> None:
        """Call with this token from now on."""
        self.quick.token = self.patient.token = token

    async def send(self, method: str, place: str, call: Callable[[], Awaitable[AsyncSlackResponse]]) -> Any:
        """Call a method of the Web API in its turn, and class what goes wrong with it. `place` is what it is about.

        Raises MessageGone, and what `chatops.relay.delivery` says.
        """
        await self._pace.turn(method, place)
        try:
            return await call()
        except SlackApiError as error:
            if is_too_soon(error):
                self._pace.must_be_kept(method, place)
            raise classed(error, method, place) from error
        except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError, asyncio.IncompleteReadError) as error:
            raise PlatformAway(type(error).__name__) from error

    async def channel_of(self, place: str) -> str:
        """Return a channel, or the one of the bot's conversation with somebody."""
        if not place.startswith(_PEOPLE):
            return place
        opening = partial(self.patient.conversations_open, users=place)
        return str((await self.send("conversations.open", place, opening))["channel"]["id"])
