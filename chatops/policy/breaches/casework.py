"""How a confidential case moves on: its stages, its clocks, and when it is erased. The system gives no verdict."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from chatops.policy.breaches.case import Case, CaseStage, Side
from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.retention import CASE_MONTHS_AFTER_WORDS

ACKNOWLEDGED_WITHIN = 3
"""Working days within which a person says that they have it; also what the next has, once it is handed on."""
ANSWERED_WITHIN = 3
"""Months within which there is an outcome or an update."""

_OPEN = frozenset(CaseStage) - {CaseStage.CLOSED}


@dataclass(frozen=True, slots=True)
class CaseMove:
    """Where an act may start from, and where it ends; None leaves the stage as it is."""

    starts: frozenset[CaseStage]
    ends: CaseStage | None


CASE_MOVES: Mapping[str, CaseMove] = {
    "case:acknowledge": CaseMove(frozenset({CaseStage.RECEIVED}), CaseStage.ACKNOWLEDGED),
    "case:look-into": CaseMove(frozenset(CaseStage) - {CaseStage.LOOKED_INTO}, CaseStage.LOOKED_INTO),
    "case:ask": CaseMove(_OPEN, CaseStage.NEEDS_INFORMATION),
    "case:update": CaseMove(frozenset(CaseStage), None),
    "case:note": CaseMove(frozenset(CaseStage), None),
    "case:close": CaseMove(_OPEN, CaseStage.CLOSED),
}
"""What handlers do to a case. A closed one can be looked into again; its outcome is then open again."""
STANDS_ALREADY: Mapping[CaseStage, str] = {
    CaseStage.RECEIVED: "Nobody has acknowledged this report yet.",
    CaseStage.ACKNOWLEDGED: "This report has been acknowledged already.",
    CaseStage.LOOKED_INTO: "This report is being looked into already.",
    CaseStage.NEEDS_INFORMATION: "This report has been acknowledged already, and waits for the reporter.",
    CaseStage.CLOSED: "This report is closed. Press Look into it first to open it again.",
}
"""What a handler is told whose act cannot start from where the case stands."""


def can_move(case: Case, act: str) -> bool:
    """Return whether the case stands where this act may start from."""
    return case.stage in CASE_MOVES[act].starts


def moved(case: Case, act: str, today: date, **changes: object) -> Case:
    """Return the case after a handler's act: its stage, and the days on which a person first and last dealt with it."""
    ends = CASE_MOVES[act].ends or case.stage
    if ends is not CaseStage.CLOSED and case.stage is CaseStage.CLOSED:
        changes |= {"outcome": None, "heard": None, "closed_on": None}
    return dealt_with(case, today, **{"stage": ends} | changes)


def dealt_with(case: Case, today: date, **changes: object) -> Case:
    """Return the case with these changes by a person, who has dealt with it by that, unless it is still to be
    acknowledged.
    """
    changes["unread"] = False
    if changes.get("stage", case.stage) is CaseStage.RECEIVED:
        return case.changed(**changes)
    days = {"answered_on": case.answered_on or today, "updated_on": today, "handed_on": None, "unreached": False}
    return case.changed(**days | changes)


def after_an_answer(case: Case) -> CaseStage:
    """6.4: where a case stands when its reporter has written: what was asked for is here."""
    return CaseStage.LOOKED_INTO if case.stage is CaseStage.NEEDS_INFORMATION else case.stage


def working_days_after(day: date, count: int) -> date:
    """Return the day that comes so many working days after this one: Monday to Friday, but for bank holidays."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and not _IS_HOLIDAY(day)
    return day


_IS_HOLIDAY = bank_holidays(Country.ENGLAND)


def months_after(day: date, count: int) -> date:
    """Return the same day so many months later, or the last of that month when it has no such day."""
    return day + relativedelta(months=count)


def due_by(case: Case) -> date | None:
    """House rule 5: the last day on which somebody may still deal with it in good time; None once it is closed.

    A person has it within 3 working days; there is an outcome or an update within 3 months of the last; whoever it is
    handed on to has 3 working days again. A day on which the notice had not reached them yet does not count.
    """
    if case.stage is CaseStage.CLOSED:
        return None
    last = max(case.opened_on, case.updated_on or case.opened_on)
    if case.handed_on or case.answered_on is None:
        asked_on = max(case.handed_on or case.opened_on, case.untold_on or case.opened_on)
        return working_days_after(asked_on, ACKNOWLEDGED_WITHIN)
    return months_after(last, ANSWERED_WITHIN)


def erased_on(case: Case, kept_months: int) -> date | None:
    """6.4: the day on which a closed case is erased; None while it is open, on hold, or holds words nobody has opened.

    What its reporter adds after the end is evidence too, and is not destroyed before it could be acted upon.
    """
    return None if case.on_hold or case.unread else kept_until(case, kept_months)


def kept_until(case: Case, kept_months: int) -> date | None:
    """6.4: the day up to which a closed case is kept in any event, whoever opens it; None while it is open."""
    closed_on = case.closed_on
    if closed_on is None:
        return None
    added = (said.on for said in case.remarks if said.side is Side.REPORTER and said.on >= closed_on)
    return max([months_after(closed_on, kept_months), *(months_after(day, CASE_MONTHS_AFTER_WORDS) for day in added)])


def looked_at_on(case: Case, kept_months: int) -> date | None:
    """Return the day in whose morning the bot looks at a case again; None when there is nothing to come."""
    due = due_by(case)
    return due + timedelta(days=1) if due else erased_on(case, kept_months)
