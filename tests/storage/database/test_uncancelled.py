"""A turn that nobody waits for any longer comes to its end, and leaves no lock behind."""

import asyncio
import gc
import random

import pytest

from chatops.desk import Desk
from storage.engine import Database
from tests.support.council import submitted


@pytest.mark.parametrize("seed", range(5))
async def test_a_caller_that_is_cancelled_leaves_the_database_free(desk: Desk, seed: int) -> None:
    wait = random.Random(seed)
    for _ in range(12):
        leaving = asyncio.create_task(submitted(desk))
        await asyncio.sleep(wait.uniform(0.0, 0.02))
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        async with asyncio.timeout(4):  # less than a busy file would be waited for
            await submitted(desk)


async def test_closing_waits_for_what_is_under_way(desk: Desk, database: Database) -> None:
    leaving = asyncio.create_task(submitted(desk))
    await asyncio.sleep(0)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    # What was cut off would be told of when its connection is collected, and a warning is a failure here.
    await database.close()
    gc.collect()
