"""The practice workspace that a journey goes through, with everybody in it whom it may meet."""

from datetime import UTC, datetime

from handlers.practice.council.cast import add_foreigner, add_leaver, add_other_bot, thornbury
from handlers.practice.council.changes import Changes
from handlers.practice.council.clock import PracticeClock
from handlers.practice.council.faults import Fault, Faults
from handlers.practice.server import PracticeServer

MORNING = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
"""When a journey begins: a Monday morning in London, in winter time."""


class ToldFaults(Faults):
    """Faults that tell whoever waits when one strikes, so that a test can act while a call hangs."""

    def __init__(self, changes: Changes) -> None:
        super().__init__()
        self._changes = changes

    def take(self, where: str) -> Fault | None:
        fault = super().take(where)
        if fault is not None:
            self._changes.happened()
        return fault


def practice_town(*, still: bool = True) -> PracticeServer:
    """A practice workspace with everybody in it whom a journey may meet, not started yet."""
    place = thornbury()
    for add in (add_leaver, add_other_bot, add_foreigner):
        add(place)
    clock = PracticeClock(MORNING, running=False) if still else PracticeClock()
    server = PracticeServer(place, clock=clock)
    server.council.faults = ToldFaults(server.changes)
    return server
