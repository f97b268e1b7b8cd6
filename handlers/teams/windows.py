"""A form or a page as the windows that show all of it: one where it fits, else several that follow one another.

Whoever goes on to the next, or back, sends what they have typed; the last window sends the whole form. What was typed
in the others is kept meanwhile (`open_forms.py`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from handlers.screens import parts as p
from handlers.teams.dividing import LONGEST, divided
from handlers.teams.drawing import Drawing, Window, card_of
from handlers.teams.names import ACT, CARRIES, OURS, PART, TURN
from handlers.teams.texts import Element, size_of

BYTES_A_CHARACTER = 3
"""Bytes that a character may take that somebody types, by UTF-16 as Teams counts them."""
_NOTHING: Mapping[str, str] = {}


def windows_of(
    screen: p.Screen | p.Home, drawing: Drawing, window: Window, wrong: Mapping[str, str] = _NOTHING
) -> tuple[Element, ...]:
    """Return the cards of a form or a page, in order. `wrong` is what is wrong with answers, by the question's name."""
    whole = drawing.window(screen, window, wrong)
    if size_of(whole) < LONGEST:
        return (whole,)
    lots = divided(drawing.body(screen, replace(window, divided=True), wrong), _size_when_filled)
    last = drawing.last_row(screen, window)
    return tuple(_part(lot, n, len(lots), window, drawing, last) for n, lot in enumerate(lots, start=1))


def first_wrong(cards: Sequence[Element], wrong: Mapping[str, str]) -> int:
    """Return the first of several windows that asks a question whose answer is wrong, counted from 1."""
    asking = (n for n, card in enumerate(cards, start=1) if any(_name(one) in wrong for one in inputs_on(card)))
    return next(asking, 1)


def _name(element: Element) -> str:
    return str(element["id"]).partition(".")[2]


def inputs_on(card: Element) -> Iterator[Element]:
    """Yield the questions and boxes of a card."""
    yield from (element for element in card["body"] if element["type"].startswith("Input."))


def values_on(card: Element) -> dict[str, str]:
    """Return what stands in each box of a card, by its id."""
    return {element["id"]: element["value"] for element in inputs_on(card) if "value" in element}


def with_values(card: Element, values: Mapping[str, str]) -> Element:
    """Return the card with these values in its boxes, by their ids; a box of which none is given is empty."""
    body = [
        {name: value for name, value in element.items() if name != "value"} | _value(values.get(element["id"], ""))
        if element["type"].startswith("Input.")
        else element
        for element in card["body"]
    ]
    return card | {"body": body}


def _value(value: str) -> Element:
    return {"value": value} if value else {}


def _part(
    lot: Sequence[Element], number: int, of: int, window: Window, drawing: Drawing, last: Sequence[Element]
) -> Element:
    """Return one of several windows: what it is, its elements, and how to go on and back."""
    goes_on = number < of
    says = f"Part {number} of {of}" + (": the rest comes with Next." if goes_on else ".")
    turns = [*([_turn("Previous", number - 1, window)] if number > 1 else [])]
    turns += [_turn("Next", number + 1, window)] if goes_on else []
    others = [one for one in last if not goes_on or "associatedInputs" in one]
    row: Element = {"type": "ActionSet", "actions": [*turns, *others]}
    return card_of([_marked(one, number) for one in (*drawing.message([p.Note("part", says)]), *lot, row)])


def _turn(title: str, to: int, window: Window) -> Element:
    return {"type": "Action.Submit", "title": title, "data": {OURS: {ACT: TURN, CARRIES: str(to)} | window.known_by}}


def _marked(element: Element, number: int) -> Element:
    """Return the element, each button of which says in which of the windows it stands."""
    if element["type"] != "ActionSet":
        return element
    return element | {"actions": [_saying(action, number) for action in element["actions"]]}


def _saying(action: Element, number: int) -> Element:
    if "card" in action:
        inside = action["card"]
        return action | {"card": inside | {"actions": [_saying(one, number) for one in inside["actions"]]}}
    if "data" not in action:
        return action
    return action | {"data": action["data"] | {OURS: action["data"][OURS] | {PART: number}}}


def _size_when_filled(element: Element) -> int:
    """Bytes of an element once somebody has typed in it all that it takes."""
    return size_of(element) + BYTES_A_CHARACTER * int(element.get("maxLength", 0))
