"""What somebody typed, out of the way Slack writes it in messages and commands.

Slack escapes three characters and wraps links, people, channels and dates in angle brackets
(https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages).
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from chatops.clock import LONDON

_WRAPPED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_SOMEBODY = re.compile(r"<@([UW][A-Z0-9]{2,40})>")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?://)?", re.IGNORECASE)
_NUMBER = re.compile(r"[+()\d\s./-]+")
EDITS = {"message_changed", "message_deleted"}
"""The subtypes of what people do to a message after they sent it."""


def as_typed(text: str, names: Mapping[str, str] | None = None) -> str:
    """Return the text as its writer saw it: links as they were written, people and channels by name, dates in words.

    `names` is what people are called whom Slack gives by their user id alone.
    """
    parts, end = [], 0
    for found in _WRAPPED.finditer(text):
        seen = _as_seen(_unescaped(found[1]), _unescaped(found[2] or ""), names or {})
        parts += [_unescaped(text[end : found.start()]), seen]
        end = found.end()
    return "".join([*parts, _unescaped(text[end:])])


def mentioned(text: str) -> frozenset[str]:
    """Return the user ids of those whom Slack names by nothing else."""
    return frozenset(_SOMEBODY.findall(text))


def event_key(event: Mapping[str, Any], event_id: str = "") -> str:
    """Return the name under which an event is kept once: a message's own, else the number Slack gave the event.

    A message read again after a gap comes without a number, and must be recognised. What happens to a message later
    is an event of its own.
    """
    if event.get("type") == "message" and event.get("subtype") not in EDITS:
        return f"message:{event.get('channel')}:{event.get('ts')}"
    return event_id


def _as_seen(target: str, label: str, names: Mapping[str, str]) -> str:
    """Return what people saw in the place of one pair of angle brackets."""
    if target.startswith(("@", "#")):
        return target[0] + (label.removeprefix(target[0]) or names.get(target[1:], target[1:]))
    if target.startswith("!date^"):
        return label or _date(target)
    if target.startswith("!"):
        return "@" + (label or target.rpartition("^")[2].removeprefix("!")).removeprefix("@")
    return _link(target, label)


def _link(target: str, label: str) -> str:
    """Return the label when it is the address as somebody wrote it; the label and the address when it says something
    else.
    """
    address = target.partition(":")[2] if target.lower().startswith(("mailto:", "tel:")) else target
    number = target.lower().startswith("tel:") and _NUMBER.fullmatch(label)
    if not label.strip() or not address:
        return address or label
    return label if number or _plain(label) == _plain(target) else f"{label} ({address})"


def _plain(address: str) -> str:
    """Return an address without what makes no difference to where it leads or to how it reads."""
    return unquote(_SCHEME.sub("", address.strip(), count=1)).rstrip("/").casefold()


def _date(target: str) -> str:
    """`Thursday 6 May 2027 at 14:30` for a date that came without words."""
    seconds = target.split("^")[1]
    if not re.fullmatch(r"\d{1,10}", seconds, re.ASCII):
        return ""
    local = datetime.fromtimestamp(int(seconds), UTC).astimezone(LONDON)
    return f"{local:%A} {local.day} {local:%B} {local.year} at {local:%H:%M}"


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
