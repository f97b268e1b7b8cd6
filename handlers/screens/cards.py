"""What a card is: its blocks, and the line that a notification shows."""

from dataclasses import dataclass

from handlers.screens.elements import Block


@dataclass(frozen=True, slots=True)
class Card:
    """A message: the text of its notification, and its blocks."""

    text: str
    blocks: tuple[Block, ...]
