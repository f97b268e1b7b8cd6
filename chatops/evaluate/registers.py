"""Which register is meant, by its key."""

from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import Register
from chatops.ports.errors import NoSuch


def named(register: str) -> Register:
    """Return the register of this key. Raises NoSuch."""
    found = REGISTERS.get(register)
    if found is None:
        raise NoSuch(f"there is no register {register}")
    return found
