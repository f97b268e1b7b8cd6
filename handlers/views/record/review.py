"""The pack of the yearly review: figures beside those of the time before, charts, and sentences for the minutes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.policy.breaches.case import Case
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import AccountStatus, Caller, Office
from chatops.policy.retention import ERASED, retention_table
from chatops.policy.yearly_review import Figures, may_be_counted, may_review, time_is_right, told_number
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.record.assertion import assertion_sections
from handlers.views.record.recommended import Recommended, recommended, reviewed
from handlers.views.record.review_charts import ChartView, charts
from handlers.views.record.review_sections import Section, sections
from handlers.views.record.review_sentences import sentences

A_YEAR = timedelta(days=365)
_BOTH = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)
LASTS = ("What", "How long", "")
REPORTS = "Confidential reports"
_COUNTED = "Received, of those that the Town Clerk and the Deputy may both read"


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The pack: the days it looks at, and those before it, which are as many.

    `evidence` is what the record shows for assertion 10 of the yearly return, of an English council; else empty.
    """

    council: str
    first: date
    last: date
    made_at: datetime
    sentences: tuple[str, ...]
    charts: tuple[ChartView, ...]
    sections: tuple[Section, ...]
    recommended: tuple[Recommended, ...]
    evidence: tuple[Section, ...]


def may_see_review(work: UnitOfWork, _now: datetime, *, by: Caller) -> bool:
    """Return whether the pack is for this person."""
    return not may_review(work.people.actor(by))


def see_review(
    work: UnitOfWork, now: datetime, *, by: Caller, first: date | None = None, last: date | None = None
) -> ReviewView:
    """Return the pack of some days, the last twelve months where none are given. Raises Refused."""
    return _asked_for(work, now, by, first, last, _reports)


def see_review_from_outside(
    work: UnitOfWork, now: datetime, *, by: Caller, first: date | None = None, last: date | None = None
) -> ReviewView:
    """Return the same with no figure of confidential reports, for somebody from outside. Raises Refused."""
    return _asked_for(work, now, by, first, last, lambda _work: None)


def _asked_for(
    work: UnitOfWork,
    now: datetime,
    by: Caller,
    first: date | None,
    last: date | None,
    reports: Callable[[UnitOfWork], tuple[Case, ...] | None],
) -> ReviewView:
    last = last or london_date(now)
    first = first or last - A_YEAR + timedelta(days=1)
    actor = work.people.actor(by)
    attempt = Attempt("review:see", "", actor)
    refuse_if(attempt, may_review(actor))
    refuse_if(attempt, time_is_right(first, last))
    return pack(work, now, first, last, work.council.pace.country, reports(work))


def pack(
    work: UnitOfWork,
    now: datetime,
    first: date,
    last: date,
    country: Country,
    reports: tuple[Case, ...] | None = None,
) -> ReviewView:
    """Return the pack of these days for a council there, with no figure of reports where none are given to count."""
    before = first - (last - first) - timedelta(days=1)
    found, earlier = _figures(work, first, last), _figures(work, before, first - timedelta(days=1))
    names = {account.key: account.name for account in work.accounts.ever()}
    kept = retention_table([work.retention.of(one) for one in ERASED])
    lasts = Section("How long it is kept", tuple((what, how_long, "") for what, how_long in kept), LASTS)
    reviews = Section("Reviews of the policy", reviewed(work), ("What", "As the register has it", ""))
    counted = () if reports is None else (_told_of(reports, first, last, before),)
    return ReviewView(
        council=work.council.name,
        first=first,
        last=last,
        made_at=now,
        sentences=sentences(found, earlier, first, last),
        charts=charts(found, first, last),
        sections=(*sections(found, earlier, names), reviews, lasts, *counted),
        recommended=recommended(work, first, last),
        evidence=assertion_sections(work, found, first, last) if country is Country.ENGLAND else (),
    )


def _figures(work: UnitOfWork, first: date, last: date) -> Figures:
    until = london_instant(last + timedelta(days=1), time.min)
    return work.yearly_review.figures(london_instant(first, time.min), until)


def _reports(work: UnitOfWork) -> tuple[Case, ...]:
    """Return the confidential reports that both officers may read: of no other is anything told here."""
    holders = work.people.holders()
    callers = (Caller(holders[office], AccountStatus.ACTIVE) for office in _BOTH if office in holders)
    officers = [work.people.actor(caller) for caller in callers]
    return tuple(case for case in work.cases.all() if may_be_counted(case, officers, holders))


def _told_of(reports: tuple[Case, ...], first: date, last: date, before: date) -> Section:
    now = sum(first <= case.opened_on <= last for case in reports)
    then = sum(before <= case.opened_on < first for case in reports)
    return Section(REPORTS, ((_COUNTED, told_number(now), told_number(then)),))
