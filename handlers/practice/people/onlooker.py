"""What one person can see at the practice council, as copies that later changes leave alone."""

from __future__ import annotations

from collections.abc import Callable

from handlers.practice.council.changes import PATIENCE_S
from handlers.practice.council.copies import copied
from handlers.practice.council.council import Council
from handlers.practice.council.errors import Impossible
from handlers.practice.council.record import Entry
from handlers.practice.council.workspace import Channel, Message, Person, View


class Onlooker:
    """One person, looking."""

    def __init__(self, council: Council, person: Person) -> None:
        self.council = council
        self.person = person

    @property
    def id(self) -> str:
        """Give the user id."""
        return self.person.id

    @property
    def views(self) -> list[View]:
        """Give the open modals, lowest first."""
        return copied(self.council.workspace.modals.get(self.id, []))

    @property
    def view(self) -> View:
        """Give the topmost modal. Raises Impossible if none is open."""
        if not self.views:
            raise Impossible(f"{self.person.real_name} has no form open.")
        return self.views[-1]

    @property
    def home(self) -> View | None:
        """Give the Home tab the bot published for this person, if it did."""
        return copied(self.council.workspace.homes.get(self.id))

    @property
    def dm(self) -> list[Message]:
        """Give the messages in the direct channel with the bot, oldest first."""
        direct = self.council.workspace.channels.get("D" + self.id[1:])
        return self._standing(direct) if direct else []

    @property
    def ephemerals(self) -> list[Message]:
        """Give the messages that only this person sees, oldest first."""
        mine = self.council.workspace.ephemerals.get(self.id, [])
        return copied([one for one in mine if not one.deleted])

    def messages(self, channel: str) -> list[Message]:
        """Give the messages in a channel, oldest first. Raises Impossible if this person cannot read it."""
        found = self.council.workspace.channel(channel)
        if not self.council.workspace.can_see(self.person, found):
            raise Impossible(f"{self.person.real_name} cannot read {channel}.")
        return self._standing(found)

    def _standing(self, channel: Channel) -> list[Message]:
        everything = self.council.workspace.messages.get(channel.id, [])
        return copied([one for one in everything if not one.deleted])

    @property
    def seen(self) -> list[Entry]:
        """Give the record of everything this person could see, oldest first."""
        return self.council.seen.of(self.id)

    @property
    def told(self) -> list[Entry]:
        """Give the record of what the bot's answers said to this person's client."""
        return self.council.told.of(self.id)

    def everything_seen(self) -> bytes:
        """Give everything this person could ever see as JSON Lines, equal for equal histories."""
        return self.council.seen.as_bytes(self.id)

    async def until(self, predicate: Callable[[], object], timeout: float = PATIENCE_S) -> None:  # noqa: ASYNC109
        """Wait for something to become true, looking after each change. Raises TimeoutError."""
        await self.council.changes.until(predicate, timeout)
