"""What the bot asks of Slack's Web API, and how Slack's errors are classed.

The client never sends anything twice by itself: letters decide what is tried again. Errors of each method:
https://docs.slack.dev/reference/methods.
"""

import asyncio
import hashlib
import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from chatops.policy.people import Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import TryAgain
from handlers.pictures.looks import Looking, no_look
from handlers.platform import Drawn, MessageGone, NotOpened, OpeningUnclear, Written
from handlers.screens.parts import Card, Screen
from handlers.screens.parts import Home as HomeScreen
from handlers.slack.drawing import blocks_of, view_of
from handlers.slack.elsewhere import AT_ONCE_S, IN_TIME_S, NOBODY
from handlers.slack.messages import in_parts, not_needed
from handlers.slack.spoken import files_in, is_by_a_bot
from handlers.slack.texts import PLATFORM, escape
from handlers.slack.transport.payload_text import as_typed, mentioned
from handlers.slack.web_api.calls import Calls
from handlers.slack.web_api.classing import classed, code_of
from handlers.slack.web_api.error_codes import NOT_OPENED, remedy
from handlers.slack.web_api.files import Files
from handlers.slack.web_api.history import History
from handlers.slack.web_api.members import Members
from handlers.slack.web_api.notes import note_of
from handlers.slack.web_api.pace import Pace
from handlers.slack.web_api.statuses import Home

Drawable = TypeVar("Drawable", Card, Screen, HomeScreen)
_USER = re.compile(r"[UW][A-Z0-9]{2,40}")
_PLACE = re.compile(r"[A-Z][A-Z0-9]{2,40}")


