"""National Insurance numbers. Clause 5.4.

Their form: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110. D, F, I, Q, U and V begin none,
O is no second letter, and some pairs are not used. QQ is kept for examples, and is one where the words say so.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.reading import Reading

WHAT = "national insurance number"

_BETWEEN = r"[ \-./_\n]{0,3}"
_PREFIX = r"(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-pr-tw-z][ .]?[a-ceghj-npr-tw-z]"
_DIGITS = rf"\d{_BETWEEN}\d{_BETWEEN}\d{_BETWEEN}\d{_BETWEEN}\d{_BETWEEN}\d"
_WHOLE = re.compile(rf"(?<!\w){_PREFIX}{_BETWEEN}{_DIGITS}{_BETWEEN}[a-d](?!\w)")
_WHERE_NAMED = re.compile(rf"(?<!\w)(?:{_PREFIX}|qq){_BETWEEN}{_DIGITS}(?:{_BETWEEN}[a-d])?(?!\w)")
_NAMED = re.compile(r"n(?:ational insurance|(?<=\bn)\.?i\.? (?:number|no)\b|(?<=\bn)ino\b|(?<=\bn)i:)")
_LETTERS = 8
"""Characters that the letters take up before the digits and behind them, with what is between."""
_BEFORE = 40
"""Characters before digits in which “National Insurance” says what they are."""


def national_insurance_numbers(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: a National Insurance number is refused for everyone."""
    text = reading.unlinked_small
    about = [(max(0, start - _LETTERS), end + _LETTERS) for start, end in reading.long_numbers]
    places = [found.span() for start, end in about for found in _WHOLE.finditer(text, start, end)]
    if about and _NAMED.search(text):
        # Without its last letter it is one only where the words say so.
        places += [
            found.span()
            for start, end in about
            for found in _WHERE_NAMED.finditer(text, start, end)
            if _NAMED.search(text[max(0, found.start() - _BEFORE) : found.start()])
        ]
    for place in merged(places):
        say = "is a National Insurance number. It is private, whosever it is: take it out."
        yield reading.finding("5.4", FindingKind.RULE, WHAT, place, say)
