"""The bot of a practice council as a process of its own, to be killed."""

import asyncio

from chatops import logs
from chatops.bootstrap import running
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.lifetime import until_stopped
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from tests.support.forked import Pipe
from tests.support.patience import patient


def serve(pipe: Pipe, address: str, database_url: str) -> None:
    """Serve the practice council at this address, send the bot's own, and go on until it is killed."""
    with patient():
        asyncio.run(_served(pipe, address, database_url))


async def _served(pipe: Pipe, address: str, database_url: str) -> None:
    logs.configure("ERROR", "plain")
    elsewhere = PracticeServer(thornbury())
    elsewhere.council.address = address
    async with running(practice_settings(elsewhere, database_url)) as service:
        await cast_has_read(service.desk, elsewhere)
        pipe.send(service.address)
        await until_stopped(service)
