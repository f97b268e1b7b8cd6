"""A time of day as people write it: 14:30, 2.30pm, 1430, noon. What may be two times is asked about."""

import re
from dataclasses import dataclass
from datetime import time

from chatops.policy.text import bare

_TIME = re.compile(r"([0-9]{1,2})(?:[:.h ]?([0-9]{2}))? ?(?:([ap])\.? ?m\.?| ?h(?:ou)?rs?\.?)?")
_NAMED = {"noon": time(12), "midday": time(12), "12 noon": time(12), "12 midday": time(12)}
_BY_TWELVE = 12
_UNCLEAR = "Which time is meant? Type it as 14:30 or 2.30pm."
_SPOKEN = re.compile(r"(?:half|quarter|\w+ (?:minutes )?)(?: ?past| ?to) \w+|half \w+|midnight|\w+ ?o.?clock")


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time that was understood, or what is to be asked."""

    at: time | None = None
    unclear: str = ""


def read_time(written: str) -> WrittenTime | None:
    """Return the time of day that somebody wrote; None when it is none."""
    plain = bare(written).lower().removeprefix("at ").removeprefix("@").strip()
    if plain in _NAMED:
        return WrittenTime(_NAMED[plain])
    if _SPOKEN.fullmatch(plain):
        return WrittenTime(unclear=_UNCLEAR)
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= _BY_TWELVE:
        return None
    if not half and found[2] is None:
        return WrittenTime(unclear=_UNCLEAR) if hour <= _BY_TWELVE else None
    if half:
        hour = hour % _BY_TWELVE + (_BY_TWELVE if half == "p" else 0)
    try:
        return WrittenTime(time(hour, minute))
    except ValueError:
        return None
