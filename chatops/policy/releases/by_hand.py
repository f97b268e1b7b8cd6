"""What an officer leaves out by hand: words wherever they stand, and whole drafts, each with its exemption."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from chatops.policy.releases import exemptions

_UNSEEN = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
"""Characters that nobody sees, and that may stand between two letters of a word."""
_ALIKE = ("'’‘ʼ`", "-‐‑‒–—", '"“”„')
"""Marks that are typed for one another."""
_REFERENCE = re.compile(r"[A-Z]{2}-[0-9A-Z]{6}")
SHORTEST = 2


class NotReadable(ValueError):
    """A line that cannot be read as words, a comma and an exemption. `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True)
class LeftOut:
    """What is left out wherever it stands, and the exemption that it rests on: `section 40(2)`."""

    words: str
    exemption: str

    @property
    def whole(self) -> str:
        """The reference of the draft or entry that is withheld as a whole; empty where it is words."""
        written = self.words.upper()
        return written if _REFERENCE.fullmatch(written) else ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the words: in any case, across line ends, and with unseen characters between its letters."""
        parts = (_UNSEEN.join(map(_one_of, part)) for part in _written(self.words).split())
        middle = rf"{_UNSEEN}\s+{_UNSEEN}".join(parts)
        return re.compile(rf"(?<!\w){middle}(?!\w)", re.IGNORECASE)


def read_lines(lines: Iterable[str]) -> tuple[LeftOut, ...]:
    """Return what is left out, from lines such as `Jane Smith, section 40(2)` or `DR-7KQ2M9, section 22`.

    Raises NotReadable.
    """
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        words, _, why = line.rpartition(",")
        exemption = exemptions.read(why)
        if exemption is None or len(words.strip()) < SHORTEST:
            raise NotReadable(number)
        found.append(LeftOut(words.strip(), exemption))
    return tuple(found)


def without(words: str, left_out: Iterable[LeftOut]) -> tuple[str, Counter[str]]:
    """Return the words with `[left out: section 40(2)]` for each of these, and how often by which exemption.

    Of several that begin at one place the longest counts, and nothing is looked for in what was put in.
    """
    counted: Counter[str] = Counter()
    ordered = sorted(left_out, key=lambda one: -len(one.words))
    if not ordered:
        return words, counted

    def instead(found: re.Match[str]) -> str:
        exemption = ordered[(found.lastindex or 1) - 1].exemption
        counted[exemption] += 1
        return f"[left out: {exemption}]"

    every = "|".join(f"({one.pattern.pattern})" for one in ordered)
    kept = re.sub(every, instead, _written(words), flags=re.IGNORECASE)
    return (kept, counted) if counted else (words, counted)


def mentions(words: str, name: str) -> bool:
    """Return whether this name stands in the words."""
    return bool(LeftOut(name, "").pattern.search(_written(words)))


def _written(words: str) -> str:
    """Return the words with each letter and its accents as one character."""
    return unicodedata.normalize("NFC", words)


def _one_of(letter: str) -> str:
    alike = next((marks for marks in _ALIKE if letter in marks), None)
    return f"[{re.escape(alike)}]" if alike else re.escape(letter)
