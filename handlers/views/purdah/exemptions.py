"""An exemption as the other officer and the Chair are told of it, and the list of a month's exemptions."""

from dataclasses import dataclass
from datetime import date, datetime, time

from dateutil.relativedelta import relativedelta

from chatops.clock import london_instant
from chatops.policy.people import Caller, Office, Person
from chatops.policy.purdah import periods
from chatops.policy.purdah.periods import Exemption
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when

MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class ExemptionView:
    """An exemption: which revision, whose, by whom, and on what grounds.

    `grounds` are questions with their answers. The words of the draft are not in it.
    """

    reference: str
    revision: int
    author: Person
    by: Sentence
    grounds: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MonthView:
    """The exemptions of a month: its name, a line for each, and how many there are besides those lines."""

    name: str
    lines: tuple[Sentence, ...]
    more: int


def see_exemption(work: UnitOfWork, now: datetime, *, reference: str) -> ExemptionView:
    """Return the exemption of the newest revision. Raises NoSuch when it has none."""
    draft = work.drafts.get(reference)
    revision = draft.revision.number
    found = next((e for e in work.purdah.exemptions(reference) if e.covers(reference, draft.revision)), None)
    if found is None:
        raise NoSuch(f"version {revision} of {reference} is not exempt")
    answers = {"public_money": found.public_money, "fair": found.fair}
    # An emergency needs no answers.
    grounds = [(question, answers[name]) for name, question in periods.QUESTIONS.items() if answers[name]]
    grounds.append(("Why it may be posted", found.reason))
    return ExemptionView(reference, revision, draft.author, exempted(found, now), tuple(grounds))


def is_town_clerk(work: UnitOfWork, _now: datetime, *, by: Caller) -> bool:
    """Return whether this caller holds the office of Town Clerk."""
    return work.people.actor(by).office is Office.TOWN_CLERK


def see_month(work: UnitOfWork, now: datetime, *, month: str) -> MonthView:
    """Return the exemptions of a month, such as `2027-04`, by London's calendar."""
    since = date.fromisoformat(f"{month}-01")
    until = since + relativedelta(months=1)
    granted = work.purdah.exempted(london_instant(since, time.min), london_instant(until, time.min))
    lines = tuple(_line(exemption, now) for exemption in granted[:MOST_LISTED])
    return MonthView(f"{since:%B %Y}", lines, len(granted) - len(lines))


def exempted(exemption: Exemption, now: datetime) -> Sentence:
    """That a revision may go out in purdah, and by whose word."""
    says = f"Allowed in purdah ({exemption.kind}) by "
    return (says, exemption.by, f", {exemption.office}, on {when(exemption.at, now)}.")


def _line(exemption: Exemption, now: datetime) -> Sentence:
    about = f"Draft {exemption.reference}, version {exemption.revision} ({exemption.kind}), by "
    return (about, exemption.by, f", {exemption.office}, on {when(exemption.at, now)}")
