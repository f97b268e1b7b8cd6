"""The desk of a council, at which a use case works (`chatops.ports.unit_of_work` says what one is)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from chatops.clock import Clock
from chatops.facts.attempts import refusal
from chatops.policy.objections import NotDone
from chatops.policy.people import Caller
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

        Whoever acts (`by`) and is not looked up yet is looked up in it, and it is kept by which account they came.

        Raises:
            Refused, Overtaken: nothing was changed; the attempt has been journalled.
            NoSuch: unknown reference.
            Collided: others changed the same thing each time it was tried.
            InQuarantine: the records may be an old copy.
        """

        def transaction(work: UnitOfWork) -> Facts:
            self.quarantine.refuse()
            now = self.clock.now()
            facts = flow(work, now, *args, **_by_person(work, given, used_at=now))
            work.record(facts)
            return facts

        def attempt(work: UnitOfWork) -> None:
            now = self.clock.now()
            _by_person(work, given, used_at=now)
            work.record((refusal(refused, now),))

        try:
            facts = await self._in_transaction(transaction, alone=is_alone(flow))
        except NotDone as not_done:
            refused = not_done
            await self._in_transaction(attempt)
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
        answer = await self.records.read(lambda work: question(work, now, *args, **_by_person(work, given)))
        self.quarantine.refuse()  # it may have begun meanwhile
        return answer

    async def _in_transaction(self, transaction: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        for _ in range(self.MOST_TRANSACTIONS - 1):
            try:
                return await self.records.write(transaction, alone=alone)
            except Collided:
                continue
        return await self.records.write(transaction, alone=alone)


def _by_person(work: UnitOfWork, given: Mapping[str, Any], *, used_at: datetime | None = None) -> Any:
    """Return what a use case is given, its caller as the person whose account they came by.

    With `used_at` that account is the one they used last from then on: what the bot has to say reaches them there.
    """
    by = given.get("by")
    if not isinstance(by, Caller) or by.looked_up:
        return given
    person, is_last = work.people.whose(by.identity)
    if used_at and not is_last:
        work.people.note_use(by.identity, person, used_at)
        work.letters.by_their_account(person)
    return {**given, "by": by.known_as(person)}
