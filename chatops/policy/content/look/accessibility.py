"""Advice so that everybody can read a post, with a screen reader too. Clause PS-1; Equality Act 2010, section 149.

What it follows:
https://gcs.civilservice.gov.uk/publications/planning-creating-and-publishing-accessible-social-media-campaigns/
"""

import re
from collections import Counter
from collections.abc import Iterator

import regex

from chatops.policy.clauses import place_of
from chatops.policy.content.finding import ContentFinding, FindingKind, Span, quoted
from chatops.policy.content.known import Known
from chatops.policy.content.look.counting import emoji_in
from chatops.policy.content.look.reading_ease import HARD, longest_sentences, reading_ease
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "accessibility"
MOST_EMOJI = 3
MOST_WORDS = 25
"""Words of one sentence: https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/"""

_HASHTAG = re.compile(r"#(?<![\w&/]#)(?=[^\W\d_])\w{10,100}")
_STYLED = re.compile(r"[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189\uff21-\uff3a\uff41-\uff5a]+")
_BEGINS_IN_CAPITALS = re.compile(r"[A-Z](?<![\w#@.][A-Z])(?<!\w'[A-Z])(?=[A-Z'])")
_IN_CAPITALS = r"[A-Z](?='?[A-Z])[A-Z]*+(?:'[A-Z]++)*+(?!\.?\w)"
_CAPITALS = regex.compile(rf"{_IN_CAPITALS}(?:[ ,!-]{{1,3}}{_IN_CAPITALS})*+")
_VAGUE = Phrases(
    r"\b(?:click|tap|see|read|look|find out|more|press)(?: more| it| on)* (?:here|this link|the link)\b"
    r"|\blink (?:below|in bio)\b"
)
_DOCUMENT = Phrases(
    r"\b(?:leaflets?|newsletters?|booklets?|brochures?|questionnaires?|application forms?|pdf|posters?)\b"
)
_OTHER_FORMAT = Phrases(
    r"\b(?:another|other|different|alternative|accessible) formats?\b|\blarge print\b|\bbraille\b|\baudio version\b"
)


def accessibility_advice(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """PS-1: information is for everybody: advice on hashtags, emoji, letters, sentences, links and formats."""
    yield from _hashtags(reading)
    yield from _emoji(reading)
    yield from _letters(reading)
    yield from _sentences(reading)
    yield from _links(reading)
    document = next(_DOCUMENT.found_in(reading.small, reading.starts), None)
    if document and not _OTHER_FORMAT.is_in(reading.small, reading.starts):
        yield _advice(reading.span(*document.span()), "offer it in another format, for those who cannot read it so")


def _hashtags(reading: Reading) -> Iterator[ContentFinding]:
    for found in _HASHTAG.finditer(reading.words):
        if found[0][2:].islower():
            what_to_do = f"{quoted(found[0])}: if it is more than one word, begin each with a capital, as #TownCouncil"
            yield _advice(Span(*found.span()), what_to_do)


def _emoji(reading: Reading) -> Iterator[ContentFinding]:
    if reading.words.isascii():
        return
    found = [Span(*place) for place in emoji_in(reading.words)]
    emoji = [reading.words[place.start : place.end] for place in found]
    repeated = [one for one, count in Counter(emoji).items() if count > 1]
    if repeated:
        where = [place for place, one in zip(found, emoji, strict=True) if one in repeated][1]
        what_to_do = f"use {repeated[0]} once: a screen reader says its whole name each time"
        yield _advice(where, what_to_do)
    elif len(found) > MOST_EMOJI:
        what_to_do = f"use {MOST_EMOJI} emoji at most: there are {len(found)}, and a screen reader says each by name"
        yield _advice(found[MOST_EMOJI], what_to_do)


def _letters(reading: Reading) -> Iterator[ContentFinding]:
    for styled in () if reading.words.isascii() else _STYLED.finditer(reading.words):
        what_to_do = f"write {quoted(styled[0])} in plain letters: a screen reader spells these out, or says nothing"
        yield _advice(Span(*styled.span()), what_to_do)
    end = 0
    for begins in _BEGINS_IN_CAPITALS.finditer(reading.unlinked):
        found = _CAPITALS.match(reading.unlinked, begins.start()) if begins.start() >= end else None
        if found is None:
            continue
        end = found.end()
        words = re.findall(r"[A-Z']{2,}", found[0])
        if (len(words) > 1 and sum(map(len, words)) >= 10) or max(map(len, words)) >= 8:
            span = reading.span(*found.span())
            yield _advice(span, f"write {quoted(found[0])} in small letters, which are easier to read")


def _sentences(reading: Reading) -> Iterator[ContentFinding]:
    for start, end, count in longest_sentences(reading.unlinked, MOST_WORDS):
        what_to_do = f"break up the sentence that begins {quoted(reading.plain[start:end][:30])}: it has {count} words"
        yield _advice(reading.span(start, end), what_to_do)
    ease = reading_ease(reading.unlinked)
    if ease is not None and ease < HARD:
        what_to_do = f"use shorter words and sentences: reading ease is {ease:.0f}, and {HARD} or more is plain"
        yield _advice(Span(0, len(reading.words)), what_to_do)


def _links(reading: Reading) -> Iterator[ContentFinding]:
    for vague in _VAGUE.found_in(reading.small, reading.starts):
        yield _advice(reading.span(*vague.span()), f"instead of {quoted(vague[0])} say where the link leads")
    for link in reading.links:
        before = reading.words[: link.span.start].rpartition("\n")[2]
        if not any(letter.isalpha() for letter in before):
            yield _advice(link.span, f"say before {quoted(link.written)} where it leads")


def _advice(span: Span, what_to_do: str) -> ContentFinding:
    sentence = f"{place_of('PS-1')}, information for everybody: {what_to_do}."
    return ContentFinding("PS-1", FindingKind.ADVICE, WHAT, span, sentence)
