"""The conversations in which people are reached: one with each person, the same each time, and new ones in a channel.

Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
"""

from collections.abc import Mapping
from typing import Any

from chatops.relay.delivery import Unreachable
from handlers.platform import MessageGone
from handlers.teams.web_api.calls import PATIENT_S, Calls

MOST_KEPT = 2000


class Conversations:
    """Where people are reached, as Teams says it the first time.

    Never as an activity says it: a token is not bound to its body, and what is for one would be sent to another.
    """

    def __init__(self, calls: Calls, app_id: str, tenant_id: str) -> None:
        self._calls = calls
        self._us = {"id": f"28:{app_id}"}
        self._tenant_id = tenant_id
        self._known: dict[str, str] = {}

    def forget(self, place: str) -> None:
        """Keep a conversation no longer: it is not there any more."""
        self._known = {user: known for user, known in self._known.items() if known != place}

    async def with_person(self, user: str, within_s: float = PATIENT_S) -> str:
        """Return the conversation with somebody, by the id of their account in the directory.

        Raises:
            TryAgain, Undeliverable: as `chatops.relay.delivery` says; Unreachable where the app is not installed.
        """
        if user not in self._known:
            asked = {
                "bot": self._us,
                "members": [{"id": user}],
                "isGroup": False,
                "tenantId": self._tenant_id,
                "channelData": {"tenant": {"id": self._tenant_id}},
            }
            place = _id_of(await self._create(asked, within_s))
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[user] = place
            return place
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
