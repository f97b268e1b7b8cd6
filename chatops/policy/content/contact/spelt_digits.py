"""Telephone numbers that are spelt out: “oh seven seven double oh …”. Clause 5.12."""

import re
from collections.abc import Iterator

from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

_DIGITS = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "nil": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "hundred": "00",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_WORD = rf"(?:{'|'.join((*_DIGITS, *_TIMES))}|\d{{1,5}})"
_SPELT = Phrases(rf"(?<!\w){_WORD}(?:[ ,.\-\n]{{1,3}}{_WORD}\b){{2,}}")
_SEVERAL = 6
_FIRST = re.compile(r"zero|nought|double|hundred|o(?<=\bo)h?\b")
_EACH = re.compile(r"[a-z]+|\d+")


def spelt_numbers(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Give start, end and digits of each run of digits that are spelt out, at least in part."""
    for run in _SPELT.found_in(reading.small, reading.starts):
        digits = in_digits(run[0])
        # Where few of them are words, or the zero is left out, it may be no number.
        several = len(_EACH.findall(run[0])) >= _SEVERAL and _FIRST.search(run[0])
        if re.search("[a-z]", run[0]) and (digits.startswith("0") or several):
            yield *run.span(), digits


def in_digits(spelt: str) -> str:
    """Return the digits of words such as `double oh seven`."""
    digits, times = "", 1
    for word in _EACH.findall(spelt):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        digits += times * _DIGITS.get(word, word)
        times = 1
    return digits
