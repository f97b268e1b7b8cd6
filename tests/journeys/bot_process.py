"""The bot as a process of its own, to be killed: `python -m tests.journeys.bot_process ADDRESS DATABASE_URL`.

It serves the practice council at ADDRESS, writes its own address as one line, and goes on until it is killed.
"""

import asyncio
import sys

from chatops import logs
from chatops.bootstrap import running
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.lifetime import until_stopped
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from tests.support.patience import patient


async def _serve(address: str, database_url: str) -> None:
    logs.configure("ERROR", "plain")
    elsewhere = PracticeServer(thornbury())
    elsewhere.council.address = address
    async with running(practice_settings(elsewhere, database_url)) as service:
        await cast_has_read(service.desk, elsewhere)
        print(service.address, flush=True)  # noqa: T201 — this is how the test learns it
        await until_stopped(service)


if __name__ == "__main__":
    with patient():
        asyncio.run(_serve(*sys.argv[1:]))
