"""Drafts in hand are found in their order without reading the others, and a search looks through the newest alone."""

from datetime import time

import pytest
from sqlalchemy import Connection

from chatops.desk import Desk
from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from handlers.views.drafts.lists import find_drafts
from storage.drafts import queries
from storage.engine import Database
from tests.support.council import StillClock, brought_to, caller, routed, tomorrow_at_noon


async def listed(desk: Desk, limit: int = 50) -> list[str]:
    found = await desk.look(lambda work, _now: work.drafts.due_first(limit=limit))
    return [draft.reference for draft in found]


async def test_emergencies_stand_first_then_what_is_due_then_what_has_no_time(desk: Desk, clock: StillClock) -> None:
    noon, later = tomorrow_at_noon(), tomorrow_at_noon() | {"at": time(15)}
    whenever = await routed(desk)
    clock.move(minutes=1)
    later_on = await routed(desk, **later)
    clock.move(minutes=1)
    soon, as_soon = await routed(desk, **noon), await routed(desk, **noon)
    clock.move(minutes=1)
    as_whenever, emergency = await routed(desk), await routed(desk, urgent=True)
    first = await routed(desk, **noon, urgent=True)
    await brought_to(desk, Stage.POSTED)
    same = sorted([soon.reference, as_soon.reference])
    ordered = [first.reference, emergency.reference, *same, later_on.reference]
    assert await listed(desk) == [*ordered, whenever.reference, as_whenever.reference]
    assert await listed(desk, limit=2) == ordered[:2]


async def test_what_is_due_first_is_read_from_its_index_in_order(database: Database, council: Council) -> None:
    """With few rows PostgreSQL would rather read them all and sort them: it is told not to."""

    def plan(connection: Connection) -> str:
        sqlite = connection.dialect.name == "sqlite"
        if not sqlite:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            connection.exec_driver_sql("SET LOCAL enable_bitmapscan = off")
            connection.exec_driver_sql("SET LOCAL enable_sort = off")
        # As this database is asked: SQLAlchemy writes some conditions in a way by which SQLite misses the index.
        query = queries.due_first.params(council=council.number, limit=100)
        asked = query.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        return str(connection.exec_driver_sql(f"{'EXPLAIN QUERY PLAN' if sqlite else 'EXPLAIN'} {asked}").all())

    found = await database.run(plan)
    assert "ix_drafts_in_hand" in found
    assert "TEMP B-TREE" not in found
    assert "Sort" not in found


async def test_a_search_says_where_it_ended(desk: Desk, monkeypatch: pytest.MonkeyPatch, clock: StillClock) -> None:
    monkeypatch.setattr(queries, "MOST_SEARCHED", 2)
    old = await routed(desk, words="The fair is in June.")
    clock.move(minutes=1)
    new = [await routed(desk, words="The market is in June.") for _ in range(2)]
    found = await desk.look(find_drafts, words="june", by=caller("clerk"))
    assert {view.reference for view in found.views} == {draft.reference for draft in new}
    assert (found.more, found.older) == (False, True)
    assert not (await desk.look(find_drafts, words="fair", by=caller("clerk"))).views, old.reference
    monkeypatch.setattr(queries, "MOST_SEARCHED", 3)
    found = await desk.look(find_drafts, words="fair", by=caller("clerk"))
    assert ([view.reference for view in found.views], found.older) == ([old.reference], False)
