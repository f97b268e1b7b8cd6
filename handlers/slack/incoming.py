"""What somebody typed, out of the way Slack writes it in messages and commands.

Slack escapes three characters and wraps links, people and channels in angle brackets
(https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages).
"""

import re
from collections.abc import Mapping
from typing import Any

_WRAPPED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def as_typed(text: str) -> str:
    """The text as its writer saw it: links as addresses, people and channels by name where Slack gives one."""

    def unwrapped(found: re.Match[str]) -> str:
        target, label = found[1], found[2]
        if target.startswith(("@", "#")):
            return f"{target[0]}{label}" if label else target
        if target.startswith("!date^"):
            return label or ""
        if target.startswith("!"):
            return "@" + (label or target[1:]).removeprefix("@")
        if target.startswith(("mailto:", "tel:")):
            return label or target.partition(":")[2]
        return target

    plain = _WRAPPED.sub(unwrapped, text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def event_key(event: Mapping[str, Any], event_id: str = "") -> str:
    """The name under which an event is kept once: a message's own, else the number Slack gave the event.

    A message read again after a gap comes without a number, and must be recognised.
    """
    if event.get("type") == "message":
        return f"message:{event.get('channel')}:{event.get('ts')}"
    return event_id
