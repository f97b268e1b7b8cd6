"""The list of words that a post is marked for: abuse, obscenity, slurs, threats, and topics that may inflame.

Clauses 5.2 and 5.11. Words are compared whole, as they are read: `f*ck`, `w4nker`, `f u c k` and `shiiiit` too. What is
found is asked about and never refused.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.subjects.tokens import (
    Tokens,
    as_meant,
    begins_sentence,
    hidden_as,
    hidden_words,
    spaced_out,
    tokens_of,
)

WHAT = "word"


@dataclass(frozen=True, slots=True)
class Listed:
    """A word or phrase of the list: its grade, and beside which words it is fine."""

    grade: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    as_name: bool = False


_CLAUSES = {"topic": "5.11"}
_SAY = {
    "mild": "is a mild swear word. Must it be there?",
    "strong": "is a swear word or obscene. Can it be left out?",
    "slur": "may demean people for what they are. Can it be left out?",
    "insult": "may be read as an insult. Can it be said of what was done, and not of a person?",
    "threat": "may be read as a threat. Can it be left out?",
    "gesture": "is an obscene gesture. Can it be left out?",
    "topic": "is a topic that may inflame. Must it be there?",
    "marked": "is a word that the Town Clerk asks to be told of. Is it fine here?",
}
_Phrases = Mapping[tuple[str, ...], Listed]


def marked_words(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.2, 5.11: words of the list and the Clerk's own are asked about; what the Clerk calls fine is not."""
    tokens = tokens_of(reading)
    said = tokens.words
    phrases, longest = _phrases_with(known.marked)
    fine, hidden = _fine(said, known.fine), hidden_words(tokens, reading)
    done = 0
    for at in [at for at, word in enumerate(said) if word in longest or at in hidden]:
        if at < done or at in fine:
            continue
        listed, length = _longest_phrase(said, at, phrases, longest) if said[at] in longest else (None, 1)
        if listed is None and at in hidden:
            listed = _as_hidden(tokens.written[at], said[at], phrases)
        if listed and not _is_fine(listed, reading, tokens, at, length):
            done = at + length
            yield _finding(reading, listed, tokens.starts[at], tokens.end(done - 1))
    for start, end, word in spaced_out(reading.unlinked):
        if found := phrases.get((word,)):
            yield _finding(reading, found, start, end)
    for gesture in re.finditer("🖕", reading.plain):
        yield _finding(reading, Listed("gesture"), *gesture.span())


def _finding(reading: Reading, listed: Listed, start: int, end: int) -> ContentFinding:
    clause = _CLAUSES.get(listed.grade, "5.2")
    return reading.finding(clause, FindingKind.PROMPT, WHAT, (start, end), _SAY[listed.grade])


def _longest_phrase(
    said: tuple[str, ...], at: int, phrases: _Phrases, longest: Mapping[str, int]
) -> tuple[Listed | None, int]:
    """Return what is listed of the words from here on, the longest first, and how many words it has."""
    for length in range(min(longest[said[at]], len(said) - at), 0, -1):
        if listed := phrases.get(said[at : at + length]):
            return listed, length
    return None, 1


def _as_hidden(written: str, word: str, phrases: _Phrases) -> Listed | None:
    """Return what a word is listed as once signs, digits or repeated letters in it are read as they are meant."""
    for form in as_meant(word):
        listed = phrases.get((form,))
        if listed and listed.grade != "topic":
            return listed
    if "*" in written or "#" in written:
        meant = hidden_as(written, _single_words())
        return phrases[(meant,)] if meant else None
    return None


def _is_fine(listed: Listed, reading: Reading, tokens: Tokens, at: int, length: int) -> bool:
    """Return whether a word is no more than what it says, by its capital or by the words about it."""
    written, after = tokens.written[at], at + length
    follows = after < len(tokens.words)
    # At the beginning of a sentence every word has a capital; a name is followed by another, or has something.
    if listed.as_name and written[0].isupper() and written[1:].islower():
        has_something = written.endswith("'s") or (follows and tokens.written[after][0].isupper())
        if has_something or not begins_sentence(reading, tokens.starts[at]):
            return True
    if follows and tokens.words[after] in listed.before:
        return True
    if at and tokens.words[at - 1] in listed.after:
        return True
    return bool(listed.near) and not listed.near.isdisjoint(tokens.words)


def _fine(said: tuple[str, ...], phrases: tuple[str, ...]) -> frozenset[int]:
    """Return which of the words belong to a phrase that the Clerk calls fine."""
    places: set[int] = set()
    for phrase in _bare_phrases(phrases):
        if phrase and phrase[0] in said:
            starts = (at for at in range(len(said)) if said[at : at + len(phrase)] == phrase)
            places.update(place for at in starts for place in range(at, at + len(phrase)))
    return frozenset(places)


@lru_cache(maxsize=64)
def _bare_phrases(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tokens_of(read(phrase)).words for phrase in phrases)


@lru_cache(maxsize=64)
def _phrases_with(marked: tuple[str, ...]) -> tuple[_Phrases, Mapping[str, int]]:
    """Return the list with the Clerk's own words, and for each first word how many words the longest phrase has."""
    phrases = dict(_list())
    phrases |= {phrase: Listed("marked") for phrase in _bare_phrases(marked) if phrase}
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(longest.get(phrase[0], 1), len(phrase))
    return phrases, longest


@cache
def _single_words() -> frozenset[str]:
    """Return the words that somebody hides behind asterisks."""
    return frozenset(p[0] for p, listed in _list().items() if len(p) == 1 and listed.grade in {"strong", "slur"})


@cache
def _list() -> _Phrases:
    text = resources.files("chatops.policy.content.subjects").joinpath("words.txt").read_text(encoding="utf-8")
    phrases: dict[tuple[str, ...], Listed] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        words, _, fine = line.partition(" | ")
        grade, *listed = words.split()
        beside = [entry.partition(":") for entry in fine.split()]
        before, after, near = (
            frozenset(word for side, _, word in beside if side == where) for where in ("before", "after", "near")
        )
        entry = Listed(grade, before, after, near, "Name" in fine.split())
        phrases |= {tuple(word.replace("'", "").split("_")): entry for word in listed}
    return phrases
