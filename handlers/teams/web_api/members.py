"""Who somebody is in the council's tenant: what Teams says of their account, and what they are called.

People are known by the id of their account in the directory, never by the ids that Teams makes for each bot, nor by
name or address. A guest has `#EXT#` in their user name, whatever role Teams says they have.

Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
"""

import asyncio
import re
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from chatops.policy.people import AccountStatus
from chatops.relay.delivery import TryAgain, Undeliverable
from handlers.platform import MessageGone
from handlers.receiving.statuses_kept import StatusesKept
from handlers.teams.web_api.calls import Calls
from handlers.teams.web_api.conversations import Conversations

QUICK_S = 1.0
"""How long somebody's click waits for Teams to say who they are."""
MOST_KEPT = 2000
IN_DIRECTORY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""The id of an account in the directory."""
_GUEST = "#ext#"


class Members:
    """What Teams says of people, kept for a minute, and their names, kept for longer."""

    def __init__(
        self,
        calls: Calls,
        conversations: Conversations,
        tenant_id: str,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._calls = calls
        self._conversations = conversations
        self._tenant_id = tenant_id
        self._statuses = StatusesKept(monotonic)
        self._names: dict[str, str] = {}

    def name_of(self, user: str) -> str | None:
        """Return what somebody is called, as far as Teams has said it."""
        return self._names.get(user)

    def note_name(self, user: str, name: str) -> None:
        """Keep what Teams calls somebody."""
        if len(self._names) >= MOST_KEPT:
            self._names.clear()
        if name.strip():
            self._names[user] = name.strip()

    async def learn_names(self, users: Iterable[str], within_s: float) -> None:
        """Ask for the names of these people that are not known; those that are not said in time stay unknown."""
        unknown = [user for user in users if user not in self._names]
        if not unknown or within_s <= 0:
            return
        asked = [asyncio.ensure_future(self.status(user, within_s)) for user in unknown]
        _, late = await asyncio.wait(asked, timeout=within_s)
        for task in late:
            task.cancel()

    async def status(self, user: str, within_s: float | None = None) -> AccountStatus:
        """Return what Teams says of an account now, or at most a minute ago; unknown when it does not say."""
        if not IN_DIRECTORY.fullmatch(user):
            return AccountStatus.UNKNOWN
        known = self._statuses.of(user)
        if known is not None and user in self._names:
            return known
        try:
            asked = await self._asked(user, QUICK_S if within_s is None else min(within_s, QUICK_S))
        except (TryAgain, Undeliverable):
            return AccountStatus.UNKNOWN
        return self._statuses.note(user, asked)

    async def _asked(self, user: str, within_s: float) -> AccountStatus:
        """Ask in the conversation with them. Raises TryAgain, Undeliverable."""
        if within_s <= 0:
            return AccountStatus.UNKNOWN
        place = await self._conversations.with_person(user, within_s)
        try:
            member = await self._calls.call("GET", ("conversations", place, "members", user), within_s=within_s)
        except MessageGone:
            return AccountStatus.DEACTIVATED
        return self._judged(user, member)

    def _judged(self, user: str, member: Mapping[str, Any]) -> AccountStatus:
        """Return what an account is; in doubt, unknown."""
        if member.get("aadObjectId") != user:
            return AccountStatus.UNKNOWN
        tenant, known_as = member.get("tenantId"), member.get("userPrincipalName")
        if tenant != self._tenant_id:
            return AccountStatus.OUTSIDER if isinstance(tenant, str) else AccountStatus.UNKNOWN
        if not isinstance(known_as, str) or not known_as:
            return AccountStatus.UNKNOWN
        self.note_name(user, str(member.get("name") or ""))
        if _GUEST in known_as.lower() or member.get("userRole") in {"guest", "anonymous"}:
            return AccountStatus.GUEST
        return AccountStatus.ACTIVE
