"""The desk of a council, at which a use case works (`chatops.ports.unit_of_work` says what one is)."""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from chatops.clock import Clock
from chatops.facts.attempts import refusal
from chatops.policy.objections import NotDone
from chatops.ports.council import Council
from chatops.ports.errors import Collided
from chatops.ports.unit_of_work import Facts, Records, UnitOfWork, is_alone
from chatops.quarantine import Quarantine

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Where a use case meets the clock and the records of one council.

    Args:
        council: whose desk it is.
        records: its storage.
        clock: read once for each use case.
        wake: called after a commit that left letters to deliver.
        quarantine: whether the records can be trusted; while they cannot, every use case raises InQuarantine.
    """

    MOST_TRANSACTIONS = 5

    def __init__(
        self,
        council: Council,
        records: Records,
        clock: Clock,
        wake: Callable[[], None] = lambda: None,
        quarantine: Quarantine | None = None,
    ) -> None:
        self.council = council
        self.clock = clock
        self.records = records
        self.wake = wake
        self.quarantine = quarantine or Quarantine()

    async def transact(
        self, flow: Callable[Concatenate[UnitOfWork, datetime, P], Facts], *args: P.args, **given: P.kwargs
    ) -> Facts:
        """Run a use case in one transaction; `now` is read once, when the transaction has its turn, and passed to it.

        Raises:
            Refused, Overtaken: nothing was changed; the attempt has been journalled.
            NoSuch: unknown reference.
            Collided: others changed the same thing each time it was tried.
            InQuarantine: the records may be an old copy.
        """

        def transaction(work: UnitOfWork) -> Facts:
            self.quarantine.refuse()
            facts = flow(work, self.clock.now(), *args, **given)
            work.record(facts)
            return facts

        try:
            facts = await self._in_transaction(transaction, alone=is_alone(flow))
        except NotDone as not_done:
            refused = not_done
            await self._in_transaction(lambda work: work.record((refusal(refused, self.clock.now()),)))
            raise
        if facts:
            self.wake()
        return facts

    async def look(
        self, question: Callable[Concatenate[UnitOfWork, datetime, P], T], *args: P.args, **given: P.kwargs
    ) -> T:
        """Return the answer to a question about the records as they stand now.

        Raises:
            NoSuch, or what the question raises.
            InQuarantine: the records may be an old copy.
        """
        now = self.clock.now()
        answer = await self.records.read(lambda work: question(work, now, *args, **given))
        self.quarantine.refuse()  # it may have begun meanwhile
        return answer

    async def _in_transaction(self, transaction: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        for _ in range(self.MOST_TRANSACTIONS - 1):
            try:
                return await self.records.write(transaction, alone=alone)
            except Collided:
                continue
        return await self.records.write(transaction, alone=alone)
