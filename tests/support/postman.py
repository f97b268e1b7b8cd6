"""A courier for tests of the relay, and letters for it to carry."""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.relay import Relay
from storage.engine import Database
from tests.support.council import PEOPLE
from tests.support.databases import rows
from tests.support.relays import relay_of

Failure = Callable[[Letter], Exception | None]


class Postman:
    """A courier that notes what it delivers, and fails when it is told to."""

    def __init__(self, fails: Failure = lambda _letter: None) -> None:
        self.delivered: list[Letter] = []
        self.most_at_once: Counter[Person | None] = Counter()
        self._fails = fails
        self._now: Counter[Person | None] = Counter()

    async def __call__(self, letter: Letter) -> None:
        self._now[letter.to] += 1
        self.most_at_once[letter.to] = max(self.most_at_once[letter.to], self._now[letter.to])
        await asyncio.sleep(0)
        self._now[letter.to] -= 1
        failure = self._fails(letter)
        if failure is not None:
            raise failure
        self.delivered.append(letter)

    def relay(self, desk: Desk, outcomes: list[str] | None = None) -> Relay:
        """A relay that hands everything but the steps to this courier."""
        shown = set(LetterKind) - {LetterKind.ROUTE, LetterKind.RELEASE}
        count = outcomes.append if outcomes is not None else lambda _outcome: None
        return relay_of(desk, {LetterKind.ROUTE: route_draft}, dict.fromkeys(shown, self), count)


async def write(desk: Desk, *letters: Letter) -> None:
    """Put letters in the outbox that follow from no fact."""
    now = desk.clock.now()

    def write_all(work: UnitOfWork) -> None:
        for letter in letters:
            work.letters.write(letter, now=now)

    await desk.records.write(write_all)


def card(reference: str = "DR-000001", to: str | None = "clerk", *, afresh: bool = False) -> Letter:
    """A letter that asks for a card."""
    return Letter(LetterKind.DECISION_CARD, reference, PEOPLE[to] if to else None, afresh)


async def waiting(database: Database) -> list[dict[str, Any]]:
    """What is in the outbox, read with plain SQL."""
    return await rows(database, 'SELECT kind, about, "to", tries, not_before, parked_at, why FROM letters')
