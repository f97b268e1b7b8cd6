"""The council's list of people is made what the settings give, offices too: by whoever runs the server."""

from collections.abc import Sequence
from datetime import datetime

from chatops.evaluate.changed_people import what_follows
from chatops.facts.people import PersonRecorded
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@alone
def take_on(work: UnitOfWork, now: datetime, *, people: Sequence[Entry]) -> Facts:
    """Record what differs from the list as it stands; nothing when nothing does.

    People who left come first, so that an office is vacant before somebody else takes it. 3.1: a change of who may
    decide holds for the next click, ends the delegations that rested on it, and every office holder is told.
    """
    changed = _people_changed(work, now, people)
    return (*changed, *what_follows(work, now, [fact.person for fact in changed], people))


def _people_changed(work: UnitOfWork, now: datetime, people: Sequence[Entry]) -> list[PersonRecorded]:
    listed = {entry.person: entry for entry in work.people.everyone()}
    wanted = {entry.person: entry for entry in people}
    left = [
        PersonRecorded(at=now, reference="", person=person, standing=None, holds=None)
        for person in listed
        if person not in wanted
    ]
    changed = [entry for entry in people if listed.get(entry.person) != entry]
    # Two people may change places, so offices are laid down before they are taken up.
    laid_down = [
        PersonRecorded(at=now, reference="", person=entry.person, standing=entry.standing, holds=None)
        for entry in changed
        if (before := listed.get(entry.person)) and before.office and before.office != entry.office and entry.office
    ]
    taken_up = [
        PersonRecorded(at=now, reference="", person=entry.person, standing=entry.standing, holds=entry.office)
        for entry in sorted(changed, key=lambda entry: entry.office is not None)
    ]
    return [*left, *laid_down, *taken_up]
