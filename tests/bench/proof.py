"""That the work was done: read with plain SQL after each round, since a benchmark that skips the work is worthless."""

import hashlib
import json
from collections import Counter
from typing import Any

from sqlalchemy import Connection, text

from storage.engine import Database

IN_CHANNEL = "status card"
LETTERS_OF_AN_APPROVAL = {"decision card", IN_CHANNEL, "author card", "release"}
"""Their kinds of letters: the card of the decider, the card in the channel, the author's, and the release."""


class WorkSkipped(AssertionError):
    """An answer was given without the work, or the work was done wrongly. No figure of this run counts."""


async def approvals(url: str, clicked: tuple[str, ...], *, relayed: bool = False, channels: int = 1) -> set[str]:
    """Which of the clicked drafts are approved: each exactly once, no other draft, and with a whole journal.

    `relayed` says that the letters were delivered meanwhile, so that drafts have moved on; `channels` is how many show
    how a draft stands. Raises WorkSkipped.
    """
    database = Database(url)
    try:
        return await database.look(
            lambda connection: _check(connection, set(clicked), relayed=relayed, channels=channels)
        )
    finally:
        await database.close()


def _check(connection: Connection, clicked: set[str], *, relayed: bool, channels: int) -> set[str]:
    def column(query: str) -> list[Any]:
        return list(connection.scalars(text(query)))

    decided = Counter(column("SELECT reference FROM decisions WHERE verdict = 'approved' AND revision = 1"))
    moved_on = Counter(column("SELECT stage FROM drafts WHERE stage <> 'routed'"))
    wanted_stages = {"approved", "released"} if relayed else {"approved"}
    _demand(set(decided) <= clicked, "drafts were approved that nobody clicked")
    _demand(set(decided.values()) <= {1}, "drafts were approved more than once")
    _demand(set(moved_on) <= wanted_stages and moved_on.total() == len(decided), "drafts and decisions do not agree")
    entries = chain(connection)
    journalled = Counter(entry["reference"] for entry in entries if entry["act"] == "draft:approved")
    _demand(journalled == decided, "the journal and the decisions do not agree")
    _demand(len(entries) == column("SELECT sequence FROM journal_heads")[0], "the journal is cut off")
    if not relayed:
        written = Counter(column("SELECT about || ' ' || kind FROM letters"))
        each = dict.fromkeys(LETTERS_OF_AN_APPROVAL, 1) | {IN_CHANNEL: channels}
        wanted = {f"{reference} {kind}": many for reference in decided for kind, many in each.items()}
        _demand(all(written[one] == many for one, many in wanted.items()), "letters are missing or there twice")
    return set(decided)


def chain(connection: Connection) -> list[dict[str, Any]]:
    """The entries of the only journal here, each checked to follow from the one before. Raises WorkSkipped."""
    entries, before = [], "0" * 64
    for entry, kept in connection.execute(text("SELECT entry, hash FROM journal ORDER BY sequence")):
        read = json.loads(entry)
        _demand(read["previous"] == before, f"the chain is broken at {read['sequence']}")
        before = hashlib.sha256(entry.encode()).hexdigest()
        _demand(kept == before, f"the hash of {read['sequence']} is wrong")
        entries.append(read)
    return entries


def _demand(held: bool, otherwise: str) -> None:
    if not held:
        raise WorkSkipped(f"The work was not done as it must be: {otherwise}.")
