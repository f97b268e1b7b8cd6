"""The words of a post one by one, and what a word is meant as when signs, digits or repeated letters hide it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from chatops.policy.content.reading import Reading

_TOKEN = re.compile(r"[A-Za-z0-9@$!*#&][A-Za-z0-9@$!*'#&]*")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_FOR_LETTERS = str.maketrans("013457@$!", "oieastasi")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_SPACED = regex.compile(r"(?<![A-Za-z])[A-Za-z](?:[ .\-_*/]{1,3}[A-Za-z](?![A-Za-z])){2,}+")
_LONGEST_SPACED = 12
_BEGINS = re.compile(r"(?:^|[.!?:\n]|\n)[\s\"'(]*$")


class Token(NamedTuple):
    """One word: as it is written in plain letters, small and bare, and its place in the plain words."""

    written: str
    word: str
    start: int
    end: int


def tokens_of(reading: Reading) -> list[Token]:
    """Return the words, hashtags in CamelCase taken apart; hyphens divide words."""
    found: list[Token] = []
    for match in _TOKEN.finditer(reading.unlinked):
        written = match[0]
        start, end = match.span()
        if written.isalpha():
            found.append(Token(written, written.lower(), start, end))
        elif written[0] == "#":
            found += [
                Token(part[0], part[0].lower(), start + part.start(), start + part.end())
                for part in _PART.finditer(written)
            ]
        elif written == "&":
            found.append(Token("&", "&", start, end))
        elif written := written.rstrip("!'&"):
            found.append(Token(written, _bare(written), start, start + len(written)))
    return found


def begins_sentence(reading: Reading, token: Token) -> bool:
    """Return whether a word is the first of a sentence, where every word has a capital."""
    return _BEGINS.search(reading.plain[max(0, token.start - 6) : token.start]) is not None


def _bare(written: str) -> str:
    return written.lower().removesuffix("'s").replace("'", "")


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
    for run in _SPACED.finditer(plain):
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
    pattern = re.compile("".join("[a-z]" if letter in "*#" else re.escape(letter) for letter in small))
    return next((word for word in sorted(words) if pattern.fullmatch(word)), None)
