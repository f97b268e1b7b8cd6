"""Messages of the bot's own conversations and channel, looked up: cards that may have been posted, what people wrote.

Source: https://docs.slack.dev/reference/methods/conversations.history
"""

from datetime import datetime, timedelta
from functools import partial
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from chatops.ports.outbox import Place
from handlers.slack.web_api.calls import Calls
from handlers.slack.web_api.classing import code_of
from handlers.slack.web_api.notes import number_of

CLOCKS_DIFFER = timedelta(minutes=10)
MOST_PAGES = 10
"""Pages of 200 messages that are looked through for a card that may have been posted."""
MOST_LINKS = 1000


class History:
    """What stands in the bot's conversations, by calls of the Web API; links are remembered."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._links: dict[Place, str] = {}

    async def find(self, place: str, number: str, since: datetime) -> Place | None:
        """Return the message of ours that carries this number, in a channel or in the conversation with somebody.

        None when it is not there, or the bot was not given leave to read there. `since` is when it was first sent; as
        Slack's clock may differ from ours, a little before is looked through too. Raises TryAgain, Undeliverable.
        """
        channel, found, cursor = await self._calls.channel_of(place), [], ""
        oldest = f"{(since - CLOCKS_DIFFER).timestamp():.6f}"
        for _ in range(MOST_PAGES):
            try:
                reading = partial(
                    self._calls.patient.conversations_history,
                    channel=channel,
                    oldest=oldest,
                    limit=200,
                    cursor=cursor,
                    include_all_metadata=True,
                )
                page = await self._calls.send("conversations.history", channel, reading)
            except Exception as error:
                if isinstance(error.__cause__, SlackApiError) and code_of(error.__cause__) == "missing_scope":
                    return None  # no scope was asked for that reads channels: nothing is amiss
                raise
            found += [str(one["ts"]) for one in page["messages"] if number_of(one) == number]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
        return Place(channel, found[0], tuple(reversed(found[1:]))) if found else None

    async def direct_messages(self, user: str, *, oldest: float, limit: int) -> tuple[str, list[dict[str, Any]]]:
        """Return the channel of the bot's conversation with somebody, and its messages since then, the newest first.

        `oldest` is in seconds since 1970. Raises TryAgain, Undeliverable.
        """
        channel = await self._calls.channel_of(user)
        history = await self._calls.send(
            "conversations.history",
            channel,
            lambda: self._calls.patient.conversations_history(channel=channel, oldest=f"{oldest:.6f}", limit=limit),
        )
        return channel, list(history["messages"])

    async def link_to(self, place: Place) -> str | None:
        """Return the address of a message; None when Slack does not give it. It never changes, so it is remembered."""
        if place in self._links:
            return self._links[place]
        try:
            answer = await self._calls.patient.chat_getPermalink(channel=place.place, message_ts=place.message)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return None  # a card without the link is better than none
        if len(self._links) >= MOST_LINKS:
            self._links.clear()
        self._links[place] = str(answer["permalink"])
        return self._links[place]
