"""What a person does on the page. Each act is a JSON object that names itself and the person."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime, timedelta

from handlers.practice.council.council import Council
from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Json, Message, View
from handlers.practice.page.tour import Tour
from handlers.practice.people import shown
from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.delivery import Deliveries

FURTHEST = timedelta(days=366 * 2)
"""How far ahead of the computer's clock the practice time can be moved."""


class Acts:
    """Does what people ask of the page, through the same ``Actor`` that tests use."""

    def __init__(self, council: Council, deliveries: Deliveries, tour: Tour) -> None:
        self.council = council
        self._deliveries = deliveries
        self._tour = tour

    def actor(self, who: str) -> Actor:
        """Give somebody to act as, by key or user id. Raises KeyError."""
        return Actor(self.council, self._deliveries, self.council.workspace.person(who))

    async def do(self, asked: Json) -> Json:
        """Do one act and give what came of it: ``trouble`` is a sentence, ``errors`` sentences by block id.

        ``refused`` says that nothing was sent, since no client would let this person do it. Raises KeyError, ValueError
        or TypeError for an act that is not put as it should be.
        """
        actor = self.actor(asked["as"])
        try:
            match asked["act"]:
                case "upload":
                    return {"file": self._uploaded(actor, asked)}
                case "read":
                    return self._read(actor, asked["channel"], asked["ts"])
                case "keep":
                    await actor.keep(shown.view_shown(actor, asked["view"]), asked["values"])
                    return {}
                case _:
                    outcome = await self._do(actor, asked)
                    return {"trouble": outcome.trouble, "errors": outcome.errors}
        except Impossible as no:
            return {"trouble": str(no), "refused": True}

    async def _do(self, actor: Actor, asked: Json) -> Outcome:
        match asked["act"]:
            case "command":
                return await actor.command(asked["command"], asked["text"], asked["channel"])
            case "say":
                return await actor.say(asked["text"], asked["channel"], asked.get("thread", ""))
            case "open_home":
                return await actor.open_home()
            case "close":
                return await actor.close()
            case "join":
                return await self._join(actor, asked["channel"])
            case "submit":
                view = shown.view_shown(actor, asked["view"])
                actor.put(view, asked["values"])
                return await actor.submit(view=view)
            case "press":
                return await self._press(actor, asked)
            case "shortcut":
                return await actor.message_action(shown.message_shown(actor, asked), asked["callback"])
            case "forge":
                return await self._forge(actor, asked["step"])
        raise ValueError("unknown act")

    def move_clock(self, asked: Json) -> None:
        """Move the practice time on: by ``seconds``, or to ``at`` (ISO 8601 with a time zone).

        Raises Impossible where that is the past or too far off, since a bot that has seen Friday would not
        understand Thursday.
        """
        clock = self.council.clock
        now = clock.now()
        to = datetime.fromisoformat(asked["at"]) if "at" in asked else now + timedelta(seconds=float(asked["seconds"]))
        if to.tzinfo is None:
            raise ValueError("the time has no time zone")
        if to < now:
            raise Impossible("The practice time only moves forward. Start over with: chatops practice --fresh")
        if to - now > FURTHEST:
            raise Impossible("Two years ahead is as far as the practice time moves at once.")
        clock.set(to)
        self.council.changes.happened()

    def _uploaded(self, actor: Actor, asked: Json) -> str:
        try:
            content = base64.b64decode(asked["content"], validate=True)
        except binascii.Error as error:
            raise ValueError("not base64") from error
        return actor.upload(asked["name"], content, asked["mimetype"])

    def _read(self, actor: Actor, channel: str, ts: str) -> Json:
        marks = self.council.workspace.read_to.setdefault(actor.id, {})
        if str(ts) > marks.get(channel, ""):
            marks[self.council.workspace.channels[channel].id] = str(ts)
            self.council.changes.happened()
        return {}

    async def _join(self, actor: Actor, channel: str) -> Outcome:
        where = self.council.workspace.channel(channel)
        if where.kind != "public" or not self.council.workspace.can_see(actor.person, where):
            raise Impossible("One joins only public channels of one's own team.")
        return await actor.join(where.id)

    async def _press(self, actor: Actor, asked: Json) -> Outcome:
        where: Message | View = (
            shown.view_shown(actor, asked["view"], asked.get("hash", ""))
            if "view" in asked
            else shown.message_shown(actor, asked)
        )
        if isinstance(where, View) and where.type == "modal" and asked.get("values"):
            actor.put(where, asked["values"])
        return await actor.press(where, asked["action"], asked.get("value"), block_id=asked["block"])

    async def _forge(self, actor: Actor, step: str) -> Outcome:
        """Send another person's click in this one's name, as somebody would who had got hold of it."""
        button, owner = self._tour.forgery(step)
        card = self._card_with(owner, button)
        return await actor.press(card, button, forced=True)

    def _card_with(self, owner: str, button: str) -> Message:
        """Give the newest version of a message with this button (an action id) that its owner has seen."""
        place = self.council.workspace
        for entry in reversed(self.council.seen.latest(place.person(owner).id)):
            if entry.kind == "message" and f"'action_id': '{button}'" in repr(entry.body["blocks"]):
                return shown.message_of(self.council, entry)
        raise Impossible(f"{place.person(owner).real_name} has had no such button yet. Take the steps above first.")
