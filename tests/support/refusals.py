"""What holds of every refusal: one row in the journal, nothing else changed, and a sentence for whoever tried."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.policy.objections import NotDone, Overtaken, Refused
from storage.engine import Database
from tests.support.databases import journal_of, snapshot


class Told:
    """What whoever tried was told, once the attempt is over."""

    caught: NotDone

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that were cited."""
        return self.caught.clauses

    @property
    def sentence(self) -> str:
        """Everything that was said."""
        return str(self.caught)


@asynccontextmanager
async def refused(desk: Desk, database: Database, *, kind: type[NotDone] = Refused) -> AsyncIterator[Told]:
    """The attempt within is refused, journalled exactly once, and changes nothing."""
    before, journal = await _kept(desk, database)
    told = Told()
    with pytest.raises(kind) as raised:
        yield told
    told.caught = raised.value
    assert str(raised.value).strip()
    after, longer = await _kept(desk, database)
    assert after == before
    *same, last = longer
    assert same == journal
    _journalled(last, raised.value)


@asynccontextmanager
async def overtaken(desk: Desk, database: Database) -> AsyncIterator[Told]:
    """The attempt within comes too late: journalled exactly once, changing nothing, and told what stands now."""
    async with refused(desk, database, kind=Overtaken) as told:
        yield told


@asynccontextmanager
async def nothing_happens(database: Database) -> AsyncIterator[None]:
    """What happens within is rightly without effect: no row is different, the journal's included."""
    before = await snapshot(database)
    yield
    assert await snapshot(database) == before


async def _kept(desk: Desk, database: Database) -> tuple[dict[str, list[str]], list[dict[str, Any]]]:
    kept = await snapshot(database, but=("journal", "journal_heads"))
    return kept, await journal_of(database, desk.council)


def _journalled(entry: dict[str, Any], not_done: NotDone) -> None:
    attempt = not_done.attempt
    assert entry["act"] == "attempt:refused"
    assert entry["by"] == str(attempt.actor.person)
    assert entry["office"] == attempt.actor.office
    assert entry["reference"] == attempt.reference
    assert entry["clause"] == next(iter(not_done.clauses), "3.1")
    assert entry["details"] == {
        "attempted": attempt.act,
        "clauses": list(not_done.clauses),
        "overtaken": int(isinstance(not_done, Overtaken)),
    }
