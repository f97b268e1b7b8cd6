"""Teams, as far as the bot needs it: the `Platform` of a council that uses Teams.

The client never sends anything twice by itself: letters decide what is tried again.
"""

import hashlib
import json
import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

import aiohttp

from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import LaneShut, Undeliverable, Unreachable
from handlers.platform import Drawn, MessageGone, Written
from handlers.screens import parts as p
from handlers.screens.files import File
from handlers.teams.drawing import Drawing
from handlers.teams.messages import Message, in_parts, not_needed
from handlers.teams.people_named import people_in
from handlers.teams.spoken import files_in, is_by_a_bot, words_of
from handlers.teams.web_api.calls import App, Calls
from handlers.teams.web_api.conversations import Conversations
from handlers.teams.web_api.error_codes import NO_CONVERSATION, remedy
from handlers.teams.web_api.files import Files
from handlers.teams.web_api.kept import PLATFORM, Kept
from handlers.teams.web_api.members import IN_DIRECTORY, Members
from handlers.teams.web_api.pace import Pace

_PLACES = ("19:", "a:")
"""How the ids of channels and conversations begin."""
NAMES_S = 3.0
"""Seconds for which the names of people on a card are asked for that are not known yet."""
NOBODY_YET = "Somebody whose name Teams has not given yet"
Named = Callable[[Collection[Person]], Awaitable[Mapping[Person, str]]]
"""What people are called on another platform, as far as it says so."""


