"""Who is asked whether they agree to be named in a draft, and what they answered. Clause 5.10."""

from collections.abc import Iterable
from datetime import datetime

from chatops.evaluate.registers import first_entry
from chatops.facts.registers import EntryMade
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.policy.registers import rules
from chatops.policy.registers.agreements import AGREEMENTS, ASKED, MOST_ASKED, is_of_draft, may_be_asked, said_of_them
from chatops.policy.registers.register import Entry
from chatops.ports.unit_of_work import UnitOfWork

MOST_LOOKED_AT = 500
"""Agreements of one draft that are gone through, the newest first."""


def asked_to_agree(
    work: UnitOfWork, now: datetime, attempt: Attempt, named: Iterable[Person], draft: str, words: str, form: str
) -> tuple[EntryMade, ...]:
    """Return that each of these people is asked whether they agree to these words. Raises Refused for a stranger."""
    author = attempt.actor.person
    asked = [person for person in dict.fromkeys(named) if may_be_asked(person, author)][:MOST_ASKED]
    for person in asked:
        actor = work.people.actor(Caller(person, AccountStatus.ACTIVE))
        refuse_if(attempt, rules.person_is_listed(AGREEMENTS, AGREEMENTS.field("person"), actor))
    return tuple(
        EntryMade(
            at=now,
            reference=entry.reference,
            by=author,
            office=attempt.actor.office,
            entry=entry,
            form=f"agreement:{form}:{person}",
            tell=(person,),
        )
        for person in asked
        for entry in (_entry(work, now, attempt, person, draft, words),)
    )


def _entry(work: UnitOfWork, now: datetime, attempt: Attempt, person: Person, draft: str, words: str) -> Entry:
    values = {"person": str(person), "draft": draft, "about": said_of_them(words), "answer": ASKED}
    return first_entry(work, now, AGREEMENTS, values, attempt.actor)


def agreements_of(work: UnitOfWork, draft: str) -> tuple[Entry, ...]:
    """Return what was asked of this draft, the newest of each person."""
    kept = work.register_entries.newest([AGREEMENTS.key], limit=MOST_LOOKED_AT, naming=draft)
    newest: dict[str, Entry] = {}
    for entry in kept:
        if is_of_draft(entry, draft):
            newest.setdefault(entry.values["person"], entry)
    return tuple(newest.values())
