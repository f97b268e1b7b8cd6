"""What is on record, read with plain SQL, so that a mistake in a query of the product cannot hide itself."""

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import dropwhile
from typing import Any

from storage.engine import Database
from tests.support.databases import rows, snapshot

UNKNOWN = "There is no such draft, or it is not one that you may see. Check the reference."
"""What somebody reads about a draft that they may not know of, there or not."""


class OnRecord:
    """The records of a town."""

    database: Database

    async def deliver(self) -> None:
        """Deliver every letter that is due."""
        raise NotImplementedError

    async def journal(self) -> list[dict[str, Any]]:
        """The entries of the journal, read with plain SQL, but for what is there before a journey begins:
        the list of people and accounts, the first edition of the policy, that people had read it, and each day's seal.
        """
        kept = await rows(self.database, "SELECT entry FROM journal ORDER BY sequence")
        entries = [json.loads(row["entry"]) for row in kept]
        done = (entry for entry in entries if not entry["act"].endswith((":recorded", ":committed")))
        return list(dropwhile(lambda entry: entry["act"].startswith("policy:"), done))

    async def acts(self) -> list[str]:
        """What happened, in order, as the journal names it."""
        return [entry["act"] for entry in await self.journal()]

    async def records_but_journal(self) -> dict[str, list[str]]:
        """Everything that is kept, but for the journal."""
        return await snapshot(self.database, but=("journal", "journal_heads"))

    async def check_chain(self) -> None:
        """Follow the journal from its first entry to its head with nothing but SHA-256."""
        before, number = "0" * 64, 0
        for row in await rows(self.database, "SELECT sequence, entry, hash FROM journal ORDER BY sequence"):
            entry = json.loads(row["entry"])
            assert (entry["sequence"], entry["previous"]) == (row["sequence"], before)
            assert row["sequence"] == number + 1
            before, number = hashlib.sha256(row["entry"].encode()).hexdigest(), row["sequence"]
            assert row["hash"] == before
        (head,) = await rows(self.database, "SELECT sequence, hash FROM journal_heads")
        assert (head["sequence"], head["hash"]) == (number, before)


@asynccontextmanager
async def nothing_but(town: OnRecord, *refusals: str) -> AsyncIterator[None]:
    """What happens within leaves nothing behind but these refusals, named by what was attempted."""
    before, journal = await town.records_but_journal(), await town.journal()
    yield
    await town.deliver()
    assert await town.records_but_journal() == before
    after = await town.journal()
    assert after[: len(journal)] == journal
    new = after[len(journal) :]
    assert [entry["act"] for entry in new] == ["attempt:refused"] * len(refusals)
    assert [entry["details"]["attempted"] for entry in new] == list(refusals)