class SlackClient:
    """Slack, as far as the bot needs it: the `Platform` of a council that uses Slack.

    Args:
        token: the bot's token.
        address: where the Web API is; another than Slack's only in practice.
        session: the connection pool that all calls share.
        monotonic: seconds that never go back, for how long a status is believed.
        pace: at what pace letters are sent; None for as fast as Slack lets them.
    """

    key = PLATFORM
    name = "Slack"
    names: Mapping[str, str] = {PLATFORM: name}
    logs = ""

    def __init__(
        self,
        token: str,
        address: str,
        home: Home,
        session: aiohttp.ClientSession,
        monotonic: Callable[[], float] = time.monotonic,
        pace: Pace | None = None,
        look: Looking = no_look,
    ) -> None:
        self.home, self.elsewhere = home, NOBODY
        self._calls = calls = Calls(token, address, session, pace)
        self._files = Files(token, address, session, calls.patient, look)
        self.members, history = Members(calls, home, monotonic), History(calls)
        self.keeps, self.fetch = self._files.keeps, self._files.fetch
        self.caller, self.names_of = self.members.caller, self.members.names_of
        self.called, self.alone_in, self.directory = (
            self.members.called,
            self.members.alone_in,
            self.members.directory,
        )
        self.find, self.link_to, self.direct_messages = history.find, history.link_to, history.direct_messages

    def renew(self, token: str) -> None:
        """Go on with another token of the same workspace, where Slack ends them."""
        self._calls.renew(token)
        self._files.renew(token)

    def person(self, user: str) -> Person:
        """Return who has this user id in our workspace. Raises NoSuch when it is none of Slack's."""
        if not _USER.fullmatch(user):
            raise NoSuch("this is no user of Slack's")
        return Person(PLATFORM, self.home.team, user)

    def has(self, place: str) -> bool:
        """Return whether the id of a person, a channel or a conversation is one of Slack's."""
        return _PLACE.fullmatch(place) is not None

    def is_on(self, place: str, platform: str) -> bool:
        """Return whether this is one of Slack's ids, and that is the platform."""
        return platform == PLATFORM and self.has(place)

    def wrote(self, message: Mapping[str, Any]) -> bool:
        """Return whether a message came by Slack: what is kept of one says nothing of a platform."""
        return "platform" not in message

    async def read(self, message: Mapping[str, Any], within_s: float) -> Written:
        """Return what a message of Slack's holds, with the names of those it names, as far as Slack gives them."""
        if is_by_a_bot(message):
            return Written("", by_a_bot=True)
        text = str(message.get("text") or "")
        return Written(as_typed(text, await self.called(mentioned(text), within_s)), files_in(message))

    def drawn(self, card: Card) -> Drawn:
        """Return the SHA-256 of all that a card shows and offers, in hexadecimal, and how many messages it takes."""
        blocks = blocks_of(card.parts)
        written = json.dumps([card.text, blocks], sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(written.encode(errors="surrogatepass")).hexdigest()
        return Drawn(digest, len(in_parts(card, blocks)))

    async def open_form(
        self, trigger: str, screen: Screen, *, on_top: bool = False, within_s: float | None = None
    ) -> None:
        """Open a form or page for whoever clicked, `on_top` of the one they clicked in.

        Raises NotOpened when Slack does not do it in time, OpeningUnclear when it does not say in time.
        """
        opening = self._calls.quick.views_push if on_top else self._calls.quick.views_open
        view = view_of(await self.named(screen, AT_ONCE_S))
        await self._in_time(opening(trigger_id=trigger, view=view), within_s)

    async def redraw_form(self, form: str, screen: Screen, *, within_s: float | None = None) -> None:
        """Put another page in the place of an open one.

        Raises NotOpened when Slack does not do it in time, OpeningUnclear when it does not say in time.
        """
        view = view_of(await self.named(screen, AT_ONCE_S))
        await self._in_time(self._calls.quick.views_update(view_id=form, view=view), within_s)

    async def _in_time(self, call: Any, within_s: float | None) -> None:
        """Await a call that somebody's click waits for."""
        if within_s is not None and within_s <= 0:
            call.close()
            raise NotOpened("no time was left")
        try:
            async with asyncio.timeout(within_s):
                await call
        except SlackApiError as error:
            if code_of(error) in NOT_OPENED or isinstance(classed(error, "views.open", ""), TryAgain):
                raise NotOpened(code_of(error)) from error
            raise
        except (aiohttp.ClientError, TimeoutError, SlackClientError) as error:
            raise OpeningUnclear(type(error).__name__) from error

    async def show_home(self, user: str, home: HomeScreen) -> None:
        """Show somebody their Home tab. Raises TryAgain, Undeliverable."""
        view = view_of(await self._files.in_place(await self.named(home)))
        await self._calls.send(
            "views.publish", user, lambda: self._calls.patient.views_publish(user_id=user, view=view)
        )

    async def post(self, place: str, card: Card, number: str = "") -> Place:
        """Post a message in a channel, or to a person by their user id; several when it is too long for one.

        `number` is noted on it, so that it can be found again (`find`). Everybody in the workspace can read such notes:
        it must say nothing. Raises TryAgain, Undeliverable.
        """
        channel, posted = place, []
        for part in in_parts(await self._files.in_place(await self.named(card))):
            posting = partial(
                self._calls.patient.chat_postMessage,
                channel=place,
                text=part.text,
                blocks=part.blocks,
                metadata=note_of(number),
                unfurl_links=False,
                unfurl_media=False,
            )
            answer = await self._calls.send("chat.postMessage", place, posting)
            channel = str(answer["channel"])
            posted.append(str(answer["ts"]))
        return Place(channel, posted[-1], tuple(posted[:-1]))

    async def redraw(self, place: Place, card: Card) -> None:
        """Draw a message again. Raises MessageGone, also when it has become too long for those that are there,
        TryAgain, Undeliverable.
        """
        messages, parts = (*place.earlier, place.message), in_parts(await self._files.in_place(await self.named(card)))
        if len(parts) > len(messages):
            raise MessageGone("the card has become longer")
        parts = (*[not_needed(card)] * (len(messages) - len(parts)), *parts)
        # The last one first: it has the buttons.
        for message, part in reversed(list(zip(messages, parts, strict=True))):
            changing = partial(
                self._calls.patient.chat_update, channel=place.place, ts=message, text=part.text, blocks=part.blocks
            )
            await self._calls.send("chat.update", place.place, changing)

    async def whose_token(self) -> str:
        """Return the team that the token belongs to. Raises TryAgain, Undeliverable."""
        return str((await self._calls.send("auth.test", "", self._calls.patient.auth_test))["team_id"])

    def remedy(self, why: str, *, in_channel: bool = False) -> str:
        """Return what is to be done where Slack did not take a letter, in sentences; nothing when it is not known."""
        del in_channel  # a reason is of the one or of the other
        return remedy(why)

    async def tell_quietly(self, user: str, text: str, channel: str | None, blocks: Any = None) -> None:
        """A hint that only this person sees, and may not: Slack does not promise to show it in a channel.

        What was pressed in no channel, on the Home tab, is answered in the conversation with the bot.
        """
        said = {"text": escape(text), "blocks": blocks}
        try:
            if channel:
                await self._calls.quick.chat_postEphemeral(channel=channel, user=user, **said)
            else:
                await self._calls.quick.chat_postMessage(channel=user, unfurl_links=False, unfurl_media=False, **said)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return

    async def named(self, screen: Drawable, within_s: float = IN_TIME_S) -> Drawable:
        """Return what is to be drawn, with people who are not in Slack by their names."""
        return replace(screen, parts=await self.elsewhere.named(screen.parts, within_s))
