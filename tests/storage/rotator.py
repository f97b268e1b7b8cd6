"""Changes the master key as a process of its own, to be killed: it says so after each transaction."""

import asyncio
import time

from storage import key_rotation
from storage.engine import Database
from storage.sealed.vault import Keyring
from tests.support.forked import Pipe


def rotate(pipe: Pipe, address: str, key: str, before: str) -> None:
    """Change the key of every council of the database, a few at a time."""
    key_rotation.AT_ONCE = 2
    asyncio.run(_rotate(pipe, address, Keyring.read(key, before)))


async def _rotate(pipe: Pipe, address: str, keyring: Keyring) -> None:
    def said() -> None:
        pipe.send("one more")
        time.sleep(0.05)

    database = Database(address)
    for council in await database.councils():
        await key_rotation.rotate(database, council, keyring, said)
