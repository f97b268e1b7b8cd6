"""What is told in confidence, or what a bidder said: words that give it away. Clause 5.4."""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "confidential"

_CONFIDENTIAL = Phrases(
    r"\b(?:strictly |private and )?confidential(?:ly)?\b(?! (?:help ?lines?|service|advice|support|counselling|chat"
    r"|call|space|line|report(?:s|ing)?|form|bins?|waste|shredding|listening|conversations?|appointments?|drop-in))"
    r"|\bin (?:strict |strictest )?confidence\b(?! (?:in|of|and)\b)|\bbetween (?:us|ourselves|you and me)\b(?! and\b)"
    r"|\boff the record\b|\bnot for (?:publication|circulation|wider sharing)\b|\bcommercially sensitive\b"
    r"|\bcommercial in confidence\b|\btrade secrets?\b|\bembargo(?:ed)? until\b|\bunder embargo\b|\bleaked\b(?! (?:into"
    r"|onto|from the (?:pipe|roof|tank|main)|water|gas|oil|sewage|diesel))"
    r"|\b(?:closed|private|exempt|confidential) (?:session|part of the meeting|minutes?|agenda item|items?\b(?! from))"
    r"|\b(?:press and )?public (?:were|was) excluded\b|\bexclud\w+ (?:the )?(?:press and )?public\b"
    r"|\b(?:lowest|highest|winning|losing|other|rival|cheapest) (?:bids?|tenders?|bidders?|quotes?|quotations?)\b"
    r"|\b(?:tender|bid|quoted) prices? (?:was|were|of|from)\b|\bnon-disclosure\b|\blegal advice (?:says|said|was|we)\b"
    r"|\bwithout prejudice\b|\bkeep this (?:quiet|to yourself|secret)\b|\bdon't tell anyone\b"
    r"|\bnot (?:yet )?(?:been )?(?:announced|made public)\b"
)
_NOTHING_TOLD = re.compile(
    r"\b(?:treated|kept|remain|held|handled|responses? (?:are|is)|calls? (?:are|is)|answers (?:are|is)|free,?|and) "
    r"(?:all |completely |entirely |strictly )?$"
)


def what_is_confidential(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: words that may give away what is commercially sensitive or was told in confidence are asked about."""
    small = reading.small
    for start, end in merged(found.span() for found in _CONFIDENTIAL.found_in(small, reading.starts)):
        if small.startswith("confidential", start) and _NOTHING_TOLD.search(small[max(0, start - 40) : start]):
            continue
        say = "may be told in confidence, or be commercially sensitive. If you are unsure, ask the Town Clerk first."
        yield reading.finding("5.4", FindingKind.PROMPT, WHAT, (start, end), say)
