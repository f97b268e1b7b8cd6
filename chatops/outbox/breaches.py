"""Who is told what of confidential facts. These letters are addressed to nobody: who it is shows at delivery."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.facts.breaches import BreachReported, CaseChanged, CaseFact, DayCommitted, Deed
from chatops.outbox.about import Day, JournalHead
from chatops.outbox.letter import Letter, LetterKind, Writers

LOOKS_AT = time(8, 0)
"""When the bot looks at cases, by London's clocks."""

_FOR_HANDLERS = {Deed.ANSWERED, Deed.HANDED_ON, Deed.UNREACHED}
_FOR_THE_REPORTER = {Deed.ASKED, Deed.UPDATED, Deed.CLOSED}


def of_report(fact: BreachReported) -> Iterable[Letter]:
    """Whoever handles it hears that something waits; 9.7.1: so do those who are to be informed."""
    yield from _handlers(fact)
    yield Letter(LetterKind.CASE_INFORM, fact.reference)
    yield _turn(fact)


def of_change(fact: CaseChanged) -> Iterable[Letter]:
    """The other side hears of what one side wrote, and the next handler of what was handed on."""
    if fact.did in _FOR_HANDLERS:
        yield from _handlers(fact)
    if fact.did in _FOR_THE_REPORTER:
        yield Letter(LetterKind.CASE_ANSWER, fact.reference)
    if fact.did == Deed.VIEWER_NAMED:
        yield Letter(LetterKind.CASE_VIEWERS, fact.reference)
    yield _turn(fact)


def of_day(fact: DayCommitted) -> Iterable[Letter]:
    """The next day has its commitment when it is over; and once a day the head of the journal is told of."""
    yield day_letter(fact.day + timedelta(days=1))
    yield Letter(LetterKind.HEAD_NOTICE, JournalHead(), afresh=True)


def day_letter(day: date) -> Letter:
    """The letter by which a day gets its commitment, at the midnight that ends it."""
    return Letter(LetterKind.COMMIT_DAY, Day(day), not_before=london_instant(day + timedelta(days=1), time.min))


def morning_of(day: date) -> datetime:
    """Return the instant at which the bot looks at cases on this day."""
    return london_instant(day, LOOKS_AT)


def _handlers(fact: CaseFact) -> Iterable[Letter]:
    yield Letter(LetterKind.CASE_NOTICE, fact.reference)
    yield Letter(LetterKind.CASE_MAIL, fact.reference)


def _turn(fact: CaseFact) -> Letter:
    """The bot looks at it the next morning, and then says itself when it is to look again."""
    return Letter(LetterKind.CASE_TURN, fact.reference, not_before=morning_of(london_date(fact.at) + timedelta(days=1)))


WRITERS: Writers = {
    BreachReported: of_report,
    CaseChanged: of_change,
    DayCommitted: of_day,
}
