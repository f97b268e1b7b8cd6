"""A day as people write it: 6 May 2027, 6/5/27, 2027-05-06, tomorrow, next Friday. The day comes before the month.

A day that was worked out, of "next Friday" or of a date without a year, is to be said to whoever typed it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from chatops.policy.slips import meant
from chatops.policy.text import bare

_MONTHS = [f"{date(2000, month, 1):%B}".lower() for month in range(1, 13)]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_SHORT = 3
"""Letters from which on the beginning of a month or a day of the week is meant as it: Sept, Thurs."""
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_LEFT_OUT = re.compile(r"(?<=[0-9]) ?(?:st|nd|rd|th|ht)\b|['’](?:s\b)?")
_PIECE = re.compile(r"[0-9]+|[^\W\d_]+")
_ISO = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_FIGURES = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}|[0-9]{2}))?")
_RUN = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_TWO_DAYS = re.compile(r"[a-z]+\.? ?[0-9]{1,2} ?- ?[0-9]{1,2}")
_ORDINAL = re.compile(r"([a-z]+),? (?:the )?([0-9]{1,2})(?:st|nd|rd|th|ht)")
_BEFORE_FIGURES = re.compile(r"([a-z]+)[., ]+([0-9].*[-/. ].*[0-9])")
_PASSED_OVER = {"the", "of", "on", "in", "and", "by", "please"}
_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
_SPANS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14}
_COMING = {"next", "this", "coming"}
_FROM_NOW: tuple[list[str], ...] = ([], ["time"], ["today"], ["from", "today"], ["from", "now"])
_OFTEN_WRITTEN = {"weds": "wednesday", "wensday": "wednesday", "wendsday": "wednesday", "tommorow": "tomorrow"}
_NEXT_WEEK = "Which day of next week is meant? Type it, for example Thursday 6 May."


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day that was understood; `whole` when all of it was written. Else what is to be asked (`unclear`)."""

    day: date | None = None
    whole: bool = True
    unclear: str = ""


def read_day(written: str, today: date) -> WrittenDay | None:
    """Return the day that somebody wrote, on a day of London's calendar; None when it is none."""
    said = bare(written).lower()
    if (named := _ORDINAL.fullmatch(said)) and (weekday := _named(named[1], _WEEKDAYS)):
        return _that_is_a(weekday, _of_the_month(int(named[2]), today))
    plain = _LEFT_OUT.sub("", said)
    if _TWO_DAYS.fullmatch(plain):
        return None
    if (figures := _ISO.fullmatch(plain)) and (day := _date(*(part for part in figures.groups() if part))):
        return _whole(day)
    if figures := _RUN.fullmatch(plain):
        return _not_whole(_with_year(int(figures[1]), int(figures[2]), figures[3], today))
    if figures := _FIGURES.fullmatch(plain):
        return _with_year(int(figures[1]), int(figures[2]), figures[3] or "", today)
    if (named := _BEFORE_FIGURES.fullmatch(plain)) and (weekday := _named(named[1], _WEEKDAYS)):
        return _that_is_a(weekday, read_day(named[2], today))
    pieces = [piece for piece in _PIECE.findall(plain) if piece not in _PASSED_OVER]
    return _from_today(pieces, today) or _by_month(pieces, today)


