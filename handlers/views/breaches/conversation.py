"""What the reporter of a confidential case sees of it: what both sides said, how it stands, until when it is kept.

Names of handlers are not for the reporter, and neither is a legal hold.
"""

from dataclasses import dataclass
from datetime import date, datetime

from chatops.clock import london_date
from chatops.policy.breaches import casework, confidence
from chatops.policy.breaches.case import Case, CaseStage, Remark, Side
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.breaches.case import DONE, Said
from handlers.views.breaches.days import day_or_none, on_day


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was said between the two sides, as the reporter sees it."""

    reference: str
    version: int
    standing: str
    said: tuple[Said, ...]


def see_conversation(
    work: UnitOfWork, now: datetime, *, by: Caller, kept_months: int, code: str = "", reference: str = ""
) -> Conversation:
    """Both sides' words, for the reporter, by code or by name.

    `kept_months` is how many months a closed case is kept, as the council settled it. Raises NoSuch.
    """
    actor = work.people.actor(by)
    case = work.cases.by_receipt(code) if code else work.cases.get(reference)
    if not (confidence.may_read_by_code(actor, case) if code else confidence.is_reporter(actor, case)):
        raise NoSuch("no report of theirs")
    today = london_date(now)
    own = Said((f"What you reported on {on_day(case.opened_on, today)}",), case.report.what)
    shared = (remark for remark in case.remarks if remark.shared)
    said = (Said((_side(remark, today),), remark.words) for remark in shared)
    return Conversation(case.reference, case.version, _for_the_reporter(case, today, kept_months), (own, *said))


def _for_the_reporter(case: Case, today: date, kept_months: int) -> str:
    if case.stage is CaseStage.CLOSED:
        # "At least" is true of a legal hold as well, of which a reporter is told nothing.
        kept = day_or_none(casework.kept_until(case, kept_months), today)
        return (
            f"It was closed on {day_or_none(case.closed_on, today)}. You can still write. "
            f"It is kept until {kept} at least, and for three months at least after anything you write."
        )
    if case.stage is CaseStage.NEEDS_INFORMATION:
        return "Those who handle it have a question for you."
    if case.stage is CaseStage.RECEIVED:
        return f"It has come in. A person acknowledges it by {day_or_none(casework.due_by(case), today)}."
    return f"{DONE[case.stage]}."


def _side(remark: Remark, today: date) -> str:
    who = "You" if remark.side is Side.REPORTER else "Those who handle it"
    return f"{who}, on {on_day(remark.on, today)}"
