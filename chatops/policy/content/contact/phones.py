"""Telephone numbers, however they are written. Clause 5.12.

A number is one when its digits are a valid number of the United Kingdom, Guernsey, Jersey or the Isle of Man, by the
plans of libphonenumber (https://github.com/google/libphonenumber), or of another country behind `+` or `00`. Numbers of
three to six digits, such as 101, 116 123 and 999, are never found by that, and are fine.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import phonenumbers
import regex

from chatops.policy.content.contact.spelt_digits import spelt_numbers
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases, matches_at
from chatops.policy.content.reading import Reading, long_numbers_in, read

WHAT = "telephone number"
MOST_TRIED = 40
"""Numbers of other countries that are tried in one post; each takes the time of ten other checks."""
FEWEST_DIGITS = 8
"""Digits of the shortest number that is found, such as 0800 1111, with the zero before it."""

_SIGNS_BEFORE = 3
"""Signs that a number may begin with before its first digit, such as `(+`."""
# Signs between digits; a comma or a line end only where no list of figures is meant.
_BETWEEN = r"(?:[ \-.()/\[\]_*~|#:\u2600-\u27bf\U0001f300-\U0001faff]{0,4}|,|(?<=\d{3}) ?\n ?(?=\d{3}))"
_BEGINS_RUN = re.compile(r"[+(\[\d](?<!\w[+(\[\d])")
_RUN = regex.compile(rf"[+(\[]{{0,2}}\+?\d(?:{_BETWEEN}\d){{6,}}+")
_DIGITS = re.compile(r"\d+")
_ANOTHER_NUMBER = re.compile(
    r"\b(?:serial|order|reference|ref|invoice|meter|permit|membership)\W{1,2}(?:(?:number|no)\W{1,3})?\Z", re.IGNORECASE
)
_GROUP = re.compile(r"\+?\d+")
_ZERO_IN_BRACKETS = re.compile(r"\( ?0 ?\)")
_LETTER_O = re.compile(r"(?<![A-Za-z0-9])[Oo](?=\d[\dOo]{2})|(?<=\d)[Oo]+(?=[\dOo]*\d)|(?<=\d)[Oo]{1,2}(?= \d)")
_LETTER_FOR_DIGIT = re.compile(r"[OoIl](?:(?<=\d[OoIl])|(?<![A-Za-z0-9][OoIl])(?<=[Oo])(?=\d))")
_LETTER_I = re.compile(r"(?<=\d)[Il]{1,3}(?=\d)")
# Dates and times, whose digits are no part of a number that stands beside them.
_DATE_OR_TIME = re.compile(
    r"(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/])|(?<!\d)\d{1,2}[.\-]\d{1,2}[.\-](?:19|20)\d\d(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)|(?<![\d.])[012]?\d[:.][0-5]\d(?![\d.])(?! ?\d{3})"
    r"|(?<![\d ])(?<!\d )[012]\d[0-5]\d ?- ?[012]\d[0-5]\d(?![ \-.]{0,2}\d)"
)
_CHAT_LINK = re.compile(r"(?:wa\.me/|whatsapp\.com/send/?\?phone=)\+?(\d{8,15})(?!\d)")
_WITHOUT_CODE = Phrases(
    r"\b(?:tel|tel no|telephone|phone|ring|call|mobile|text)(?: [a-z]+){0,3}?(?: on| at)?[ .:]{1,3}"
    r"(\d{3} ?\d{3})(?![\d\w/])(?![ -]\d)"
)
_SHORT = {"116123", "118500", "118118"}


class Number(NamedTuple):
    """A telephone number, with its country code and without zeros before, and its place in the plain words."""

    international: str
    start: int
    end: int


def telephone_numbers(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.12: a telephone number that is not on the official list is refused; an approver may override."""
    listed = _listed(known.contacts)
    numbers = numbers_in(reading)
    for number in numbers:
        if number.international not in listed:
            yield reading.finding(
                "5.12",
                FindingKind.RULE,
                WHAT,
                (number.start, number.end),
                "is a telephone number that is not on the council's official list. Leave it out, or use a listed one.",
            )
    for local in _WITHOUT_CODE.found_in(reading.unlinked_small, reading.starts):
        digits = local[1].replace(" ", "")
        of_another = any(number.start < local.end(1) and local.start(1) < number.end for number in numbers)
        if not of_another and digits not in _SHORT and not any(number.endswith(digits) for number in listed):
            yield reading.finding(
                "5.12",
                FindingKind.PROMPT,
                WHAT,
                local.span(1),
                "may be a telephone number without its code. Is it one of the council's own?",
            )


def numbers_in(reading: Reading) -> list[Number]:
    """Return the telephone numbers in the words, in order."""
    text, long_numbers = reading.unlinked, reading.long_numbers
    if _LETTER_FOR_DIGIT.search(text):
        text = _LETTER_O.sub(lambda found: "0" * len(found[0]), text)
        text = _LETTER_I.sub(lambda found: "1" * len(found[0]), text)
        long_numbers = long_numbers_in(text)
    about = [(max(0, start - _SIGNS_BEFORE), end) for start, end in long_numbers]
    if about:
        text = _without_dates_and_times(text, about)
    tries = [MOST_TRIED]
    found = [number for run in _runs(text, about) for number in _in_run(text, *run, tries)]
    for start, end, digits in spelt_numbers(reading):
        national = digits.removeprefix("0")
        if is_of_this_country(national):
            found.append(Number(f"44{national}", start, end))
    found += [Number(chat[1], *chat.span(1)) for chat in _CHAT_LINK.finditer(reading.small)]
    return sorted(found, key=lambda number: number.start)


