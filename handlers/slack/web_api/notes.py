"""The note on a card by which it is found again: https://docs.slack.dev/messaging/message-metadata."""

from collections.abc import Mapping
from typing import Any

NOTED = "card"


def note_of(number: str) -> dict[str, Any] | None:
    """Return the note that says this number; None where there is none to say."""
    return {"event_type": NOTED, "event_payload": {"number": number}} if number else None


def number_of(message: Mapping[str, Any]) -> str:
    """Return the number that is noted on a message, or nothing."""
    noted = message.get("metadata") or {}
    return str((noted.get("event_payload") or {}).get("number", "")) if noted.get("event_type") == NOTED else ""
