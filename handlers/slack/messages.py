"""A message that is too long for Slack, in several that follow one another: split, never cut.

Slack refuses a message whose blocks hold some 12,000 characters together, and counts the blocks themselves as well:
https://github.com/slackapi/bolt-js/issues/2509 and 2867. Neither figure is in its documentation, so we stay below.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.screens.lots import with_buttons_last
from handlers.screens.parts import Card, Note, Part
from handlers.screens.texts import escaped_length
from handlers.slack.drawing import blocks_of
from handlers.slack.texts import Block, Element

LONGEST_PART = 11_000
"""Characters of the blocks of one message, written as JSON."""
MOST_BLOCKS = 45
"""Blocks of one message; 50 is Slack's limit, and each part says which it is."""
LONGEST_BLOCK = 7_000
"""Characters of one block as JSON, beyond which it becomes several of the same kind."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the text of its notification, and its blocks."""

    text: str
    blocks: tuple[Block, ...]


def in_parts(card: Card, drawn: Sequence[Block] | None = None) -> tuple[Message, ...]:
    """Return the card as the messages that show all of it, in order; the last has its buttons.

    `drawn` are its blocks, where they are drawn already.
    """
    blocks = blocks_of(card.parts) if drawn is None else drawn
    if len(blocks) <= MOST_BLOCKS and escaped_length(json.dumps(blocks, ensure_ascii=False)) < LONGEST_BLOCK:
        return (Message(card.text, tuple(blocks)),)  # as nearly every card: no block needs to be measured by itself
    pieces = [piece for block in blocks for piece in _pieces(block)]
    groups = with_buttons_last(
        _grouped(pieces), lambda one: one["type"] == "actions", lambda one: one["type"] == "image"
    )
    if len(groups) == 1:
        return (Message(card.text, tuple(groups[0])),)
    return tuple(_part(card.text, group, number, len(groups)) for number, group in enumerate(groups, start=1))


def fits_one_message(text: str, parts: Sequence[Part]) -> bool:
    """Return whether one message holds all of this: what answers a command is one and no more."""
    return len(in_parts(Card(text, tuple(parts)))) == 1


def not_needed(card: Card) -> Message:
    """Return what stands where a part was that the card needs no more, now that it is shorter."""
    says = "The message below shows all of it now."
    return Message(card.text, tuple(blocks_of([Note("part", says)])))


def _part(text: str, blocks: Sequence[Block], number: int, of: int) -> Message:
    said = f"Part {number} of {of}" + (": it goes on below." if number < of else ".")
    (here,) = blocks_of([Note("part", said)])
    return Message(f"{text} Part {number} of {of}.", (here, *blocks) if number > 1 else (*blocks, here))


def _grouped(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = [[]]
    room = LONGEST_PART
    for block in blocks:
        size = written_length(block)
        if groups[-1] and (size > room or len(groups[-1]) >= MOST_BLOCKS):
            groups.append([])
            room = LONGEST_PART
        groups[-1].append(block)
        room -= size
    return groups


def _pieces(block: Block) -> Iterator[Block]:
    """Return the block, or several like it that hold what it holds, where it is too long for one."""
    if written_length(block) <= LONGEST_BLOCK or block["type"] != "rich_text" or len(block["elements"]) != 1:
        yield block
        return
    (container,) = block["elements"]
    for number, held in enumerate(_runs(container["elements"])):
        name = block["block_id"] if number == 0 else f"{block['block_id']}:more:{number}"
        yield block | {"block_id": name, "elements": [container | {"elements": held}]}


def _runs(held: Sequence[Element]) -> Iterator[list[Element]]:
    run: list[Element] = []
    room = LONGEST_BLOCK
    for one in held:
        size = written_length(one)
        if run and size > room:
            yield run
            run, room = [], LONGEST_BLOCK
        run.append(one)
        room -= size
    yield run


def written_length(thing: Element) -> int:
    """Return how many characters a block takes as JSON, counted as Slack does after escaping."""
    return escaped_length(json.dumps(thing, ensure_ascii=False)) + 1
