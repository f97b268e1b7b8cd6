"""Entries of the council's registers are made, changed and closed; their day comes. One flow for every register."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.holds import what_is_held_is_there
from chatops.evaluate.registers import first_entry, named
from chatops.facts.authority import DraftStopped
from chatops.facts.registers import EntryChanged, EntryClosed, EntryDue, EntryMade, form_of_day
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Person
from chatops.policy.registers import rules
from chatops.policy.registers.agreements import only_they_answer
from chatops.policy.registers.consents import CONSENTS, consents_hold
from chatops.policy.registers.register import Entry, FieldKind, Register, State, Values
from chatops.policy.stops import StopCause
from chatops.ports.errors import NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork

_OFFICERS = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)


def check_entry(work: UnitOfWork, _now: datetime, *, register: str, by: Caller) -> Facts:
    """Whether this person may make an entry in this register, asked before a form is opened. Raises Refused, NoSuch."""
    actor, kind = work.people.actor(by), named(register)
    refuse_if(
        Attempt("register:make", "", actor),
        rules.may_write(kind, actor) or rules.there_is_an_account(kind, _accounts(work)),
    )
    return ()


def make_entry(work: UnitOfWork, now: datetime, *, register: str, values: Values, form: str, by: Caller) -> Facts:
    """Make an entry in a register. The same form sent again changes nothing. Raises Refused, NoSuch."""
    if work.idempotency_keys.made_by(FormKind.REGISTER, form):
        return ()
    kind, actor, said = named(register), work.people.actor(by), _tidied(values)
    attempt = Attempt("register:make", "", actor)
    refuse_if(attempt, rules.may_write(kind, actor))
    refuse_if(attempt, rules.entry_is_right(kind, said, _accounts(work), now), _listed(work, kind, said))
    refuse_if(attempt, what_is_held_is_there(work, kind, said))
    entry = first_entry(work, now, kind, said, actor)
    return (
        EntryMade(
            at=now,
            reference=entry.reference,
            by=by.person,
            office=actor.office,
            entry=entry,
            form=form,
            tell=_told(work, kind, said, by.person),
        ),
    )


def check_change(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """Whether this person may change this entry now. Raises Refused, Overtaken, NoSuch."""
    _kept(work, reference, None, Attempt("register:change", reference, work.people.actor(by)))
    return ()


def change_entry(
    work: UnitOfWork, now: datetime, *, reference: str, number: int, values: Values, form: str, by: Caller
) -> Facts:
    """Make another version of an entry that is not closed; `number` is the version that was shown.

    Raises Refused, Overtaken, NoSuch.
    """
    if work.idempotency_keys.made_by(FormKind.REGISTER, form):
        return ()
    actor = work.people.actor(by)
    attempt, said = Attempt("register:change", reference, actor), _tidied(values)
    before = _kept(work, reference, number, attempt)
    if said == dict(before.values) and before.state is State.OPEN:
        return ()
    kind = named(before.register)
    refuse_if(attempt, rules.entry_is_right(kind, said, _accounts(work), now), _listed(work, kind, said))
    refuse_if(attempt, what_is_held_is_there(work, kind, said))
    made = work.register_entries.versions(reference)[0].at
    due_at = rules.due_at(kind, said, made)
    entry = _after(work, before, now, by.person, actor, values=said, state=State.OPEN, due_at=due_at)
    tell = tuple(person for person in _passed_to(kind, said) if person not in _passed_to(kind, before.values))
    return (
        EntryChanged(at=now, reference=reference, by=by.person, office=actor.office, entry=entry, form=form, tell=tell),
    )


def check_closing(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """Whether this person may close this entry now. Raises Refused, Overtaken, NoSuch."""
    _to_close(work, reference, None, Attempt("register:close", reference, work.people.actor(by)))
    return ()


def close_entry(
    work: UnitOfWork, now: datetime, *, reference: str, number: int, why: str, form: str, by: Caller
) -> Facts:
    """Close an entry, with what came of it. It stays in the record. Raises Refused, Overtaken, NoSuch."""
    if work.idempotency_keys.made_by(FormKind.REGISTER, form):
        return ()
    actor = work.people.actor(by)
    attempt, why = Attempt("register:close", reference, actor), wording.tidy(why)
    before = _to_close(work, reference, number, attempt)
    refuse_if(attempt, rules.reason_is_given(named(before.register), why))
    entry = _after(work, before, now, by.person, actor, state=State.CLOSED, why=why, due_at=None)
    closed = EntryClosed(at=now, reference=reference, by=by.person, office=actor.office, entry=entry, form=form)
    return (closed, *_stopped(work, now, reference)) if before.register == CONSENTS.key else (closed,)


def _stopped(work: UnitOfWork, now: datetime, consent: str) -> tuple[DraftStopped, ...]:
    """5.5: what was approved and is not posted yet does not go out on a consent that is withdrawn."""
    gone = consents_hold((consent,), ())
    return approvers.stopped_in_hand(
        work, now, StopCause.CONSENT, gone, lambda draft: consent in draft.revision.background.consents
    )


def entry_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """The day of an entry has come: the officers and whoever deals with it are asked to look at it, once.

    Raises NoSuch, and NotYet before its day.
    """
    before = work.register_entries.get(reference)
    if before.state is not State.OPEN or before.due_at is None:
        return ()
    if now < before.due_at:
        raise NotYet(before.due_at)
    entry = replace(
        before,
        number=before.number + 1,
        state=State.DUE,
        by=None,
        office=None,
        at=now,
        salt=work.register_entries.fresh_salt(),
    )
    kind = named(entry.register)
    tell = dict.fromkeys((*_holders(work, _OFFICERS), *_passed_to(kind, entry.values)))
    form = form_of_day(reference, entry.number)
    return (EntryDue(at=now, reference=reference, entry=entry, form=form, tell=tuple(tell)),)


def _kept(work: UnitOfWork, reference: str, number: int | None, attempt: Attempt) -> Entry:
    """Return the entry that is to be changed, by somebody who may read and write it."""
    entry = work.register_entries.get(reference)
    kind = named(entry.register)
    refuse_if(attempt, only_they_answer(entry, attempt.actor))
    refuse_if(attempt, rules.may_read(kind, attempt.actor) or rules.may_write(kind, attempt.actor))
    _still_stands(entry, number, attempt)
    return entry


def _to_close(work: UnitOfWork, reference: str, number: int | None, attempt: Attempt) -> Entry:
    entry = work.register_entries.get(reference)
    kind = named(entry.register)
    refuse_if(attempt, rules.may_read(kind, attempt.actor) or rules.may_close(kind, attempt.actor))
    _still_stands(entry, number, attempt)
    return entry


def _still_stands(entry: Entry, number: int | None, attempt: Attempt) -> None:
    if entry.state is State.CLOSED:
        raise Overtaken(attempt, "That entry has been closed already.")
    if number is not None and entry.number != number:
        raise Overtaken(attempt, "Somebody has changed that entry meanwhile. Open it again to see what it says now.")


def _after(
    work: UnitOfWork,
    before: Entry,
    now: datetime,
    by: Person,
    actor: Actor,
    *,
    state: State,
    due_at: datetime | None,
    values: Values | None = None,
    why: str = "",
) -> Entry:
    """Return the version that follows."""
    return replace(
        before,
        number=before.number + 1,
        state=state,
        values=before.values if values is None else values,
        why=why,
        due_at=due_at,
        by=by,
        office=actor.office,
        at=now,
        salt=work.register_entries.fresh_salt(),
    )


def _tidied(values: Values) -> dict[str, str]:
    """Return what was filled in, without what was left empty."""
    tidied = {name: wording.tidy(value) for name, value in values.items()}
    return {name: value for name, value in tidied.items() if value}


def _listed(work: UnitOfWork, kind: Register, values: Values) -> list[Objection]:
    """Return what is wrong with the people whom an entry names."""
    chosen = [field for field in kind.fields if field.kind is FieldKind.PERSON and values.get(field.name)]
    return [
        objection
        for field in chosen
        for objection in rules.person_is_listed(
            kind, field, work.people.actor(Caller(Person.parse(values[field.name]), AccountStatus.ACTIVE))
        )
    ]


def _accounts(work: UnitOfWork) -> frozenset[str]:
    return frozenset(account.key for account in work.accounts.all())


def _told(work: UnitOfWork, kind: Register, values: Values, by: Person) -> tuple[Person, ...]:
    """Return whom a new entry concerns, but for whoever made it."""
    everybody = dict.fromkeys((*_holders(work, kind.tells), *_passed_to(kind, values)))
    return tuple(person for person in everybody if person != by)


def _holders(work: UnitOfWork, offices: tuple[Office, ...]) -> tuple[Person, ...]:
    holders = work.people.holders()
    return tuple(holders[office] for office in offices if office in holders)


def _passed_to(kind: Register, values: Values) -> tuple[Person, ...]:
    return tuple(Person.parse(values[field.name]) for field in kind.fields if field.told and values.get(field.name))
