"""Whether somebody has acknowledged the policy as it is now, as the records say."""

from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Objection
from chatops.policy.people import Actor
from chatops.ports.unit_of_work import UnitOfWork


def has_read(work: UnitOfWork, actor: Actor, clause: str) -> list[Objection]:
    """2.3a, 4.2a: whether this person has acknowledged the policy as it is now; `clause` is which of the two."""
    return acknowledgements.policy_is_acknowledged(work.editions.reading(actor.person), clause)
