"""From when until when, as people write it after a command: until next Friday, 6 May to 10 May, until Friday 2pm."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from chatops.policy.calendar.written_days import WrittenDay, read_day, say_day
from chatops.policy.calendar.written_times import WrittenTime, read_time
from chatops.policy.text import bare

_UNTIL = re.compile(r"(?:until|till|til|to|through)\b[ :]*", re.IGNORECASE)
_BETWEEN = re.compile(r" (?:-|to|until|till|til|through) ", re.IGNORECASE)
_FROM = re.compile(r"^(?:from|on)\b[ :]*", re.IGNORECASE)
_DAY_ALONE = re.compile(r"(?:[a-z]+ )?(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?", re.IGNORECASE)
_MONTH_FIRST = re.compile(
    r"([a-z]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)? ?(?:-|to|until|till) ?([0-9]{1,2})(?:st|nd|rd|th)?,?( [0-9]{4})?",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?:(.*?) )?for (?:the next )?(\w+ (?:days?|weeks?|fortnights?|fortnight))", re.IGNORECASE)
_END_OF = re.compile(r"(?:the )?end of (?=\S)", re.IGNORECASE)
_OPEN = re.compile(r"from\b", re.IGNORECASE)
_ISO_TIME = re.compile(r"(?<=[0-9])T(?=[0-9])")
_MOST_WORDS = 10
NOT_READ = "The bot did not understand what you typed as a day. Choose the day here."


@dataclass(frozen=True, slots=True)
class WrittenSpan:
    """The first and the last day that were written, the time on the last, and what to say of how they were read."""

    first: date | None = None
    last: date | None = None
    at: time | None = None
    note: str = ""


NOTHING = WrittenSpan()


def read_span(written: str, today: date) -> WrittenSpan:
    """Return the days that somebody typed; one day alone is the first and the last."""
    plain = bare(written)
    if not plain:
        return WrittenSpan()
    if open_ended := _UNTIL.match(plain):
        return read_until(plain[open_ended.end() :], today)
    if lasting := _FOR.fullmatch(plain):
        return _lasting(_FROM.sub("", lasting[1] or "today", count=1), lasting[2], today)
    first, *rest = _divided(_FROM.sub("", plain, count=1), today)
    begins = read_day(first, today) or (_of_the_same_month(first, rest[0], today) if rest else None)
    if begins is None or begins.day is None:
        return WrittenSpan(note=(begins and begins.unclear) or NOT_READ)
    if not rest and _OPEN.match(plain):
        return WrittenSpan(begins.day, note=f"Understood: from {say_day(begins.day, today)}.")
    if not rest:
        return WrittenSpan(begins.day, begins.day, note=f"Understood: {say_day(begins.day, today)}, that day alone.")
    ends = read_day(rest[0], begins.day)
    if ends is None or ends.day is None:
        return WrittenSpan(note=(ends and ends.unclear) or NOT_READ)
    says = f"Understood: {say_day(begins.day, today)} to {say_day(ends.day, today)}."
    return WrittenSpan(begins.day, ends.day, note=says)


def _divided(plain: str, today: date) -> list[str]:
    """Return the first day and the last as they are written; one that is written alone stays whole."""
    if named := _MONTH_FIRST.fullmatch(plain):
        month, first, last, year = named[1], named[2], named[3], named[4] or ""
        if read_day(f"{last} {month}{year}", today):
            return [f"{first} {month}{year}", f"{last} {month}{year}"]
    if len(days := _BETWEEN.split(plain, maxsplit=1)) > 1 or read_day(plain, today):
        return days
    return days if len(joined := plain.split("-")) != 2 else joined


def _of_the_same_month(first: str, last: str, today: date) -> WrittenDay | None:
    """Return the first day of "3 to 7 May", which is written without its month."""
    ends, alone = read_day(last, today), _DAY_ALONE.fullmatch(bare(first))
    if ends is None or ends.day is None or alone is None or not 1 <= int(alone[1]) <= ends.day.day:
        return None
    return read_day(f"{bare(first)} {ends.day:%B %Y}", today)


def _lasting(first: str, how_long: str, today: date) -> WrittenSpan:
    """Return the days of "Monday for two weeks": the last is the day before the one on which they are over."""
    begins = read_day(first, today)
    if begins is None or begins.day is None:
        return WrittenSpan(note=(begins and begins.unclear) or NOT_READ)
    over = read_day(how_long, begins.day)
    if over is None or over.day is None:
        return WrittenSpan(note=NOT_READ)
    last = over.day - timedelta(days=1)
    return WrittenSpan(begins.day, last, note=f"Understood: {say_day(begins.day, today)} to {say_day(last, today)}.")


def read_until(written: str, today: date) -> WrittenSpan:
    """Return the day, and perhaps the time, until which something is to last."""
    plain = bare(written)
    plain = _END_OF.sub("", _UNTIL.sub("", plain, count=1) if _UNTIL.match(plain) else plain, count=1)
    if not plain:
        return WrittenSpan()
    read, at = _day_and_time(plain, today)
    if at and at.at is None:
        return WrittenSpan(note=at.unclear)
    if read is None or read.day is None:
        return WrittenSpan(note=(read and read.unclear) or NOT_READ)
    time_said = f" at {at.at:%H:%M}" if at and at.at else ""
    said = f"Understood: until {'' if time_said else 'the end of '}{say_day(read.day, today)}{time_said}."
    return WrittenSpan(last=read.day, at=at.at if at else None, note=said)


def _day_and_time(plain: str, today: date) -> tuple[WrittenDay | None, WrittenTime | None]:
    """Return the day, and the time that is written after it or before it: Friday 2pm, noon tomorrow. A time alone is
    today's.
    """
    if read := read_day(plain, today):
        return read, None
    words = _ISO_TIME.sub(" ", plain).split()
    for cut in range(1, min(len(words), _MOST_WORDS)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        for day, at in ((before, after), (after, before)):
            if (read := read_day(day, today)) and (time_read := read_time(at)):
                return read, time_read
    at_today = read_time(plain)
    return (WrittenDay(today, whole=False), at_today) if at_today else (None, None)
