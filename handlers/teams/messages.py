"""A message that is too long for Teams, in several that follow one another: split, never cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.screens import parts as p
from handlers.screens.lots import with_buttons_last
from handlers.screens.typed import in_words
from handlers.teams.dividing import divided
from handlers.teams.drawing import Drawing, attached, card_of
from handlers.teams.texts import Element


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the text of its notification, and its card."""

    text: str
    card: Element

    @property
    def activity(self) -> Element:
        """The message as it is sent: never text beside a card, because Teams makes two messages of that."""
        return {"type": "message", "summary": self.text, "attachments": [attached(self.card)]}


def in_parts(card: p.Card, drawing: Drawing) -> tuple[Message, ...]:
    """Return the card as the messages that show all of it, in order; the last has its buttons."""
    lots = divided(drawing.message(card.parts))
    groups = with_buttons_last(lots, lambda one: one["type"] == "ActionSet", lambda one: one["type"] == "Image")
    if len(groups) == 1:
        return (Message(in_words(card.text), card_of(groups[0])),)
    return tuple(_part(card.text, group, n, len(groups), drawing) for n, group in enumerate(groups, start=1))


def not_needed(card: p.Card, drawing: Drawing) -> Message:
    """Return what stands where a part was that the card needs no more, now that it is shorter."""
    says = "The message below shows all of it now."
    return Message(in_words(card.text), card_of(drawing.message([p.Note("part", says)])))


def _part(text: str, elements: Sequence[Element], number: int, of: int, drawing: Drawing) -> Message:
    said = f"Part {number} of {of}" + (": it goes on below." if number < of else ".")
    here = drawing.message([p.Note("part", said)])
    return Message(
        f"{in_words(text)} Part {number} of {of}.", card_of([*here, *elements] if number > 1 else [*elements, *here])
    )
