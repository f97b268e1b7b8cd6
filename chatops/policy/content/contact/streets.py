"""Street addresses with a house number. Clause 5.12.

“10 am at High Street”, “30 mph on Castle Road”, “3 March Rock Street” and “20 Community Gardens” are none: a number
belongs to a house when only the name of a street stands between it and the word for a street.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from chatops.policy.content.contact.events import follows_public_place, is_notice_of_event
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.vocabulary import vocabulary

WHAT = "street address"

_ABBREVIATED = {
    "st": "street", "str": "street", "rd": "road", "ave": "avenue", "av": "avenue", "ln": "lane", "dr": "drive",
    "cl": "close", "cres": "crescent", "ct": "court", "gdns": "gardens", "pl": "place", "sq": "square",
    "terr": "terrace", "wy": "way", "gro": "grove", "mws": "mews",
}  # fmt: skip
_SURE = vocabulary("surely streets")
_ALSO = vocabulary("streets too")
_STREET = "|".join(sorted({*_SURE, *_ALSO, *_ABBREVIATED}, key=len, reverse=True))
_BEFORE_ITS_NAME = "heol|stryd|ffordd|lon|maes|clos|rhodfa|cae|bryn|parc|rhes|teras|cwrt|gerddi|llys|tir|cilgant"
_NUMBER = r"(?<![\w£$€/+])(?<!\d[.,:])(?<![£$€] )\d{1,4}[a-z]?(?: ?[-/] ?\d{1,4}[a-z]?)?(?![\w%])"
_WORD = r"[a-z][a-z'\-]*\.?"
_ADDRESS = Phrases(
    rf"(?i:{_NUMBER}(?:, ?| )[ ]{{0,2}}(?:(?P<name>(?:{_WORD} {{1,2}}){{1,4}}?)(?P<street>{_STREET})\b(?![-'])"
    rf"(?! (?:{'|'.join(sorted(_SURE))})\b)\.?"
    rf"|(?P<welsh>(?:y )?(?:{_BEFORE_ITS_NAME})(?:(?:'r| yr?| ar| dan)?(?-i: [A-Z][a-z'\-]*)){{1,2}})))"
)
_SURELY = "|".join(sorted(word.capitalize() for word in _SURE))
# The number in words, on a line of its own, or with hyphens: only before capitals and what is surely a street.
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_IN_WORDS = (
    rf"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:{_TENS})(?:[ -][a-z]{{3,5}})?"
)
_DISGUISED = Phrases(
    rf"(?:(?<![^\n])\d{{1,4}}[A-Za-z]?\n(?=[^\n]{{5,40}}(?:[,\n]|\Z))|(?<![\w-])\d{{1,4}}[A-Za-z]?-|\b(?:{_IN_WORDS}) )"
    rf"(?:[A-Z][a-z']+[ -]){{1,3}}(?:{_SURELY})\b(?! [A-Z])"
)
# The number behind the street, and a flat in a house that has a name.
_BEHIND = Phrases(r"\b(?:[Nn]o\.?|[Nn]umber) ?\d{1,4}[a-z]?\b(?! (?:bus|service|route|for|in)\b)(?![\w%]|[.,:]\d)")
_STREET_BEFORE = re.compile(rf"\b(?:[A-Z][a-z']+ ){{1,3}}(?:{_SURELY})(?:, | )\Z")
_FLAT = Phrases(
    r"\b(?:[Ff]lat|[Aa]partment|[Aa]pt\.?) \d{1,4}[A-Za-z]?,? (?:[A-Z][a-z']+ ){1,3}"
    r"(?:House|Court|Lodge|Mansions|Heights|Towers?)\b"
)
# Words that belong to no street's name when they stand between a number and a street.
_NO_NAME = vocabulary("no name of a street")
# With capitals these may well be names: Pound Lane, Mile End Road, Hannah More Close, May Lane, Four Trees Drive.
_ALSO_NAMES = vocabulary("names of streets all the same")
_MONTHS_AND_DAYS = vocabulary("months and days")
_PARTICLES = frozenset({"the", "of", "le", "la", "y", "yr", "de", "van", "du", "and"})
_NOT_BEFORE = re.compile(
    r"(?:(?:between|from|outside|numbers?|open|opens|daily) \d{1,3} (?:to|and|until|-)|(?:one|\d) in|number of"
    rf"|{'|'.join(sorted(vocabulary('what a number counts')))}) {{1,2}}$"
)
_AFTER = re.compile(
    r"\.? (?:shops|businesses|traders|stalls|properties|homes|houses|residents|trees|stores|projects|schemes|events"
    r"|households|retailers|pubs|cafes|improvements|buses|closures|permits|races?|run|signs|car parks)\b"
)
# “On 12 May Avenue House reopens” says a day.
_A_HOUSE = re.compile(r" (?:House|Hall|Park|Centre|School|Surgery|Farm)\b")
_ADJECTIVES = vocabulary("what is counted is")
_COUNTED = vocabulary("counted as well as lived in")
_WALKED_PAST_MANY = _COUNTED - vocabulary("no number of things")


def street_addresses(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.12: a house number with its street, not on the official list, is refused; a public venue is asked about."""
    places = list(addresses_in(reading))
    if not places:
        return
    event = is_notice_of_event(reading)
    for start, end, address in places:
        if _is_among(address, known.contacts):
            continue
        if event and (_is_among(address, known.venues) or follows_public_place(reading.plain, start)):
            kind, say = FindingKind.PROMPT, "is an address. Is it a public venue, and not somebody's home?"
        else:
            kind = FindingKind.RULE
            say = "is an address that is not on the council's official list. Leave it out, or use a listed one."
        yield reading.finding("5.12", kind, WHAT, (start, end), say)


