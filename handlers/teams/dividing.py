"""Elements of a card in several lots, none of which is too long for Teams: divided, never cut.

The numbers in Microsoft's pages are 28, 40, 80 and 100 KB, counted in different ways; we stay below the smallest.
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
"""

from collections.abc import Callable, Iterator, Sequence

from handlers.teams.texts import Element, size_of

LONGEST = 28_000
"""Bytes of a whole message or window as JSON."""
LONGEST_LOT = 24_000
"""Bytes of the elements of one: the rest is what stands around them."""
LONGEST_ELEMENT = 12_000
"""Bytes of one element, beyond which it becomes several of the same kind."""


def divided(elements: Sequence[Element], size: Callable[[Element], int] = size_of) -> list[list[Element]]:
    """Return the elements in as few lots as hold them, in order; at least one. `size` says how many bytes one takes."""
    lots: list[list[Element]] = [[]]
    room = LONGEST_LOT
    for element in (piece for one in elements for piece in _pieces(one)):
        taken = size(element)
        if lots[-1] and taken > room:
            lots.append([])
            room = LONGEST_LOT
        lots[-1].append(element)
        room -= taken
    return lots


def _pieces(element: Element) -> Iterator[Element]:
    """Return the element, or several like it that hold what it holds, where it is a quotation too long for one."""
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
