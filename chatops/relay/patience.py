"""What the relay writes, however long somebody else holds the records: nobody waits for it as for an answer."""

import time
from collections.abc import Callable
from typing import TypeVar

from chatops.desk import Desk
from chatops.ports.unit_of_work import UnitOfWork

PATIENCE_S = 30.0
"""How long it is tried to write what a round has to; less than a lease."""

T = TypeVar("T")


async def written(desk: Desk, turn: Callable[[UnitOfWork], T]) -> T:
    """Write in one transaction, and again while somebody else holds the records.

    What came of a delivery and is not noted is delivered again.

    Raises:
        TimeoutError: they have been held for too long; nothing was written.
        RecordsAway: they cannot be reached.
    """
    ends = time.monotonic() + PATIENCE_S
    while True:
        try:
            return await desk.records.write(turn)
        except TimeoutError:
            if time.monotonic() > ends:
                raise
