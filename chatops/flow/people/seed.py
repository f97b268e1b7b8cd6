"""The council's list of people begins with what the settings say. Afterwards the records rule."""

from collections.abc import Sequence
from datetime import datetime

from chatops.facts.people import PersonRecorded
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@alone
def seed_people(work: UnitOfWork, now: datetime, *, people: Sequence[Entry]) -> Facts:
    """1.1: these are on the list, if nobody is; else nothing changes, whatever the settings say."""
    if work.people.everyone():
        return ()
    return tuple(
        PersonRecorded(at=now, reference="", person=entry.person, standing=entry.standing, holds=entry.office)
        for entry in people
    )