class TeamsClient:
    """Teams, as far as the bot needs it.

    Args:
        app: what the bot is to Microsoft.
        session: the connections that all calls share.
        elsewhere: what people are called who are on another platform.
        kept: what is kept of where people are reached.
        pace: at what pace messages are sent; None for as fast as Teams lets them.
        monotonic: seconds that never go back, for how long a status is believed.
        web: the web address at which the bot's own pictures are; empty where it has none.
    """

    key = PLATFORM
    name = "Teams"
    names: Mapping[str, str] = {PLATFORM: name}
    logs = "Microsoft 365"

    def __init__(
        self,
        app: App,
        session: aiohttp.ClientSession,
        elsewhere: Named,
        kept: Kept | None = None,
        pace: Pace | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        web: Callable[[], str] = lambda: "",
    ) -> None:
        self.tenant = app.tenant_id
        self._elsewhere = elsewhere
        self._others: dict[Person, str] = {}
        self._pace = pace or Pace(kept=False)
        self._calls = Calls(app, session, monotonic)
        self._files = Files(app.service_url, self._calls.token, session)
        self._web = web
        self.conversations = Conversations(self._calls, app.app_id, app.tenant_id, kept)
        self.members = Members(self._calls, self.conversations, app.tenant_id, monotonic)

    def person(self, user: str) -> Person:
        """Return who has this id in the council's directory. Raises NoSuch when it is none of a directory."""
        if not IN_DIRECTORY.fullmatch(user):
            raise NoSuch("this is no account of the directory")
        return Person(PLATFORM, self.tenant, user)

    async def caller(self, user: str, within_s: float | None = None) -> Caller:
        """Return who this is, with what Teams says of their account now, or at most a minute ago."""
        return Caller(Person(PLATFORM, self.tenant, user), await self.members.status(user, within_s))

    def has(self, place: str) -> bool:
        """Return whether the id of a person, a channel or a conversation is one of Teams'."""
        return bool(IN_DIRECTORY.fullmatch(place)) or place.startswith(_PLACES)

    def is_on(self, place: str, platform: str) -> bool:
        """Return whether this is one of Teams' ids, and that is the platform."""
        return platform == PLATFORM and self.has(place)

    def wrote(self, message: Mapping[str, Any]) -> bool:
        """Return whether a message came by Teams."""
        return message.get("platform") == PLATFORM

    def keeps(self, file: File) -> bool:
        """Return whether a file lies where Microsoft keeps files."""
        return self._files.keeps(file)

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file that somebody sent, of `most` bytes at most. Raises NotFetched."""
        return await self._files.fetch(file, most)

    async def read(self, message: Mapping[str, Any], within_s: float) -> Written:
        """Return what a message holds, as it was kept or as it came with a command from its menu."""
        del within_s  # people who are named in it are named by what stands there
        if is_by_a_bot(message):
            return Written("", by_a_bot=True)
        return Written(words_of(message), files_in(message))

    def drawn(self, card: p.Card) -> Drawn:
        """Return the SHA-256 of all that a card shows and offers, and how many messages it takes.

        People stand in it by their keys: a name that becomes known later does not make it another card.
        """
        drawing = Drawing(str)
        written = json.dumps([card.text, drawing.message(card.parts)], sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(written.encode(errors="surrogatepass")).hexdigest()
        return Drawn(digest, len(in_parts(card, drawing)))

    async def drawing(self, parts: p.Parts, people: tuple[Person, ...] = (), within_s: float = NAMES_S) -> Drawing:
        """Return how these parts are drawn, with the names of the people in them, as far as Teams gives them in time.

        `people` are those who can be chosen.
        """
        named = {*people_in(parts), *people}
        await self.members.learn_names(sorted(one.user for one in named if one.platform == PLATFORM), within_s)
        unknown = {one for one in named if one.platform != PLATFORM and one not in self._others}
        if unknown:
            self._others |= await self._elsewhere(unknown)
        return Drawing(self.called, people, self._web())

    def called(self, person: Person) -> str:
        """Return what somebody is called, as far as it is known."""
        found = self.members.name_of(person.user) if person.platform == PLATFORM else self._others.get(person)
        return found or NOBODY_YET

    async def names_of(self, people: Collection[Person]) -> Mapping[Person, str]:
        """Return what people are called; those of whom Teams does not say it are left out."""
        await self.members.learn_names([one.user for one in people], NAMES_S)
        named = {one: self.members.name_of(one.user) for one in people}
        return {person: name for person, name in named.items() if name}

    async def post(self, where: str, card: p.Card, number: str = "") -> Place:
        """Post a card in a channel, or to a person by the id of their account; several when it is too long for one.

        `number` is noted nowhere: Teams lets no bot look for a message. Raises TryAgain, Undeliverable.
        """
        del number
        messages = in_parts(card, await self.drawing(card.parts))
        if IN_DIRECTORY.fullmatch(where):
            return await self._post_in(await self.conversations.with_person(where), messages, ())
        await self._pace.turn(where)
        place, first = await self.conversations.in_channel(where, messages[0].activity)
        return await self._post_in(place, messages[1:], (first,))

    async def _post_in(self, place: str, messages: Collection[Message], before: tuple[str, ...]) -> Place:
        posted = [*before]
        for message in messages:
            made = await self._in(place, "POST", ("activities",), message.activity)
            found = made.get("id")
            if not isinstance(found, str) or not found:
                raise Undeliverable("Teams took a message and did not say which it is")
            posted.append(found)
        return Place(place, posted[-1], tuple(posted[:-1]))

    async def answer_in(self, place: str, card: p.Card) -> None:
        """Answer in the conversation that something came from. Raises as `post`; Unreachable where it is gone."""
        messages = in_parts(card, await self.drawing(card.parts))
        try:
            await self._post_in(place, messages, ())
        except LaneShut as shut:
            raise (Unreachable(str(shut)) if str(shut) in NO_CONVERSATION else shut) from shut

    async def tell_one(self, place: str, to: str, card: p.Card) -> None:
        """Say something in a channel to one person, by the id that Teams gives them there. Raises as `post`."""
        await self._pace.turn(place)
        for message in in_parts(card, await self.drawing(card.parts)):
            await self.conversations.tell_one(place, to, message.activity)

    async def redraw(self, place: Place, card: p.Card) -> None:
        """Draw a card again where it hangs. Raises MessageGone (also: too long for them), TryAgain, Undeliverable."""
        drawing = await self.drawing(card.parts)
        messages, parts = (*place.earlier, place.message), in_parts(card, drawing)
        if len(parts) > len(messages):
            raise MessageGone("the card has become longer")
        parts = (*[not_needed(card, drawing)] * (len(messages) - len(parts)), *parts)
        # The last one first: it has the buttons.
        for message, part in reversed(list(zip(messages, parts, strict=True))):
            await self._in(place.place, "PUT", ("activities", message), part.activity | {"id": message})

    async def find(self, where: str, number: str, since: datetime) -> Place | None:
        """Return None: Teams lets no bot look for a message. A notice that came twice is refused where it is old."""
        del where, number, since
        return None

    async def link_to(self, place: Place) -> str | None:
        """Return the address of a message in a channel; None of one to a person."""
        channel = place.place.partition(";")[0]
        if not channel.startswith("19:"):
            return None
        where = f"{quote(channel, safe='')}/{quote((*place.earlier, place.message)[0], safe='')}"
        return f"https://teams.microsoft.com/l/message/{where}?tenantId={quote(self.tenant, safe='')}"

    async def alone_in(self, channel: str) -> frozenset[Person] | None:
        """Return None: who may read in a channel of Teams, nobody can tell a bot for certain."""
        del channel
        return None

    def remedy(self, why: str, *, in_channel: bool = False) -> str:
        """Return what is to be done where Teams did not take a letter, in sentences; nothing when it is not known."""
        return remedy(why, in_channel=in_channel)

    async def _in(self, place: str, method: str, path: tuple[str, ...], body: Mapping[str, Any]) -> dict[str, Any]:
        await self._pace.turn(place)
        try:
            return await self._calls.call(method, ("conversations", place, *path), body)
        except LaneShut as shut:
            if str(shut) not in NO_CONVERSATION:
                self._pace.must_be_kept(place)
                raise
            await self.conversations.forget(place)
            if method == "PUT":  # nothing is drawn again in a conversation that is gone: the card is posted anew
                raise MessageGone(str(shut)) from shut
            raise
        except Unreachable:
            await self.conversations.forget(place)
            raise
        except MessageGone as gone:
            if method == "POST":
                await self.conversations.forget(place)
                raise Unreachable(str(gone)) from gone
            raise
