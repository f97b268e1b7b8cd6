"""Whether somebody might post from a device that is not the council's, and who hears of it. Clause 9.7."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate.registers import first_entry
from chatops.facts.registers import EntryMade
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Posting
from chatops.policy.people import Actor, Person
from chatops.policy.registers.security import BREACHES, DEVICES, OVERRULES, device_breach, lets_use
from chatops.ports.unit_of_work import UnitOfWork

MOST_LOOKED_AT = 500
"""Consents and overrules for one person that are gone through, those that are not closed first."""


def consents_to_devices(work: UnitOfWork, person: Person, accounts: Iterable[str], now: datetime) -> Mapping[str, str]:
    """9.7, 9.7.2: by the account's key, the reference of the consent or overrule under which another device is used."""
    today = london_date(now)
    kept = work.register_entries.newest([DEVICES.key, OVERRULES.key], limit=MOST_LOOKED_AT, naming=str(person))
    found = {
        account: next((entry.reference for entry in kept if lets_use(entry, person, account, today)), "")
        for account in accounts
    }
    return {account: reference for account, reference in found.items() if reference}


def device_breaches(
    work: UnitOfWork, now: datetime, actor: Actor, draft: str, postings: Iterable[Posting]
) -> tuple[EntryMade, ...]:
    """9.7.1: an entry in the register of security breaches for each post that was made from another device without
    consent; the offices that the register names are told.
    """
    without = [one.account for one in postings if one.device is Device.OTHER and not one.consent]
    return tuple(_made(work, now, actor, draft, account) for account in without)


def _made(work: UnitOfWork, now: datetime, actor: Actor, draft: str, account: str) -> EntryMade:
    values = device_breach(draft, account, london_date(now))
    entry = first_entry(work, now, BREACHES, values, actor)
    return EntryMade(
        at=now,
        reference=entry.reference,
        by=actor.person,
        office=actor.office,
        entry=entry,
        form=f"device:{draft}:{account}",
        tell=_told(work, actor.person),
    )


def _told(work: UnitOfWork, by: Person) -> tuple[Person, ...]:
    holders = work.people.holders()
    return tuple(holders[office] for office in BREACHES.tells if office in holders and holders[office] != by)
