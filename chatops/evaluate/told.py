"""Who is told of what stops every post."""

from chatops.policy.people import Office, Person, Standing
from chatops.ports.unit_of_work import UnitOfWork


def people_who_draft(work: UnitOfWork) -> tuple[Person, ...]:
    """Everyone who may draft, and the Chair."""
    return tuple(
        entry.person
        for entry in work.people.everyone()
        if entry.standing is not Standing.MEMBER or entry.office is Office.CHAIR
    )
