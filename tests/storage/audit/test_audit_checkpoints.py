"""A check goes on from the newest one on record that counts: nobody who has the database alone gains by it."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, event

from chatops.desk import Desk
from chatops.facts.records import JournalChecked
from chatops.policy.anchors import Anchor, Head, Trail
from chatops.ports.council import Council
from storage.audit.checkpoints import Checkpoint, newest
from storage.audit.verify import Report, verify
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.journal.anchor_check import key_of
from storage.journal.entries import hash_of, head
from storage.journal.schema import ABOUT_INDEX
from storage.sealed.vault import Keyring
from tests.support.council import StillClock, approve, posted, routed
from tests.support.keys import ANOTHER_KEY, MASTER_KEYS
from tests.support.rich import checked_now, rich_story
from tests.support.tampering.records import rewrite, story, tamper
from tests.support.tampering.trying import after_each

NOTHING = Trail()
OLD, NEW = "posted before the check", "approved since"
PLACES = 9


async def whole(database: Database, council: Council) -> Report:
    return await database.look(partial(verify, council=council, keyring=MASTER_KEYS))


async def counted(
    database: Database, council: Council, known: Trail = NOTHING, keyring: Keyring | None = MASTER_KEYS
) -> Checkpoint | None:
    """The check that another goes on from."""
    return await database.look(lambda connection: newest(connection, council, keyring, known))


async def gone_on(database: Database, council: Council) -> Report:
    """A check as `chatops journal verify` makes it."""
    return await database.look(lambda connection: _gone_on(connection, council))


def _gone_on(connection: Connection, council: Council) -> Report:
    since = newest(connection, council, MASTER_KEYS, NOTHING)
    return verify(connection, council, keyring=MASTER_KEYS, since=since)


async def checked_story(desk: Desk) -> dict[str, str]:
    """Drafts, a check of them, and one more that is approved and waits. Gives one from before it and the one since."""
    await story(desk)
    old = await posted(desk)
    await checked_now(desk)
    new = await routed(desk)
    await approve(desk, new)
    return {OLD: old.reference, NEW: new.reference}


async def test_from_any_entry_of_a_long_story_on_what_was_done_by_the_book_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await rich_story(desk, clock)

    def tried(connection: Connection) -> dict[int, tuple[str, ...]]:
        last = head(connection, council).sequence
        found = {}
        for number in range(1, last + 1, last // PLACES):
            at = Head(number, hash_of(connection, council, number) or "")
            since = Checkpoint(number, clock.now(), at, "1.0")
            report = verify(connection, council, keyring=MASTER_KEYS, now=clock.now(), since=since)
            assert report.entries == last - number
            found[number] = report.findings
        return found

    assert {number: said for number, said in (await database.look(tried)).items() if said} == {}


async def test_a_check_goes_on_from_the_newest_that_is_sealed(database: Database, council: Council, desk: Desk) -> None:
    await checked_story(desk)
    first = await counted(database, council)
    assert first is not None
    assert first.number == first.checked.sequence + 1
    await checked_now(desk)
    second = await counted(database, council)
    assert second is not None
    assert second.number > first.number
    report = await gone_on(database, council)
    assert (report.whole, report.entries, report.since) == (True, 1, second)


async def test_without_the_key_no_check_counts(database: Database, council: Council, desk: Desk) -> None:
    await checked_story(desk)
    assert await counted(database, council, keyring=None) is None
    assert await counted(database, council, keyring=Keyring.read(ANOTHER_KEY)) is None


async def test_a_check_counts_only_once_it_was_anchored(database: Database, council: Council, desk: Desk) -> None:
    await checked_story(desk)
    check = await counted(database, council)
    assert check is not None

    async def noted(sequence: int, its_hash: str = "") -> Trail:
        known = await database.look(lambda connection: hash_of(connection, council, sequence))
        return Trail((Anchor(key_of(council), Head(sequence, its_hash or known or ""), datetime.now(UTC)),))

    assert await counted(database, council, await noted(check.number)) == check
    assert await counted(database, council, await noted(check.number + 1)) == check
    assert await counted(database, council, await noted(check.checked.sequence)) is None
    assert await counted(database, council, await noted(check.number, "a" * 64)) is None


async def test_what_is_changed_since_is_found_and_what_is_older_by_the_whole(
    database: Database, council: Council, desk: Desk
) -> None:
    named = await checked_story(desk)
    changes = {
        f"{what} of what was {which}": [statement.format(named[which])]
        for which in (OLD, NEW)
        for what, statement in {
            "words": "UPDATE revisions SET words = 'Vote Blue.' WHERE reference = '{}'",
            "the decision": "UPDATE decisions SET office = 'deputy' WHERE reference = '{}'",
            "the draft": "UPDATE drafts SET author = 'slack:T0THORNBURY:U0DEPUTY01' WHERE reference = '{}'",
        }.items()
    }
    changes["an office"] = ["UPDATE people SET office = NULL WHERE office IS NOT NULL"]
    changes["a key of a form"] = [f"DELETE FROM idempotency_keys WHERE reference = '{named[NEW]}'"]  # noqa: S608
    in_all = await after_each(database, changes, partial(verify, council=council, keyring=MASTER_KEYS))
    assert {name for name, report in in_all.items() if report.whole} == set()
    since = await after_each(database, changes, partial(_gone_on, council=council))
    assert {name for name, report in since.items() if report.whole} == {name for name in changes if OLD in name}


async def test_a_chain_that_is_broken_since_is_found(database: Database, council: Council, desk: Desk) -> None:
    await checked_story(desk)
    last = "(SELECT max(sequence) FROM journal)"
    changes = {
        "changed": [f"UPDATE journal SET entry = replace(entry, 'slack:', 'teams:') WHERE sequence = {last}"],  # noqa: S608
        "taken out": [f"DELETE FROM journal WHERE sequence = {last} - 1"],  # noqa: S608
        "cut off": [f"DELETE FROM journal WHERE sequence = {last}"],  # noqa: S608
        "the head": ["UPDATE journal_heads SET sequence = sequence - 1"],
    }
    found = await after_each(database, changes, partial(_gone_on, council=council))
    assert {name for name, report in found.items() if report.whole} == set()


async def test_a_check_that_was_put_in_does_not_count_and_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    named = await checked_story(desk)
    words = f"UPDATE revisions SET words = 'Vote Blue.' WHERE reference = '{named[OLD]}'"  # noqa: S608
    at = await database.look(lambda connection: head(connection, council))
    forged = JournalChecked(at=desk.clock.now(), reference="", checked=at, program="1.0", seal="0" * 64)
    await desk.records.write(lambda work: work.record((forged,)))
    await tamper(database, words)
    assert await counted(database, council) is None
    report = await gone_on(database, council)
    assert report.since is None
    said = "\n".join(report.findings)
    assert f"Entry {at.sequence + 1} tells of a check without the seal of the council: it was put in." in said
    assert f"revision 1 of {named[OLD]}" in said


async def test_a_chain_worked_out_anew_from_before_a_check_does_not_have_its_seal(
    database: Database, council: Council, desk: Desk
) -> None:
    await checked_story(desk)
    check = await counted(database, council)
    assert check is not None
    await rewrite(
        database,
        lambda one: one.update(by="slack:T0THORNBURY:U0CHAIR001") if one["sequence"] == check.number - 4 else None,
    )
    assert await counted(database, council) is None
    said = "\n".join((await whole(database, council)).findings)
    assert f"Entry {check.number} says that another journal than this one was checked." in said


async def test_what_a_check_says_counts_for_no_other_entry(database: Database, council: Council, desk: Desk) -> None:
    await checked_story(desk)
    check = await counted(database, council)
    assert check is not None
    before = check.number - 3
    await rewrite(database, lambda one: one["details"].update(checked=before) if "checked" in one["details"] else None)
    assert await counted(database, council) is None
    assert "says that another journal" in "\n".join((await whole(database, council)).findings)


async def test_what_is_read_of_the_journal_before_a_check_is_found_by_indexes(
    database: Database, council: Council, desk: Desk
) -> None:
    """With half a million drafts it took three seconds where SQLite passed over one of them."""
    await checked_story(desk)
    asked: list[tuple[str, Any]] = []

    def explained(connection: Connection) -> list[str]:
        def note(*told: Any) -> None:
            asked.append((told[2], told[3]))

        event.listen(connection, "before_cursor_execute", note)
        assert _gone_on(connection, council).since is not None
        event.remove(connection, "before_cursor_execute", note)
        if not is_sqlite(database.url):
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = "EXPLAIN QUERY PLAN" if is_sqlite(database.url) else "EXPLAIN"
        # On PostgreSQL what an entry is about has a column of its own.
        named = ("substr(entry", " about IN (", "FROM idempotency_keys")
        by_text = [one for one in asked if any(name in one[0] for name in named)]
        return [str(connection.exec_driver_sql(f"{plan} {text}", values).all()) for text, values in by_text]

    plans = await database.look(explained)
    of_journal = [plan for plan in plans if "ix_journal_apart" in plan or ABOUT_INDEX in plan]
    assert len(of_journal) == 3
    of_forms = [plan for plan in plans if "idempotency_keys" in plan and "reference" in plan]
    assert of_forms
    if is_sqlite(database.url):
        assert [plan for plan in of_forms if "kind=? AND reference=?" not in plan] == []
