"""Which register is meant, by its key, and the first entry of one under a reference that is drawn."""

from datetime import datetime

from chatops.policy.people import Actor
from chatops.policy.registers import rules
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import Entry, Register, State, Values
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork


def named(register: str) -> Register:
    """Return the register of this key. Raises NoSuch."""
    found = REGISTERS.get(register)
    if found is None:
        raise NoSuch(f"there is no register {register}")
    return found


def first_entry(work: UnitOfWork, now: datetime, register: Register, values: Values, actor: Actor) -> Entry:
    """Return what somebody enters in a register, open, with the day on which it is brought to mind."""
    return Entry(
        reference=work.register_entries.fresh_reference(),
        register=register.key,
        number=1,
        state=State.OPEN,
        values=values,
        why="",
        due_at=rules.due_at(register, values, now),
        by=actor.person,
        office=actor.office,
        at=now,
        salt=work.register_entries.fresh_salt(),
    )
