"""What the bot does by itself in confidence: hands on what is overdue, erases what is over, seals each day."""

from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.evaluate.case_access import handlers_now, step_reached
from chatops.facts.breaches import CaseChanged, CaseErased, DayCommitted, Deed
from chatops.outbox.breaches import day_letter, morning_of
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.breaches import casework
from chatops.policy.breaches.case import Case
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork


def look_at_case(work: UnitOfWork, now: datetime, *, reference: str, kept_months: int) -> Facts:
    """House rule 5, 6.4: what nobody dealt with in time goes to the next; what was closed for long enough is erased.

    Raises NoSuch, and NotYet when nothing is due.
    """
    case = work.cases.get(reference)
    day = casework.looked_at_on(case, kept_months)
    if day is None:
        return ()
    if london_date(now) < day:
        raise NotYet(morning_of(day))
    if case.closed_on is not None:
        return (CaseErased(at=now, reference=reference),)
    if _is_still_to_be_told(work, now, case):
        # The platform is away: those who handle it have not had their days yet.
        new = case.changed(untold_on=london_date(now))
        return (CaseChanged(at=now, reference=reference, case=new, did=Deed.UNTOLD),)
    return hand_on(work, now, reference=reference)


def hand_on(work: UnitOfWork, now: datetime, *, reference: str, unreached: bool = False) -> Facts:
    """House rule 5: the next handler is asked as well; after the last of them the fallback, and then again each time.

    `unreached`: because nobody of those before could be reached, not because nobody dealt with it. Raises NoSuch.
    """
    case = work.cases.get(reference)
    step = step_reached(work, now, case) + (not handlers_now(work, now, case).fallback)
    new = case.changed(step=step, handed_on=london_date(now), unreached=unreached)
    did = Deed.UNREACHED if unreached else Deed.HANDED_ON
    return (CaseChanged(at=now, reference=reference, case=new, did=did),)


def _is_still_to_be_told(work: UnitOfWork, now: datetime, case: Case) -> bool:
    """Return whether the notice to those who handle it now waits to be delivered."""
    kind = LetterKind.CASE_MAIL if handlers_now(work, now, case).fallback else LetterKind.CASE_NOTICE
    return work.letters.is_waiting(Letter(kind, case.reference))


def nobody_was_told(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 5: nobody of those who handle it can be reached, so the next are. Raises NoSuch."""
    if handlers_now(work, now, work.cases.get(reference)).fallback:
        return ()  # they are told by e-mail, which is a letter of its own
    return hand_on(work, now, reference=reference, unreached=True)


def commit_day(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """6.4: a day is over, and the public journal commits to the sealed one, whether anything is in it or not.

    `reference` is the day, as `2027-03-01`. Raises NotYet before the midnight that ends it.
    """
    day, last = date.fromisoformat(reference), work.cases.last_committed()
    if last is not None and last >= day:
        return ()
    midnight = london_instant(day + timedelta(days=1), time.min)
    if now < midnight:
        raise NotYet(midnight)
    return (DayCommitted(at=now, reference="", day=day, commitment=work.cases.commitment(day)),)


def begin_days(work: UnitOfWork, now: datetime) -> None:
    """6.4: the days go on from the one after the last, or from today. Done at each start; twice does no harm."""
    last = work.cases.last_committed()
    work.letters.write(day_letter(last + timedelta(days=1) if last else london_date(now)), now=now)
