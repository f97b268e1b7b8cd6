"""How an entry of a register is said: its line in a list, how it stands, what it says, who wrote it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chatops.evaluate.registers import named
from chatops.policy.people import Actor, Person
from chatops.policy.registers import rules
from chatops.policy.registers.register import Entry, Field, FieldKind, Register, State
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, up_to


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry in a list, in words of our own alone."""

    reference: str
    said: Sentence


def lines_of(work: UnitOfWork, entries: Sequence[Entry], now: datetime) -> tuple[EntryLine, ...]:
    names = names_of(work)
    return tuple(EntryLine(entry.reference, _line(entry, names, now)) for entry in entries)


def _line(entry: Entry, names: Mapping[str, str], now: datetime) -> Sentence:
    register = named(entry.register)
    said: list[str | Person] = []
    for field in register.fields:
        if field.listed and entry.values.get(field.name):
            said += [*shown(field, entry.values[field.name], names), ". "]
    return (*said, *standing_of(register, entry, now))


def standing_of(register: Register, entry: Entry, now: datetime) -> Sentence:
    if entry.state is State.CLOSED:
        return (f"Closed on {day(entry.at, now)}.",)
    if entry.state is State.DUE:
        return (f"Its day has come. {register.reminder}",)
    if entry.due_at is None:
        return ("Open.",)
    return (f"To be looked at by {up_to(entry.due_at, now)}.",)


def shown(field: Field, value: str, names: Mapping[str, str]) -> Sentence:
    """Return a value that nobody typed."""
    match field.kind:
        case FieldKind.CHOICE:
            return (dict(field.options).get(value, value),)
        case FieldKind.ACCOUNT:
            return (names.get(value, value),)
        case FieldKind.PERSON:
            return (Person.parse(value),)
        case _:
            return (_date(date.fromisoformat(value)),)


def _date(value: date) -> str:
    return f"{value:%A} {value.day} {value:%B} {value.year}"


def history_of(entry: Entry, now: datetime) -> Sentence:
    if entry.by is None:
        return (f"Its day came: {day(entry.at, now)}.",)
    did = "made it" if entry.number == 1 else "closed it" if entry.state is State.CLOSED else "changed it"
    return (entry.by, f" {did} on {day(entry.at, now)}.")


def names_of(work: UnitOfWork) -> dict[str, str]:
    return {account.key: account.name for account in work.accounts.ever()}


def reads(register: Register, actor: Actor) -> bool:
    return not rules.may_read(register, actor)


def writes(register: Register, actor: Actor) -> bool:
    return not rules.may_write(register, actor)
