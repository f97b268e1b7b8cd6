"""NHS numbers, by their own arithmetic. Clause 5.4.

Ten digits of which the last is a check (https://www.datadictionary.nhs.uk/attributes/nhs_number.html). One number in
eleven would pass, so the words beside it say what it is.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "nhs number"

_NAMED = Phrases(r"\bnhs (?:no|num|number)s?\b|\bnhs:")
_NUMBER = re.compile(r"(?<![\w+])\d{3}[ \-.]{0,2}\d{3}[ \-.]{0,2}\d{4}(?!\w)")
_BEFORE = 40
"""Characters before digits in which the words say that they are an NHS number."""


def nhs_numbers(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: somebody's NHS number is refused for everyone."""
    text = reading.unlinked_small
    if not _NAMED.is_in(text, reading.starts):
        return
    for found in _NUMBER.finditer(text):
        named = _NAMED.pattern.search(text[max(0, found.start() - _BEFORE) : found.start()])
        if named and adds_up(re.sub(r"\D", "", found[0])):
            say = "is an NHS number. It is private, whosever it is: take it out."
            yield reading.finding("5.4", FindingKind.RULE, WHAT, found.span(), say)


def adds_up(digits: str) -> bool:
    """Return whether the last of ten digits is the check of the nine before it, by modulus 11."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return rest % 11 == int(digits[9]) and rest != 10
