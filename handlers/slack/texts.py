"""Texts as Slack takes them: plain ones of so many characters, and rich ones made of runs."""

from collections.abc import Iterator, Sequence
from typing import Any

from chatops.policy.people import Person
from handlers.screens.texts import LONGEST_PIECE, escaped_length, fitting, split
from handlers.views.phrases import Sentence

Block = dict[str, Any]
Element = dict[str, Any]

PLATFORM = "slack"
ELSEWHERE = "somebody who is not in Slack"
LONGEST_TEXT = LONGEST_PIECE
"""Characters in one piece of text, counted as Slack does after `&`, `<` and `>` are escaped; 3,000 is its limit."""


def plain(text: str, most: int | None = None) -> Element:
    """Return a text that Slack shows as it is, without emoji codes; a label of ours is shortened to `most`."""
    return {"type": "plain_text", "text": shortened(text, most) if most else text, "emoji": False}


def shortened(text: str, most: int) -> str:
    """Return a label of our own cut to so many characters, as Slack counts them, where it is longer."""
    if escaped_length(text) <= most:
        return text
    return text[: fitting(text, most - 3)] + "..."


def escape(text: str) -> str:
    """Return a text that Slack shows as it is, whatever it contains."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def runs(said: Sentence) -> Iterator[Element]:
    """Yield the words and people of a sentence, each in as many runs as it needs."""
    for part in said:
        if isinstance(part, Person):
            # Slack refuses a message that names a user it does not have.
            here = part.platform == PLATFORM
            yield {"type": "user", "user_id": part.user} if here else {"type": "text", "text": ELSEWHERE}
        elif part:  # nor one with an empty run in it
            yield from ({"type": "text", "text": piece} for piece in split(part, LONGEST_TEXT))


def bold(text: str) -> Iterator[Element]:
    """Yield a label in bold; nothing when there is none."""
    if text:
        yield from (run | {"style": {"bold": True}} for run in runs((text,)))


def rich(name: str, container: str, elements: Sequence[Element], **more: Any) -> Block:
    """Return a block of rich text that holds one container, such as a quotation."""
    return {
        "type": "rich_text",
        "block_id": name,
        "elements": [{"type": f"rich_text_{container}", "elements": list(elements)} | more],
    }
