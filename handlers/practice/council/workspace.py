"""What a Slack workspace remembers: people, channels, messages, views and the app installed in it.

Everything here is plain data that goes to JSON and back unchanged. What may be done with it is elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson

from handlers.practice.council.app import App

Json = dict[str, Any]


@dataclass
class Person:
    """One member of a workspace, or a stranger met in a shared channel.

    ``key`` is the short name tests use, ``standing`` one line on the office and standing, for the page.
    Source of the flags: https://docs.slack.dev/reference/objects/user-object
    """

    key: str
    id: str
    name: str
    real_name: str
    standing: str
    team_id: str
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    is_bot: bool = False
    is_admin: bool = False
    deleted: bool = False
    bot_id: str = ""

    @property
    def is_full_member(self) -> bool:
        """Whether this is a person of our own team who may look into every public channel."""
        return not (self.is_restricted or self.is_ultra_restricted or self.is_stranger or self.deleted)


@dataclass
class Channel:
    """A conversation. ``kind`` is public, private or im; ``members`` are user ids."""

    key: str
    id: str
    name: str
    kind: str
    members: list[str]
    topic: str = ""
    is_archived: bool = False
    is_ext_shared: bool = False


@dataclass
class Message:
    """One message. ``only_for`` holds the one user id that sees an ephemeral, else nothing.

    ``version`` grows by one at each edit, ``edited`` and ``thread_ts`` are timestamps or empty.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    by_bot: bool = False
    thread_ts: str = ""
    metadata: Json = field(default_factory=dict)
    edited: str = ""
    deleted: bool = False
    only_for: str = ""
    version: int = 1


@dataclass
class View:
    """An open modal or a Home tab. ``body`` is the view as the bot sent it, with ids assigned.

    ``values`` is Slack's ``state.values``: block id, action id, state. ``errors`` are shown beside inputs,
    by block id.
    """

    id: str
    user: str
    body: Json
    hash: str
    root_view_id: str
    previous_view_id: str = ""
    values: dict[str, dict[str, Json]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """Give modal or home."""
        return str(self.body["type"])

    @property
    def blocks(self) -> list[Json]:
        """Give the blocks of the view."""
        blocks: list[Json] = self.body["blocks"]
        return blocks

    @property
    def callback_id(self) -> str:
        """Give the name the bot gave this form."""
        return str(self.body.get("callback_id", ""))

    @property
    def title(self) -> str:
        """Give the title a person reads, or nothing for a Home tab."""
        return str(self.body.get("title", {}).get("text", ""))


@dataclass
class Workspace:
    """Everything a team has, by id. Home views and modal stacks are by user id.

    ``read_to`` holds by user and channel id the timestamp up to which somebody has read, ``toured`` the keys of the
    steps of the guided tour that have been taken.
    """

    team_id: str
    team_name: str
    domain: str
    app: App
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    messages: dict[str, list[Message]] = field(default_factory=dict)
    ephemerals: dict[str, list[Message]] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    files: dict[str, Json] = field(default_factory=dict)
    uploads: dict[str, Json] = field(default_factory=dict)
    response_urls: dict[str, Json] = field(default_factory=dict)
    card_values: dict[str, dict[str, dict[str, Json]]] = field(default_factory=dict)
    counters: dict[str, int] = field(default_factory=dict)
    last_ts: dict[str, str] = field(default_factory=dict)
    read_to: dict[str, dict[str, str]] = field(default_factory=dict)
    toured: list[str] = field(default_factory=list)

    def add_person(self, person: Person) -> Person:
        """Let a person in and give them back."""
        self.people[person.id] = person
        return person

    def add_channel(self, channel: Channel) -> Channel:
        """Open a channel and give it back."""
        self.channels[channel.id] = channel
        return channel

    def person(self, who: str) -> Person:
        """Find a person by key or user id. Raises KeyError."""
        if who in self.people:
            return self.people[who]
        for person in self.people.values():
            if person.key == who:
                return person
        raise KeyError(f"There is nobody called {who} in the practice council.")

    def channel(self, which: str) -> Channel:
        """Find a channel by id, key or name, with or without its #. Raises KeyError."""
        if which in self.channels:
            return self.channels[which]
        for channel in self.channels.values():
            if which.lstrip("#") in {channel.key, channel.name} and channel.kind != "im":
                return channel
        raise KeyError(f"There is no channel called {which} in the practice council.")

    def direct(self, user: str) -> Channel:
        """Give the direct channel between this user id and the bot, opening it if need be."""
        ident = "D" + user[1:]
        if ident not in self.channels:
            self.add_channel(Channel("", ident, "", "im", [user, self.app.bot_user]))
        return self.channels[ident]

    def can_see(self, person: Person, channel: Channel) -> bool:
        """Return whether this person can read the channel: its members, and full members where it is public."""
        if person.deleted:
            return False
        return person.id in channel.members or (channel.kind == "public" and person.is_full_member)

    def find(self, channel: str, ts: str) -> Message | None:
        """Find a message that still stands by channel id and timestamp."""
        for message in self.messages.get(channel, []):
            if message.ts == ts and not message.deleted:
                return message
        return None

    def find_view(self, view_id: str = "", external_id: str = "") -> View | None:
        """Find an open modal or a Home view by its id or its external id."""
        for view in [*self.homes.values(), *(view for stack in self.modals.values() for view in stack)]:
            if view_id == view.id or (external_id and view.body.get("external_id") == external_id):
                return view
        return None

    def next_number(self, kind: str) -> int:
        """Count upwards from 1 for each kind of thing."""
        self.counters[kind] = self.counters.get(kind, 0) + 1
        return self.counters[kind]

    def next_ts(self, channel: str, now: datetime) -> str:
        """Give a timestamp that is unique and growing within the channel, "seconds.microseconds"."""
        ts = f"{int(now.timestamp())}.{now.microsecond:06d}"
        last = self.last_ts.get(channel, "0000000000.000000")
        if ts <= last:
            seconds, micro = last.split(".")
            total = int(seconds) * 1_000_000 + int(micro) + 1
            ts = f"{total // 1_000_000}.{total % 1_000_000:06d}"
        self.last_ts[channel] = ts
        return ts

    def to_json(self) -> bytes:
        """Write everything as JSON."""
        return orjson.dumps(self)

    @classmethod
    def from_json(cls, raw: bytes) -> Workspace:
        """Read back what ``to_json`` wrote. Raises KeyError, TypeError or AttributeError for anything else."""
        data = orjson.loads(raw)
        data["app"] = App(**data["app"])
        data["people"] = {key: Person(**one) for key, one in data["people"].items()}
        data["channels"] = {key: Channel(**one) for key, one in data["channels"].items()}
        data["homes"] = {key: View(**one) for key, one in data["homes"].items()}
        for name in ("messages", "ephemerals"):
            data[name] = {key: [Message(**one) for one in many] for key, many in data[name].items()}
        data["modals"] = {key: [View(**one) for one in many] for key, many in data["modals"].items()}
        return cls(**data)
