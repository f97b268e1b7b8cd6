"""Where people are reached, as it is kept in the council's records: a restart forgets nobody who has the app."""

from contextlib import suppress
from typing import Protocol

from chatops.desk import Desk
from chatops.policy.people import Person
from chatops.ports.conversations import Conversation
from chatops.ports.errors import Collided
from chatops.ports.unit_of_work import RecordsAway

PLATFORM = "teams"


class Kept(Protocol):
    """What is kept of where people are reached, by their ids in the directory. Nothing of it raises."""

    async def all(self) -> dict[str, tuple[str, str]]:
        """Return the conversation with each, and the address of the service; the one that was kept last at the end."""

    async def keep(self, user: str, place: str, service: str) -> None:
        """Keep where somebody is reached."""

    async def forget(self, user: str) -> None:
        """Keep no longer where somebody was reached."""


class KeptNowhere:
    """What is kept by whoever has no records, such as a check of the settings."""

    async def all(self) -> dict[str, tuple[str, str]]:
        """Return nothing."""
        return {}

    async def keep(self, user: str, place: str, service: str) -> None:
        """Keep nothing."""

    async def forget(self, user: str) -> None:
        """Keep nothing."""


class KeptInRecords:
    """What is kept at a council's desk of the people of its tenant.

    While the records cannot be reached, or are not to be changed, Teams is asked again instead.
    """

    def __init__(self, desk: Desk, tenant: str) -> None:
        self._desk = desk
        self._tenant = tenant

    async def all(self) -> dict[str, tuple[str, str]]:
        """Return the conversation with each, and the address of the service; the one that was kept last at the end."""
        found: list[Conversation] = []
        with suppress(RecordsAway, TimeoutError):
            found = list(await self._desk.records.read(lambda work: work.conversations.all()))
        here = [one for one in found if (one.identity.platform, one.identity.organisation) == (PLATFORM, self._tenant)]
        return {one.identity.user: (one.place, one.service) for one in here}

    async def keep(self, user: str, place: str, service: str) -> None:
        """Keep where somebody is reached."""
        conversation, now = Conversation(Person(PLATFORM, self._tenant, user), place, service), self._desk.clock.now()
        if not self._desk.quarantine.is_on:
            with suppress(RecordsAway, TimeoutError, Collided):
                await self._desk.records.write(lambda work: work.conversations.keep(conversation, now=now))

    async def forget(self, user: str) -> None:
        """Keep no longer where somebody was reached."""
        identity = Person(PLATFORM, self._tenant, user)
        if not self._desk.quarantine.is_on:
            with suppress(RecordsAway, TimeoutError, Collided):
                await self._desk.records.write(lambda work: work.conversations.forget(identity))
