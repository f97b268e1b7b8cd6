"""What the yearly review rests on, as headings, labels and figures, and as sentences for the minutes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.policy.clauses import CLAUSES
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.retention import ERASED, retention_table
from chatops.policy.yearly_review import Figures, may_review, time_is_right
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import many

A_YEAR = timedelta(days=365)
_LEFT_OUT = "Confidential reports are not counted here: their number alone can tell."


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and figures below it, each with its label; none where nothing happened."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The pack: the days it looks at, sentences for the minutes, and the figures."""

    council: str
    first: date
    last: date
    sentences: tuple[str, ...]
    sections: tuple[Section, ...]


def may_see_review(work: UnitOfWork, _now: datetime, *, by: Caller) -> bool:
    """Return whether the pack is for this person."""
    return not may_review(work.people.actor(by))


def see_review(
    work: UnitOfWork, now: datetime, *, by: Caller, first: date | None = None, last: date | None = None
) -> ReviewView:
    """Return the pack of some days, the last twelve months where none are given. Raises Refused."""
    last = last or london_date(now)
    first = first or last - A_YEAR + timedelta(days=1)
    actor = work.people.actor(by)
    attempt = Attempt("review:see", "", actor)
    refuse_if(attempt, may_review(actor))
    refuse_if(attempt, time_is_right(first, last))
    until = london_instant(last + timedelta(days=1), time.min)
    found = work.yearly_review.figures(london_instant(first, time.min), until)
    names = {account.key: account.name for account in work.accounts.ever()}
    kept = Section("How long it is kept", retention_table([work.retention.of(one) for one in ERASED]))
    sections = (*_sections(found, names), kept)
    return ReviewView(work.council.name, first, last, _sentences(found, first, last), sections)


def _sentences(found: Figures, first: date, last: date) -> tuple[str, ...]:
    """Return what the minutes can say."""
    posted, decided = sum(found.posted.values()), sum(found.verdicts.values())
    said = [
        f"From {_day(first)} to {_day(last)} the Council received {many(found.sent_in, 'draft')} for its social media "
        f"accounts, decided on {many(decided, 'version')} of them and recorded {many(posted, 'post')}.",
        f"{found.readers:,} of {found.people:,} people on the Council's list have read the policy as it stands.",
    ]
    if found.median_hours is not None:
        said.append(f"Half of the decisions were made within {_hours(found.median_hours)}.")
    if found.exempted:
        said.append(f"Allowed in purdah: {many(sum(found.exempted.values()), 'draft')}.")
    said.append(_LEFT_OUT)
    return tuple(said)


def _sections(found: Figures, names: Mapping[str, str]) -> tuple[Section, ...]:
    hours = found.median_hours
    authority = [
        ("Decisions under a delegation (3.1.1)", found.delegated),
        ("Approvals of one's own draft", found.own),
        ("Approved by the bot under a template", found.templates),
    ]
    course = [
        ("Lapsed without a decision", found.lapsed),
        ("Approvals taken back", found.taken_back),
        ("Pauses", found.pauses),
    ]
    devices = [
        ("The council's own", found.own_devices),
        ("Another, with consent or as an exception by the Town Clerk", found.consented),
        ("Another, without consent", found.unconsented),
    ]
    return (
        Section("Posts on each account", _rows(found.posted, names)),
        Section("Decisions", _rows(found.verdicts)),
        Section("Time to decide", (("Half of the decisions within", _hours(hours)),) if hours is not None else ()),
        Section("Clauses cited against a draft", _rows(found.cited, {key: str(one) for key, one in CLAUSES.items()})),
        Section("Authority", tuple((label, f"{count:,}") for label, count in authority)),
        Section("Allowed in purdah", _rows(found.exempted)),
        Section("What did not go the usual way", tuple((label, f"{count:,}") for label, count in course)),
        Section("After posting", _rows(found.after)),
        Section("Devices that posts were made from (9.7)", tuple((label, f"{count:,}") for label, count in devices)),
        Section("The policy", (("Editions published", f"{found.editions:,}"), ("Have read it", _share(found)))),
        Section("Registers", tuple(_register(key, found) for key in REGISTERS)),
    )


def _rows(counted: Mapping[str, int], names: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Most first."""
    ordered = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    return tuple(((names or {}).get(key, key.capitalize()), f"{count:,}") for key, count in ordered)


def _register(key: str, found: Figures) -> tuple[str, str]:
    made, still, due = (figures.get(key, 0) for figures in (found.made, found.open, found.due))
    return REGISTERS[key].title, f"{made:,} made, {still:,} open now, {due:,} to be looked at"


def _share(found: Figures) -> str:
    return f"{found.readers:,} of {found.people:,}"


def _hours(hours: float) -> str:
    if hours < 1:
        return "an hour"
    return f"{hours:,.0f} hours" if round(hours) != 1 else "one hour"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
