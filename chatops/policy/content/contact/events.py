"""Whether a post is a notice of an event, and whether what stands before an address is a public place. Clause 5.12."""

import regex

from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

_WHEN = Phrases(
    r"\b\d{1,2}(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|noon|midnight|o'clock)\b|\b[012]?\d:[0-5]\d\b|\bnoon\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tonight|tomorrow|this weekend)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
)
# The name of a public place, and after it nothing but capitals, numbers and small words until the address begins.
_PLACE = regex.compile(
    r"\b(?i:halls?|church|chapel|library|school|academy|college|centre|theatre|museum|gallery|pavilion|cinema|arms|inn"
    r"|hotel|pub|tavern|club|clubhouse|legion|institute|castle|abbey|cathedral|minster|mosque|synagogue|gurdwara|temple"
    r"|hub|cafe|stadium|meeting house|hospital|playing fields)\b"
    r"[,:(]?(?: \(?(?:[A-Z0-9][\w'.\-]*|in|the|of|on|at|and)[,)]?)*+[ (]*$"
)
_BEFORE = 80
"""Characters before an address in which the name of a public place is looked for."""


def is_notice_of_event(reading: Reading) -> bool:
    """Return whether words say when something is."""
    return _WHEN.is_in(reading.small, reading.starts)


def follows_public_place(plain: str, start: int) -> bool:
    """Return whether an address comes right after the name of a hall, a church, a library or the like."""
    return _PLACE.search(plain[max(0, start - _BEFORE) : start].rpartition("\n")[2]) is not None
