"""The conversations in which people are reached: one with each person, the same each time, and new ones in a channel.

Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
"""

from collections.abc import Mapping
from typing import Any

from chatops.relay.delivery import TryAgain, Undeliverable, Unreachable
from handlers.platform import MessageGone
from handlers.teams.web_api.calls import PATIENT_S, Calls
from handlers.teams.web_api.kept import Kept, KeptNowhere

MOST_KEPT = 2000


class Conversations:
    """Where people are reached, as Teams says it: when it is asked for, or when it confirms what an activity named.

    Never as an activity says it alone: a token is not bound to its body, and what is for one would be sent to another.
    """

    def __init__(self, calls: Calls, app_id: str, tenant_id: str, kept: Kept | None = None) -> None:
        self._calls = calls
        self._us = {"id": f"28:{app_id}"}
        self._tenant_id = tenant_id
        self._kept = kept or KeptNowhere()
        self._known: dict[str, str] = {}
        self._loaded = False

    async def load(self) -> None:
        """Read, the first time, what is kept of where people are reached."""
        if self._loaded:
            return
        self._loaded = True
        for user, (place, service) in (await self._kept.all()).items():
            self._known.setdefault(user, place)
            self._calls.use(service)

    async def learn(self, user: str, place: str, service: str) -> None:
        """Keep the conversation that an activity came from, once Teams says that somebody is in it."""
        await self.load()
        if not place or self._known.get(user) == place:
            return
        try:
            member = await self._calls.call("GET", ("conversations", place, "members", user))
        except (MessageGone, TryAgain, Undeliverable):
            return
        if member.get("aadObjectId") == user:
            self._calls.use(service)
            await self._keep(user, place)

    async def forget(self, place: str) -> None:
        """Keep a conversation no longer: it is not there any more, or takes nothing from the bot."""
        for user in [user for user, known in self._known.items() if known == place]:
            await self.forget_person(user)

    async def forget_person(self, user: str) -> None:
        """Keep no longer where somebody was reached: they have removed the app."""
        await self.load()
        if self._known.pop(user, None):
            await self._kept.forget(user)

    async def _keep(self, user: str, place: str) -> None:
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        self._known[user] = place
        await self._kept.keep(user, place, self._calls.service)

    async def with_person(self, user: str, within_s: float = PATIENT_S) -> str:
        """Return the conversation with somebody, by the id of their account in the directory.

        Raises:
            TryAgain, Undeliverable: as `chatops.relay.delivery` says; Unreachable where the app is not installed.
        """
        await self.load()
        if user not in self._known:
            asked = {
                "bot": self._us,
                "members": [{"id": user}],
                "isGroup": False,
                "tenantId": self._tenant_id,
                "channelData": {"tenant": {"id": self._tenant_id}},
            }
            await self._keep(user, _id_of(await self._create(asked, within_s)))
        return self._known[user]

    async def in_channel(self, channel: str, activity: Mapping[str, Any]) -> tuple[str, str]:
        """Begin a conversation in a channel with this message; return the conversation and the message.

        Raises:
            TryAgain, Undeliverable: as `chatops.relay.delivery` says.
        """
        asked = {
            "bot": self._us,
            "isGroup": True,
            "tenantId": self._tenant_id,
            "channelData": {"tenant": {"id": self._tenant_id}, "channel": {"id": channel}},
            "activity": activity,
        }
        made = await self._create(asked, PATIENT_S)
        return _id_of(made), _id_of(made, "activityId")

    async def tell_one(self, place: str, to: str, activity: Mapping[str, Any]) -> None:
        """Post a message in a channel that one person sees, and nobody else. Raises TryAgain, Undeliverable.

        Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/targeted-messages
        """
        sent = {**activity, "recipient": {"id": to, "isTargeted": True}}
        await self._calls.call(
            "POST", ("conversations", place, "activities"), sent, asked={"isTargetedActivity": "true"}
        )

    async def _create(self, asked: Mapping[str, Any], within_s: float) -> Mapping[str, Any]:
        try:
            return await self._calls.call("POST", ("conversations",), asked, within_s)
        except MessageGone as gone:
            raise Unreachable(str(gone)) from gone


def _id_of(made: Mapping[str, Any], name: str = "id") -> str:
    found = made.get(name)
    if not isinstance(found, str) or not found:
        raise Unreachable("Teams made a conversation and did not say which")
    return found