def _runs(text: str, about: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give start and end of each run of digits that is long enough, of those in these places. Where one may begin is
    found fast by `re`.
    """
    end = 0
    for begins in (begins for place in about for begins in _BEGINS_RUN.finditer(text, *place)):
        if begins.start() >= end and (found := _RUN.match(text, begins.start())):
            end = found.end()
            yield found.span()


def _without_dates_and_times(text: str, about: Iterable[tuple[int, int]]) -> str:
    pieces, after = [], 0
    # None of them begins within digits.
    digits = (digits.start() for place in about for digits in _DIGITS.finditer(text, *place))
    for found in matches_at(_DATE_OR_TIME, text, digits):
        pieces += [text[after : found.start()], "x" * len(found[0])]
        after = found.end()
    return "".join((*pieces, text[after:]))


def _in_run(text: str, start: int, end: int, tries: list[int]) -> Iterator[Number]:
    """Give the numbers in a run of digits with little between them; each begins and ends with a group of digits."""
    # The zero that is left out when one telephones from abroad: +44 (0)1454 …
    shown = _ZERO_IN_BRACKETS.sub(lambda zero: " " * len(zero[0]), text[start:end]) if "+44" in text[start:end] else ""
    groups = [(start + g.start(), start + g.end(), g[0]) for g in _GROUP.finditer(shown or text[start:end])]
    at = 0
    while at < len(groups):
        longest = None
        digits = ""
        first = groups[at][2][0]
        if first not in "0+4" or (
            first == "4" and _ANOTHER_NUMBER.search(text[max(0, groups[at][0] - 24) : groups[at][0]])
        ):
            at += 1
            continue
        for last in range(at, min(at + 13, len(groups))):
            digits += groups[last][2]
            # No number begins with three zeros, and none has more digits than these.
            if len(digits) > 16 or digits.startswith("000"):
                break
            if len(digits) < FEWEST_DIGITS:
                continue
            ends = groups[last][1]
            if _ends_well(text, ends) and (number := _international(digits, tries)):
                longest = last, Number(number, groups[at][0], ends)
        if longest:
            yield longest[1]
        at = longest[0] + 1 if longest else at + 1


def _ends_well(text: str, end: int) -> bool:
    after = text[end : end + 3]
    return not after[:1].isalnum() or bool(re.match(r"x ?\d|ext?\b|and|or", after))


def _international(digits: str, tries: list[int]) -> str:
    """Return a number with its country code and without zeros before; empty when the digits are none."""
    if digits.startswith("0") and not digits.startswith("00"):
        return f"44{digits[1:]}" if is_of_this_country(digits[1:]) else ""
    abroad = re.match(r"\+|00(?=[1-9])", digits)
    whole = digits[abroad.end() :] if abroad else digits
    if whole.startswith("44"):
        national = whole[2:].removeprefix("0")
        return f"44{national}" if (abroad or len(whole) >= 12) and is_of_this_country(national) else ""
    if abroad and 8 <= len(whole) <= 15 and "+" not in whole and tries[0] > 0:
        tries[0] -= 1
        return whole if _is_valid_abroad(whole) else ""
    return ""


@lru_cache(maxsize=4096)
def is_of_this_country(national: str) -> bool:
    """Return whether digits, without the first zero, are a number of the United Kingdom or the islands round it.

    Numbers that Ofcom keeps for stories (07700 900…, 01632 960…) look like any other to who reads them, and count.
    """
    return bool(_plan().fullmatch(national))


@lru_cache(maxsize=1)
def _plan() -> re.Pattern[str]:
    """Return what matches a national number of country code 44 that libphonenumber calls valid."""
    kinds = (
        "fixed_line",
        "mobile",
        "toll_free",
        "premium_rate",
        "shared_cost",
        "voip",
        "personal_number",
        "pager",
        "uan",
    )
    patterns = {r"7700900\d{3}|1632960\d{3}"}
    for region in phonenumbers.COUNTRY_CODE_TO_REGION_CODE[44]:
        plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
        any_number = _pattern(plan, "general_desc")
        patterns |= {f"(?=(?:{any_number})$)(?:{one})" for kind in kinds if (one := _pattern(plan, kind))}
    return re.compile("|".join(f"(?:{pattern})" for pattern in sorted(patterns)))


def _pattern(plan: phonenumbers.PhoneMetadata | None, kind: str) -> str:
    pattern = getattr(getattr(plan, kind, None), "national_number_pattern", None)
    return "" if pattern in {None, "NA"} else str(pattern)


@lru_cache(maxsize=4096)
def _is_valid_abroad(whole: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(f"+{whole}"))
    except phonenumbers.NumberParseException:
        return False


@lru_cache(maxsize=64)
def _listed(contacts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(number.international for contact in contacts for number in numbers_in(read(contact)))
