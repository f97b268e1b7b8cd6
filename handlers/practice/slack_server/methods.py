"""What every Web API method shares: how it is described, and how its arguments are found and checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Channel, Json, Person

READ_SCOPES = {"public": "channels:read", "private": "groups:read", "im": "im:read"}
HISTORY_SCOPES = {"public": "channels:history", "private": "groups:history", "im": "im:history"}


@dataclass(frozen=True)
class Method:
    """One Web API method: what answers it, the scope it needs, its tier (0 for Slack's special ones), its token.

    The handler takes the council and the arguments and gives the answer without ``ok``, or raises SlackRefused.
    ``posts`` marks methods held to one message a second for each channel.
    """

    handler: Callable[[Council, Json], Json]
    scope: str = ""
    tier: int = 4
    token: str = "bot"  # noqa: S105
    posts: bool = False


def required(args: Json, *names: str) -> None:
    """Raise SlackRefused with invalid_arguments unless all of these were given."""
    missing = [name for name in names if args.get(name) in (None, "")]
    if missing:
        says = [f"[ERROR] missing required field: {name}" for name in missing]
        raise SlackRefused("invalid_arguments", says)


def structured(args: Json, name: str, code: str = "invalid_arguments") -> Any:
    """Give an argument that may come as JSON text, read. Raises SlackRefused with the code if it cannot be."""
    value = args.get(name)
    if not isinstance(value, str):
        return value
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError as error:
        raise SlackRefused(code, [f"[ERROR] must be valid json [json-pointer:/{name}]"]) from error


def scopes_of(council: Council) -> list[str]:
    """Give the scopes of the bot token."""
    return council.workspace.app.scopes


def need_scope(council: Council, needed: str) -> None:
    """Raise SlackRefused with missing_scope unless the bot has this one."""
    if needed not in scopes_of(council):
        raise SlackRefused("missing_scope", needed=needed, provided=",".join(scopes_of(council)))


def known_channel(council: Council, ident: Any) -> Channel:
    """Give a channel the bot can know of: public ones, and those it is in. Raises channel_not_found."""
    place = council.workspace
    channel = place.channels.get(ident) if isinstance(ident, str) else None
    if channel is None or (channel.kind != "public" and place.app.bot_user not in channel.members):
        raise SlackRefused("channel_not_found")
    return channel


def writable_channel(council: Council, ident: Any, *, open_direct: bool = False) -> Channel:
    """Give a channel the bot can post in.

    A user id opens the direct channel where ``open_direct`` is set. Raises SlackRefused: channel_not_found,
    cannot_dm_bot, is_archived or not_in_channel.
    """
    place = council.workspace
    if open_direct and isinstance(ident, str) and ident in place.people:
        return direct_channel(council, place.people[ident])
    channel = known_channel(council, ident)
    if channel.is_archived:
        raise SlackRefused("is_archived")
    if place.app.bot_user not in channel.members:
        raise SlackRefused("not_in_channel")
    return channel


def direct_channel(council: Council, person: Person) -> Channel:
    """Give the direct channel with a person. Raises channel_not_found for leavers and strangers, cannot_dm_bot."""
    if person.is_bot:
        raise SlackRefused("cannot_dm_bot")
    if person.deleted or person.is_stranger or person.team_id != council.workspace.team_id:
        raise SlackRefused("channel_not_found")
    return council.workspace.direct(person.id)


def page(args: Json, everything: list[Any], name: str, most: int = 1000) -> Json:
    """Give one page of a list under a name, with ``response_metadata.next_cursor``. Raises invalid_cursor.

    Source: https://docs.slack.dev/apis/web-api/pagination
    """
    try:
        start = int(str(args.get("cursor") or "0").removeprefix("next:"))
        limit = int(args.get("limit") or 100)
    except ValueError as error:
        raise SlackRefused("invalid_cursor") from error
    if not 1 <= limit <= most:
        raise SlackRefused("invalid_limit")
    rest = len(everything) > start + limit
    cursor = f"next:{start + limit}" if rest else ""
    return {name: everything[start : start + limit], "response_metadata": {"next_cursor": cursor}}
