"""Bank details: sort codes, account numbers, and IBANs by their own arithmetic. Clause 5.4.

An IBAN is checked by ISO 13616 (https://www.swift.com/standards/data-standards/iban-international-bank-account-number).
A British sort code and account number carry no check that anybody may work out, so the words beside them, or both
beside each other, say what they are.
"""

import re
from collections.abc import Iterator

import regex

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading
from chatops.policy.content.vocabulary import vocabulary

WHAT = "bank details"

_LENGTHS = vocabulary("lengths of IBANs")
_LENGTH = {entry[:2]: int(entry[2:]) for entry in _LENGTHS}
_DIGIT_AFTER_LETTER = re.compile(r"\d(?:(?<=[a-z]\d)|(?<=[a-z] \d)) ?\d")
_LETTERS_BEFORE = re.compile(r"(?<![a-z0-9])[a-z] ?[a-z] ?\Z")
_IBAN = regex.compile(r"(?<![a-z0-9])[a-z] ?[a-z] ?\d ?\d(?:[ \-.]{0,2}[a-z0-9]){11,40}+")
_SORT = r"\d\d[ \-./]{0,3}\d\d[ \-./]{0,3}\d\d"
_ACCOUNT = r"\d(?:[ \-]{0,2}\d){6,7}"
_NAMED_SORT = re.compile(
    rf"s(?:ort(?:ing)? ?code|(?<=\bs)ort|(?<=\bs)/c|(?<=\bs)c)\W{{0,6}}(?:is |no\.? |number )?\W{{0,3}}({_SORT})(?!\d)"
)
_NAMED_ACCOUNT = re.compile(
    rf"a(?<!\wa)(?:cc(?:oun)?t?|/c)\.?(?: ?(?:number|no|num|nr))?\W{{0,6}}(?:is )?\W{{0,3}}({_ACCOUNT})(?![\d\w])"
)
# “Barclays 20 17 92, account 83920174”: the one is named, and says what stands before it.
_BEFORE_NAMED = re.compile(
    rf"(\d(?<!\w\d)\d[ \-./]?\d\d[ \-./]?\d\d)(?:[ ,;:/|\n]{{1,4}}|,? and )(?:\bacc(?:oun)?t?|\ba/c)\.?"
    rf"(?: ?(?:number|no|num|nr))?\W{{0,6}}{_ACCOUNT}(?![\d\w])"
)
_PAIR = re.compile(rf"(\d(?<!\w\d)\d-\d\d-\d\d)[ ,;:/|\n]{{1,4}}({_ACCOUNT})(?![\d\w])")
_PAIR_IN_MONEY = re.compile(r"(\d(?<!\w\d)\d{5})[ ,;:/|]{1,3}(\d{8})(?![\d\w])")
_MONEY = Phrases(r"\b(?:sort|s/c|a/c|bank|bacs|payable|pay|payment|transfer|deposit|donations?|iban|acct|sc \d\d)\b")


def bank_details(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: a sort code, the number of an account or an IBAN is refused for everyone."""
    text = reading.unlinked_small
    places = set(_ibans(text))
    if reading.long_numbers and _MONEY.is_in(text, reading.starts):
        places |= {found.span(1) for found in _NAMED_SORT.finditer(text)}
        places |= {found.span(1) for found in _NAMED_ACCOUNT.finditer(text)}
        places |= {found.span(part) for found in _PAIR_IN_MONEY.finditer(text) for part in (1, 2)}
    if reading.long_numbers and ("acc" in text or "a/c" in text):
        places |= {found.span(1) for found in _BEFORE_NAMED.finditer(text)}
    for start, end in reading.long_numbers:
        places |= {pair.span(part) for pair in _PAIR.finditer(text, start, end + 1) for part in (1, 2)}
    for place in sorted(places):
        say = "is part of somebody's bank details. They are private, whoever's they are: take them out."
        yield reading.finding("5.4", FindingKind.RULE, WHAT, place, say)


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    after = 0
    for digit in _DIGIT_AFTER_LETTER.finditer(text):
        letters_before = _LETTERS_BEFORE.search(text, max(0, digit.start() - 4), digit.start())
        at = letters_before.start() if letters_before else -1
        found = _IBAN.match(text, at) if at >= after else None
        if found is None:
            continue
        after = found.end()
        length = _LENGTH.get(found[0][:3].replace(" ", "")[:2].upper())
        letters = [(at, letter) for at, letter in enumerate(found[0]) if letter.isalnum()] if length else []
        if length is None or len(letters) < length:
            continue
        end = letters[length - 1][0] + 1
        follows = text[found.start() + end : found.start() + end + 1]
        if not follows.isalnum() and is_iban("".join(letter for _, letter in letters[:length])):
            yield found.start(), found.start() + end


def is_iban(written: str) -> bool:
    """Return whether letters and digits without spaces have the remainder that an IBAN has."""
    turned = written[4:] + written[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
