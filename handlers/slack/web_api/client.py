"""What the bot asks of Slack's Web API, and how Slack's errors are classed.

The client never sends anything twice by itself: letters decide what is tried again. Errors of each method:
https://docs.slack.dev/reference/methods.
"""

import asyncio
import hashlib
import json
import re
import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import LaneShut, PlatformAway, TryAgain, Undeliverable
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
from handlers.slack.web_api.classing import classed, code_of, is_too_soon
from handlers.slack.web_api.error_codes import NOT_OPENED, remedy
from handlers.slack.web_api.files import Files
from handlers.slack.web_api.notes import note_of, number_of
from handlers.slack.web_api.pace import Pace
from handlers.slack.web_api.punctual import web_client
from handlers.slack.web_api.statuses import Home, judged

QUICK_S, PATIENT_S = 1, 10
"""How long somebody's click waits for Slack to open a form, and how long a letter waits."""
STATUS_KEPT_S = 60.0
"""How long what Slack says of somebody's account is believed."""
CLOCKS_DIFFER = timedelta(minutes=10)
MOST_PAGES = 10
"""Pages of 200 messages that are looked through for a card that may have been posted."""
_PEOPLE = ("U", "W")
Drawable = TypeVar("Drawable", Card, Screen, HomeScreen)
_USER = re.compile(r"[UW][A-Z0-9]{2,40}")
_PLACE = re.compile(r"[A-Z][A-Z0-9]{2,40}")
MOST_STATUSES = 2000
MOST_ASKED = 5
"""People named in one message whose names are asked for."""
MOST_LINKS = 1000
MOST_MEMBERS = 1000
"""Members of a channel that are looked through; one with more is no place for a notice."""
_SHARED = ("is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")


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
        self.home, self.elsewhere, self._us = home, NOBODY, ""
        self._pace = pace or Pace(kept=False)
        self._monotonic = monotonic
        self._links: dict[Place, str] = {}
        self._statuses: dict[str, tuple[float, AccountStatus]] = {}
        self._quick = web_client(token, address, session, QUICK_S)
        self._patient = web_client(token, address, session, PATIENT_S)
        self._files = Files(token, address, session, self._patient, look)
        self.keeps, self.fetch = self._files.keeps, self._files.fetch

    def person(self, user: str) -> Person:
        """Return who has this user id in our workspace. Raises NoSuch when it is none of Slack's."""
        if not _USER.fullmatch(user):
            raise NoSuch("this is no user of Slack's")
        return Person(PLATFORM, self.home.team, user)

    def has(self, place: str) -> bool:
        """Return whether the id of a person, a channel or a conversation is one of Slack's."""
        return _PLACE.fullmatch(place) is not None

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
        written = json.dumps([card.text, blocks_of(card.parts)], sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(written.encode(errors="surrogatepass")).hexdigest()
        return Drawn(digest, len(in_parts(card)))

    async def caller(self, user: str, team: str | None = None, within_s: float | None = None) -> Caller:
        """Return who this is, with what Slack says of their account now, or at most a minute ago.

        `team` is the team that Slack delivered them with, when it said one; an enterprise has several of its own.
        `within_s` is how long Slack has to say it, when that is less than it has otherwise.
        """
        if team and team != self.home.team and not self.home.enterprise:
            return Caller(Person(PLATFORM, team, user), AccountStatus.OUTSIDER)
        return Caller(Person(PLATFORM, self.home.team, user), await self._status(user, within_s))

    async def names_of(self, people: Collection[Person]) -> Mapping[Person, str]:
        """Return what people are called in Slack; those of whom it does not say are left out."""
        found = {}
        for person in sorted(people):
            with suppress(SlackClientError, aiohttp.ClientError, TimeoutError, KeyError, TypeError):
                user = (await self._quick.users_info(user=person.user))["user"]
                found[person] = str(user.get("real_name") or user["name"])
        return found

    async def called(self, users: Collection[str], within_s: float) -> Mapping[str, str]:
        """Return what people are called in Slack, by user id; those of whom it does not say so in time are left out."""
        if not users or within_s <= 0:
            return {}
        people = [Person(PLATFORM, self.home.team, user) for user in sorted(users)[:MOST_ASKED]]
        asked = [asyncio.ensure_future(self.names_of([person])) for person in people]
        told, late = await asyncio.wait(asked, timeout=within_s)
        for task in late:
            task.cancel()
        return {person.user: name for task in told for person, name in task.result().items()}

    async def open_form(
        self, trigger: str, screen: Screen, *, on_top: bool = False, within_s: float | None = None
    ) -> None:
        """Open a form or page for whoever clicked, `on_top` of the one they clicked in.

        Raises NotOpened when Slack does not do it in time, OpeningUnclear when it does not say in time.
        """
        opening = self._quick.views_push if on_top else self._quick.views_open
        view = view_of(await self.named(screen, AT_ONCE_S))
        await self._in_time(opening(trigger_id=trigger, view=view), within_s)

    async def redraw_form(self, form: str, screen: Screen, *, within_s: float | None = None) -> None:
        """Put another page in the place of an open one.

        Raises NotOpened when Slack does not do it in time, OpeningUnclear when it does not say in time.
        """
        view = view_of(await self.named(screen, AT_ONCE_S))
        await self._in_time(self._quick.views_update(view_id=form, view=view), within_s)

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
        view = view_of(await self.named(home))
        await self._send("views.publish", user, lambda: self._patient.views_publish(user_id=user, view=view))

    async def post(self, place: str, card: Card, number: str = "") -> Place:
        """Post a message in a channel, or to a person by their user id; several when it is too long for one.

        `number` is noted on it, so that it can be found again (`find`). Everybody in the workspace can read such notes:
        it must say nothing. Raises TryAgain, Undeliverable.
        """
        channel, posted = place, []
        for part in in_parts(await self._files.in_place(await self.named(card))):
            posting = partial(
                self._patient.chat_postMessage,
                channel=place,
                text=part.text,
                blocks=part.blocks,
                metadata=note_of(number),
                unfurl_links=False,
                unfurl_media=False,
            )
            answer = await self._send("chat.postMessage", place, posting)
            channel = str(answer["channel"])
            posted.append(str(answer["ts"]))
        return Place(channel, posted[-1], tuple(posted[:-1]))

    async def find(self, place: str, number: str, since: datetime) -> Place | None:
        """Return the message of ours that carries this number, in a channel or in the conversation with somebody.

        None when it is not there, or the bot was not given leave to read there. `since` is when it was first sent; as
        Slack's clock may differ from ours, a little before is looked through too. Raises TryAgain, Undeliverable.
        """
        channel, found, cursor = await self._channel_of(place), [], ""
        oldest = f"{(since - CLOCKS_DIFFER).timestamp():.6f}"
        for _ in range(MOST_PAGES):
            try:
                reading = partial(
                    self._patient.conversations_history,
                    channel=channel,
                    oldest=oldest,
                    limit=200,
                    cursor=cursor,
                    include_all_metadata=True,
                )
                page = await self._send("conversations.history", channel, reading)
            except Exception as error:
                if isinstance(error.__cause__, SlackApiError) and code_of(error.__cause__) == "missing_scope":
                    return None  # no scope was asked for that reads channels: nothing is amiss
                raise
            found += [str(one["ts"]) for one in page["messages"] if number_of(one) == number]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
        return Place(channel, found[0], tuple(reversed(found[1:]))) if found else None

    async def _channel_of(self, place: str) -> str:
        """Return a channel, or the one of the bot's conversation with somebody."""
        if not place.startswith(_PEOPLE):
            return place
        opening = partial(self._patient.conversations_open, users=place)
        return str((await self._send("conversations.open", place, opening))["channel"]["id"])

    async def link_to(self, place: Place) -> str | None:
        """Return the address of a message; None when Slack does not give it. It never changes, so it is remembered."""
        if place in self._links:
            return self._links[place]
        try:
            answer = await self._patient.chat_getPermalink(channel=place.place, message_ts=place.message)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return None  # a card without the link is better than none
        if len(self._links) >= MOST_LINKS:
            self._links.clear()
        self._links[place] = str(answer["permalink"])
        return self._links[place]

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
                self._patient.chat_update, channel=place.place, ts=message, text=part.text, blocks=part.blocks
            )
            await self._send("chat.update", place.place, changing)

    async def direct_messages(self, user: str, *, oldest: float, limit: int) -> tuple[str, list[dict[str, Any]]]:
        """Return the channel of the bot's conversation with somebody, and its messages since then, the newest first.

        `oldest` is in seconds since 1970. Raises TryAgain, Undeliverable.
        """
        channel = await self._channel_of(user)
        history = await self._send(
            "conversations.history",
            channel,
            lambda: self._patient.conversations_history(channel=channel, oldest=f"{oldest:.6f}", limit=limit),
        )
        return channel, list(history["messages"])

    async def whose_token(self) -> str:
        """Return the team that the token belongs to. Raises TryAgain, Undeliverable."""
        return str((await self._send("auth.test", "", self._patient.auth_test))["team_id"])

    async def alone_in(self, channel: str) -> frozenset[Person] | None:
        """Return who else is in a channel that is private and the council's alone, as Slack says now; else None.

        None as well when there is no such channel: https://docs.slack.dev/reference/methods/conversations.info

        Raises PlatformAway when Slack does not say.
        """
        try:
            asked = await self._send(
                "conversations.info", channel, lambda: self._patient.conversations_info(channel=channel)
            )
            found = asked["channel"]
            if not found.get("is_private") or not found.get("is_member") or found.get("is_archived", True):
                return None
            if any(found.get(name, True) for name in _SHARED):
                return None
            members = await self._members(channel)
            us = self._us or str((await self._send("auth.test", "", self._patient.auth_test))["user_id"])
        except (Undeliverable, LaneShut, KeyError, TypeError):
            return None
        self._us = us
        return frozenset(Person(PLATFORM, self.home.team, user) for user in members if user != us)

    async def _members(self, channel: str) -> list[str]:
        """Return the members of a channel. Raises KeyError when there are too many to tell, and what `_send` raises."""
        members: list[str] = []
        cursor = ""
        while True:
            asking = partial(self._patient.conversations_members, channel=channel, limit=200, cursor=cursor)
            page = await self._send("conversations.members", channel, asking)
            members += page["members"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return members
            if len(members) >= MOST_MEMBERS:
                raise KeyError("members")

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
                await self._quick.chat_postEphemeral(channel=channel, user=user, **said)
            else:
                await self._quick.chat_postMessage(channel=user, unfurl_links=False, unfurl_media=False, **said)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return

    async def _status(self, user: str, within_s: float | None = None) -> AccountStatus:
        known = self._statuses.get(user)
        if known and self._monotonic() - known[0] < STATUS_KEPT_S:
            return known[1]
        try:
            async with asyncio.timeout(within_s):
                answer = await self._quick.users_info(user=user)
            status = judged(answer["user"], self.home)
        except (SlackClientError, aiohttp.ClientError, TimeoutError, KeyError, TypeError):
            return AccountStatus.UNKNOWN
        if len(self._statuses) >= MOST_STATUSES:
            self._statuses.clear()
        self._statuses[user] = (self._monotonic(), status)
        return status

    async def named(self, screen: Drawable, within_s: float = IN_TIME_S) -> Drawable:
        """Return what is to be drawn, with people who are not in Slack by their names."""
        return replace(screen, parts=await self.elsewhere.named(screen.parts, within_s))

    async def _send(self, method: str, place: str, call: Callable[[], Awaitable[AsyncSlackResponse]]) -> Any:
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
