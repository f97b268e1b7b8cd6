"""Numbers of payment cards, by their own arithmetic. Clause 5.4.

What they begin with and how long they are: https://en.wikipedia.org/wiki/Payment_card_number; the sum of Luhn is
annex B of ISO/IEC 7812-1.
"""

import re
from collections.abc import Iterator

import regex

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.reading import Reading

WHAT = "card number"

_RUN = regex.compile(r"(?<!\w)\d(?:(?:,|[ \-./_*]{0,3}|(?<=\d{4}) ?\n ?)\d){12,}+")
_GROUP = re.compile(r"\d+")
_ISSUED = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"  # Visa
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|(?:6011\d\d|64[4-9]\d{3}|65\d{4})\d{10}"  # Discover
    r"|3(?:0[0-5]|[689]\d)\d{11}"  # Diners Club
    r"|35(?:2[89]|[3-8]\d)\d{12}"  # JCB
    r"|62\d{14,17}"  # UnionPay
    r"|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}"  # Maestro
)
_SHORTEST, _LONGEST = 13, 19


def card_numbers(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: the number of a payment card is refused for everyone."""
    for run in (run for start, end in reading.long_numbers for run in _RUN.finditer(reading.unlinked, start, end)):
        for start, end in _cards_in(run[0]):
            if reading.unlinked[run.start() + end : run.start() + end + 1].isalnum():
                continue
            say = "is the number of a payment card. It is private, whosever it is: take it out."
            yield reading.finding("5.4", FindingKind.RULE, WHAT, (run.start() + start, run.start() + end), say)


def _cards_in(run: str) -> Iterator[tuple[int, int]]:
    """Give the places of card numbers in a run; each begins and ends with a group of digits."""
    groups = [(found.start(), found.end(), found[0]) for found in _GROUP.finditer(run)]
    at = 0
    while at < len(groups):
        digits, ends = "", -1
        for last in range(at, min(at + _LONGEST, len(groups))):
            digits += groups[last][2]
            if len(digits) > _LONGEST:
                break
            if len(digits) >= _SHORTEST and _ISSUED.fullmatch(digits) and adds_up(digits):
                ends = last
                break
        if ends >= 0:
            yield groups[at][0], groups[ends][1]
        at = max(at, ends) + 1


def adds_up(digits: str) -> bool:
    """Return whether digits have the sum of Luhn that a card number has."""
    doubled = (int(digit) * 2 for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(n - 9 if n > 9 else n for n in doubled)) % 10 == 0
