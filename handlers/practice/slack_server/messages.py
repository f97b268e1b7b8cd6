"""Posting, editing and deleting messages, and recording who could see each version."""

from __future__ import annotations

import re
from typing import Any

from handlers.practice.council.copies import copied
from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Channel, Json, Message, Person
from handlers.practice.slack_server.block_kit import check_message_blocks, with_ids

MOST_TEXT = 40_000
"""Longer text is cut, not refused."""

MOST_EDITED_TEXT = 4_000
"""chat.update and chat.postEphemeral refuse longer text. Source: https://docs.slack.dev/reference/methods/chat.update"""

_PINGS = re.compile(r"<!(?:channel|here|everyone|subteam\^)")


def checked_blocks(blocks: Any) -> list[Json]:
    """Give the blocks, or raise SlackRefused with invalid_blocks and where they are wrong."""
    if blocks is None:
        return []
    problems = check_message_blocks(blocks)
    if problems:
        raise SlackRefused("invalid_blocks", [str(one) for one in problems])
    kept: list[Json] = blocks
    return kept


def note_pings(council: Council, text: str, blocks: list[Json]) -> None:
    """Record a bot fault where a message would notify a whole channel."""
    if _PINGS.search(text) or _PINGS.search(repr([one for one in blocks if one["type"] != "rich_text"])):
        council.note_bot_fault("A message holds a mention that notifies everyone.")
    if "'type': 'broadcast'" in repr(blocks):
        council.note_bot_fault("A message holds a rich text broadcast that notifies everyone.")


def _shown(message: Message, blocks: list[Json]) -> Json:
    return {"text": message.text, "blocks": blocks, "metadata": message.metadata}


def watchers(council: Council, channel: Channel) -> list[Person]:
    """Give the people who can read a channel, bots left out."""
    place = council.workspace
    return [one for one in place.people.values() if not one.is_bot and place.can_see(one, channel)]


def _note(council: Council, channel: Channel, message: Message, blocks: list[Json], *, notify: bool) -> None:
    where = f"{message.channel}/{message.ts}/{message.version}"
    body = _shown(message, copied(blocks))
    for person in watchers(council, channel):
        council.note_seen(person.id, "message", where, body)
        if notify and message.user != person.id and person.id in channel.members:
            council.note_seen(person.id, "notice", where, message.text)


def post(
    council: Council,
    channel: Channel,
    user: str,
    text: str,
    *,
    blocks: Any = None,
    by_bot: bool = False,
    thread_ts: str = "",
    metadata: Json | None = None,
) -> Message:
    """Post a message and record who could see it. Raises SlackRefused for blocks that are wrong."""
    sent = checked_blocks(blocks)
    place = council.workspace
    ts = place.next_ts(channel.id, council.clock.now())
    message = Message(
        channel.id,
        ts,
        user,
        text[:MOST_TEXT],
        with_ids(sent),
        by_bot,
        thread_ts,
        metadata or {},
    )
    place.messages.setdefault(channel.id, []).append(message)
    council.touch(message)
    if by_bot:
        note_pings(council, text, sent)
    _note(council, channel, message, sent, notify=True)
    return message


def edit(council: Council, message: Message, text: str, blocks: Any, metadata: Json | None = None) -> Message:
    """Change a message and record who could see the new version. Raises SlackRefused for bad blocks."""
    sent = checked_blocks(blocks)
    message.text, message.blocks = text, with_ids(sent)
    if metadata is not None:
        message.metadata = metadata
    message.version += 1
    council.touch(message)
    message.edited = council.workspace.next_ts(message.channel + " edits", council.clock.now())
    note_pings(council, text, sent)
    if message.only_for:
        where = f"{message.channel}/{message.ts}/{message.version}"
        council.note_seen(message.only_for, "ephemeral", where, _shown(message, copied(sent)))
    else:
        _note(council, council.workspace.channels[message.channel], message, sent, notify=False)
    return message


def remove(council: Council, message: Message) -> None:
    """Delete a message; those who saw it see that it is gone."""
    message.deleted = True
    council.touch(message)
    where = f"{message.channel}/{message.ts}/{message.version}"
    if message.only_for:
        council.note_seen(message.only_for, "deletion", where, "")
        return
    for person in watchers(council, council.workspace.channels[message.channel]):
        council.note_seen(person.id, "deletion", where, "")


def post_ephemeral(
    council: Council, channel: Channel, user: str, text: str, blocks: Any, thread_ts: str = ""
) -> Message:
    """Show one person a message that nobody else sees. Raises SlackRefused for bad blocks."""
    sent = checked_blocks(blocks)
    place = council.workspace
    ts = place.next_ts(channel.id, council.clock.now())
    bot = place.app.bot_user
    message = Message(
        channel.id, ts, bot, text[:MOST_TEXT], with_ids(sent), by_bot=True, thread_ts=thread_ts, only_for=user
    )
    place.ephemerals.setdefault(user, []).append(message)
    council.touch(message)
    note_pings(council, text, sent)
    where = f"{channel.id}/{ts}/1"
    council.note_seen(user, "ephemeral", where, _shown(message, copied(sent)))
    return message


def as_slack(council: Council, message: Message) -> Json:
    """Give a message as the Web API and payloads show it.

    Source: https://docs.slack.dev/reference/events/message
    """
    place = council.workspace
    shown: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": place.team_id,
    }
    if message.by_bot:
        app = place.app
        shown |= {"bot_id": app.bot_id, "app_id": app.id, "bot_profile": {"id": app.bot_id, "app_id": app.id}}
    if message.blocks:
        shown["blocks"] = copied(message.blocks)
    if message.thread_ts:
        shown["thread_ts"] = message.thread_ts
    if message.edited:
        shown["edited"] = {"user": message.user, "ts": message.edited}
    if message.metadata:
        shown["metadata"] = message.metadata
    if message.only_for:
        shown["is_ephemeral"] = True
    return shown
