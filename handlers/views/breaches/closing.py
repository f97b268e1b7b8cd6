"""What a case may come to and who may decide what, for whoever handles it. House rule 12."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.case_access import standings_now
from chatops.policy.breaches import outcomes
from chatops.policy.breaches.case import Case, Unnamed
from chatops.policy.breaches.endings import Outcome
from chatops.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ClosingView:
    """The outcomes that there are for whom a case is about, and sentences that say who may decide what.

    `asks_hearing` is whether there is somebody of the council who might have been heard.
    """

    outcomes: tuple[Outcome, ...] = tuple(Outcome)
    guidance: tuple[str, ...] = ()
    asks_hearing: bool = True


def closing_of(work: UnitOfWork, case: Case) -> ClosingView:
    """Return what this case may come to, by the standing of whom it is about."""
    subjects, standings = case.report.subjects, standings_now(work, case)
    return ClosingView(
        outcomes.outcomes_for(subjects, standings),
        outcomes.who_decides(case, standings),
        asks_hearing=subjects.unnamed is not Unnamed.PUBLIC,
    )


def see_closing(work: UnitOfWork, _now: datetime, *, reference: str) -> ClosingView:
    """Return the same by its reference. It says nothing of what is in the case but who may decide. Raises NoSuch."""
    return closing_of(work, work.cases.get(reference))
