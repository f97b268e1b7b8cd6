"""Who can be chosen where a form asks for a person: only those of whom the answer can be right.

What comes back is judged by the rules all the same: a list is there to spare people a refusal, and lets nobody in.
"""

from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.authority.powers import APPROVING_OFFICES
from chatops.policy.people import Standing
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.among import Among


def who_can_be_chosen(
    work: UnitOfWork, now: datetime, *, among: Among, platform: str, organisation: str
) -> tuple[str, ...]:
    """Return the ids by which this platform knows them, each once; of those who are not there, none."""
    entries = work.people.everyone()
    match among:
        case Among.STAFF:
            people = [one.person for one in entries if one.standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}]
        case Among.EMPLOYEES:
            people = [one.person for one in entries if one.standing is Standing.EMPLOYEE and one.office is None]
        case Among.DECIDE:
            officers = [one.person for one in entries if one.office in APPROVING_OFFICES]
            people = [*officers, *(lent.delegate for lent in approvers.in_force(work, now))]
        case _:
            people = [one.person for one in entries]
    where = (platform, organisation)
    accounts = (work.people.identities_of(person) for person in dict.fromkeys(people))
    here = ([one.user for one in several if (one.platform, one.organisation) == where] for several in accounts)
    return tuple(users[0] for users in here if users)
