"""A relay for tests, of one council or of several, with as many rows of its table as the test needs."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from chatops.desk import Desk
from chatops.outbox.letter import LetterKind
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.relay.deliveries import ByCourier, ByStep, Courier, Delivery, Inquiry, Step
from chatops.relay.outage import Mail
from chatops.relay.relay import Due, Relay, Served
from storage.engine import Database


def served(
    desk: Desk,
    steps: Mapping[LetterKind, Step],
    couriers: Mapping[LetterKind, Courier],
    count: Callable[[str], None] = lambda _outcome: None,
    instead: Mapping[LetterKind, Step] | None = None,
    inquiries: Mapping[LetterKind, Inquiry] | None = None,
    mail: Mail | None = None,
) -> Served:
    """A council whose letters are delivered by these steps, and by couriers where there is no step."""
    shown = {kind: ByCourier(courier, (instead or {}).get(kind)) for kind, courier in couriers.items()}
    taken = {kind: ByStep(step, (inquiries or {}).get(kind)) for kind, step in steps.items()}
    return Served(desk, {**shown, **taken}, count, mail)


def relay_of(desk: Desk, *args: Any, **given: Any) -> Relay:
    """A relay of one council; the arguments are those of `served`."""
    return Relay([served(desk, *args, **given)], due_of(desk))


def due_of(desk: Desk) -> Due:
    """What asks the records of this desk whose letters are due."""
    database = getattr(desk.records, "_database", None)
    if isinstance(database, Database):
        return database.due

    async def due(now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
        soonest = await desk.records.read(lambda work: work.letters.next_due(now, held[desk.council]))
        return [desk.council] if soonest is not None and soonest <= now else []

    return due


def courier_of(relay: Relay, kind: LetterKind) -> Courier:
    """What shows letters of this kind to people in the first council of this relay."""
    delivery = _table(relay)[kind]
    assert isinstance(delivery, ByCourier)
    return delivery.courier


def let_carry(relay: Relay, kind: LetterKind, courier: Courier) -> None:
    """From now on this shows letters of this kind to people in the first council of this relay."""
    delivery = _table(relay)[kind]
    assert isinstance(delivery, ByCourier)
    _table(relay)[kind] = ByCourier(courier, delivery.instead)


def _table(relay: Relay) -> dict[LetterKind, Delivery]:
    table = relay._rounds[0]._delivering._deliveries
    assert isinstance(table, dict)
    return table
