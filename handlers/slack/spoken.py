"""Which of Slack's messages people wrote, and what stands in them."""

from collections.abc import Mapping
from typing import Any

from handlers.screens.files import File

MOST_FILES = 10
NO_FILE = File("", "", "")
"""A file of which Slack tells nothing."""
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


def files_in(message: Mapping[str, Any]) -> tuple[File, ...]:
    """Return the files that came with a message."""
    files = message.get("files")
    found = (file_in(one) for one in files[:MOST_FILES]) if isinstance(files, list) else ()
    return tuple(file for file in found if file is not None) or ((NO_FILE,) if has_files(message) else ())


def file_in(given: Any) -> File | None:
    """Return a file as Slack tells of it; None for what is none. https://docs.slack.dev/reference/objects/file-object"""
    if not isinstance(given, dict) or not isinstance(given.get("id"), str):
        return None
    address = given.get("url_private_download") or given.get("url_private")
    name = given.get("name")
    return File(given["id"], name if isinstance(name, str) else "", address if isinstance(address, str) else "")
