"""Somebody who reads slowly what a command writes keeps nobody else waiting."""

import asyncio
import os
import subprocess
import sys
from contextlib import closing

from chatops.desk import Desk
from storage.engine import Database
from tests.support.council import approve, routed
from tests.support.databases import address_of, rows
from tests.support.tampering.records import story


async def test_a_copy_of_the_journal_into_a_pager_that_is_left_open_stops_no_click(
    database: Database, desk: Desk
) -> None:
    while (await rows(database, "SELECT sum(length(entry)) AS size FROM journal"))[0]["size"] < 100_000:
        await story(desk)
    draft = await routed(desk)
    command = [sys.executable, "-m", "chatops", "journal", "export"]
    around = os.environ | {"DATABASE_URL": address_of(database)}
    export = subprocess.Popen(command, stdout=subprocess.PIPE, env=around)  # noqa: S603, ASYNC220 - our own
    try:
        assert export.stdout is not None
        with closing(export.stdout):
            first = await asyncio.to_thread(export.stdout.read, 4096)
            assert len(first) == 4096
            await asyncio.sleep(0.2)  # the pipe is full by now, and the command waits for whoever reads it
            assert export.poll() is None
            async with asyncio.timeout(4):  # less than one waits for a database that is held
                await approve(desk, draft)
    finally:
        export.kill()
        await asyncio.to_thread(export.wait)
