"""A picture is kept once, sealed, for whoever sent it, and goes at its end unless a draft that may be posted has it."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Refused
from chatops.policy.pictures import Attached
from chatops.policy.retention import UNPOSTED_PICTURES, WAITING_PICTURES
from chatops.ports.pictures import Picture
from storage.engine import Database
from storage.pictures.schema import pictures
from tests.support.council import PEOPLE, StillClock, revise, routed, take_on_everyone, turn_down, withdraw

CONTENT = b"\x89PNG and the rest of it"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


async def keep(desk: Desk, clock: StillClock, content: bytes = CONTENT, by: str = "employee") -> Attached:
    """Keep this as a picture for one of them."""
    digest = hashlib.sha256(content).hexdigest()
    picture = Picture(digest, content, "image/png", "market.png", PEOPLE[by])
    await desk.records.write(lambda work: work.pictures.keep(picture, f"F{digest[:8]}", now=clock.now()))
    return Attached(digest, "The market square.")


async def kept(desk: Desk, digest: str = DIGEST) -> Picture | None:
    return await desk.look(lambda work, _now: work.pictures.get(digest))


async def clear(desk: Desk, clock: StillClock) -> None:
    await keep(desk, clock, b"another")


@pytest.fixture
async def at(desk: Desk) -> Desk:
    await take_on_everyone(desk)
    return desk


async def test_what_is_kept_comes_back_and_nothing_of_it_is_in_the_file(
    at: Desk, clock: StillClock, database: Database
) -> None:
    await keep(at, clock)
    assert await kept(at) == Picture(DIGEST, CONTENT, "image/png", "market.png", PEOPLE["employee"])
    rows = await database.run(lambda connection: connection.execute(pictures.select()).all())
    assert CONTENT not in rows[0].sealed
    assert b"market" not in rows[0].sealed


async def test_a_file_that_is_sent_again_is_known_to_whoever_sent_it_alone(at: Desk, clock: StillClock) -> None:
    await keep(at, clock)
    source = f"F{DIGEST[:8]}"
    for who, found in (("employee", DIGEST), ("clerk", None)):
        assert await at.look(lambda work, _now, by=PEOPLE[who]: work.pictures.from_source(by, source)) == found


@pytest.mark.parametrize("at_byte", [0, 12, 40, -1])
async def test_one_byte_of_it_changed_and_it_is_not_there(
    at: Desk, clock: StillClock, database: Database, at_byte: int
) -> None:
    await keep(at, clock)

    def spoil(connection: Any) -> None:
        sealed = bytearray(connection.execute(pictures.select()).one().sealed)
        sealed[at_byte] ^= 1
        connection.execute(pictures.update().values(sealed=bytes(sealed)))

    await database.run(spoil)
    assert await kept(at) is None


async def test_another_picture_put_in_its_place_is_not_it(at: Desk, clock: StillClock, database: Database) -> None:
    await keep(at, clock)
    await keep(at, clock, b"another")

    def swap(connection: Any) -> None:
        other = connection.execute(pictures.select().where(pictures.c.digest != DIGEST)).one()
        connection.execute(pictures.update().where(pictures.c.digest == DIGEST).values(sealed=other.sealed))

    await database.run(swap)
    assert await kept(at) is None


async def test_what_was_never_sent_in_goes_after_a_day(at: Desk, clock: StillClock) -> None:
    await keep(at, clock)
    clock.set(clock.now() + WAITING_PICTURES.kept_for)
    await clear(at, clock)
    assert await kept(at) is not None
    clock.move(seconds=1)
    await clear(at, clock)
    assert await kept(at) is None


async def test_what_belongs_to_a_draft_stays(at: Desk, clock: StillClock) -> None:
    await routed(at, pictures=(await keep(at, clock),))
    clock.move(days=1000)
    await clear(at, clock)
    assert await kept(at) is not None


@pytest.mark.parametrize("how", ["withdrawn", "rejected"])
async def test_what_belongs_to_a_draft_that_ended_unposted_goes_some_time_later(
    at: Desk, clock: StillClock, how: str
) -> None:
    draft = await routed(at, pictures=(await keep(at, clock),))
    await (withdraw(at, draft) if how == "withdrawn" else turn_down(at, draft, Verdict.REJECTED))
    clock.set(clock.now() + UNPOSTED_PICTURES.kept_for)
    await clear(at, clock)
    assert await kept(at) is not None
    clock.move(seconds=1)
    await clear(at, clock)
    assert await kept(at) is None


async def test_a_picture_that_another_sent_is_not_taken_by_its_digest(at: Desk, clock: StillClock) -> None:
    attached = await keep(at, clock, by="clerk")
    with pytest.raises(Refused, match="not kept any more"):
        await routed(at, pictures=(attached,))


async def test_whoever_revises_keeps_what_is_in_the_draft(at: Desk, clock: StillClock) -> None:
    attached = await keep(at, clock)
    draft = await routed(at, pictures=(attached,))
    clock.move(days=WAITING_PICTURES.kept_for / timedelta(days=1) + 1)
    await keep(at, clock, by="clerk")
    await revise(at, draft, pictures=(attached,))
    assert await kept(at) is not None
