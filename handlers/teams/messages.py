"""A message that is too long for Teams, in several that follow one another: split, never cut.

The numbers in Microsoft's pages are 28, 40, 80 and 100 KB, counted in different ways; we stay below the smallest.
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.screens import parts as p
from handlers.teams.drawing import Drawing, card_of
from handlers.teams.texts import Element, size_of

LONGEST_MESSAGE = 28_000
"""Bytes of a whole message as JSON."""
LONGEST_PART = 24_000
"""Bytes of the elements of one message: the rest is what stands around them."""
LONGEST_ELEMENT = 12_000
"""Bytes of one element, beyond which it becomes several of the same kind."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the text of its notification, and its card."""

    text: str
    card: Element


def in_parts(card: p.Card, drawing: Drawing) -> tuple[Message, ...]:
    """Return the card as the messages that show all of it, in order; the last has what stands last: its buttons."""
    groups = _grouped([piece for element in drawing.message(card.parts) for piece in _pieces(element)])
    if len(groups) == 1:
        return (Message(card.text, card_of(groups[0])),)
    return tuple(_part(card.text, group, n, len(groups), drawing) for n, group in enumerate(groups, start=1))


def not_needed(card: p.Card, drawing: Drawing) -> Message:
    """Return what stands where a part was that the card needs no more, now that it is shorter."""
    says = "The message below shows all of it now."
    return Message(card.text, card_of(drawing.message([p.Note("part", says)])))


def _part(text: str, elements: Sequence[Element], number: int, of: int, drawing: Drawing) -> Message:
    said = f"Part {number} of {of}" + (": it goes on below." if number < of else ".")
    here = drawing.message([p.Note("part", said)])
    return Message(f"{text} Part {number} of {of}.", card_of([*here, *elements] if number > 1 else [*elements, *here]))


def _grouped(elements: Sequence[Element]) -> list[list[Element]]:
    groups: list[list[Element]] = [[]]
    room = LONGEST_PART
    for element in elements:
        size = size_of(element)
        if groups[-1] and size > room:
            groups.append([])
            room = LONGEST_PART
        groups[-1].append(element)
        room -= size
    return groups


def _pieces(element: Element) -> Iterator[Element]:
    """The element, or several like it that hold what it holds, where it is a quotation too long for one."""
    if size_of(element) <= LONGEST_ELEMENT or element["type"] != "Container":
        yield element
        return
    held: list[Element] = []
    room = LONGEST_ELEMENT
    for one in element["items"]:
        size = size_of(one)
        if held and size > room:
            yield element | {"items": held}
            held, room = [], LONGEST_ELEMENT
        held.append(one)
        room -= size
    yield element | {"items": held}
