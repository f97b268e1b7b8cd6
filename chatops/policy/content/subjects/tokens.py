"""The words of a post one by one, and what a word is meant as when signs, digits or repeated letters hide it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from chatops.policy.content.phrases import matches_at, words_and_places
from chatops.policy.content.reading import Reading

_TOKEN = re.compile(r"([A-Za-z0-9@$!*#&][A-Za-z0-9@$!*'#&]*)")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_FOR_LETTERS = str.maketrans("013457@$!", "oieastasi")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_THREE_TIMES = tuple(3 * letter for letter in ascii_lowercase)
_SPACED = re.compile(r"(?<![A-Za-z])[A-Za-z](?:[ .\-_*/]{1,3}[A-Za-z](?![A-Za-z])){2,}")
# A letter alone after another: there is one in each of them, and hardly ever one in other words.
_ALONE = re.compile(r"[ .\-_*/][A-Za-z](?![A-Za-z])[ .\-_*/]{1,3}[A-Za-z](?![A-Za-z])")
_LONGEST_SPACED = 12
_BEGINS = re.compile(r"(?:^|[.!?:\n]|\n)[\s\"'(]*$")


class Tokens(NamedTuple):
    """The words of a text: as they are written in plain letters, small and bare, and where each begins."""

    written: list[str]
    words: tuple[str, ...]
    starts: list[int]
    mixed: list[int]
    """Which of them are neither letters alone nor digits alone."""

    def end(self, at: int) -> int:
        """Return the place after the last letter of a word."""
        return self.starts[at] + len(self.written[at])


def tokens_of(reading: Reading) -> Tokens:
    """Return the words, hashtags in CamelCase taken apart; hyphens divide words."""
    written, starts = words_and_places(_TOKEN, reading.unlinked)
    for at in reversed([at for at, word in enumerate(written) if not word.isalpha() and not word.isdigit()]):
        parts = _parts(written[at])
        starts[at : at + 1] = [starts[at] + start for start, _ in parts]
        written[at : at + 1] = [part for _, part in parts]
    words = list(map(str.lower, written))
    mixed = [at for at, word in enumerate(words) if not word.isalpha() and not word.isdigit()]
    for at in mixed:
        words[at] = _bare(words[at])
    return Tokens(written, tuple(words), starts, mixed)


def _parts(written: str) -> list[tuple[int, str]]:
    """Return the words in what stands between two spaces, and where each begins in it."""
    if written[0] == "#":
        return [(part.start(), part[0]) for part in _PART.finditer(written)]
    bare = written if written == "&" else written.rstrip("!'&")
    return [(0, bare)] if bare else []


def begins_sentence(reading: Reading, start: int) -> bool:
    """Return whether the word that begins here is the first of a sentence, where every word has a capital."""
    return _BEGINS.search(reading.plain[max(0, start - 6) : start]) is not None


def hidden_words(tokens: Tokens, reading: Reading) -> frozenset[int]:
    """Return which words are not just letters, or have one three times over, and may be meant as others."""
    if not any(three in reading.unlinked_small for three in _THREE_TIMES):
        return frozenset(tokens.mixed)
    repeated = (bisect_right(tokens.starts, found.start()) - 1 for found in _REPEATED.finditer(reading.unlinked_small))
    return frozenset((*tokens.mixed, *(at for at in repeated if at >= 0)))


def _bare(word: str) -> str:
    return word.removesuffix("'s").replace("'", "")


def as_meant(word: str) -> Iterator[str]:
    """Give the other forms in which a word may be meant: digits and signs as letters, repeated letters as one."""
    if not word.isalpha():
        if word.isdigit():
            return
        word = word.translate(_FOR_LETTERS)
        yield word
    if _REPEATED.search(word):
        yield _REPEATED.sub(r"\1", word)
        yield _REPEATED.sub(r"\1\1", word)


def spaced_out(plain: str) -> Iterator[tuple[int, int, str]]:
    """Give the words that are made of single letters with little between them: `f u c k`, `s.h.i.t`."""
    begins = (at for alone in _ALONE.finditer(plain) for at in range(max(0, alone.start() - 4), alone.start() + 2))
    for run in matches_at(_SPACED, plain, begins):
        letters = [(found.start(), found[0].lower()) for found in re.finditer(r"[A-Za-z]", run[0])]
        # The whole of it, or its beginning or its end: what is spelt in the middle of something longer is no word.
        shortest, longest = 3, min(_LONGEST_SPACED, len(letters))
        for length in range(longest, shortest - 1, -1):
            for part in (letters[:length], letters[-length:]) if length < len(letters) else (letters,):
                word = "".join(letter for _, letter in part)
                yield run.start() + part[0][0], run.start() + part[-1][0] + 1, word


@lru_cache(maxsize=4096)
def hidden_as(written: str, words: frozenset[str]) -> str | None:
    """Return the first word of a list that asterisks hide: as long, and each letter that is shown the same."""
    small = written.lower()
    stars = sum(letter in "*#" for letter in small)
    if not small[0].isalpha() or stars * 2 > len(small) + 2 or not 0 < stars < len(small):
        return None
    return next((word for word in sorted(words) if len(word) == len(small) and _shows(small, word)), None)


def _shows(hidden: str, word: str) -> bool:
    """Return whether each letter that is shown is that of the word, and what is hidden is a letter."""
    return all(
        letter == meant or (letter in "*#" and "a" <= meant <= "z") for letter, meant in zip(hidden, word, strict=True)
    )
