"""How easily English is read: the length of sentences, and Flesch's reading ease. Clause PS-1.

Flesch (1948), “A new readability yardstick”: 206.835 - 1.015 words a sentence - 84.6 syllables a word.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from chatops.policy.content.vocabulary import vocabulary

HARD = 50
"""Below it a text is hard to read; 60 to 70 is plain English."""
FEWEST_WORDS = 30
"""Words from which on reading ease says something."""

_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*")
_LETTERS = re.compile(r"[A-Za-z][A-Za-z'-]*")
_WORD = re.compile(rf"{_LETTERS.pattern}|\d[\d.,:]*")
_VOWELS = re.compile(r"[aeiouy]+")
_ENGLISH = vocabulary("commonest words of English")
_SHARE_OF_ENGLISH = 0.12
"""Of 100 words of English more than 20 are these; of Welsh hardly any, and the sum says nothing of Welsh."""


def longest_sentences(plain: str, most: int) -> Iterator[tuple[int, int, int]]:
    """Give start, end and number of words of each sentence with more words than this."""
    for found in _SENTENCE.finditer(plain):
        count = len(_WORD.findall(found[0])) if len(found[0]) > most else 0
        if count > most:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            yield start, found.end(), count


def reading_ease(plain: str) -> float | None:
    """Return Flesch's reading ease of a text, or None when it is too short or not in English."""
    words = _LETTERS.findall(plain)
    if len(words) < FEWEST_WORDS:
        return None
    small = list(map(str.lower, words))
    if sum(map(_ENGLISH.__contains__, small)) < _SHARE_OF_ENGLISH * len(words):
        return None
    sentences = sum(1 for found in _SENTENCE.finditer(plain) if _WORD.search(found[0])) or 1
    syllables = sum(map(_syllables, small))
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


@lru_cache(maxsize=4096)
def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and count > 1:
        count -= 1
    return max(count, 1)
