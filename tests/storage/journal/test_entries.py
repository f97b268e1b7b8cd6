"""The journal can be added to and read, and nothing else; each council has a chain of its own."""

import hashlib
import json
from typing import Any

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.drafts.submit import submit_draft, withdraw_draft
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.journal import entries as journal
from storage.journal.entries import about
from storage.journal.schema import ABOUT_INDEX
from tests.support.council import (
    StillClock,
    approve,
    caller,
    desk_of,
    draft_form,
    posted,
    record,
    released,
    routed,
    submitted,
    take_on_everyone,
)
from tests.support.databases import journal_of, rows, snapshot

CHANGES = {
    "an_entry_is_changed": "UPDATE journal SET entry = 'nothing happened' WHERE sequence = 2",
    "a_hash_is_changed": "UPDATE journal SET hash = '0'",
    "an_entry_is_moved": "UPDATE journal SET sequence = 99 WHERE sequence = 2",
    "an_entry_is_given_to_another_council": "UPDATE journal SET council = 2 WHERE sequence = 2",
    "an_entry_is_removed": "DELETE FROM journal WHERE sequence = 2",
    "everything_is_removed": "DELETE FROM journal",
    "an_entry_is_overwritten": "INSERT INTO journal (council, sequence, entry, hash) "
    "SELECT council, sequence, 'nothing', hash FROM journal WHERE sequence = 2 "
    "ON CONFLICT (council, sequence) DO UPDATE SET entry = 'nothing'",
}
ON_ONE_ENGINE = {
    "sqlite": {
        "an_entry_is_replaced": "INSERT OR REPLACE INTO journal (council, sequence, entry, hash) "
        "SELECT council, sequence, 'nothing', hash FROM journal WHERE sequence = 2",
        "an_entry_is_replaced_in_short": "REPLACE INTO journal (council, sequence, entry, hash) "
        "SELECT council, sequence, 'nothing', hash FROM journal WHERE sequence = 2",
        "a_change_is_forced": "UPDATE OR REPLACE journal SET sequence = 1 WHERE sequence = 2",
    },
    "postgresql": {
        "everything_is_cut_off": "TRUNCATE journal",
        "everything_is_cut_off_by_way_of_the_councils": "TRUNCATE councils CASCADE",
    },
}


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_the_journal_is_not_changed_when(database: Database, change: str) -> None:
    before = await snapshot(database)
    with pytest.raises(DBAPIError, match="append-only"):
        await database.run(lambda connection: connection.execute(text(change)))
    assert await snapshot(database) == before
    assert len(before["journal"]) > 2


@pytest.mark.usefixtures("desk")
async def test_the_journal_is_not_changed_by_what_only_one_engine_can_do(database: Database) -> None:
    before = await snapshot(database)
    for change in ON_ONE_ENGINE[database.url.get_backend_name()].values():
        with pytest.raises(DBAPIError, match="append-only"):
            await database.run(lambda connection, change=change: connection.execute(text(change)))
        assert await snapshot(database) == before


async def chain_of(database: Database, council: Council) -> list[dict[str, object]]:
    """The council's entries, once it is shown with plain SQL that they are one unbroken chain up to the head."""
    number = council.number
    kept = await rows(database, "SELECT * FROM journal WHERE council = :council ORDER BY sequence", council=number)
    before, entries = "0" * 64, []
    for sequence, row in enumerate(kept, 1):
        entry = json.loads(row["entry"])
        assert (row["sequence"], entry["sequence"], entry["previous"]) == (sequence, sequence, before)
        assert entry["council"] == f"{council.platform}:{council.organisation}"
        before = hashlib.sha256(row["entry"].encode()).hexdigest()
        assert row["hash"] == before
        entries.append(entry)
    (head,) = await rows(database, "SELECT * FROM journal_heads WHERE council = :council", council=number)
    assert (head["sequence"], head["hash"]) == (len(kept), before)
    return entries


async def test_every_entry_follows_from_the_one_before_and_the_head_is_the_last(desk: Desk, database: Database) -> None:
    await posted(desk)
    acts = [entry["act"] for entry in await chain_of(database, desk.council)][-5:]
    assert acts == ["draft:submitted", "draft:routed", "draft:approved", "draft:released", "draft:posted"]


async def test_an_entry_says_when_by_whom_in_which_office_under_which_clause(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    clock.move(hours=1, microseconds=7)
    draft = await routed(desk)
    await approve(desk, draft)
    entry = (await journal_of(database, desk.council))[-1]
    assert list(entry) == [
        "previous",
        "sequence",
        "council",
        "at",
        "by",
        "office",
        "act",
        "version",
        "reference",
        "clause",
        "details",
    ]
    assert entry["at"] == "2027-03-01T10:30:00.000007Z"
    assert (entry["office"], entry["clause"], entry["reference"]) == ("Town Clerk", "3.1", draft.reference)


async def test_two_councils_have_two_chains_that_never_mix(desk: Desk, database: Database, clock: StillClock) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), clock)
    await take_on_everyone(other)
    for _ in range(3):
        mine, theirs = await routed(desk), await routed(other)
        await approve(desk, mine)
        await approve(other, theirs)
    ours = await chain_of(database, desk.council)
    assert len(ours) == len(await chain_of(database, other.council))
    assert {entry["council"] for entry in ours} == {"slack:T0THORNBURY"}


async def test_one_council_cannot_reach_another_s_draft(desk: Desk, database: Database, clock: StillClock) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), clock)
    await take_on_everyone(other)
    draft = await routed(desk)
    before = await snapshot(database)
    with pytest.raises(NoSuch):
        await other.transact(approve_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    with pytest.raises(NoSuch):
        await other.transact(withdraw_draft, reference=draft.reference, by=caller("employee"))
    assert await snapshot(database) == before


async def test_a_form_and_a_link_are_once_for_each_council_and_not_for_both(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), clock)
    await take_on_everyone(other)
    form = draft_form(form="form-of-two-councils")
    link = {"facebook-page": "https://www.facebook.com/ThornburyTownCouncil/posts/2"}
    for council_desk in (desk, other):
        assert len(await council_desk.transact(submit_draft, filled=form, by=caller("employee"))) == 1
        await record(council_desk, await released(council_desk), link)


async def test_the_journal_is_read_to_its_end_whatever_a_page_holds(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_read_page", journal._read_page.limit(3))
    monkeypatch.setattr(journal, "PAGE", 3)
    await routed(desk)
    read = await database.look(lambda connection: [line.sequence for line in journal.lines(connection, desk.council)])
    assert read == list(range(1, len(read) + 1))
    assert len(read) == len(await journal_of(database, desk.council))


async def test_the_entries_about_a_draft_are_found_by_an_index_however_long_the_journal_is(
    database: Database, desk: Desk
) -> None:
    draft = await submitted(desk)
    plan = "EXPLAIN QUERY PLAN" if is_sqlite(database.url) else "EXPLAIN"
    asked: list[tuple[str, Any]] = []

    def explained(connection: Connection) -> str:
        event.listen(connection, "before_cursor_execute", lambda *told: asked.append((told[2], told[3])))
        assert [json.loads(one.text)["act"] for one in about(connection, desk.council, draft.reference)] == [
            "draft:submitted"
        ]
        if not is_sqlite(database.url):
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        statement, values = asked[0]
        return str(connection.exec_driver_sql(f"{plan} {statement}", values).all())

    assert ABOUT_INDEX in await database.look(explained)
