"""From when until when, as people write it after a command: until next Friday, 6 May to 10 May, until Friday 2pm."""

import re
from dataclasses import dataclass
from datetime import date, time

from chatops.policy.calendar.written_days import WrittenDay, read_day, say_day
from chatops.policy.calendar.written_times import WrittenTime, read_time
from chatops.policy.text import bare

_UNTIL = re.compile(r"(?:until|till|til|to|through)\b[ :]*", re.IGNORECASE)
_BETWEEN = re.compile(r" (?:-|to|until|till|til|through) ", re.IGNORECASE)
_FROM = re.compile(r"^(?:from|on)\b[ :]*", re.IGNORECASE)
_TIME_BEFORE = re.compile(r"(\S+(?: ?[ap]\.?m\.?)?),? (.*)", re.IGNORECASE)
_DAY_ALONE = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?", re.IGNORECASE)
_TIME_AFTER = re.compile(r"(.*?\S) (?:at )?(\S+(?: ?[ap]\.?m\.?)?)", re.IGNORECASE)
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
    first, *rest = _divided(_FROM.sub("", plain, count=1), today)
    begins = read_day(first, today) or (_of_the_same_month(first, rest[0], today) if rest else None)
    if begins is None or begins.day is None:
        return WrittenSpan(note=(begins and begins.unclear) or NOT_READ)
    if not rest:
        return WrittenSpan(begins.day, begins.day, note=f"Understood: {say_day(begins.day, today)}, that day alone.")
    ends = read_day(rest[0], begins.day)
    if ends is None or ends.day is None:
        return WrittenSpan(note=(ends and ends.unclear) or NOT_READ)
    says = f"Understood: {say_day(begins.day, today)} to {say_day(ends.day, today)}."
    return WrittenSpan(begins.day, ends.day, note=says)


def _divided(plain: str, today: date) -> list[str]:
    """Return the first day and the last as they are written; one that is written alone stays whole."""
    if len(days := _BETWEEN.split(plain, maxsplit=1)) > 1 or read_day(plain, today):
        return days
    return days if len(joined := plain.split("-")) != 2 else joined


def _of_the_same_month(first: str, last: str, today: date) -> WrittenDay | None:
    """Return the first day of "3 to 7 May", which is written without its month."""
    ends, alone = read_day(last, today), _DAY_ALONE.fullmatch(bare(first))
    if ends is None or ends.day is None or alone is None or not 1 <= int(alone[1]) <= ends.day.day:
        return None
    return WrittenDay(ends.day.replace(day=int(alone[1])), whole=ends.whole)


def read_until(written: str, today: date) -> WrittenSpan:
    """Return the day, and perhaps the time, until which something is to last."""
    plain = bare(written)
    plain = _UNTIL.sub("", plain, count=1) if _UNTIL.match(plain) else plain
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
    """Return the day, and the time that is written after it or before it: Friday 2pm, noon tomorrow."""
    if read := read_day(plain, today):
        return read, None
    for written, (day, at) in ((_TIME_AFTER, (1, 2)), (_TIME_BEFORE, (2, 1))):
        parts = written.fullmatch(plain)
        if parts and (read := read_day(parts[day], today)) and (time_read := read_time(parts[at])):
            return read, time_read
    return None, None
