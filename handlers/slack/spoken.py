"""Which of Slack's messages people wrote, and what stands in them."""

from collections.abc import Mapping
from typing import Any

_SPOKEN = {None, "", "file_share", "me_message", "thread_broadcast"}
"""The subtypes of messages in which people speak (https://docs.slack.dev/reference/events/message/#subtypes)."""


def is_spoken(message: Mapping[str, Any]) -> bool:
    """Return whether a message is something that a person wrote: not an edit, nor the bot's own."""
    return isinstance(message.get("user"), str) and not message.get("bot_id") and message.get("subtype") in _SPOKEN


def is_by_a_bot(message: Mapping[str, Any]) -> bool:
    """Return whether a bot wrote a message."""
    return bool(message.get("bot_id")) or message.get("subtype") == "bot_message"


def has_files(message: Mapping[str, Any]) -> bool:
    """Return whether files came with a message."""
    return bool(message.get("files")) or message.get("subtype") == "file_share"
