"""The council's list of people, as its settings give it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from chatops.facts.authority import DelegationEnded, RolesChanged
from chatops.facts.fact import Fact
from chatops.facts.people import PersonRecorded
from chatops.policy.authority import delegations
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@alone
def take_on(work: UnitOfWork, now: datetime, *, people: Sequence[Entry]) -> Facts:
    """Record what differs from the list as it stands; nothing when nothing does.

    People who left come first, so that an office is vacant before somebody else takes it. 3.1: a change of who may
    decide holds for the next click, ends the delegations that rested on it, and every office holder is told.
    """
    changed = _people_changed(work, now, people)
    return (*changed, *_what_follows(work, now, changed, people))


def _what_follows(work: UnitOfWork, now: datetime, changed: Sequence[Fact], people: Sequence[Entry]) -> list[Fact]:
    """Nothing when nobody changed, or on the council's first day, when everybody is new."""
    before = work.people.everyone()
    if not changed or not before:
        return []
    holders = {entry.office: entry.person for entry in people if entry.office}
    standings = {entry.person: entry.standing for entry in people}
    lent = work.delegations.current(now)
    good = delegations.in_force(lent, now, holders, standings)
    ended: list[Fact] = [
        DelegationEnded(
            at=now,
            reference=one.reference,
            delegation=replace(one, ended_at=now),
            tell=tuple(dict.fromkeys(p for p in (one.delegate, one.lender, *holders.values()) if p in standings)),
        )
        for one in lent
        if one not in good
    ]
    differ = tuple(dict.fromkeys(fact.person for fact in changed if isinstance(fact, PersonRecorded)))
    tell = [*holders.values(), *(entry.person for entry in before if entry.office and entry.person in standings)]
    return [*ended, RolesChanged(at=now, reference="", people=differ, tell=tuple(dict.fromkeys(tell)))]


def _people_changed(work: UnitOfWork, now: datetime, people: Sequence[Entry]) -> list[Fact]:
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
