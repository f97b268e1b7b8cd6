"""Two relays on one database, and a relay that dies: each letter has one bearer at a time and never loses its last."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.relay import Relay
from chatops.relay.rounds import BATCH, LEASE
from storage.engine import Database
from tests.support.council import StillClock, desk_of
from tests.support.postman import Postman, card, write
from tests.support.relays import relay_of


async def test_two_relays_never_deliver_the_same_letter(
    desk: Desk, database: Database, another: Callable[[], Database], clock: StillClock
) -> None:
    postman = Postman()
    relays = [postman.relay(desk_of(each, desk.council, clock)) for each in (database, another())]
    await write(desk, *(card(f"DR-{n:06}") for n in range(3 * BATCH)))

    async def work(relay: Relay) -> None:
        dealt_with = 1
        while dealt_with:
            # As when it runs by itself, a round that finds the records held by the other is followed by the next.
            with suppress(TimeoutError):
                dealt_with = await relay.round()

    await asyncio.gather(*(work(relay) for relay in relays))
    assert Counter(letter.about for letter in postman.delivered).most_common(1)[0][1] == 1
    assert len(postman.delivered) == 3 * BATCH


async def test_what_a_dead_relay_held_is_free_when_its_lease_ends_and_not_before(desk: Desk, clock: StillClock) -> None:
    await write(desk, card())
    await _hold(desk)
    postman = Postman()
    clock.move(seconds=LEASE.total_seconds() - 1)
    assert await postman.relay(desk).round() == 0
    clock.move(seconds=1)
    assert await postman.relay(desk).round() == 1


async def _hold(desk: Desk) -> None:
    now = desk.clock.now()
    await desk.records.write(lambda work: work.letters.claim(now=now, holder="dead", until=now + LEASE, limit=BATCH))


async def test_a_relay_that_is_alone_takes_over_at_once_what_a_dead_one_held(desk: Desk) -> None:
    await write(desk, card())
    await _hold(desk)
    done = asyncio.Event()

    async def courier(_letter: Letter) -> None:
        done.set()

    running = asyncio.create_task(relay_of(desk, {}, dict.fromkeys(LetterKind, courier)).run(alone=True))
    await asyncio.wait_for(done.wait(), 5)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_relay_that_stops_leaves_what_it_held_to_the_next(desk: Desk) -> None:
    await write(desk, card())
    never = asyncio.Event()
    begun = asyncio.Event()

    async def hangs(_letter: Letter) -> None:
        begun.set()
        await never.wait()

    relay = relay_of(desk, {}, dict.fromkeys(LetterKind, hangs))
    running = asyncio.create_task(relay.round())
    await begun.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert await Postman().relay(desk).round() == 0
    await relay.stop()
    assert await Postman().relay(desk).round() == 1


async def test_a_relay_begins_no_delivery_that_could_outlast_its_lease(desk: Desk, clock: StillClock) -> None:
    delivered: list[str] = []

    async def slow(letter: Letter) -> None:
        delivered.append(letter.about)
        clock.move(seconds=45)

    await write(desk, *(card(f"DR-{n:06}") for n in range(5)))
    await relay_of(desk, {}, dict.fromkeys(LetterKind, slow)).round()
    assert delivered == ["DR-000000", "DR-000001", "DR-000002"]
