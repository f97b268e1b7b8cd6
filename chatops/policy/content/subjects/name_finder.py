"""Whole names in a post, without regard to capitals, accents, hyphens and apostrophes. Clauses 5.10 and PS-4c."""

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import add

from chatops.policy.content.phrases import words_and_places
from chatops.policy.content.reading import Reading, read

TITLES = (
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "cllr", "councillor", "rev", "revd", "prof",
)  # fmt: skip
_TOKEN = re.compile(r"([a-z0-9]+(?:'[a-z]+)?)")
_SMALL_PARTS = frozenset({"ap", "ab", "de", "van", "von", "der", "la", "le", "o", "mc", "ferch", "st"})


def names_found(reading: Reading, names: tuple[str, ...], *, people: bool) -> Iterator[tuple[int, int, str]]:
    """Give start and end of each of these names in the words, and the name as it is kept.

    A person is found by the whole name, by first name and surname, by a title and the surname, and as one word such
    as #JaneSmith; others by the name with or without `the`.
    """
    if not names:
        return
    forms, longest = _forms(names, people)
    words, places, ends, different = _tokens(reading.small)
    if different.isdisjoint(longest):
        return
    done = 0
    for at in [at for at, word in enumerate(words) if word in longest]:
        if at < done:
            continue
        for length in range(min(longest[words[at]], len(words) - at), 0, -1):
            name = forms.get(words[at : at + length])
            if name is not None:
                done = at + length
                yield places[at], ends[done - 1], name
                break


@lru_cache(maxsize=4)
def _tokens(small: str) -> tuple[tuple[str, ...], list[int], list[int], frozenset[str]]:
    """Return the words of a post, where they begin and end, and each once; kept for the few that look through the same
    one.
    """
    written, places = words_and_places(_TOKEN, small)
    words = tuple(word if "'" not in word else _bare(word) for word in written)
    return words, places, list(map(add, places, map(len, written))), frozenset(words)


def words_of(name: str) -> list[str]:
    """Return the words of a name, small and bare."""
    return [_bare(word) for word in _TOKEN.findall(read(name).small)]


def _bare(token: str) -> str:
    return token.removesuffix("'s").replace("'", "")


@lru_cache(maxsize=64)
def _forms(names: tuple[str, ...], people: bool) -> tuple[dict[tuple[str, ...], str], dict[str, int]]:
    """Return the ways in which each name is written, as words, and for each first word how many the longest has."""
    forms: dict[tuple[str, ...], str] = {}
    longest: dict[str, int] = {}
    for name in names:
        words = words_of(name)
        for form in filter(None, _of_person(words, name) if people else _of_party(words)):
            forms.setdefault(form, name)
            longest[form[0]] = max(longest.get(form[0], 0), len(form))
    return forms, longest


def _of_party(words: list[str]) -> Iterator[tuple[str, ...]]:
    yield tuple(words)
    if words[:1] == ["the"]:
        yield tuple(words[1:])
    if len(words) > 1:
        yield ("".join(words),)


def _of_person(words: list[str], name: str) -> Iterator[tuple[str, ...]]:
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    yield tuple(words)
    if len(words) < 2:
        return
    last = words_of(name.split()[-1])
    if len(words) > len(last) + 1 and words[-len(last) - 1] in _SMALL_PARTS:
        last = [words[-len(last) - 1], *last]
    yield (words[0], *last)
    yield ("".join(words),)
    yield (words[0] + "".join(last),)
    for title in TITLES:
        yield (title, *last)
