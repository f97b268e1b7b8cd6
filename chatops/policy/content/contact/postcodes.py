"""Postcodes. Clause 5.12.

The form is that of the Royal Mail, and the letters they begin with are the 124 areas that there are
(https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema, annex of BS 7666).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from chatops.policy.content.contact.events import follows_public_place, is_notice_of_event
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases, matches_at
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.vocabulary import vocabulary

WHAT = "postcode"

_AREAS = vocabulary("postcode areas")
_POSTCODE = re.compile(
    r"(?<![\w/])(?:(?P<area>[A-Za-z]{1,2})\d[\dA-HJKMNP-Ya-hjkmnp-y]?[ \-.]{0,3}\d"
    r"(?P<unit>[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})|(?:GIR|gir)[ \-]{0,2}0(?:AA|aa))(?![\w/])"
)
_GIR = re.compile("GIR|gir")
_DIGIT_AFTER_LETTER = re.compile(r"\d(?<=[A-Za-z]\d)")
# Letter by letter, and with the letter O for the digit; neither is how anybody writes what is no postcode.
_SPREAD = Phrases(r"(?<![\w/] )(?<!\w)[A-Z] (?:[A-Z] )?\d (?:[\dA-Z] )?\d [A-Z] [A-Z](?!\w)")
_LETTER_O = re.compile(r" O[ABD-HJLNP-UW-Z]{2}(?!\w)")
_BEFORE_LETTER_O = re.compile(r"(?<![\w/])[A-Z]{2}\d{1,2}\Z")
_WORDS_WITH_O = frozenset({"OFF", "OLD", "OUT", "OWN", "OUR", "OAR", "OPT", "ORB", "ODD", "OAT", "OHS", "OPS", "ORE"})
_NOT_UNITS = {"nd", "st", "rd", "th", "lb", "hr", "ft", "gb", "tb"}
"""What stands behind a number in small letters: M5 2nd exit, CO2 2lb."""


def postcodes(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.12: a postcode that is not on the official list is refused; that of an event's venue is asked about."""
    places = list(postcodes_in(reading))
    if not places:
        return
    listed, venues = _listed(known.contacts), _listed(known.venues)
    event = is_notice_of_event(reading)
    for start, end, code in places:
        if code in listed:
            continue
        if event and (code in venues or follows_public_place(reading.plain, start)):
            kind, say = FindingKind.PROMPT, "is the postcode of a place. Is it a public venue, and not somebody's home?"
        else:
            kind = FindingKind.RULE
            say = "is a postcode that is not on the council's official list. Leave it out, or use a listed one."
        yield reading.finding("5.12", kind, WHAT, (start, end), say)


def postcodes_in(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Give start, end and the bare form of each postcode in the words."""
    yield from _disguised(reading)
    text = reading.unlinked
    letters = (at for digit in _DIGIT_AFTER_LETTER.finditer(text) for at in (digit.start() - 2, digit.start() - 1))
    gir = (found.start() for found in _GIR.finditer(text)) if "GIR" in text or "gir" in text else ()
    for found in matches_at(_POSTCODE, text, sorted({*(at for at in letters if at >= 0), *gir})):
        if found["area"] is None or (
            found["area"].upper() in _AREAS and _is_written_as_one(found["area"], found["unit"])
        ):
            yield *found.span(), re.sub(r"[ \-.]", "", found[0]).upper()


def _disguised(reading: Reading) -> Iterator[tuple[int, int, str]]:
    text = reading.unlinked
    for found in _SPREAD.found_in(text, reading.starts):
        if found[0][:3].replace(" ", "").rstrip("0123456789") in _AREAS:
            yield *found.span(), found[0].replace(" ", "")
    for found in _LETTER_O.finditer(text):
        before = _BEFORE_LETTER_O.search(text, max(0, found.start() - 4), found.start())
        if before and before[0][:2] in _AREAS and found[0][1:] not in _WORDS_WITH_O:
            yield before.start(), found.end(), f"{before[0]}0{found[0][2:]}"


def _is_written_as_one(area: str, unit: str) -> bool:
    """Return whether both halves are in the same letters, or the first has the capital that a telephone gives it."""
    if unit.isupper():
        return area.isupper() or area.istitle()
    return unit.islower() and unit not in _NOT_UNITS and (area.islower() or (len(area) == 2 and area.istitle()))


@lru_cache(maxsize=64)
def _listed(places: tuple[str, ...]) -> frozenset[str]:
    return frozenset(code for place in places for _, _, code in postcodes_in(read(place)))
