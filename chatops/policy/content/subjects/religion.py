"""Religion. Clause 5.11: a topic that may inflame; a notice of a religious event is fine with a note that says so."""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "religion"

_SERVICE = (
    r"(?:church|carol|carols|christingle|harvest|easter|memorial|family|advent|baptism|prayer|crib|"
    r"nativity|united|ecumenical|thanksgiving) services?"
)
_AT_CHURCH = r"services? (?:at|in) (?:the |our )?(?:[\w.']+ ){0,3}(?:church|chapel|cathedral|abbey|minster|synagogue)"
_RELIGION = Phrases(
    r"\b(?:religio(?:n|ns|us)|christianity|christians|muslims?|islam(?:ic|ist|ists|ophobi\w+)?|jews?|jewish|judaism"
    r"|hindus?|hinduism|sikhs?"
    r"|sikhism|buddhis[mt]s?|catholics?|catholicism|protestants?|anglicans?|methodists|evangelicals?|atheis[mt]s?"
    r"|pagans?|humanists?|jehovah's witnesses"
    r"|allah|jesus|christ(?! church| the king|'s college|church)|the bible|bible study|quran|koran|torah"
    r"|the pope|gospel (?!choir)\w+|holy communion|eucharist|nativity|christingle"
    rf"|ramadan|eid(?: al-\w+| mubarak)?|diwali|hanukkah|chanukah|passover|vaisakhi|yom kippur|rosh hashanah|epiphany"
    rf"|pentecost|{_SERVICE}|{_AT_CHURCH}"
    r"|prayers?|pray for|praying|worship|sermons?|mosques?|synagogues?|gurdwaras?|churchgoers?|infidels?|blasphem\w+"
    r"|gweddi|gwasanaeth carolau)\b"
)
_GOD = Phrases(r"\bGod\b(?! [Ss]ave [Tt]he [Kk]ing)|\bHoly Spirit\b|\bthe Lord\b(?! (?:Mayor|Lieutenant|Nelson))")
_CHRISTIAN = Phrases(r"\bChristian(?! [A-Z])\b|\bchristian\b")
_FIXED = re.compile(r"thoughts and prayers|\bpray silence|lord's prayer book|prayer (?:plant|flag)")
_STREETS = re.compile(r"'? (?:street|road|lane|close|way|court|hall|house|terrace|gardens|meads)\b")


def religious_topics(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.11: religion is avoided; a notice of a religious event may go out with a note that it is one."""
    small = reading.unlinked_small
    found = [match.span() for match in _RELIGION.found_in(small, reading.starts)]
    for pattern in (_GOD, _CHRISTIAN):
        found += [match.span() for match in pattern.found_in(reading.unlinked, reading.starts)]
    fixed = [match.span() for match in _FIXED.finditer(small)] if "pray" in small else []
    seen: set[str] = set()
    for start, end in sorted(found):
        word = small[start:end]
        if word in seen or _STREETS.match(small, end) or any(s < end and start < e for s, e in fixed):
            continue
        seen.add(word)
        say = "is about religion. If this is a notice of a religious event, say so; if not, can it be left out?"
        yield reading.finding("5.11", FindingKind.PROMPT, WHAT, (start, end), say)
