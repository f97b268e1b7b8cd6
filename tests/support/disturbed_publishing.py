"""What disturbs a publication: faults that are counted, and what happens at a step of it."""

import json
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Generator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.journal.entries import lines
from tests.support.council import StillClock


class Ticking(StillClock):
    """No two posts are first tried at one instant, by which Bluesky's keys are told apart."""

    def now(self) -> datetime:
        self.move(microseconds=1)
        return super().now()


class Met(deque[str]):
    """Faults in their order, of which those that were met are counted."""

    def __init__(self, faults: list[str], tally: Counter[str]) -> None:
        super().__init__(faults)
        self._tally = tally

    def popleft(self) -> str:
        fault = super().popleft()
        if fault:
            self._tally[fault] += 1
        return fault


class AtStep:
    """A piece of work, and what happens when it waits for the so-manieth time."""

    def __init__(self, work: Coroutine[Any, Any, Any], step: int, happens: Callable[[], Any]) -> None:
        self._work, self._step, self._happens = work, step, happens

    def __await__(self) -> Generator[Any, Any, Any]:
        left, raised = self._step, None
        while True:
            try:
                waits_for = self._work.send(None) if raised is None else self._work.throw(raised)
            except StopIteration as end:
                return end.value
            if left == 0:
                self._happens()
            left, raised = left - 1, None
            try:
                yield waits_for
            except BaseException as error:
                raised = error


def claims_while_stopped(connection: Connection, council: Council) -> int:
    """How often the journal has the bot begin a publication after a pause or a period was set and before it ended."""
    stops, claims = 0, 0
    for line in lines(connection, council):
        act = json.loads(line.entry)["act"]
        stops += {"purdah:set": 1, "pause:set": 1, "purdah:ended": -1, "pause:ended": -1}.get(act, 0)
        claims += stops > 0 and act == "draft:claimed"
    return claims
