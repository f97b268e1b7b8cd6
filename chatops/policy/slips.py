"""One slip of the hand in a word: a letter left out, one too many, another in its place, two the wrong way round.

Source: the distance of Damerau, "A technique for computer detection and correction of spelling errors" (1964), who
found that four in five misspelt words have one of these four.
"""

from collections.abc import Iterable


def one_slip_from(typed: str, word: str) -> bool:
    """Return whether one slip of the hand makes `typed` of `word`; the word itself is none."""
    longer, shorter = (typed, word) if len(typed) >= len(word) else (word, typed)
    if typed == word or len(longer) - len(shorter) > 1:
        return False
    at = next((n for n, pair in enumerate(zip(longer, shorter, strict=False)) if pair[0] != pair[1]), len(shorter))
    if len(longer) > len(shorter):
        return longer[at + 1 :] == shorter[at:]
    other = longer[at + 1 :] == shorter[at + 1 :]
    turned = longer[at : at + 2] == shorter[at : at + 2][::-1] and longer[at + 2 :] == shorter[at + 2 :]
    return other or turned


def meant(typed: str, words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that `typed` may be a slip of, in order; none when it is one of them, or a single letter."""
    known = tuple(words)
    if len(typed) < 2 or typed in known:
        return ()
    return tuple(word for word in known if one_slip_from(typed, word))
