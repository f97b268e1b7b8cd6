"""Bad input, in one table: what an author could fill in wrongly, which answer it is about, and the clause it breaks."""

from datetime import date, time
from typing import Any, NamedTuple

from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts.declarations import FIELD, Declaration, Declared, Reply
from tests.support.council import WORDS


class BadForm(NamedTuple):
    """What is wrong with a form: the answers to change in a good one, the field that is named, the clause."""

    answers: dict[str, Any]
    field: str
    clause: str


def _words(words: str) -> BadForm:
    return BadForm({"words": words}, "words", "5.1")


def _accounts(*accounts: str) -> BadForm:
    return BadForm({"accounts": accounts}, "accounts", "Intro-2a")


def _time(field: str, day: date | None, at: time | None) -> BadForm:
    return BadForm({"day": day, "at": at}, field, "3.1")


BAD_FORMS: dict[str, BadForm] = {
    "no_words": _words(""),
    "blank_words": _words(" \t\n\u00a0 "),
    "words_without_width": _words("\u200b\u200d\ufeff"),
    "words_that_are_fillers": _words("\u3164\u2800"),
    "words_too_long": _words("a" * (LONGEST_WORDS + 1)),
    "nul_in_the_words": _words("Market\x00day"),
    "lone_surrogate_in_the_words": _words("Market \ud83d day"),
    "link_that_is_no_link": _words("Read https://nowhere today"),
    "link_with_somebody_in_it": _words("Read https://www.facebook.com@evil.example/ today"),
    "no_account": _accounts(),
    "unofficial_account": _accounts("my-own-page"),
    "one_unofficial_account": _accounts("facebook-page", "my-own-page"),
    "nul_in_an_account": _accounts("facebook-page\x00"),
    "time_in_the_past": _time("day", date(2027, 3, 1), time(9, 29)),
    "this_very_minute": _time("day", date(2027, 3, 1), time(9, 30)),
    "long_ago": _time("day", date.min, time.min),
    "too_far_ahead": _time("day", date.max, time.max),
    "time_that_does_not_exist": _time("time", date(2027, 3, 28), time(1, 30)),
    "date_without_time": _time("time", date(2027, 3, 2), None),
    "time_without_date": _time("day", None, time(12, 0)),
    "consent_not_answered": BadForm(
        {"declared": tuple(Declared(one) for one in Declaration if one is not Declaration.CONSENTED)},
        FIELD + Declaration.CONSENTED,
        "5.5",
    ),
    "no_note_to_see": BadForm({"declared": tuple(Declared(one, Reply.SEE_NOTE) for one in Declaration)}, "note", "5.1"),
    "nul_in_the_note": BadForm({"note": "Ask\x00"}, "note", "5.1"),
}
"""Written for a clock that stands at `tests.support.council.MORNING`."""

EVERYTHING_WRONG: dict[str, Any] = {
    "words": "",
    "accounts": (),
    "day": date(2027, 3, 2),
    "at": None,
    "declared": tuple(Declared(one) for one in Declaration if one is not Declaration.LINKS),
}
"""Four things wrong at once: an author is told all of them."""

DOUBLED_HOUR: dict[str, Any] = {"day": date(2027, 10, 31), "at": time(1, 30), "words": WORDS}
"""Not wrong: half past one comes twice that night, and the first is meant."""
