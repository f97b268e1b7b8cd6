"""How long a text is once it is written for a platform, and a long one in pieces that are all there."""

from bisect import bisect_right

from chatops.policy.hidden import with_hidden_shown

LONGEST_PIECE = 2900
"""Characters that stand in one piece on any platform: in one box to copy, in one quotation, on one page."""


def escaped_length(text: str) -> int:
    """Return how long a text is as platforms write it: `&` is five characters, `<` and `>` are four each."""
    return len(text) + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def shown_length(words: str) -> int:
    """Return how long people's words are once their hidden characters are shown."""
    return escaped_length(with_hidden_shown(words))


def split(words: str, longest: int = LONGEST_PIECE, room: int | None = None) -> list[str]:
    """Return the words in pieces of `longest` at most, cut at line ends or spaces where there are any.

    Together they are all of the words. `room` is what is left in the first piece, when something stands in it already.
    """
    room = longest if room is None else room
    pieces: list[str] = []
    rest = words
    while escaped_length(rest) > room:
        end = fitting(rest, room)
        at = max(rest.rfind("\n", 0, end), rest.rfind(" ", 0, end)) + 1 or (end if room == longest else 0)
        if at:
            pieces.append(rest[:at])
            rest = rest[at:]
        room = longest
    return [*pieces, rest] if rest or not pieces else pieces


def fitting(text: str, room: int) -> int:
    """Return how many characters of a text fit in so much room."""
    lengths = range(min(len(text), max(room, 0)) + 1)
    return max(bisect_right(lengths, room, key=lambda length: escaped_length(text[:length])) - 1, 0)
