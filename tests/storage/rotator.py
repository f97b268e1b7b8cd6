"""Changes the master key as a process of its own, to be killed: it says so after each transaction.

`python -m tests.storage.rotator ADDRESS KEY BEFORE`
"""

import asyncio
import sys
import time

from storage import key_rotation
from storage.engine import Database
from storage.sealed.vault import Keyring


def _said() -> None:
    print("one more", flush=True)  # noqa: T201 - this is how the test learns it
    time.sleep(0.05)


async def _rotate(address: str, key: str, before: str) -> None:
    key_rotation.AT_ONCE = 2
    database = Database(address)
    for council in await database.councils():
        await key_rotation.rotate(database, council, Keyring.read(key, before), _said)


if __name__ == "__main__":
    asyncio.run(_rotate(*sys.argv[1:]))
