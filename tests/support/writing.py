"""Another process that writes one letter, and is gone."""

import asyncio

from storage.engine import Database
from tests.support.council import StillClock, desk_of
from tests.support.forked import Pipe
from tests.support.postman import card, write


def write_there(pipe: Pipe, address: str, reference: str) -> None:
    """Write a letter about this for the Clerk of the first council, and say so."""
    asyncio.run(_write(address, reference))
    pipe.send("written")


async def _write(address: str, reference: str) -> None:
    database = Database(address)
    try:
        (council,) = await database.councils()
        await write(desk_of(database, council, StillClock()), card(reference))
    finally:
        await database.close()
