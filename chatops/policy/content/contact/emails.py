"""E-mail addresses, also those that are hidden from robots: `clerk (at) example (dot) org`. Clause 5.12."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import regex

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import matches_at
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.vocabulary import vocabulary

WHAT = "e-mail address"

_NAME = r"[a-z0-9][a-z0-9.!#$%&'*+/=?^_{|}~-]{0,63}"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_IN_BRACKETS = r" {0,2}[(\[{<*\-] {0,2}%s {0,2}[)\]}>*\-] {0,2}"
_AT = rf"(?:{_IN_BRACKETS % '(?:a ?t|@)'}| {{0,2}}[(\[{{] {{0,2}}a {{0,2}}[)\]}}] {{0,2}})"
_DOT = _IN_BRACKETS % r"(?:dot|\.)"
_WORDED_DOT = r" {1,2}dot {1,2}"
_SPACED_DOT = r" ?\. ?(?=(?:com|co|org|net|uk|gov|wales|scot)\b)"
_ANY_DOT = rf"(?:\.|{_DOT}|{_WORDED_DOT}|{_SPACED_DOT})"

_MAIL = r"(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|btinternet|aol|msn|sky|talktalk|me)\.[a-z.]{2,9}"
# Mail services whose name alone says what follows it.
_SERVICE = r"(?:gmail|googlemail|hotmail|icloud|btinternet)(?![\w@-]|\.\w)"
_WRITTEN = re.compile(
    # After a hyphen of a word only where the sign follows, or a row of hyphens is looked through once for each of them.
    rf"(?<![\w.@+/])(?:(?<!\w-)|(?=[a-z0-9._+-]{{1,64}}+@))(?P<name>{_NAME})(?:"
    # With a sign for “at”, or the word in brackets.
    rf"(?:@|&\#0?64;|&commat;|%40|{_AT})(?P<host>{_LABEL}(?:{_ANY_DOT}{_LABEL}){{1,5}})"
    # With the word alone, and then the dots are words too: “sue at riverside dot org”.
    rf"|(?:[ \n]at[ \n]|_at_| @ | @|@ )(?P<spelt>{_LABEL}(?:(?:{_DOT}|{_WORDED_DOT}){_LABEL}){{1,5}})"
    rf"|(?: @ | @|@ | at )(?P<mail>{_MAIL})|(?:@| @ | @|@ )(?P<service>{_SERVICE}))"
)
# What every way of writing “at” begins with: a sign, or the word.
_SIGN_OF_ONE = re.compile(r"[@_%&(\[{a](?:(?<!a)|(?<=\ba)t\b)")
_BACK_TO_BEGINNING = regex.compile(r"(?r)[a-z0-9.!#$%&'*+/=?^_{|}~-]*[ \n(\[{<*-]{0,5}")
_WORD = re.compile(r"\b\w")
_NOT_NAMES = vocabulary("no name before at")
_DOTS = re.compile(rf"{_DOT}|{_WORDED_DOT}|{_SPACED_DOT}")


def e_mail_addresses(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.12: an e-mail address that is not on the official list is refused; an approver may override."""
    listed = _listed(known.contacts)
    for start, end, address in addresses_in(reading):
        if address not in listed and f"@{address.rpartition('@')[2]}" not in listed:
            yield reading.finding(
                "5.12",
                FindingKind.RULE,
                WHAT,
                (start, end),
                "is an e-mail address that is not on the council's official list. Leave it out, or use a listed one.",
            )


def addresses_in(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Give start, end and plain form of each e-mail address in the words."""
    yield from _addresses(reading.small)


@lru_cache(maxsize=4)
def _addresses(small: str) -> tuple[tuple[int, int, str], ...]:
    """Return the same, kept for the few that look through the same post."""
    return tuple(_addresses_at(small, _where_one_may_begin(small)))


def _where_one_may_begin(small: str) -> Iterator[int]:
    """Give where words begin in what stands before a sign for “at”, as far as a name may be written."""
    end = 0
    for sign in _SIGN_OF_ONE.finditer(small):
        name = _BACK_TO_BEGINNING.match(small, end, sign.start())
        for word in _WORD.finditer(small, name.start() if name else sign.start(), sign.start()):
            yield word.start()
        end = sign.start()


def _addresses_at(small: str, places: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    for found in matches_at(_WRITTEN, small, places):
        host = _DOTS.sub(".", found["host"] or found["spelt"] or found["mail"] or found["service"])
        if not host.rpartition(".")[2].isdigit() and (
            found["host"] or found["service"] or found["name"] not in _NOT_NAMES
        ):
            yield *found.span(), f"{found['name']}@{host}"


@lru_cache(maxsize=64)
def _listed(contacts: tuple[str, ...]) -> frozenset[str]:
    hosts = {contact.strip().lower() for contact in contacts if contact.strip().startswith("@")}
    return frozenset({address for contact in contacts for _, _, address in addresses_in(read(contact))} | hosts)
