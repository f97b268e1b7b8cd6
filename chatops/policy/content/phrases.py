"""Patterns whose matches begin with a word or a sign, tried only where a word begins as a match of them can.

A pattern of many phrases is tried at every letter of a post by `re`, phrase after phrase. Here the words of a post are
sorted once by their first letters, and each pattern is tried at the few that begin as it does.
"""

import importlib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, chain
from typing import Any

_LETTERS = 3
"""Letters of its beginning by which a word is looked up."""
_MOST = 500
"""Beginnings that are told apart; where a class of letters would make more of them, they end before it."""
_SIGNS = "#(£©"
_DIGITS = str.maketrans("123456789", "0" * 9)
"""All digits are looked up as one: few patterns ask for a certain one, and each would have ten beginnings of one."""
_WORD_OR_SIGN = re.compile(rf"(\w+|[{_SIGNS}])")


class Starts:
    """Where the words and signs of a text begin, by their first letters."""

    def __init__(self, small: str, also: Iterable[int] = ()) -> None:
        """Look through a text in small letters; `also` are places where something may begin besides."""
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for start in (*words_and_places(_WORD_OR_SIGN, small)[1], *also):
            self._places[small[start : start + _LETTERS]].append(start)
        for letters in [letters for letters in self._places if not letters.isalpha()]:
            if (looked_up := letters.translate(_DIGITS)) != letters:
                self._places[looked_up] += self._places.pop(letters)
        self._letters = frozenset(self._places)
        self._in_order = sorted(self._letters)

    def of(self, beginnings: frozenset[str], shorter: tuple[str, ...]) -> list[int]:
        """Return, in order, where the text begins with one of these; `shorter` are those of less than three letters."""
        found = [*(self._letters & beginnings), *chain.from_iterable(map(self._longer, shorter))]
        return sorted(chain.from_iterable(map(self._places.__getitem__, found)))

    def _longer(self, first: str) -> list[str]:
        """Return the letters with which something in the text begins that begin with these."""
        begin = bisect_left(self._in_order, first)
        return self._in_order[begin : bisect_left(self._in_order, f"{first}\U0010ffff", begin)]


def words_and_places(pattern: re.Pattern[str], text: str) -> tuple[list[str], list[int]]:
    """Return all that a pattern matches, and where each begins; the pattern is one group and no more."""
    pieces = pattern.split(text)
    return pieces[1::2], list(accumulate(map(len, pieces)))[:-1:2]


def matches_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """Give the matches that begin at one of these places, in order, none beginning within the one before."""
    end = 0
    for at in places:
        if at >= end and (found := pattern.match(text, at)):
            yield found
            end = found.end()


class Phrases:
    """A pattern of `re`, each match of which begins where a word begins, or with one of a few signs.

    It is worked out when it is first looked for: to work out all of them takes a fifth of a second, at every start.
    """

    def __init__(self, pattern: str) -> None:
        self._written = pattern

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself. Raises re.error: it is none."""
        return re.compile(self._written)

    @cached_property
    def _begun(self) -> tuple[frozenset[str], tuple[str, ...]]:
        found = beginnings(self._written)
        if any(not _WORD_OR_SIGN.match(beginning) for beginning in found):
            raise ValueError(f"a match may begin with neither a word nor a sign that is looked for: {self._written}")
        return frozenset(one for one in found if len(one) == _LETTERS), tuple(
            one for one in found if len(one) < _LETTERS
        )

    def found_in(self, text: str, starts: Starts) -> Iterator[re.Match[str]]:
        """Give the matches in a text, whose words begin at `starts`, as `finditer` would."""
        return matches_at(self.pattern, text, self.places(starts))

    def places(self, starts: Starts) -> list[int]:
        """Return, in order, where a match may begin.

        Raises:
            ValueError: a match may begin with another sign or with white space, or may begin with anything.
        """
        return starts.of(*self._begun)

    def is_in(self, text: str, starts: Starts) -> bool:
        """Return whether there is a match."""
        return next(self.found_in(text, starts), None) is not None


def beginnings(pattern: str) -> frozenset[str]:
    """Return the first letters, in small ones and three at most, of all that a pattern may match; or of more.

    Each is as long as can be said, and none begins with another. "" stands for anything, and 0 for every digit.
    """
    walk = _Walk()
    found = walk.done | walk.after(_parser.parse(pattern), {""})
    return frozenset(one for one in found if not any(one[:length] in found for length in range(len(one))))


# What the parser of `re` calls the parts of a pattern. Of a part that is not named here it is taken that it may be
# anything, so a newer Python may make this slower and never wrong.
_parser: Any = importlib.import_module("re._parser")
_OF_NO_WIDTH = {"AT", "ASSERT", "ASSERT_NOT"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


class _Walk:
    """A walk through a parsed pattern, with the beginnings that go no further in `done`."""

    def __init__(self) -> None:
        self.done: set[str] = set()

    def after(self, parts: Iterable[tuple[Any, Any]], begun: set[str]) -> set[str]:
        """Return what the beginnings become by these parts, but for those that are long enough."""
        for name, of in parts:
            begun = self._after_one(str(name), of, begun)
            self.done |= {one for one in begun if len(one) == _LETTERS}
            begun = {one for one in begun if len(one) < _LETTERS}
        return begun

    def _after_one(self, name: str, of: Any, begun: set[str]) -> set[str]:
        if name in _OF_NO_WIDTH:
            return begun
        if name == "LITERAL":
            return {one + _looked_up(of) for one in begun}
        if name == "IN" and (letters := _letters(of)) and len(begun) * len(letters) <= _MOST:
            return {one + letter for one in begun for letter in letters}
        if name == "BRANCH":
            return {one for parts in of[1] for one in self.after(parts, begun)}
        if name == "SUBPATTERN":
            return self.after(of[3], begun)
        if name in _REPEATS:
            least, most, parts = of
            return self._repeated(int(least), int(most), parts, begun)
        self.done |= begun
        return set()

    def _repeated(self, least: int, most: int, parts: Any, begun: set[str]) -> set[str]:
        ended: set[str] = set()
        for times in range(min(most, least + _LETTERS) + 1):
            if times >= least:
                ended |= begun
            begun = self.after(parts, begun)
        return ended


def _looked_up(code: int) -> str:
    return chr(code).lower().translate(_DIGITS)


def _letters(of: Any) -> set[str]:
    """Return the letters of a class, in small ones; none where it says what is left out."""
    letters: set[str] = set()
    for name, value in of:
        if str(name) == "LITERAL":
            letters.add(_looked_up(value))
        elif str(name) == "RANGE" and value[1] - value[0] <= 26:
            letters |= {_looked_up(code) for code in range(value[0], value[1] + 1)}
        elif str(name) == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            letters.add("0")
        else:
            return set()
    return letters
