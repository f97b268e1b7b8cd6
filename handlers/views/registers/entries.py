"""One entry of a register as one person may see it: its page, its form, the notice of it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.registers import named
from chatops.policy.accounts import Account
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Person
from chatops.policy.registers import rules
from chatops.policy.registers.agreements import AGREEMENTS, only_they_answer
from chatops.policy.registers.consents import CONSENTS
from chatops.policy.registers.register import FieldKind, Register, State, Values
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.holds import held_by
from handlers.views.phrases import Sentence
from handlers.views.registers.consents import uses_of
from handlers.views.registers.shown import history_of, names_of, reads, shown, standing_of, writes

MOST_VERSIONS = 6
"""Versions whose writers a page names; the copy of the record has all of them."""


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry as it stands, with its history. `uses` are the posts that rest on a consent; None for all else.

    `held` says that a legal hold is on it, for whom that is.
    """

    reference: str
    number: int
    title: str
    standing: Sentence
    rows: tuple[tuple[str, Sentence], ...]
    words: tuple[tuple[str, str], ...]
    history: tuple[Sentence, ...]
    why: str
    may_change: bool
    may_close: bool
    uses: tuple[str, ...] | None = None
    may_answer: bool = False
    held: str = ""


@dataclass(frozen=True, slots=True)
class EntryFormView:
    """What the form for an entry starts with. `reference` and `number` are empty and 0 for a new one."""

    register: Register
    accounts: tuple[Account, ...]
    values: Values
    reference: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class NoticeView:
    """What somebody is told of an entry; `opens` is whether they may read it."""

    reference: str
    said: Sentence
    opens: bool


def see_entry(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> EntryView:
    """Return one entry. Raises Refused, NoSuch."""
    entry, actor = work.register_entries.get(reference), work.people.actor(by)
    register = named(entry.register)
    theirs = register is AGREEMENTS and not only_they_answer(entry, actor)
    refuse_if(Attempt("register:see", reference, actor), [] if theirs else rules.may_read(register, actor))
    is_open = entry.state is not State.CLOSED
    names = names_of(work)
    typed = (FieldKind.LINE, FieldKind.WORDS, FieldKind.LINK)
    return EntryView(
        reference=reference,
        number=entry.number,
        title=register.title,
        standing=standing_of(register, entry, now),
        rows=tuple(
            (field.label.removesuffix("?"), shown(field, entry.values[field.name], names))
            for field in register.fields
            if field.kind not in typed and entry.values.get(field.name)
        ),
        words=tuple(
            (field.label, entry.values[field.name])
            for field in register.fields
            if field.kind in typed and entry.values.get(field.name)
        ),
        history=tuple(history_of(one, now) for one in work.register_entries.versions(reference)[-MOST_VERSIONS:]),
        why=entry.why,
        may_change=is_open and writes(register, actor) and register is not AGREEMENTS,
        may_answer=is_open and theirs,
        may_close=is_open and not rules.may_close(register, actor),
        uses=uses_of(work, reference) if register is CONSENTS else None,
        held=held_by(work, reference, actor),
    )


def may_read_entry(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> bool:
    """Return whether this person may read an entry. Raises NoSuch."""
    return reads(named(work.register_entries.get(reference).register), work.people.actor(by))


def register_of(work: UnitOfWork, _now: datetime, *, reference: str) -> Register:
    """Return the register in which an entry stands. Raises NoSuch."""
    return named(work.register_entries.get(reference).register)


def new_entry_form(work: UnitOfWork, _now: datetime, *, register: str) -> EntryFormView:
    """Return the form for a new entry. Raises NoSuch."""
    kind = named(register)
    return EntryFormView(kind, tuple(work.accounts.all()), {field.name: field.begins for field in kind.fields})


def changing_form(work: UnitOfWork, _now: datetime, *, reference: str) -> EntryFormView:
    """Return the form for an entry that there is. Raises NoSuch."""
    entry = work.register_entries.get(reference)
    accounts = tuple(work.accounts.all())
    return EntryFormView(named(entry.register), accounts, entry.values, reference, entry.number)


def see_notice(work: UnitOfWork, _now: datetime, *, reference: str, to: Person) -> NoticeView:
    """Return what somebody is told of an entry as it stands. Raises NoSuch."""
    entry = work.register_entries.get(reference)
    register = named(entry.register)
    actor = work.people.actor(Caller(to, AccountStatus.ACTIVE))
    where = f"{register.title}, {reference}: "
    said = {
        State.OPEN: register.told or "there is a new entry.",
        State.DUE: _reminder(register, actor),
        State.CLOSED: "it has been closed.",
    }[entry.state]
    opens = reads(register, actor) or (register is AGREEMENTS and not only_they_answer(entry, actor))
    return NoticeView(reference, (where, said), opens)


def _reminder(register: Register, actor: Actor) -> str:
    """Return what is to be done now. An office that is told of the entry alone reads that, whenever it is shown."""
    told_alone = actor.office in register.tells and rules.may_close(register, actor)
    return (register.told if told_alone else register.reminder) or "it is to be looked at."
