"""Figures and claims that somebody may ask the source of. Clause 5.1.

Prices, times, dates and small counts are none.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "figure"

_MANY = r"(?:\d{1,3}(?:,\d{3})+|\d{4,9})"
_FIGURE = Phrases(
    r"(?<![\w.])\d{1,3}(?:\.\d+)? ?(?:%|per ?cent\b|percentage points)(?! (?:off|discount|cotton|wool|recycled|proof))"
    r"|£ ?\d[\d,.]* ?(?:million|billion|thousand|m|bn|k)\b|£ ?\d{1,3}(?:,\d{3})+(?!\d)|£ ?\d{4,9}(?!\d)"
    rf"|(?<![\w.,/£$€#-]){_MANY}(?: (?:people|residents|visitors|households|homes|trees|children|jobs|pupils|patients"
    rf"|cars"
    r"|vehicles|responses|signatures|voters|tonnes|meals|families|users|members|crimes|complaints|votes|entries"
    r"|journeys))\b"
    r"|(?<![\w.,/£$€#:-])\d{1,3}(?:,\d{3})+(?![\d,])"
    r"|(?<![\w.])\d+(?:\.\d+)? (?:million|billion|thousand)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of) (?:every )?(?:two|three|four|five|six"
    r"|eight|ten|twenty|100|\d{1,2}(?! ?(?:am|pm|\d|[a-z]*day)))\b"
    r"|\b(?:half|a third|two thirds|a quarter|three quarters|the majority|most) of (?:all |our |the )?(?:residents"
    r"|people|households|drivers)\b"
    r"|\b(?:has|have|had) (?:more than |almost |nearly )?(?:doubled|trebled|tripled|quadrupled|halved)\b"
    r"|\b(?:twice|three times|ten times) (?:as (?:many|much)|more)\b"
)
_BEST = "biggest|largest|best|oldest|busiest|cleanest|greenest|safest|smallest|longest|highest|first|only"
_CLAIM = Phrases(
    r"\b(?:studies|research|surveys?|evidence|statistics|figures|experts?) (?:has |have )?(?:show|shows|shown|suggest"
    r"|suggests|prove"
    r"|proves|proved|say|agree)\b|\b(?:is|been|are) (?:scientifically )?proven\b"
    rf"|\b(?:{_BEST}) (?:\w+ ){{0,3}}?(?:ever\b|in (?:the (?:country|county|world|uk|south west|area|region)"
    r"|england|wales|scotland|britain|europe|gloucestershire)\b)"
    r"|\b(?:record-breaking|record numbers?|award-winning|world-class)\b"
)
_HAS_SOURCE = re.compile(r"\b(?:sources?:|according to|as reported (?:by|in)|figures from|data from|\(source)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")


def figures_and_claims(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.1: for each figure or claim the author may give a source, unless the words give one."""
    if "source:" in reading.small:
        return
    places = merged(
        found.span()
        for pattern in (_FIGURE, _CLAIM)
        for found in pattern.found_in(reading.unlinked_small, reading.starts)
    )
    for start, end in places:
        before = _SENTENCE_END.split(reading.small[max(0, start - 200) : start])[-1]
        if not _HAS_SOURCE.search(before):
            say = "is a figure or a claim. Everything posted must be accurate: where is it from?"
            yield reading.finding("5.1", FindingKind.PROMPT, WHAT, (start, end), say)
