"""The chat.* methods. Source: https://docs.slack.dev/reference/methods?family=chat"""

from __future__ import annotations

from typing import Any

import orjson

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json, Message
from handlers.practice.slack_server import messages
from handlers.practice.slack_server.block_kit import message_too_long
from handlers.practice.slack_server.methods import Method, required, structured, writable_channel
from handlers.practice.slack_server.methods_files import pictures_amiss

MOST_METADATA = 8_000
"""Bytes. Source: https://docs.slack.dev/messaging/message-metadata"""


def _words(council: Council, method: str, args: Json) -> tuple[str, list[Json]]:
    """Give text and checked blocks. Raises no_text where there are neither."""
    text = args.get("text") or ""
    if not isinstance(text, str):
        raise SlackRefused("invalid_arguments", ["[ERROR] must be a string [json-pointer:/text]"])
    blocks = messages.checked_blocks(structured(args, "blocks", "invalid_blocks_format"))
    amiss = pictures_amiss(council, blocks)
    if amiss:
        raise SlackRefused("invalid_blocks", amiss)
    if message_too_long(blocks):
        raise SlackRefused("msg_blocks_too_long")
    if args.get("attachments"):
        council.note_bot_fault(f"{method} was called with attachments, which are legacy.")
    if not text and not blocks:
        raise SlackRefused("no_text")
    if not text.strip():
        council.note_bot_fault(f"{method} was called without text, so the notification says nothing.")
    if len(text) > messages.MOST_TEXT:
        council.note_bot_fault(f"{method} was called with more than 40,000 characters, which Slack cuts.")
    return text, blocks


def _metadata(args: Json) -> Json | None:
    metadata: Any = structured(args, "metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or set(metadata) != {"event_type", "event_payload"}:
        raise SlackRefused("invalid_metadata_format")
    kind, payload = metadata["event_type"], metadata["event_payload"]
    if not isinstance(kind, str) or not kind or not isinstance(payload, dict):
        raise SlackRefused("invalid_metadata_schema")
    if len(orjson.dumps(metadata)) > MOST_METADATA:
        raise SlackRefused("metadata_too_large")
    return metadata


def _is_false(value: Any) -> bool:
    return value is False or value in ("false", "0", 0)


def post_message(council: Council, args: Json) -> Json:
    """Post to a channel, or to a person by user id."""
    required(args, "channel")
    channel = writable_channel(council, args["channel"], open_direct=True)
    text, blocks = _words(council, "chat.postMessage", args)
    if not (_is_false(args.get("unfurl_links")) and _is_false(args.get("unfurl_media"))):
        council.note_bot_fault("chat.postMessage was called without unfurl_links and unfurl_media set to false.")
    thread = args.get("thread_ts") or ""
    if thread and council.workspace.find(channel.id, thread) is None:
        raise SlackRefused("thread_not_found")
    message = messages.post(
        council,
        channel,
        council.workspace.app.bot_user,
        text,
        blocks=blocks,
        by_bot=True,
        thread_ts=thread,
        metadata=_metadata(args),
    )
    return {"channel": channel.id, "ts": message.ts, "message": messages.as_slack(council, message)}


def _own(council: Council, args: Json, refusal: str) -> Message:
    required(args, "channel", "ts")
    channel = writable_channel(council, args["channel"])
    message = council.workspace.find(channel.id, str(args["ts"]))
    if message is None:
        raise SlackRefused("message_not_found")
    if message.user != council.workspace.app.bot_user:
        raise SlackRefused(refusal)
    return message


def update(council: Council, args: Json) -> Json:
    """Change one of the bot's own messages."""
    message = _own(council, args, "cant_update_message")
    text, blocks = _words(council, "chat.update", args)
    if len(text) > messages.MOST_EDITED_TEXT:
        raise SlackRefused("msg_too_long")
    if message.blocks and not blocks:
        council.note_bot_fault("chat.update was called without blocks on a message that has blocks.")
    messages.edit(council, message, text, blocks, _metadata(args))
    shown = messages.as_slack(council, message)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def delete(council: Council, args: Json) -> Json:
    """Delete one of the bot's own messages."""
    message = _own(council, args, "cant_delete_message")
    messages.remove(council, message)
    return {"channel": message.channel, "ts": message.ts}


def post_ephemeral(council: Council, args: Json) -> Json:
    """Show something to one person who is in the channel."""
    required(args, "channel", "user")
    channel = writable_channel(council, args["channel"])
    if args["user"] not in channel.members:
        raise SlackRefused("user_not_in_channel")
    text, blocks = _words(council, "chat.postEphemeral", args)
    if len(text) > messages.MOST_EDITED_TEXT:
        raise SlackRefused("msg_too_long")
    message = messages.post_ephemeral(council, channel, args["user"], text, blocks, args.get("thread_ts") or "")
    return {"message_ts": message.ts}


def get_permalink(council: Council, args: Json) -> Json:
    """Give the address of a message."""
    required(args, "channel", "message_ts")
    channel = writable_channel(council, args["channel"])
    if council.workspace.find(channel.id, str(args["message_ts"])) is None:
        raise SlackRefused("message_not_found")
    path = f"/archives/{channel.id}/p{str(args['message_ts']).replace('.', '')}"
    return {"channel": channel.id, "permalink": f"https://{council.workspace.domain}.slack.com{path}"}


METHODS = {
    "chat.postMessage": Method(post_message, "chat:write", 0, posts=True),
    "chat.update": Method(update, "chat:write", 3),
    "chat.delete": Method(delete, "chat:write", 3),
    "chat.postEphemeral": Method(post_ephemeral, "chat:write", 4, posts=True),
    "chat.getPermalink": Method(get_permalink, "", 0),
}