def addresses_in(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Give start, end and plain form (`12 high street`) of each address with a house number in the words."""
    text = reading.unlinked
    at = 0
    for place in _ADDRESS.places(reading.starts):
        found = _ADDRESS.pattern.match(text, place) if place >= at else None
        if found is None:
            continue
        at = found.end()
        if _is_address(text, found):
            end = found.end() - (found[0].endswith(".") and found["street"].lower() not in _ABBREVIATED)
            yield found.start(), end, _normal(text[found.start() : end])
        else:
            # Another number may stand among the words that were taken for a name.
            at = found.start() + len(re.match(r"\d+", found[0])[0])  # type: ignore[index]
    for found in _DISGUISED.found_in(text, reading.starts):
        if not _AFTER.match(text, found.end()):
            yield *found.span(), _normal(found[0].replace("-", " "))
    for found in _FLAT.found_in(text, reading.starts):
        yield *found.span(), _normal(found[0])
    for found in _BEHIND.found_in(text, reading.starts):
        before = _STREET_BEFORE.search(text, max(0, found.start() - 60), found.start())
        if before:
            number = found[0].lower().removeprefix("number").removeprefix("no").strip(". ")
            yield before.start(), found.end(), _normal(f"{number} {before[0]}")


def _is_address(text: str, found: re.Match[str]) -> bool:
    if _NOT_BEFORE.search(text[max(0, found.start() - 20) : found.start()].lower()):
        return False
    if found["welsh"]:
        return True
    number = re.match(r"\d+", found[0])
    year = number is not None and re.fullmatch(r"(?:19|20)\d\d", number[0]) is not None
    if year or _AFTER.match(text, found.end()):
        return False
    name, street = found["name"].split(), found["street"]
    small = [word.lower().rstrip(".") for word in name]
    if small[0] in _MONTHS_AND_DAYS and _A_HOUSE.match(text, found.end()):
        return False
    if street.islower():
        # In small letters only what can be nothing else: “14 rosslyn way”, “10 Downing street”, and no “2 mile walk”.
        sure = (
            street in {*_SURE, "st", "rd", "ave"} and len(name) <= 2 and len({word[0].islower() for word in name}) == 1
        )
        return sure and not any(word in _NO_NAME for word in small)
    return small == ["the"] or _is_name_in_capitals(name, small, street.lower())


def _is_name_in_capitals(name: list[str], small: list[str], street: str) -> bool:
    """Return whether words before a street are its name: “3 March Street” is an address, “3 March Rock Street” a
    day.
    """
    if small == ["mile"] or (len(small) > 1 and small[0] in _MONTHS_AND_DAYS - {"mile"}):
        return False
    if small == ["acre"] and street in {"field", "fields"}:
        return False
    if any(word in _NO_NAME - _ALSO_NAMES - _MONTHS_AND_DAYS - _PARTICLES for word in small):
        return False
    if not all(word[0].isupper() or word in _PARTICLES for word in name) or not any(w[0].isupper() for w in name):
        return False
    counted = street in _WALKED_PAST_MANY and small[-1].endswith("s") and "'" not in small[-1]
    return not counted and not (street in _COUNTED and not _ADJECTIVES.isdisjoint((small[0], small[-1])))


@lru_cache(maxsize=4096)
def _normal(address: str) -> str:
    """Return an address in small letters, single spaces and whole words for streets."""
    words = re.sub(r"[^a-z0-9'/\-]+", " ", address.lower()).replace("'", "").split()
    return " ".join(_ABBREVIATED.get(word, word) for word in words)


@lru_cache(maxsize=64)
def _register(places: tuple[str, ...]) -> str:
    return f" {' | '.join(_normal(read(place).plain) for place in places)} "


def _is_among(address: str, places: tuple[str, ...]) -> bool:
    return f" {address} " in _register(places)
