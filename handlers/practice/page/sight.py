"""What one person sees on the page: a page of messages at a time, and after that only what has changed.

A page asks again after each change, with the count at which it last asked; so an event costs what it changed, however
many messages a channel has.
"""

from __future__ import annotations

import secrets
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from handlers.practice.council.council import Council
from handlers.practice.council.workspace import Channel, Json, Message, View
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.inputs import state_of
from handlers.practice.slack_server.payloads import card_key

PAGE = 40
"""How many messages are given at once."""


@dataclass(frozen=True)
class Asked:
    """What a page asks for: a channel (its id or key, "dm" for the direct one) and what has changed there.

    ``oldest`` is the oldest message of the channel that the page has, if there are older ones, and ``mark`` that of its
    last answer; both are empty when the page has nothing of this channel yet.
    """

    channel: str = ""
    oldest: str = ""
    mark: str = ""


class Sight:
    """What people see. Marks are good for this run of the server only: after a restart a page begins anew."""

    def __init__(self, council: Council) -> None:
        self.council = council
        self._run = secrets.token_hex(4)

    def all(self, actor: Actor, asked: Asked) -> Json:
        """Give everything a person's page shows; of the messages, the latest page or what changed since the mark."""
        place = self.council.workspace
        channels = [one for one in place.channels.values() if place.can_see(actor.person, one)]
        here = next((one for one in channels if asked.channel in {one.id, one.key or "dm"}), None)
        now = self.council.changes.count
        return {
            "mark": f"{self._run}:{now}",
            "here": here.id if here else "home",
            "names": self._names(channels),
            "people": [{"id": one.id, "name": one.real_name} for one in place.people.values()],
            "channels": [self._channel(one, actor) for one in channels],
            "messages": self._messages(here, actor, asked) if here else None,
            "home": shown(actor.home),
            "modals": [shown(one) for one in actor.views],
        }

    def before(self, actor: Actor, channel: str, ts: str) -> Json:
        """Give the page of messages before a timestamp. Raises KeyError for a channel the person cannot see."""
        found = self.council.workspace.channels[channel]
        if not self.council.workspace.can_see(actor.person, found):
            raise KeyError(f"There is no channel called {channel} in the practice council.")
        return self._page(found, actor, ts)

    def _names(self, channels: Iterable[Channel]) -> dict[str, str]:
        people = {one.id: one.real_name for one in self.council.workspace.people.values()}
        return people | {one.id: one.name for one in channels if one.kind != "im"}

    def _channel(self, channel: Channel, actor: Actor) -> Json:
        place = self.council.workspace
        read_to = place.read_to.get(actor.id, {}).get(channel.id, "")
        member = actor.id in channel.members
        return {
            "id": channel.id,
            "key": channel.key or "dm",
            "name": channel.name,
            "kind": channel.kind,
            "topic": channel.topic,
            "members": len(channel.members),
            "shared": channel.is_ext_shared,
            "archived": channel.is_archived,
            "member": member,
            "writes": member and not channel.is_archived,
            "read_to": read_to,
            "unread": self._unread(channel, actor, read_to) if member else 0,
        }

    def _unread(self, channel: Channel, actor: Actor, read_to: str) -> int:
        standing = self.council.workspace.messages.get(channel.id, [])
        new = standing[bisect_right(standing, read_to, key=_ts) :]
        return sum(1 for one in new if not one.deleted and one.user != actor.id)

    def _messages(self, channel: Channel, actor: Actor, asked: Asked) -> Json:
        run, _, count = asked.mark.partition(":")
        if run != self._run or not count.isdigit():
            return {"anew": True, **self._page(channel, actor, "")}
        changed, gone = [], []
        for ts, at in reversed(self.council.touched.get(channel.id, {}).items()):
            if at <= int(count):
                break
            if ts < asked.oldest:
                continue
            message = self._find(channel, actor, ts)
            if message is not None and not message.deleted:
                changed.append(self._shown(message, actor))
            elif message is not None:
                gone.append(ts)
        return {"anew": False, "messages": changed, "gone": gone}

    def _find(self, channel: Channel, actor: Actor, ts: str) -> Message | None:
        place = self.council.workspace
        standing = place.messages.get(channel.id, [])
        index = bisect_left(standing, ts, key=_ts)
        if index < len(standing) and standing[index].ts == ts:
            return standing[index]
        mine = place.ephemerals.get(actor.id, [])
        return next((one for one in reversed(mine) if (one.channel, one.ts) == (channel.id, ts)), None)

    def _page(self, channel: Channel, actor: Actor, before: str) -> Json:
        place = self.council.workspace
        standing = place.messages.get(channel.id, [])
        end = bisect_left(standing, before, key=_ts) if before else len(standing)
        kept: list[Message] = []
        while end > 0 and len(kept) < PAGE:
            end -= 1
            if not standing[end].deleted:
                kept.append(standing[end])
        more = any(not one.deleted for one in standing[:end])
        oldest = kept[-1].ts if more and kept else ""
        mine = [one for one in place.ephemerals.get(actor.id, []) if one.channel == channel.id and not one.deleted]
        kept += [one for one in mine if one.ts >= oldest and (not before or one.ts < before)]
        kept.sort(key=_ts)
        return {"messages": [self._shown(one, actor) for one in kept], "gone": [], "more": more}

    def _shown(self, message: Message, actor: Actor) -> Json:
        values = state_of(message.blocks, self.council.workspace.card_values.get(card_key(actor.person, message)))
        return {**asdict(message), "metadata": None, "values": values}


def shown(view: View | None) -> Json | None:
    """Give a view as the page takes it, without what the bot keeps for itself."""
    if view is None:
        return None
    body: dict[str, Any] = {name: one for name, one in view.body.items() if name != "private_metadata"}
    return {**asdict(view), "body": body}


def _ts(message: Message) -> str:
    return message.ts
