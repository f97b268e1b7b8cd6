"""Which register is meant, by its key, the first entry of one under a reference that is drawn, and whether the first
yearly review of the policy is due.
"""

from datetime import datetime

from chatops.policy.people import Actor
from chatops.policy.registers import rules
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import Entry, Register, State, Values
from chatops.policy.registers.yearly import REVIEWS
from chatops.policy.yearly_review import first_reminder, first_review
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


def first_review_due(work: UnitOfWork, now: datetime) -> datetime | None:
    """10: return the last moment for the first review of the policy, from thirty days before; None once one is in the
    register, whose entry brings the next to mind.
    """
    current = work.editions.current()
    if current is None or now < first_reminder(current.published_at):
        return None
    reviewed = work.register_entries.newest([REVIEWS.key], limit=1)
    return None if reviewed else first_review(current.published_at)
