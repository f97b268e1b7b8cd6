"""Who has access to which official account at this instant, by what is on record. Clause 9.1.1, house rule 11."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from chatops.facts.account_access import AccessEnded
from chatops.policy import account_access
from chatops.policy.account_access import Access
from chatops.policy.authority import powers
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Person, Standing
from chatops.ports.unit_of_work import UnitOfWork


def in_force(work: UnitOfWork, now: datetime) -> tuple[Access, ...]:
    """9.1.1: every access that is in force, in the order in which it was given."""
    given = work.account_access.not_ended()
    if not given:
        return ()
    standings = {entry.person: entry.standing for entry in work.people.everyone()}
    return account_access.in_force(given, now, work.people.holders(), standings)


def accounts_of(work: UnitOfWork, person: Person, now: datetime) -> frozenset[str]:
    """Return the keys of the accounts that somebody has been given access to."""
    return frozenset(one.account for one in in_force(work, now) if one.person == person)


def to_hand_over(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Person, ...]:
    """House rule 11: who is handed the words: the author first if they have access, then the others, then officers."""
    wanted = set(draft.revision.accounts)
    given = [one.person for one in in_force(work, now) if one.account in wanted]
    officers = powers.account_holders(work.people.holders())
    first = [person for person in (*given, *officers) if person == draft.author]
    return tuple(dict.fromkeys((*first, *given, *officers)))


def concerned(work: UnitOfWork, access: Access) -> tuple[Person, ...]:
    """Return who is told of an access: its person, the Clerk and the Deputy."""
    return tuple(dict.fromkeys((access.person, *powers.account_holders(work.people.holders()))))


def handed_over(work: UnitOfWork, access: Access) -> tuple[Draft, ...]:
    """Return what was handed to its person to post on its account, and is not finished."""
    released = work.drafts.in_stages([Stage.RELEASED])
    return tuple(
        draft for draft in released if access.account in draft.revision.accounts and access.person in draft.handed_to
    )


def wanted_of(work: UnitOfWork, access: Access) -> tuple[Draft, ...]:
    """Return what was handed over to be posted on its account, and is still to be: its person is handed it as well."""
    released = work.drafts.in_stages([Stage.RELEASED])
    return tuple(draft for draft in released if access.account in draft.unposted)


def ended_with(
    work: UnitOfWork, now: datetime, holders: Mapping[Office, Person], standings: Mapping[Person, Standing]
) -> tuple[AccessEnded, ...]:
    """9.2: the access that ends because its person leaves the list or becomes something else to the council."""
    given = work.account_access.not_ended()
    good = account_access.in_force(given, now, holders, standings)
    tell = powers.account_holders(holders)
    return tuple(
        AccessEnded(
            at=now,
            reference=one.reference,
            access=replace(one, ended_at=now),
            tell=tuple(person for person in dict.fromkeys((one.person, *tell)) if person in standings),
            affected=handed_over(work, one),
        )
        for one in given
        if one not in good
    )
