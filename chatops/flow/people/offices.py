"""An office changes hands: one officer proposes it, another office holder confirms it, or it is done on the server."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from chatops.evaluate.changed_people import what_follows
from chatops.facts.fact import Fact
from chatops.facts.offices import OfficeCalledOff, OfficeConfirmed, OfficeProposed
from chatops.facts.people import PersonRecorded
from chatops.policy.authority import offices
from chatops.policy.authority.offices import ChangeState, OfficeChange
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Person
from chatops.ports.idempotency import FormKind
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

ON_THE_SERVER = Actor(Person("command", "line", "people"), AccountStatus.ACTIVE)
"""Whoever runs the server, where something that they tried is refused."""


@dataclass(frozen=True, slots=True)
class OfficeForm:
    """What an officer filled in: which office, and who is to hold it; nobody when it is to fall vacant.

    `form` is the same when the form is sent twice.
    """

    form: str
    office: Office | None
    person: Caller | None


def check_proposing(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 14: whether this person may propose a change, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("office:propose", "", actor), offices.may_propose_office(actor))
    return ()


@alone
def propose_office(work: UnitOfWork, now: datetime, *, filled: OfficeForm, by: Caller) -> Facts:
    """House rule 14: an office is to change hands, and all office holders are told. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.OFFICE, filled.form):
        return ()
    actor = work.people.actor(by)
    attempt = Attempt("office:propose", "", actor)
    refuse_if(attempt, offices.may_propose_office(actor))
    before = work.people.holders().get(filled.office) if filled.office else None
    person = work.people.actor(filled.person) if filled.person else None
    refuse_if(attempt, offices.can_change_hands(filled.office, person, before, by.person))
    if filled.office is None:
        return ()  # it has been refused above
    change = OfficeChange(
        reference=work.people.fresh_office_reference(),
        office=filled.office,
        person=person.person if person else None,
        before=before,
        proposed_by=by.person,
        at=now,
    )
    tell = _told(work, change)
    return (
        OfficeProposed(
            at=now,
            reference=change.reference,
            by=by.person,
            office=actor.office,
            change=change,
            tell=tell,
            form=filled.form,
        ),
    )


@alone
def confirm_office(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 14: it holds from now on. Raises Refused, Overtaken, NoSuch."""
    change, attempt = _open(work, now, "office:confirm", reference, by)
    refuse_if(attempt, offices.may_confirm_office(attempt.actor, change))
    if work.people.holders().get(change.office) != change.before:
        raise Overtaken(attempt, "The office has changed hands since this was proposed. Propose it again.")
    person = work.people.actor(Caller(change.person, AccountStatus.ACTIVE)) if change.person else None
    refuse_if(attempt, offices.can_change_hands(change.office, person, change.before, change.proposed_by))
    confirmed = replace(change, state=ChangeState.CONFIRMED, decided_by=by.person, decided_at=now)
    fact = OfficeConfirmed(
        at=now,
        reference=reference,
        by=by.person,
        office=attempt.actor.office,
        change=confirmed,
        tell=_told(work, change),
    )
    return (fact, *_handed_over(work, now, change.office, change.person))


@alone
def call_off_office(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 14: what was proposed does not happen. Raises Refused, Overtaken, NoSuch."""
    change, attempt = _open(work, now, "office:call-off", reference, by)
    refuse_if(attempt, offices.may_call_off(attempt.actor))
    called_off = replace(change, state=ChangeState.CALLED_OFF, decided_by=by.person, decided_at=now)
    tell = _told(work, change)
    return (
        OfficeCalledOff(
            at=now, reference=reference, by=by.person, office=attempt.actor.office, change=called_off, tell=tell
        ),
    )


@alone
def set_office(work: UnitOfWork, now: datetime, *, office: Office, person: Person | None) -> Facts:
    """House rule 14: an office changes hands on the server, and all office holders are told. Raises Refused."""
    actor = work.people.actor(Caller(person, AccountStatus.ACTIVE)) if person else None
    attempt = Attempt("office:propose", "", ON_THE_SERVER)
    before = work.people.holders().get(office)
    refuse_if(attempt, offices.can_change_hands(office, actor, before, None))
    return tuple(_handed_over(work, now, office, person))


def _open(work: UnitOfWork, now: datetime, act: str, reference: str, by: Caller) -> tuple[OfficeChange, Attempt]:
    """Return the change, while it can be confirmed or called off. Raises Overtaken, NoSuch."""
    change = work.people.office_change(reference)
    attempt = Attempt(act, reference, work.people.actor(by))
    if change.state is not ChangeState.PROPOSED:
        raise Overtaken(attempt, f"This change of office has been {change.state} already.")
    if not change.is_open_at(now):
        raise Overtaken(attempt, "This was proposed more than 14 days ago, so it cannot be confirmed any more.")
    return change, attempt


def _handed_over(work: UnitOfWork, now: datetime, office: Office, person: Person | None) -> list[Fact]:
    """Return the facts of an office that changes hands; another office of who takes it up falls vacant."""
    everyone = {entry.person: entry for entry in work.people.everyone()}
    before = work.people.holders().get(office)
    new: list[Entry] = []
    if before is not None:
        new.append(replace(everyone[before], office=None))
    if person is not None:
        new.append(replace(everyone[person], office=office))
    recorded = [
        PersonRecorded(at=now, reference="", person=one.person, standing=one.standing, holds=one.office) for one in new
    ]
    after = {**everyone, **{one.person: one for one in new}}
    return [*recorded, *what_follows(work, now, [one.person for one in new], tuple(after.values()))]


def _told(work: UnitOfWork, change: OfficeChange) -> tuple[Person, ...]:
    """Return all office holders, and who gains by it."""
    holders = work.people.holders()
    people: Sequence[Person | None] = (*(holders.get(office) for office in Office), change.person)
    return tuple(dict.fromkeys(person for person in people if person is not None))
