"""The Town Clerk or the Deputy adds, changes and removes people on the council's list; or it is done on the server."""

from collections.abc import Sequence
from datetime import datetime

from chatops.evaluate.changed_people import what_follows
from chatops.facts.people import PersonRecorded
from chatops.policy.authority import roster
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Person, Standing
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

ON_THE_SERVER = Actor(Person("command", "line", "people"), AccountStatus.ACTIVE)
"""Whoever runs the server, where something that they tried is refused."""


def check_roster(work: UnitOfWork, _now: datetime, *, act: str, by: Caller) -> Facts:
    """House rule 14: whether this person may change the list, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt(act, "", actor), roster.may_keep_roster(actor))
    return ()


@alone
def add_people(
    work: UnitOfWork, now: datetime, *, people: Sequence[Caller], standing: Standing | None, by: Caller | None
) -> Facts:
    """1.1: these people are on the list from now on. Who is on it with that standing already stays as they are.

    `by` is None on the server. Raises Refused.
    """
    attempt = _attempt(work, "people:add", by)
    given = tuple({caller.person: work.people.actor(caller) for caller in people}.values())
    refuse_if(attempt, roster.can_be_added(given, standing))
    if standing is None:
        return ()  # it has been refused above
    new = [Entry(one.person, standing) for one in given if one.standing is None]
    return _changed(work, now, attempt, by, new)


@alone
def change_standing(
    work: UnitOfWork, now: datetime, *, person: Caller | None, standing: Standing | None, by: Caller | None
) -> Facts:
    """1.1: somebody on the list is something else to the council from now on. Raises Refused.

    `by` is None on the server.
    """
    attempt = _attempt(work, "people:change", by)
    actor = work.people.actor(person) if person else None
    refuse_if(attempt, roster.can_be_changed(actor, standing))
    if actor is None or standing is None or actor.standing is standing:
        return ()
    return _changed(work, now, attempt, by, [Entry(actor.person, standing)])


@alone
def remove_people(work: UnitOfWork, now: datetime, *, people: Sequence[Person], by: Caller | None) -> Facts:
    """1.1: these people are not on the list any more. `by` is None on the server. Raises Refused."""
    attempt = _attempt(work, "people:remove", by)
    given = [work.people.actor(Caller(person, AccountStatus.ACTIVE)) for person in dict.fromkeys(people)]
    refuse_if(attempt, roster.can_be_removed(given))
    return _changed(work, now, attempt, by, [], [one.person for one in given])


def _attempt(work: UnitOfWork, act: str, by: Caller | None) -> Attempt:
    """Return what is tried, by somebody who may try it. Raises Refused."""
    attempt = Attempt(act, "", work.people.actor(by) if by else ON_THE_SERVER)
    refuse_if(attempt, roster.may_keep_roster(attempt.actor) if by else ())
    return attempt


def _changed(
    work: UnitOfWork,
    now: datetime,
    attempt: Attempt,
    by: Caller | None,
    new: Sequence[Entry],
    gone: Sequence[Person] = (),
) -> Facts:
    """The facts of a change: who is new or another, who is gone, and what follows from it."""
    who = by.person if by else None
    left = [(person, None) for person in gone]
    recorded = [
        PersonRecorded(
            at=now,
            reference="",
            by=who,
            office=attempt.actor.office,
            person=person,
            standing=standing,
            holds=None,
        )
        for person, standing in (*((entry.person, entry.standing) for entry in new), *left)
    ]
    differ = [fact.person for fact in recorded]
    stay = [entry for entry in work.people.everyone() if entry.person not in differ]
    return (*recorded, *what_follows(work, now, differ, [*stay, *new]))
