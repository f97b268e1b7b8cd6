"""The council's registers as one person may see them: which there are, what is in one, what a search finds."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.registers import named
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.registers import rules
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import State
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.registers.shown import EntryLine, lines_of, reads, writes

MOST_SHOWN = 15
"""Entries that one page shows; the others are found by their words."""
MOST_LOOKED_AT = 2000
"""Entries that are gone through to count and to search; a council makes a few in a week."""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One register in the list: its key, its title, and how many of its entries are open and due."""

    key: str
    title: str
    open: int
    due: int
    may_read: bool
    may_write: bool


@dataclass(frozen=True, slots=True)
class RegisterView:
    """One register, or what a search found in all of them (`key` is empty then). `more` were left out."""

    key: str
    title: str
    about: str
    entries: tuple[EntryLine, ...]
    more: int
    may_write: bool
    ready: tuple[tuple[str, str], ...] = ()


def see_registers(work: UnitOfWork, _now: datetime, *, by: Caller) -> tuple[RegisterLine, ...]:
    """Return the registers that this person may read or write in. Raises Refused for whoever may do neither."""
    actor = work.people.actor(by)
    mine = [register for register in REGISTERS.values() if reads(register, actor) or writes(register, actor)]
    if not mine:
        refuse_if(Attempt("register:see", "", actor), rules.may_read(REGISTERS["replies"], actor))
    read = [register.key for register in mine if reads(register, actor)]
    states: dict[str, list[State]] = {}
    for entry in work.register_entries.newest(read, limit=MOST_LOOKED_AT):
        states.setdefault(entry.register, []).append(entry.state)
    return tuple(
        RegisterLine(
            key=register.key,
            title=register.title,
            open=sum(state is not State.CLOSED for state in states.get(register.key, [])),
            due=sum(state is State.DUE for state in states.get(register.key, [])),
            may_read=register.key in read,
            may_write=writes(register, actor),
        )
        for register in mine
    )


def see_register(work: UnitOfWork, now: datetime, *, key: str, by: Caller) -> RegisterView:
    """Return one register. Raises Refused, NoSuch."""
    register, actor = named(key), work.people.actor(by)
    refuse_if(Attempt("register:see", "", actor), rules.may_read(register, actor))
    entries = work.register_entries.newest([key], limit=MOST_LOOKED_AT)
    ready = tuple((title, text.format(council=work.council.name)) for title, text in register.ready)
    return RegisterView(
        key=key,
        title=register.title,
        about=register.about,
        entries=lines_of(work, entries[:MOST_SHOWN], now),
        more=max(0, len(entries) - MOST_SHOWN),
        may_write=writes(register, actor),
        ready=ready,
    )


def find_entries(work: UnitOfWork, now: datetime, *, words: str, by: Caller) -> RegisterView:
    """Return every entry that this person may read and that has these words. Raises Refused."""
    actor = work.people.actor(by)
    readable = [register.key for register in REGISTERS.values() if reads(register, actor)]
    if not readable:
        refuse_if(Attempt("register:see", "", actor), rules.may_read(REGISTERS["replies"], actor))
    wanted = words.casefold()
    found = [
        entry
        for entry in work.register_entries.newest(readable, limit=MOST_LOOKED_AT)
        if wanted in " ".join((entry.reference, *entry.values.values(), entry.why)).casefold()
    ]
    return RegisterView(
        key="",
        title="Found in the registers",
        about=f"Entries with the words that you typed: {len(found):,}.",
        entries=lines_of(work, found[:MOST_SHOWN], now),
        more=max(0, len(found) - MOST_SHOWN),
        may_write=False,
    )
