"""That a legal hold is on something, said to those who may read the register of them. Clause 6.4.

Others are not told: that something of theirs is held may be what they are not to learn.
"""

from chatops.evaluate.holds import hold_on
from chatops.policy.people import Actor, Person
from chatops.policy.registers import rules
from chatops.policy.registers.holds import HOLDS
from chatops.ports.unit_of_work import UnitOfWork


def held_by(work: UnitOfWork, reference: str, actor: Actor, *people: Person) -> str:
    """Return that something is held, by its reference or by whose it is; nothing when it is not, and for others."""
    if rules.may_read(HOLDS, actor):
        return ""
    hold = hold_on(work, reference, *people)
    return f"A legal hold is on it ({hold.reference}): nothing of it is erased until that is lifted." if hold else ""
