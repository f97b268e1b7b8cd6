"""One relay serves all councils of a process: each has its letters, none waits for another, and they are asked once."""

import asyncio
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.relay.delivery import LaneShut, PlatformAway
from chatops.relay.outage import LONG
from chatops.relay.relay import Relay
from storage.engine import Database
from tests.support.council import StillClock, desk_of, take_on_everyone
from tests.support.postman import Postman, card, waiting, write
from tests.support.relays import served


@pytest.fixture
async def neighbours(database: Database, clock: StillClock, desk: Desk) -> Desk:
    """The desk of another council in the same database, with its own people."""
    assert desk.council.number
    theirs = desk_of(database, await database.council("slack", "T0OTHER", "Oldbury Parish Council"), clock)
    await take_on_everyone(theirs)
    return theirs


def relay_for(database: Database, *councils: tuple[Desk, Postman]) -> Relay:
    return Relay([served(desk, {}, dict.fromkeys(LetterKind, postman)) for desk, postman in councils], database.due)


async def nothing_waits(relay: Relay, *postmen: Postman) -> None:
    while await relay.round():
        pass
    for postman in postmen:
        postman.delivered.clear()


async def test_the_letters_of_each_council_go_out_by_its_own_couriers(
    desk: Desk, neighbours: Desk, database: Database
) -> None:
    ours, theirs = Postman(), Postman()
    relay = relay_for(database, (desk, ours), (neighbours, theirs))
    await nothing_waits(relay, ours, theirs)
    await write(desk, card("DR-000001"))
    await write(neighbours, card("DR-000002"), card("DR-000003"))
    assert await relay.round() == 3
    assert [letter.about for letter in ours.delivered] == ["DR-000001"]
    assert sorted(letter.about for letter in theirs.delivered) == ["DR-000002", "DR-000003"]
    assert await waiting(database) == []


@pytest.mark.parametrize("shut", [PlatformAway("token_revoked"), LaneShut("channel_is_limited_access")], ids=str)
async def test_what_is_shut_for_one_council_is_open_for_the_other(
    desk: Desk, neighbours: Desk, database: Database, clock: StillClock, shut: Exception
) -> None:
    weather: list[Exception | None] = [None]
    ours, theirs = Postman(lambda _letter: weather[0]), Postman()
    relay = relay_for(database, (desk, ours), (neighbours, theirs))
    await nothing_waits(relay, ours, theirs)
    weather[0] = shut
    for number in range(int(LONG / timedelta(minutes=1)) + 2):
        await write(desk, Letter(LetterKind.STATUS_CARD, f"DR-{number:06}"))
        await write(neighbours, Letter(LetterKind.STATUS_CARD, f"DR-{number:06}"))
        await relay.round()
        # Of theirs everything is there at once, whatever the other platform does.
        assert len(theirs.delivered) == number + 1
        clock.move(minutes=1)
    assert ours.delivered == []
    assert relay.trouble() == "shut"
    assert await neighbours.look(lambda work, _now: work.outages.current()) is None
    weather[0] = None
    clock.move(minutes=5)
    while await relay.round():
        pass
    drafts = {letter.about for letter in ours.delivered if letter.kind is not LetterKind.UNDELIVERED}
    assert drafts == {letter.about for letter in theirs.delivered}


async def test_what_is_due_is_asked_once_however_many_councils_there_are(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    desks = [desk, *[desk_of(database, await database.council("slack", f"T0{n}", f"{n}"), clock) for n in range(9)]]
    relay = relay_for(database, *((one, Postman()) for one in desks))
    while await relay.round():
        pass
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert await relay.round() == 0
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert [statement for statement in asked if "SELECT" in statement and "letters" in statement] == asked[-1:]
    assert len(asked) == 1 + sum("SET" in statement or "BEGIN" in statement for statement in asked)


async def test_a_slow_platform_keeps_nobody_elses_letters(desk: Desk, neighbours: Desk, database: Database) -> None:
    carried: list[tuple[str, str]] = []
    answers, first, delivered = asyncio.Event(), asyncio.Event(), asyncio.Event()
    ours, theirs = Postman(), Postman()
    await nothing_waits(relay_for(database, (desk, ours), (neighbours, theirs)), ours, theirs)

    async def slow(letter: Letter) -> None:
        carried.append(("slow", letter.about))
        await answers.wait()

    async def quick(letter: Letter) -> None:
        (delivered if letter.about == "DR-000002" else first).set()

    councils = [served(one, {}, dict.fromkeys(LetterKind, by)) for one, by in ((desk, slow), (neighbours, quick))]
    relay = Relay(councils, database.due)
    running = asyncio.create_task(relay.run(alone=True))
    await write(desk, card())
    await write(neighbours, card())
    async with asyncio.timeout(30):
        await first.wait()
    # The first is still being delivered, and the others' next letter goes out all the same.
    await write(desk, card("DR-000003"))
    await write(neighbours, card("DR-000002"))
    relay.wake()
    async with asyncio.timeout(30):
        await delivered.wait()
    assert carried == [("slow", "DR-000001")]  # nothing else of theirs has begun before it
    answers.set()
    await relay.stop()
    await running
    assert {row["about"] for row in await waiting(database)} <= {"DR-000003"}


async def test_a_council_in_quarantine_is_left_out_and_the_others_are_served(
    desk: Desk, neighbours: Desk, database: Database
) -> None:
    ours, theirs = Postman(), Postman()
    asked: list[frozenset[Council]] = []

    async def due(now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
        asked.append(frozenset(held))
        return await database.due(now, held)

    councils = [served(one, {}, dict.fromkeys(LetterKind, by)) for one, by in ((desk, ours), (neighbours, theirs))]
    relay = Relay(councils, due)
    await nothing_waits(relay, ours, theirs)
    await write(desk, card())
    await write(neighbours, card())
    desk.quarantine.is_on = True
    assert await relay.round() == 1
    assert (len(ours.delivered), len(theirs.delivered)) == (0, 1)
    assert asked[-1] == {neighbours.council}
