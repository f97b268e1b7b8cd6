"""What follows when the list of people changes: the delegations that rested on it end, and people are told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from chatops.evaluate import account_holders
from chatops.facts.authority import DelegationEnded, RolesChanged
from chatops.facts.fact import Fact
from chatops.policy.authority import delegations
from chatops.policy.people import Office, Person
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import UnitOfWork


def what_follows(work: UnitOfWork, now: datetime, differ: Sequence[Person], after: Sequence[Entry]) -> list[Fact]:
    """Return what else happens when these people differ and the list is `after` from now on.

    Nothing when nobody does, or on the council's first day, when everybody is new.
    """
    before = work.people.everyone()
    if not differ or not before:
        return []
    holders = {entry.office: entry.person for entry in after if entry.office}
    standings = {entry.person: entry.standing for entry in after}
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
    without = account_holders.ended_with(work, now, holders, standings)
    tell = [*holders.values(), *(entry.person for entry in before if entry.office and entry.person in standings)]
    people = tuple(dict.fromkeys(differ))
    changed = RolesChanged(
        at=now,
        reference="",
        people=people,
        tell=tuple(dict.fromkeys(tell)),
        left=tuple(person for person in people if person not in standings),
        officer=holders.get(Office.TOWN_CLERK) or holders.get(Office.DEPUTY_TOWN_CLERK),
    )
    return [*ended, *without, changed]
