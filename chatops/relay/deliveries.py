"""How letters of each kind are delivered: one table, in which every kind has exactly one row."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from chatops.outbox.letter import STEPS, Letter, LetterKind
from chatops.ports.unit_of_work import Facts, UnitOfWork
from chatops.relay.delivery import Delivered, Sent


class Step(Protocol):
    """A use case that a letter sets off. Raises NotYet when the letter comes before its time.

    It is given the reference that the letter is about, and what was found out for it before (`Inquiry`).
    """

    def __call__(self, work: UnitOfWork, now: datetime, /, *, reference: str) -> Facts: ...


Inquiry = Callable[[str], Awaitable[Mapping[str, Any]]]
"""What a step has to know from outside, asked before its transaction: the step's own names, and what they are now."""

Courier = Callable[[Letter], Awaitable[Sent | Delivered | None]]
"""Shows people what a letter is about. Returns what it sent, and what is to be kept of it; None counts as posted.
Raises what `chatops.relay.delivery` says."""


@dataclass(frozen=True, slots=True)
class ByStep:
    """The bot takes a step, in the transaction that settles the letter; `inquiry` is asked before."""

    step: Step
    inquiry: Inquiry | None = None


@dataclass(frozen=True, slots=True)
class ByCourier:
    """It is shown to people. `instead` is the step that is taken when it cannot be delivered."""

    courier: Courier
    instead: Step | None = None


Delivery = ByStep | ByCourier
Deliveries = Mapping[LetterKind, Delivery]
"""For each kind of letter how it is delivered, what is asked before, and what happens instead."""


def whole(*parts: Deliveries) -> Deliveries:
    """Return the table that these parts make together.

    Raises:
        ValueError: a kind has no row, or two; or a step is shown to people, or the other way about.
    """
    rows = [(kind, delivery) for part in parts for kind, delivery in part.items()]
    table = dict(rows)
    twice = sorted(kind for kind in table if [named for named, _ in rows].count(kind) > 1)
    missing = sorted(set(LetterKind) - table.keys())
    if twice or missing:
        raise ValueError(f"kinds of letters with two rows: {twice}; with none: {missing}")
    steps = {kind for kind, delivery in table.items() if isinstance(delivery, ByStep)}
    if steps != STEPS:
        raise ValueError(f"kinds of letters that are steps here or in STEPS alone: {sorted(steps ^ STEPS)}")
    return table
