"""The lots of a card that is too long for one message: its buttons stand in the last, with the pictures below them."""

from collections.abc import Callable
from typing import TypeVar

Piece = TypeVar("Piece")


def with_buttons_last(
    lots: list[list[Piece]], is_buttons: Callable[[Piece], bool], is_picture: Callable[[Piece], bool]
) -> list[list[Piece]]:
    """Return the lots with the last buttons in the last one, where pictures stand below them: those are short."""
    *before, last = lots
    if not before or any(map(is_buttons, last)) or not any(map(is_picture, last)):
        return lots
    at = max((n for n, piece in enumerate(before[-1], 1) if is_buttons(piece)), default=0)
    while at and is_buttons(before[-1][at - 1]):
        at -= 1
    return [lot for lot in (*before[:-1], before[-1][:at], [*before[-1][at:], *last]) if lot]
