"""Another process that decides drafts on the same database: says `ready`, waits for a line, then decides each.

Run as `python -m tests.storage.drafts.decider ADDRESS WHO REFERENCE…`; prints what became of each draft.
"""

import asyncio
import sys

from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Overtaken
from storage.engine import Database
from tests.support.council import StillClock, as_it_stands, decide, desk_of


async def main(address: str, who: str, *references: str) -> None:
    database = Database(address)
    try:
        (council,) = await database.councils()
        desk = desk_of(database, council, StillClock())
        drafts = [await as_it_stands(desk, reference) for reference in references]
        print("ready", flush=True)  # noqa: T201 — the other process waits for it
        await asyncio.to_thread(sys.stdin.readline)
        for draft in drafts:
            try:
                await decide(desk, draft, Verdict.APPROVED if who == "clerk" else Verdict.REJECTED, by=who)
                outcome = "decided"
            except Overtaken:
                outcome = "overtaken"
            print(draft.reference, outcome)  # noqa: T201 — what is asserted
    finally:
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
