"""The conversations.* methods. Source: https://docs.slack.dev/reference/methods?family=conversations"""

from __future__ import annotations

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Channel, Json, Message
from handlers.practice.slack_server import messages
from handlers.practice.slack_server.methods import (
    HISTORY_SCOPES,
    READ_SCOPES,
    Method,
    direct_channel,
    known_channel,
    need_scope,
    page,
    required,
)

_TYPES = {"public_channel": "public", "private_channel": "private", "im": "im", "mpim": "mpim"}


def as_slack(council: Council, channel: Channel) -> Json:
    """Give a conversation as the Web API shows it.

    Source: https://docs.slack.dev/reference/objects/conversation-object
    """
    bot = council.workspace.app.bot_user
    shown: Json = {
        "id": channel.id,
        "created": 1_700_000_000,
        "is_archived": channel.is_archived,
        "is_channel": channel.kind == "public",
        "is_group": channel.kind == "private",
        "is_im": channel.kind == "im",
        "is_mpim": False,
        "is_private": channel.kind != "public",
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
    }
    if channel.kind == "im":
        return {**shown, "user": next(one for one in channel.members if one != bot), "is_user_deleted": False}
    return {
        **shown,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_general": channel.key == "general",
        "is_member": bot in channel.members,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(channel.members),
    }


def info(council: Council, args: Json) -> Json:
    """Describe a conversation."""
    required(args, "channel")
    channel = known_channel(council, args["channel"])
    need_scope(council, READ_SCOPES[channel.kind])
    shown = as_slack(council, channel)
    if str(args.get("include_num_members", "")).lower() not in {"true", "1"}:
        shown.pop("num_members", None)
    return {"channel": shown}


def members(council: Council, args: Json) -> Json:
    """List the user ids in a conversation."""
    required(args, "channel")
    channel = known_channel(council, args["channel"])
    need_scope(council, READ_SCOPES[channel.kind])
    return page(args, channel.members, "members")


def list_all(council: Council, args: Json) -> Json:
    """List the conversations of the types asked for that the bot can know of."""
    place = council.workspace
    asked = str(args.get("types") or "public_channel").split(",")
    if any(one.strip() not in _TYPES for one in asked):
        raise SlackRefused("invalid_types")
    kinds = [_TYPES[one.strip()] for one in asked]
    for kind in kinds:
        need_scope(council, READ_SCOPES.get(kind, "mpim:read"))
    found = [
        as_slack(council, one)
        for one in place.channels.values()
        if one.kind in kinds and (one.kind == "public" or place.app.bot_user in one.members)
    ]
    if str(args.get("exclude_archived", "")).lower() in {"true", "1"}:
        found = [one for one in found if not one["is_archived"]]
    return page(args, found, "channels")


def _readable(council: Council, args: Json) -> Channel:
    required(args, "channel")
    channel = known_channel(council, args["channel"])
    need_scope(council, HISTORY_SCOPES[channel.kind])
    if council.workspace.app.bot_user not in channel.members:
        raise SlackRefused("not_in_channel")
    return channel


def _told(council: Council, message: Message, args: Json) -> Json:
    """Give a message of a history; what apps noted on it only where that is asked for."""
    shown = messages.as_slack(council, message)
    if str(args.get("include_all_metadata", "")).lower() not in {"true", "1"}:
        shown.pop("metadata", None)
    return shown


def history(council: Council, args: Json) -> Json:
    """Give a conversation's messages, newest first, threads' replies left out."""
    channel = _readable(council, args)
    inclusive = str(args.get("inclusive", "")).lower() in {"true", "1"}
    oldest, latest = str(args.get("oldest") or "0"), str(args.get("latest") or "9999999999.999999")

    def within(ts: str) -> bool:
        return float(oldest) < float(ts) < float(latest) or (inclusive and ts in {oldest, latest})

    standing = [
        one
        for one in council.workspace.messages.get(channel.id, [])
        if not one.deleted and one.thread_ts in {"", one.ts} and within(one.ts)
    ]
    shown = page(args, [_told(council, one, args) for one in reversed(standing)], "messages", 999)
    return {**shown, "has_more": bool(shown["response_metadata"]["next_cursor"])}


def replies(council: Council, args: Json) -> Json:
    """Give a thread, its first message first."""
    required(args, "ts")
    channel = _readable(council, args)
    thread = [
        one
        for one in council.workspace.messages.get(channel.id, [])
        if not one.deleted and args["ts"] in {one.ts, one.thread_ts}
    ]
    if not thread:
        raise SlackRefused("thread_not_found")
    return {**page(args, [_told(council, one, args) for one in thread], "messages"), "has_more": False}


def open_direct(council: Council, args: Json) -> Json:
    """Open the direct channel with one person."""
    required(args, "users")
    users = args["users"] if isinstance(args["users"], list) else str(args["users"]).split(",")
    if len(users) != 1:
        raise SlackRefused("too_many_users")
    person = council.workspace.people.get(users[0])
    if person is None:
        raise SlackRefused("user_not_found")
    if person.deleted:
        raise SlackRefused("user_disabled")
    already = "D" + person.id[1:] in council.workspace.channels
    channel = direct_channel(council, person)
    return {"channel": {"id": channel.id}, "no_op": already, "already_open": already}


METHODS = {
    "conversations.info": Method(info, "", 3),
    "conversations.members": Method(members),
    "conversations.list": Method(list_all, "", 2),
    "conversations.history": Method(history, "", 3),
    "conversations.replies": Method(replies, "", 3),
    "conversations.open": Method(open_direct, "im:write", 3),
}
