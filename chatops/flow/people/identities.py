"""The Town Clerk says that an account belongs to somebody of the council, or no longer does.

Whoever has accounts on two platforms says on which they have their messages.
"""

from datetime import datetime

from chatops.facts.people import IdentityLinked, IdentityUnlinked, PlatformsChosen
from chatops.policy.authority import identities
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Identity, Office, Person
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

ON_THE_SERVER = Actor(Person("command", "line", "people"), AccountStatus.ACTIVE)
"""Whoever runs the server, where something that they tried is refused."""


def check_linking(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """1.1: whether this person may say whose accounts are whose, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("people:link", "", actor), identities.may_link(actor))
    return ()


@alone
def link_identity(
    work: UnitOfWork, now: datetime, *, person: Person | None, account: Caller | None, by: Caller | None
) -> Facts:
    """1.1: an account belongs to somebody from now on; nothing changes when it does already. Raises Refused.

    `by` is None on the server.
    """
    actor = work.people.actor(by) if by else ON_THE_SERVER
    attempt = Attempt("people:link", "", actor)
    refuse_if(attempt, identities.may_link(actor) if by else ())
    links, entries = work.people.links(), {entry.person: entry for entry in work.people.everyone()}
    person = links.get(person, person) if person else None
    whose = links.get(account.identity) if account else None
    if person is not None and whose == person:
        return ()
    entry = entries.get(person) if person else None
    on_record = account is not None and work.people.is_on_record(account.identity)
    clerk = by.person if by else None
    refuse_if(
        attempt,
        identities.can_have_it(person, listed=entry is not None, office=entry.office if entry else None, by=clerk),
        identities.can_be_linked(account, person, whose=whose, on_record=on_record),
    )
    if person is None or account is None:
        return ()  # each of them has been refused above
    return (
        IdentityLinked(
            at=now,
            reference="",
            by=clerk,
            office=actor.office,
            person=person,
            identity=account.identity,
            tell=_told(work, person),
        ),
    )


@alone
def unlink_identity(work: UnitOfWork, now: datetime, *, identity: Identity, by: Caller | None) -> Facts:
    """1.1: an account belongs to nobody from now on. `by` is None on the server. Raises Refused, Overtaken."""
    actor = work.people.actor(by) if by else ON_THE_SERVER
    attempt = Attempt("people:unlink", "", actor)
    refuse_if(attempt, identities.may_link(actor) if by else ())
    person = work.people.links().get(identity)
    if person is None:
        raise Overtaken(attempt, "This account is not linked to anybody.")
    return (
        IdentityUnlinked(
            at=now,
            reference="",
            by=by.person if by else None,
            office=actor.office,
            person=person,
            identity=identity,
            tell=_told(work, person),
        ),
    )


def choose_platforms(work: UnitOfWork, now: datetime, *, both: bool, by: Caller) -> Facts:
    """1.1: somebody has their messages on both of their platforms, or where they used the bot last.

    Nothing changes when they have them so already. Raises Refused.
    """
    actor = work.people.actor(by)
    accounts = work.people.identities_of(by.person)
    refuse_if(Attempt("people:platforms", "", actor), identities.may_choose_platforms(actor, accounts))
    if work.people.on_both(by.person) is both:
        return ()
    hanging = tuple((str(kind), about) for kind, about in work.cards.open_in(str(by.person))) if both else ()
    return (PlatformsChosen(at=now, reference="", by=by.person, office=actor.office, both=both, hanging=hanging),)


def _told(work: UnitOfWork, person: Person) -> tuple[Person, ...]:
    """Return whose account it is, and who holds an office."""
    holders = work.people.holders()
    return tuple(dict.fromkeys((person, *(holders[office] for office in Office if office in holders))))
