"""Finds the button or input a person means by its words."""

from __future__ import annotations

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Json, Message, View
from handlers.practice.slack_server.block_kit import elements_of
from handlers.practice.slack_server.reading import label_of


def _named(block: Json, element: Json) -> set[str]:
    names = {label_of(element), element["action_id"], str(element.get("accessibility_label", ""))}
    if block["type"] == "input":
        names |= {block["label"]["text"], block["block_id"]}
    elif "accessory" in block or len(elements_of(block)) == 1:
        names |= {str(block.get("text", {}).get("text", "")), block["block_id"]}
    return names


def element(where: Message | View, words: str, block_id: str = "", *, buttons: bool = False) -> tuple[Json, Json]:
    """Give the block and element that a person calls by these words.

    The words are a button's or input's label, an action id or a block id. Raises Impossible where there is none, or
    several and no ``block_id`` to tell them apart.
    """
    found = [
        (block, one)
        for block in where.blocks
        if block_id in ("", block["block_id"])
        for one in elements_of(block)
        if words in _named(block, one) and not (buttons and one["type"] != "button")
    ]
    if len(found) == 1:
        return found[0]
    there = [label_of(one) or block["block_id"] for block in where.blocks for one in elements_of(block)]
    there += [block["label"]["text"] for block in where.blocks if block["type"] == "input"]
    many = "nothing" if not found else f"{len(found)} things"
    raise Impossible(f"There is {many} called {words!r} here; there is: {', '.join(there)}.")
