"""Who somebody is in the council's workspace: what Slack says of their account, what they are called, who is where.

Sources: https://docs.slack.dev/reference/methods/users.info and
https://docs.slack.dev/reference/methods/conversations.members
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import aiohttp
from slack_sdk.errors import SlackClientError

from chatops.policy.people import AccountStatus, Caller, Person
from chatops.relay.delivery import LaneShut, Undeliverable
from handlers.receiving.statuses_kept import StatusesKept
from handlers.slack.texts import PLATFORM
from handlers.slack.web_api.calls import Calls
from handlers.slack.web_api.statuses import Home, judged

MOST_ASKED = 5
"""People named in one message whose names are asked for."""
MOST_MEMBERS = 1000
"""Members of a channel that are looked through; one with more is no place for a notice."""
_SHARED = ("is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared")
_DIRECTORY_HOLDS_S = 600.0
_MOST_PAGES = 5


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody is called, and what their account is to the council."""

    name: str
    status: AccountStatus


class Members:
    """What Slack says of people, kept for a minute.

    Args:
        calls: calls of the Web API.
        home: where the bot lives.
        monotonic: seconds that never go back.
    """

    def __init__(self, calls: Calls, home: Home, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._calls = calls
        self._home = home
        self._us = ""
        self._statuses = StatusesKept(monotonic)
        self._monotonic = monotonic
        self._directory: tuple[float, Mapping[str, Known]] = (0.0, {})
        self._not_there: set[str] = set()

    async def caller(self, user: str, team: str | None = None, within_s: float | None = None) -> Caller:
        """Return who this is, with what Slack says of their account now, or at most a minute ago.

        `team` is the team that Slack delivered them with, when it said one; an enterprise has several of its own.
        `within_s` is how long Slack has to say it, when that is less than it has otherwise.
        """
        if team and team != self._home.team and not self._home.enterprise:
            return Caller(Person(PLATFORM, team, user), AccountStatus.OUTSIDER)
        return Caller(Person(PLATFORM, self._home.team, user), await self._status(user, within_s))

    async def names_of(self, people: Collection[Person]) -> Mapping[Person, str]:
        """Return what people are called in Slack; those of whom it does not say are left out."""
        found = {}
        for person in sorted(people):
            with suppress(SlackClientError, aiohttp.ClientError, TimeoutError, KeyError, TypeError):
                user = (await self._calls.quick.users_info(user=person.user))["user"]
                found[person] = str(user.get("real_name") or user["name"])
        return found

    async def directory(self, users: Collection[str]) -> Mapping[str, Known]:
        """Return what Slack says of everybody of the workspace, by user id, ten minutes ago at most.

        It is asked again sooner, once, for one of these users whom it did not know then. Nothing where it does not say
        it, or where there are more of them than are read.
        """
        said_at, known = self._directory
        fresh = bool(known) and self._monotonic() - said_at < _DIRECTORY_HOLDS_S
        if fresh and set(users) <= known.keys() | self._not_there:
            return known
        found: dict[str, Known] = {}
        cursor = ""
        with suppress(SlackClientError, aiohttp.ClientError, TimeoutError, KeyError, TypeError):
            for _ in range(_MOST_PAGES):
                page = await self._calls.quick.users_list(limit=200, cursor=cursor)
                for user in page["members"]:
                    name = str(user.get("real_name") or user["name"])
                    found[str(user["id"])] = Known(name, judged(user, self._home))
                cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
                if not cursor:
                    self._directory = (self._monotonic(), found)
                    self._not_there = set(users) - found.keys()
                    return found
        return {}

    async def called(self, users: Collection[str], within_s: float) -> Mapping[str, str]:
        """Return what people are called in Slack, by user id; those of whom it does not say so in time are left out."""
        if not users or within_s <= 0:
            return {}
        people = [Person(PLATFORM, self._home.team, user) for user in sorted(users)[:MOST_ASKED]]
        asked = [asyncio.ensure_future(self.names_of([person])) for person in people]
        told, late = await asyncio.wait(asked, timeout=within_s)
        for task in late:
            task.cancel()
        return {person.user: name for task in told for person, name in task.result().items()}

    async def alone_in(self, channel: str) -> frozenset[Person] | None:
        """Return who else is in a channel that is private and the council's alone, as Slack says now; else None.

        None as well when there is no such channel: https://docs.slack.dev/reference/methods/conversations.info

        Raises PlatformAway when Slack does not say.
        """
        try:
            asked = await self._calls.send(
                "conversations.info", channel, lambda: self._calls.patient.conversations_info(channel=channel)
            )
            found = asked["channel"]
            if not found.get("is_private") or not found.get("is_member") or found.get("is_archived", True):
                return None
            if any(found.get(name, True) for name in _SHARED):
                return None
            members = await self._members(channel)
            us = self._us or str((await self._calls.send("auth.test", "", self._calls.patient.auth_test))["user_id"])
        except (Undeliverable, LaneShut, KeyError, TypeError):
            return None
        self._us = us
        return frozenset(Person(PLATFORM, self._home.team, user) for user in members if user != us)

    async def _members(self, channel: str) -> list[str]:
        """Return the members of a channel. Raises KeyError when there are too many to tell, and what `_send` raises."""
        members: list[str] = []
        cursor = ""
        while True:
            asking = partial(self._calls.patient.conversations_members, channel=channel, limit=200, cursor=cursor)
            page = await self._calls.send("conversations.members", channel, asking)
            members += page["members"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return members
            if len(members) >= MOST_MEMBERS:
                raise KeyError("members")

    async def _status(self, user: str, within_s: float | None = None) -> AccountStatus:
        known = self._statuses.of(user)
        if known is not None:
            return known
        try:
            async with asyncio.timeout(within_s):
                answer = await self._calls.quick.users_info(user=user)
            return self._statuses.note(user, judged(answer["user"], self._home))
        except (SlackClientError, aiohttp.ClientError, TimeoutError, KeyError, TypeError):
            return AccountStatus.UNKNOWN
