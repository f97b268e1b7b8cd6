"""Numbers of passports and driving licences, and when somebody was born. Clause 5.4.

The number of a driving licence: https://www.gov.uk/government/publications/driving-licence-number-format. A passport's
nine digits have no check, so the word stands near them.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

PAPER = "identity document"
BIRTH = "date of birth"
OLDEST = 1915
"""Whoever was born before is history, and no living person's data (UK GDPR, recital 27)."""

_LICENCE = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z9]{4} ?\d[0156]\d{4} ?[A-Z9]{2}\d ?[A-Z]{2}(?!\w)")
_PASSPORT = re.compile(r"\bpassport\b(?:[^.\n]|no\.){0,30}?(?<!\d)(\d{9}|[a-z]{2}\d{7})(?!\w)")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{1,2}}[/.\-]\d{{1,2}}[/.\-]((?:19|20)?\d\d)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? ((?:19|20)\d\d))"
)
_BORN = Phrases(rf"\b(?:born(?: on)?|date of birth|birthday|dob|d\.o\.b)\b\.?(?: is| was)?[ :]{{1,3}}{_DATE}(?!\w)")


def identity_papers(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: the number of a passport or a driving licence is asked about."""
    places = {found.span() for found in _LICENCE.finditer(reading.unlinked)}
    if "passport" in reading.small:
        places |= {found.span(1) for found in _PASSPORT.finditer(reading.unlinked_small)}
    for place in sorted(places):
        say = "may be the number of somebody's passport or driving licence. Can it be left out?"
        yield reading.finding("5.4", FindingKind.PROMPT, PAPER, place, say)


def birth_dates(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: the day on which somebody now living may have been born is asked about."""
    for found in _BORN.found_in(reading.small, reading.starts):
        year = found[1] or found[2]
        if len(year) == 2 or int(year) >= OLDEST:
            say = "says when somebody was born. Have they agreed, or can it be left out?"
            yield reading.finding("5.4", FindingKind.PROMPT, BIRTH, found.span(), say)
