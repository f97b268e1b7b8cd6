"""The words of a post as somebody reads them, whatever stands in them unseen, and where each letter really is.

A telephone number in full-width digits, with spaces of no width in it or dashes of any length, is read by people as a
telephone number. The checks look at `plain`, in which such letters are the ones they look like.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chatops.policy.clauses import place_of
from chatops.policy.content.finding import ContentFinding, FindingKind, Span, quoted
from chatops.policy.content.phrases import Starts
from chatops.policy.content.web_links import WebLink, links_in
from chatops.policy.hidden import HIDDEN

# What looks like a letter of ours in Greek and Cyrillic, and small capitals: https://www.unicode.org/Public/security/latest/confusables.txt
_LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТХУԌаесорхуіјѕԁԛԝһԍвкмнтΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρϲυκτεηωɡıłøđŁØĐ"
        "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ’‘ʼʹ´`′“”„‐‑‒–—―−﹘﹣－⁄∕․。．",
        "ABESIJKMHOPCTXYGaecopxyijsdqwhgbkmhtABEZHIKMNOPTYXoavpcuktenwgilodLOD"
        "abcdefghijklmnoprstuvwyz'''''''\"\"\"----------//...",
        strict=True,
    )
)
_SPELT = {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "þ": "th", "\t": " ", "\r": " "}
_MOST_LETTERS = 4
# Without letters between them, and with little else: telephone numbers, cards, sort codes and the like are in these.
_LONG_NUMBER = re.compile(r"\d(?:[^A-Za-z0-9]{0,6}\d){5,}")


def _plain_letter(letter: str) -> str:
    if letter in _LOOK_ALIKES or letter in _SPELT:
        return _LOOK_ALIKES.get(letter) or _SPELT[letter]
    category = unicodedata.category(letter)
    if letter == "\n":
        return letter
    if category in {"Zs", "Zl", "Zp", "Cc"}:
        return " "
    # Accents, marks around a letter, variation selectors and what nobody sees.
    if category in {"Cf", "Mn", "Me"} or HIDDEN.match(letter):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(letter))
    apart = unicodedata.normalize("NFKD", letter)
    # A fraction is no two numbers, and a letter that stands for a whole sentence is none of its letters.
    if apart == letter or len(apart) > _MOST_LETTERS or (category == "No" and len(apart) > 1):
        return letter
    return "".join(map(_plain_letter, apart))


_PLAIN: dict[str, str] = {}
"""The plain letters for each letter that was met."""


@dataclass(frozen=True)
class Reading:
    """A post's words, and `plain`, in which each letter is the plain one that it looks like.

    `origins` holds for each letter of `plain` the place in `words` that it comes from; None when they are the same.
    """

    words: str
    plain: str
    origins: tuple[int, ...] | None

    @cached_property
    def small(self) -> str:
        """The plain words in small letters, letter for letter."""
        return self.plain.lower()

    @cached_property
    def starts(self) -> Starts:
        """Where words begin in the plain words, and what follows a link."""
        return Starts(self.small, (self._in_plain(link.span.end) for link in self.links))

    @cached_property
    def links(self) -> tuple[WebLink, ...]:
        """The web links in the words."""
        return links_in(self.words)

    @cached_property
    def unlinked(self) -> str:
        """The plain words with each letter of a link replaced by one that belongs to nothing."""
        pieces, after = [], 0
        for link in self.links:
            start, end = self._in_plain(link.span.start), self._in_plain(link.span.end)
            pieces += [self.plain[after:start], "\x00" * (end - start)]
            after = end
        return "".join((*pieces, self.plain[after:]))

    @cached_property
    def unlinked_small(self) -> str:
        """The same in small letters."""
        return self.unlinked.lower()

    @cached_property
    def long_numbers(self) -> tuple[tuple[int, int], ...]:
        """Start and end, in `unlinked`, of each row of six digits or more with no letter between them."""
        return long_numbers_in(self.unlinked)

    def span(self, start: int, end: int) -> Span:
        """Return the place in the words of a piece of `plain`."""
        if self.origins is None:
            return Span(start, end)
        return Span(self.origins[start], self.origins[end - 1] + 1)

    def finding(
        self, clause: str, kind: FindingKind, what: str, place: tuple[int, int], found_and_what_to_do: str
    ) -> ContentFinding:
        """Return a finding about a piece of `plain`; the sentence names the clause and quotes the piece first."""
        start, end = place
        sentence = f"{place_of(clause)}: {quoted(self.plain[start:end])} {found_and_what_to_do}"
        return ContentFinding(clause, kind, what, self.span(start, end), sentence)

    def _in_plain(self, place: int) -> int:
        return place if self.origins is None else bisect_left(self.origins, place)


def long_numbers_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each row of six digits or more with no letter between them."""
    return tuple(found.span() for found in _LONG_NUMBER.finditer(text))


def read(words: str) -> Reading:
    """Return the words as people read them."""
    if words.isascii():
        return Reading(words, words.translate(_ASCII), None)
    for letter in set(words) - _PLAIN.keys():
        _PLAIN[letter] = _plain_letter(letter)
    plain = "".join(map(_PLAIN.__getitem__, words))
    other = [letter for letter in set(words) if len(_PLAIN[letter]) != 1]
    return Reading(words, plain, _origins(words, other) if other else None)


def _origins(words: str, other: list[str]) -> tuple[int, ...]:
    """Return the place that each plain letter comes from; `other` are the letters that became none or several."""
    origins: list[int] = []
    after = 0
    for at in sorted(at for letter in other for at in _places_of(letter, words)):
        origins += (*range(after, at), *([at] * len(_PLAIN[words[at]])))
        after = at + 1
    return (*origins, *range(after, len(words)))


def _places_of(letter: str, words: str) -> Iterator[int]:
    at = words.find(letter)
    while at >= 0:
        yield at
        at = words.find(letter, at + 1)


_ASCII = {code: " " for code in range(32) if code != ord("\n")} | {127: " ", ord("`"): "'"}