def say_day(day: date, today: date) -> str:
    """Return a day as it is said: `Thursday 6 May`, with the year when it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def _by_month(pieces: list[str], today: date) -> WrittenDay | None:
    """Return a day with its month by name, and perhaps with the day of the week and the year."""
    numbers = [piece for piece in pieces if piece.isdecimal()]
    words = [piece for piece in pieces if not piece.isdecimal()]
    year = today.year + (words[-2] == "next") if words[-1:] == ["year"] and words[-2] in {"next", "this"} else None
    words = [word for word in (words if year is None else words[:-2]) if word not in _COMING]
    months = [known for word in words if (known := _named(word, _MONTHS))]
    weekdays = [known for word in words if (known := _named(word, _WEEKDAYS))]
    if len(months) != 1 or len(weekdays) > 1 or len(words) != len(months) + len(weekdays):
        return None
    if len(numbers) == 2 and pieces[-1] not in numbers:
        return None  # "3-7 May" is no day of the year 2007
    if len(numbers) == 2 and len(numbers[0]) == 4:
        numbers.reverse()
    numbers += [str(year)] if year else []
    if not 1 <= len(numbers) <= 2 or len(numbers[0]) > 2 or len(numbers[-1]) not in ({2, 4} if numbers[1:] else {1, 2}):
        return None
    found = _with_year(int(numbers[0]), months[0][0] + 1, "".join(numbers[1:]), today)
    if found is None or found.day is None:
        return found
    found = WrittenDay(found.day, found.whole and not months[0][1])
    return _that_is_a(weekdays[0], found) if weekdays else found


def _that_is_a(weekday: tuple[int, bool], found: WrittenDay | None) -> WrittenDay | None:
    """Return the day that was found when it is on this day of the week, or else what is to be asked."""
    if found is None or found.day is None:
        return found
    if found.day.weekday() != weekday[0]:
        return WrittenDay(unclear=f"{_said(found.day)} is a {found.day:%A}. Which day is meant? Type it once more.")
    return WrittenDay(found.day, found.whole and not weekday[1])


def _from_today(pieces: list[str], today: date) -> WrittenDay | None:
    """Return a day that is told from today: tomorrow, Friday, next Friday, Friday week, in two weeks."""
    match pieces:
        case [word] if len(named := _near(word, _DAYS)) == 1:
            return _worked_out(today + timedelta(days=_DAYS[named[0]]))
        case ["day", "after", "tomorrow"]:
            return _worked_out(today + timedelta(days=2))
        case ["next", "week"]:
            return WrittenDay(unclear=_NEXT_WEEK)
        case [count, span, *rest] if _count(count) and span in _SPANS and rest in _FROM_NOW:
            return _worked_out(today + timedelta(days=_count(count) * _SPANS[span]))
        case ["fortnight", *rest] if rest in ([], ["time"]):
            return _worked_out(today + timedelta(days=14))
        case [("week" | "fortnight") as span, word] | ["a", ("week" | "fortnight") as span, word] if word in _DAYS:
            return _worked_out(today + timedelta(days=_DAYS[word] + _SPANS[span]))
        case [word, "week"] if word in _DAYS:
            return _worked_out(today + timedelta(days=_DAYS[word] + 7))
    return _by_weekday(pieces, today)


def _by_weekday(pieces: list[str], today: date) -> WrittenDay | None:
    """Return a day of the week: the next to come; with "next" that of next week; with "week" a week after the next."""
    known = [(n, found[0]) for n, piece in enumerate(pieces) if (found := _named(piece, _WEEKDAYS))]
    if len(known) != 1:
        return None
    at, weekday = known[0]
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if len(pieces) == 3 and at == 2 and _SPANS.get(pieces[1]) in {7, 14} and _count(pieces[0]) > 1:
        return _worked_out(coming + timedelta(days=_count(pieces[0]) * _SPANS[pieces[1]]))
    match [*pieces[:at], "·", *pieces[at + 1 :]]:
        case ["·"] | ["this" | "coming", "·"] | ["this", "coming", "·"]:
            return _worked_out(coming)
        case ["next", "·"]:
            return _worked_out(today + timedelta(days=7 - today.weekday() + weekday))
        case ["·", "week"] | ["week", "·"] | ["a", "week", "·"] | ["·", "next", "week"]:
            later = coming + timedelta(days=7)
            next_week = today + timedelta(days=7 - today.weekday() + weekday)
            return _worked_out(next_week if "next" in pieces else later)
        case ["fortnight", "·"] | ["a", "fortnight", "·"]:
            return _worked_out(coming + timedelta(days=14))
        case _:
            return None


def _count(written: str) -> int:
    """Return how many days or weeks are meant, up to 999; 0 when it is no number."""
    return _NUMBERS.get(written) or (int(written) if written.isdecimal() and len(written) <= 3 else 0)


def _named(piece: str, names: list[str]) -> tuple[int, bool] | None:
    """Return which of the names a word is or begins, and whether by one slip; None for none, or for more than one."""
    piece = _OFTEN_WRITTEN.get(piece, piece)
    begun = [n for n, name in enumerate(names) if name.startswith(piece)]
    if len(piece) >= _SHORT and len(begun) == 1:
        return begun[0], False
    if len(piece) < _SHORT or begun:
        return None
    slips = {n for n, name in enumerate(names) if meant(piece, (name, name[:_SHORT]))}
    return (slips.pop(), True) if len(slips) == 1 else None


def _near(word: str, names: Mapping[str, int]) -> tuple[str, ...]:
    """Return the names that a word is, or is a slip of."""
    word = _OFTEN_WRITTEN.get(word, word)
    return (word,) if word in names else meant(word, names)


def _with_year(day: int, month: int, year: str, today: date) -> WrittenDay | None:
    """Return a day of this year or the next to come where the year is left out."""
    if year:
        return _whole(_date(year if len(year) == 4 else f"20{year:0>2}", month, day))
    for following in range(today.year, today.year + 9):
        found = _date(following, month, day)
        if found and found >= today:
            return WrittenDay(found, whole=False)
    return None


def _of_the_month(day: int, today: date) -> WrittenDay | None:
    """Return the next day to come that has this number in its month."""
    ahead = (today + timedelta(days=n) for n in range(62))
    return next((_worked_out(coming) for coming in ahead if coming.day == day), None)


def _not_whole(found: WrittenDay | None) -> WrittenDay | None:
    return WrittenDay(found.day, whole=False) if found else None


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _whole(found: date | None) -> WrittenDay | None:
    return WrittenDay(found) if found else None


def _worked_out(day: date) -> WrittenDay:
    return WrittenDay(day, whole=False)


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
