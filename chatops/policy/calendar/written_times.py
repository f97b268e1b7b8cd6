"""A time of day as people write it: 14:30, 2.30pm, 1430, noon. What may be two times is asked about."""

import re
from dataclasses import dataclass
from datetime import time

from chatops.policy.text import bare

_TIME = re.compile(r"([0-9]{1,2})(?:[:;.,h ]?([0-9]{2}))? ?(?:([ap])(?:\.? ?m\.?)?| ?h(?:(?:ou)?rs?)?\.?)?")
_NAMED = {"noon": time(12), "midday": time(12), "12 noon": time(12), "12 midday": time(12)}
_BY_TWELVE = 12
_SELDOM_MEANT = re.compile(r"[1-7](?![0-9])")
"""An hour that is written without a nought before it, and seldom meant in the small hours: 2.30, 7.15."""
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_IN_WORDS = {name: str(n) for n, name in enumerate(_NUMBERS, 1)}
_PART_OF_DAY = (
    (" in the morning", " am"),
    (" in the afternoon", " pm"),
    (" in the evening", " pm"),
    (" at night", " pm"),
)
_PAST_OR_TO = re.compile(r"(half|quarter) (past|to) ([0-9]{1,2}) ?([ap])\.? ?m\.?")
_UNCLEAR = "Which time is meant? Type it as 14:30 or 2.30pm."
_SPOKEN = re.compile(r"(?:half|quarter|\w+ (?:minutes )?)(?: ?past| ?to) \w+|half \w+|midnight|\w+ ?o.?clock")


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time that was understood, or what is to be asked."""

    at: time | None = None
    unclear: str = ""


def read_time(written: str) -> WrittenTime | None:
    """Return the time of day that somebody wrote; None when it is none."""
    plain = _in_figures(bare(written).lower().removeprefix("at ").removeprefix("@").strip())
    if plain in _NAMED:
        return WrittenTime(_NAMED[plain])
    if spoken := _PAST_OR_TO.fullmatch(plain):
        return _past_or_to(spoken)
    if _SPOKEN.fullmatch(plain):
        return WrittenTime(unclear=_UNCLEAR)
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= _BY_TWELVE:
        return None
    if not half and _SELDOM_MEANT.match(plain):
        return WrittenTime(unclear=_UNCLEAR)
    if not half and found[2] is None:
        return WrittenTime(unclear=_UNCLEAR) if hour <= _BY_TWELVE else None
    if half:
        hour = hour % _BY_TWELVE + (_BY_TWELVE if half == "p" else 0)
    try:
        return WrittenTime(time(hour, minute))
    except ValueError:
        return None


def _in_figures(plain: str) -> str:
    """Return it with hours in figures and the part of the day as am or pm: two in the afternoon, 9 in the morning."""
    for spoken, short in _PART_OF_DAY:
        plain = plain.removesuffix(spoken) + short if plain.endswith(spoken) else plain
    return " ".join(_IN_WORDS.get(word, word) for word in plain.split())


def _past_or_to(spoken: re.Match[str]) -> WrittenTime | None:
    """Return half past two, or a quarter to three, of a stated half of the day."""
    if (spoken[1], spoken[2]) == ("half", "to") or not 1 <= int(spoken[3]) <= _BY_TWELVE:
        return None
    hour = int(spoken[3]) % _BY_TWELVE + (_BY_TWELVE if spoken[4] == "p" else 0)
    minutes = hour * 60 + {"half": 30, "quarter": 15}[spoken[1]] * (1 if spoken[2] == "past" else -1)
    return WrittenTime(time(minutes // 60 % 24, minutes % 60))
