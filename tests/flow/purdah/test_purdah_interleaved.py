"""Purdah is switched in the very moment of a release, by another process: nothing slips between the two."""

import asyncio
import random
from typing import Any

import pytest

from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.drafts.post import release_draft
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.council import approved, caller, desk_of, finish, purdah_off, purdah_on, take_on_everyone
from tests.support.databases import address_of, journal_of

A_SHARE, A_THOUSAND = 20, 1000


async def at_the_same_moment(database: Database, times: int, seed: int) -> None:
    """A draft is released at one desk while the Clerk switches purdah at another, as two processes have them."""
    wait = random.Random(seed)
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    # Two replicas are two pools on PostgreSQL; on SQLite one process serves, and its writers queue.
    other = database if is_sqlite(database.url) else Database(address_of(database))
    here, there = desk_of(database, council, SystemClock()), desk_of(other, council, SystemClock())
    await take_on_everyone(here)
    try:
        for _ in range(times):
            draft = await approved(here)
            await asyncio.gather(
                _after(wait.uniform(0.0, 0.004), _released(here, draft.reference)),
                _after(wait.uniform(0.0, 0.004), purdah_on(there)),
            )
            await _ended(here)
            await finish(here, draft)
        nothing_went_out_inside(await journal_of(database, council))
    finally:
        if other is not database:
            await other.close()


async def _after(seconds: float, work: Any) -> None:
    await asyncio.sleep(seconds)
    await work


async def _released(desk: Desk, reference: str) -> None:
    await desk.transact(release_draft, reference=reference, approver=caller("clerk"))


async def _ended(desk: Desk) -> None:
    windows = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, *(window.reference for window in windows))


def nothing_went_out_inside(journal: list[dict[str, Any]]) -> None:
    """By the journal's own order and instants: no release while a period is on, and each earlier one taken back."""
    on: str | None = None
    out: set[str] = set()
    seen = {"released first": 0, "held at release": 0}
    for entry in journal:
        act, reference = entry["act"], entry["reference"]
        if act == "purdah:set":
            on = entry["details"]["begins"]
        elif act == "purdah:ended":
            assert not out, f"{out} stayed out through a period"
            on = None
        elif act == "draft:released":
            assert on is None, f"{reference} was released inside a period that began at {on}"
            seen["released first"] += 1
            out.add(reference)
        elif act == "draft:held":
            seen["held at release"] += reference not in out
            out.discard(reference)
    assert all(seen.values()), f"only one order was ever seen, so nothing was shown: {seen}"


async def test_purdah_switched_in_the_moment_of_a_release_lets_nothing_slip(database: Database) -> None:
    await at_the_same_moment(database, A_SHARE, seed=1)


@pytest.mark.soak
async def test_nor_does_any_of_a_thousand_moments(database: Database) -> None:
    await at_the_same_moment(database, A_THOUSAND, seed=random.randrange(2**32))
