"""Who may know of a confidential case: the one place where offices and absences on record are put to the rules.

Whoever may not know of a case gets the answer of one that is not there, whether it is there or not: both raise
`Withheld`, and take the same steps to do so.
"""

from collections.abc import Mapping
from datetime import datetime

from chatops.policy.breaches import confidence
from chatops.policy.breaches.case import Case, Handlers, handlers_of, reached
from chatops.policy.breaches.outcomes import standings_of
from chatops.policy.objections import Attempt, Withheld
from chatops.policy.people import Caller, Office, Person, Standing
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork


def away(work: UnitOfWork, now: datetime) -> frozenset[Person]:
    """Return who of the officers is away now, so that the next are asked as well."""
    return frozenset(work.people.away(now))


def holders_of(work: UnitOfWork, case: Case) -> Mapping[Office, Person]:
    """House rule 14: who held which office when it was reported, as far as they are on the council's list still.

    An open report stays with those who handle it and nobody gains it, whoever holds an office now.
    """
    if case.holders is None:
        return work.people.holders()
    listed = {entry.person for entry in work.people.everyone()}
    return {office: person for office, person in case.holders if person in listed}


def step_reached(work: UnitOfWork, now: datetime, case: Case) -> int:
    """House rule 5: how far the case has gone by now: kept, so that whoever was asked can read it later too."""
    return reached(case, holders_of(work, case), away(work, now))


def handlers_now(work: UnitOfWork, now: datetime, case: Case) -> Handlers:
    """House rule 5: who handles the case as offices and absences stand now."""
    return handlers_of(case, holders_of(work, case), away(work, now))


def is_handler(work: UnitOfWork, now: datetime, case: Case, by: Caller) -> bool:
    """House rule 5: whether this caller handles the case now."""
    return confidence.may_handle(work.people.actor(by), case, holders_of(work, case), away(work, now))


def is_reader(work: UnitOfWork, now: datetime, case: Case, by: Caller) -> bool:
    """House rule 5, 6.4: whether this caller may read the whole case now."""
    return confidence.may_read(work.people.actor(by), case, holders_of(work, case), away(work, now))


def case_of_handler(work: UnitOfWork, now: datetime, act: str, reference: str, by: Caller) -> tuple[Case, Attempt]:
    """Return the case, for one who handles it. Raises Withheld for all others, and when there is none."""
    attempt = Attempt(act, reference, work.people.actor(by), sealed=True)
    case = there(work, attempt)
    if not is_handler(work, now, case, by):
        raise Withheld(attempt)
    return case, attempt


def standings_now(work: UnitOfWork, case: Case) -> frozenset[Standing]:
    """House rule 12: the standings of whom the case is about, as they were when it was made and as they are."""
    return standings_of(case.report.subjects, {entry.person: entry.standing for entry in work.people.everyone()})


def there(work: UnitOfWork, attempt: Attempt) -> Case:
    """Return the case that an attempt is about. Raises Withheld when there is none."""
    try:
        return work.cases.get(attempt.reference)
    except NoSuch:
        raise Withheld(attempt) from None
