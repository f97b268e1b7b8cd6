"""What a person reads in blocks: every visible word, every button's label, every input's label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from handlers.practice.council.workspace import Json, Message, View
from handlers.practice.slack_server.block_kit import elements_of

_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_DATE = re.compile(r"<!date\^\d+\^[^|>]*\|([^>]*)>")


def escape(text: str) -> str:
    """Escape as Slack does what people type: ``&``, ``<`` and ``>``."""
    for entity, char in reversed(_ENTITIES):
        text = text.replace(char, entity)
    return text


def unescape(text: str) -> str:
    """Show what was escaped, and the fallback of a date."""
    text = _DATE.sub(r"\1", text)
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return text


def _texts(thing: Any) -> Iterator[str]:
    if isinstance(thing, list):
        for one in thing:
            yield from _texts(one)
    elif isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            mrkdwn = thing.get("type") == "mrkdwn"
            yield unescape(thing["text"]) if mrkdwn else thing["text"]
        for name in ("alt_text", "url", "initial_value", "fallback"):
            if isinstance(thing.get(name), str) and name != "type":
                yield thing[name]
        for name, one in thing.items():
            if name != "metadata" and isinstance(one, dict | list):
                yield from _texts(one)


def visible_text(thing: Message | View | list[Json]) -> str:
    """Give all the words a person can read in a message, a view or blocks, one line each."""
    if isinstance(thing, Message):
        return "\n".join(_texts(thing.blocks)) if thing.blocks else unescape(thing.text)
    if isinstance(thing, View):
        heads = [thing.body.get(name, {}) for name in ("title", "submit", "close")]
        typed = [str(one["value"]) for row in thing.values.values() for one in row.values() if one.get("value")]
        return "\n".join([*_texts([*heads, *thing.blocks]), *typed, *thing.errors.values()])
    return "\n".join(_texts(thing))


def label_of(element: Json) -> str:
    """Give the words on a button or in an empty select, or its action id if it has none."""
    words = element.get("text") or element.get("placeholder") or {}
    return str(words.get("text") or element.get("action_id", ""))


def buttons(thing: Message | View) -> list[str]:
    """Give the labels of all the buttons, in order."""
    return [label_of(e) for block in thing.blocks for e in elements_of(block) if e["type"] == "button"]


def labels(view: View) -> list[str]:
    """Give the labels of all the inputs of a form, in order."""
    return [block["label"]["text"] for block in view.blocks if block["type"] == "input"]
