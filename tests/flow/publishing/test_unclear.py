"""However the networks and the bot fail, each post goes out once, with its pictures, and none in purdah or a pause."""

import asyncio
import random
from contextlib import suppress

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_again
from chatops.policy.drafts.stages import Stage
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import JobState
from handlers.practice.networks.faults import AFTER, BEFORE, DOUBLED
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    StillClock,
    approve,
    as_it_stands,
    caller,
    pause_off,
    pause_on,
    purdah_off,
    purdah_on,
    release,
    routed,
)
from tests.support.hostile_pictures import png
from tests.support.publishing import ACCOUNTS, Out, job_of, served
from tests.support.rich import kept_picture

KINDS = list(NetworkKind)
A_SHARE = 40
WHOLE = 10_000
EACH_STOPPED, EACH_KILLED = 11, 5
"""One publication of so many meets purdah, a pause, or both; at one of so many the bot is killed somewhere on its way:
with pictures or without."""
STOPS = ("a pause", "purdah", "both")
MOST_PICTURES, MOST_FAULTS = 3, 4


def number(words: str) -> str:
    """The number of the draft in the words of a post."""
    return words.rsplit("number ", 1)[1].split(".")[0]


def pictures_of(n: int) -> list[tuple[bytes, str]]:
    """The bytes and the alt text of each picture of the draft of this number: some have none."""
    many = range(n % (MOST_PICTURES + 1))
    return [(png((8, 8), f"rgb({n % 256},{n // 256},{place})"), f"Picture {place} of {n}.") for place in many]


async def killed_on_its_way(out: Out, desk: Desk, reference: str, account: str, chance: random.Random) -> None:
    """Begin, and be gone after a moment: between any two steps, or in a call."""
    work = asyncio.create_task(out.publish(desk, reference, account))
    await asyncio.sleep(chance.random() * 0.06)
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work
    out.clock.move(seconds=61)


async def stopped_meanwhile(out: Out, desk: Desk, kind: NetworkKind, reference: str, account: str, stop: str) -> None:
    """Nothing may go out: the bot looks and sends nothing. Then it is over, and whoever may approves again."""
    before = len(out.posts(kind))
    periods = [await purdah_on(desk)] if stop != "a pause" else []
    if stop != "purdah":
        await pause_on(desk)
    for _ in range(3):
        if await out.publish(desk, reference, account):
            break
        out.clock.move(seconds=61)
    assert len(out.posts(kind)) == before, f"{reference} went out in {stop}"
    if stop != "purdah":
        await pause_off(desk)
    if periods:
        await purdah_off(desk, *periods)
    draft = await as_it_stands(desk, reference)
    if draft.stage is Stage.HELD:
        given = {"reference": reference, "revision": draft.revision.number}
        await desk.transact(approve_again, **given, by=caller("clerk"))
        await release(desk, draft)


async def one(out: Out, desk: Desk, kind: NetworkKind, account: str, n: int, chance: random.Random) -> str:
    """One draft, from sent in to its end. Why it is not out, as the bot has it; nothing when it is."""
    out.clock.move(seconds=1)  # no two posts are first tried at one instant, by which Bluesky's keys are told apart
    words = f"The market is open. This is number {n}. All are welcome."
    pictures = tuple([await kept_picture(desk, content, alt) for content, alt in pictures_of(n)])
    draft = await routed(desk, accounts=(account,), words=words, pictures=pictures)
    await approve(desk, draft)
    await release(desk, draft)
    # What was not met yet is over: faults that pile up would keep it from being read for so long that people are asked.
    out.here.faults.writing.clear()
    out.here.faults.reading.clear()
    # A Mastodon that keeps no keys cannot tell a post that came twice on its way from two posts.
    doubled = [] if kind is NetworkKind.MASTODON else [DOUBLED]
    faults = ["", *BEFORE, *AFTER, *doubled]
    out.here.faults.writing.extend(chance.choice(faults) for _ in range(chance.randint(1, MOST_FAULTS)))
    out.here.faults.reading.extend(chance.choice(["", *BEFORE]) for _ in range(chance.randrange(3)))
    if n % EACH_KILLED == 0:
        await killed_on_its_way(out, desk, draft.reference, account, chance)
    if n % EACH_STOPPED == 0:
        await out.publish(desk, draft.reference, account)
        out.clock.move(seconds=61)
        stop = STOPS[n // EACH_STOPPED % len(STOPS)]
        await stopped_meanwhile(out, desk, kind, draft.reference, account, stop)
    await out.until_done(desk, draft.reference, account)
    job = await job_of(desk, draft.reference, account)
    return "" if job.state is JobState.OUT else job.why or job.state


async def none_twice_and_none_lost(
    database: Database, desk: Desk, clock: StillClock, kind: NetworkKind, many: int
) -> None:
    chance = random.Random(f"{kind} {many}")
    async with served(clock) as out:
        out.here.faults.slow_s = 0.01
        out.here.mastodon.keeps_keys = False
        account = await out.connect(desk, kind)
        left = {str(n): await one(out, desk, kind, account, n, chance) for n in range(1, many + 1)}
        numbers = [number(words) for words in out.posts(kind)]
        for post in out.here.shelf.of(ACCOUNTS[kind][2]):
            shown = [(picture.content, picture.alt) for picture in post.pictures]
            assert shown == pictures_of(int(number(post.words))), "one is out with other pictures"
    assert len(numbers) == len(set(numbers)), "some went out twice"
    lost = {n: why for n, why in left.items() if why}
    assert left.keys() - lost.keys() == set(numbers), "some are out that the record does not know"
    assert lost == {}, "some were lost, or left to people though they could be sent"
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole


@pytest.mark.clause("4.2b")
@pytest.mark.parametrize("kind", KINDS)
async def test_a_share_of_the_unclear_ones_goes_out_once(
    database: Database, desk: Desk, clock: StillClock, kind: NetworkKind
) -> None:
    await none_twice_and_none_lost(database, desk, clock, kind, A_SHARE)


@pytest.mark.soak
@pytest.mark.clause("4.2b")
@pytest.mark.parametrize("kind", KINDS)
async def test_ten_thousand_unclear_ones_go_out_once_each(
    database: Database, desk: Desk, clock: StillClock, kind: NetworkKind
) -> None:
    await none_twice_and_none_lost(database, desk, clock, kind, WHOLE)
