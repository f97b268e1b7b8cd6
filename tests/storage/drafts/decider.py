"""Another process that decides drafts on the same database, at the same moment as whoever started it says."""

import asyncio

from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Overtaken
from storage.engine import Database
from tests.support.council import StillClock, as_it_stands, decide, desk_of
from tests.support.forked import Pipe


def decide_each(pipe: Pipe, address: str, who: str, references: list[str]) -> None:
    """Say that it is ready, wait to be told to go, decide each, and send what became of each draft."""
    asyncio.run(_decide_each(pipe, address, who, references))


async def _decide_each(pipe: Pipe, address: str, who: str, references: list[str]) -> None:
    database, outcomes = Database(address), []
    try:
        (council,) = await database.councils()
        desk = desk_of(database, council, StillClock())
        drafts = [await as_it_stands(desk, reference) for reference in references]
        pipe.send("ready")
        await asyncio.to_thread(pipe.recv)
        for draft in drafts:
            try:
                await decide(desk, draft, Verdict.APPROVED if who == "clerk" else Verdict.REJECTED, by=who)
                outcomes.append((draft.reference, "decided"))
            except Overtaken:
                outcomes.append((draft.reference, "overtaken"))
        pipe.send(outcomes)
    finally:
        await database.close()
