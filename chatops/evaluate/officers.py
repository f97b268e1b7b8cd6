"""Who holds the offices beside somebody, for those who are told of what is let through purdah. House rule 4."""

from chatops.policy.people import Office, Person
from chatops.ports.unit_of_work import UnitOfWork


def others_in_office(work: UnitOfWork, person: Person) -> tuple[Person, ...]:
    """House rule 4: whoever holds an office beside this person, who are told at once."""
    holders = work.people.holders()
    return tuple(holders[office] for office in Office if office in holders and holders[office] != person)


def chair_or_deputy(work: UnitOfWork) -> Person | None:
    """House rule 4: the Chair, who is sent the lists, or the Deputy while that office is vacant."""
    holders = work.people.holders()
    return holders.get(Office.CHAIR) or holders.get(Office.DEPUTY_TOWN_CLERK)
