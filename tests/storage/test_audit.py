"""Whatever is changed, put in, taken out, moved or cut off is found, and what is whole is not accused."""

import hashlib
import random
from collections.abc import Awaitable, Callable

import pytest

from chatops.ports import Council, Desk
from storage import audit, audit_records
from storage.audit import Report, verify
from storage.engine import Database
from tests.council import StillClock, approve, posted, record, released, routed, take_on_everyone
from tests.databases import rows, snapshot
from tests.tampering import CHAIN, RECORDS, story, tamper


async def checked(database: Database, council: Council) -> Report:
    return await database.look(lambda connection: verify(connection, council))


async def found(database: Database, council: Council) -> str:
    """The findings, a line each; there must be some, and they must be the ones that are counted."""
    report = await checked(database, council)
    assert not report.whole
    assert report.found >= len(report.findings) > 0
    return "\n".join(report.findings)


async def last(database: Database) -> int:
    (row,) = await rows(database, "SELECT max(sequence) AS number FROM journal")
    return int(row["number"])


async def test_what_was_done_by_the_book_is_whole(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    report = await checked(database, council)
    assert report.findings == report.remarks == ()
    assert report.whole
    assert report.entries == report.end.sequence == await last(database)
    counts = report.counts
    assert (counts.drafts, counts.revisions, counts.decisions, counts.postings) == (6, 7, 5, 3)
    assert report.first == report.last == desk.clock.now()


async def test_a_council_that_has_done_nothing_is_whole(database: Database, council: Council) -> None:
    report = await checked(database, council)
    assert report.whole
    assert (report.entries, report.first, report.end.sequence) == (0, None, 0)


async def test_a_post_on_one_account_of_two_is_whole(database: Database, council: Council, desk: Desk) -> None:
    draft = await released(desk, accounts=("facebook-page", "x-account"))
    await record(desk, draft, {"x-account": "https://x.com/ThornburyTC/status/1"})
    assert (await checked(database, council)).whole


async def test_people_and_accounts_that_change_are_whole(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await take_on_everyone(desk, accounts=())
    await take_on_everyone(desk)
    assert (await checked(database, council)).whole


@pytest.mark.parametrize("name", CHAIN)
async def test_tampering_with_the_chain_is_found(database: Database, council: Council, desk: Desk, name: str) -> None:
    statements, sentence = CHAIN[name]
    await story(desk)
    await tamper(database, *statements)
    assert sentence in await found(database, council)


async def test_one_changed_entry_is_one_finding(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(database, "UPDATE journal SET entry = replace(entry, '\"1.1\"', '\"9.2\"') WHERE sequence = 3")
    assert (await found(database, council)).count("\n") == 0


async def rehash(database: Database, number: int) -> None:
    """Give an entry the hash of its text, and the head as well when it is the last."""
    (row,) = await rows(database, "SELECT entry FROM journal WHERE sequence = :number", number=number)
    digest = hashlib.sha256(row["entry"].encode()).hexdigest()
    await tamper(
        database,
        f"UPDATE journal SET hash = '{digest}' WHERE sequence = {number}",  # noqa: S608 - digits that we made
        f"UPDATE journal_heads SET hash = '{digest}' WHERE sequence = {number}",  # noqa: S608 - the same
    )


async def test_a_changed_entry_with_its_hash_made_right_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    await story(desk)
    await tamper(database, "UPDATE journal SET entry = replace(entry, '\"4.2b\"', '\"9.2\"') WHERE sequence = 12")
    await rehash(database, 12)
    assert "Entry 13 does not follow from entry 12" in await found(database, council)


async def test_a_last_entry_rewritten_with_its_hash_and_head_is_found_by_the_records(
    database: Database, council: Council, desk: Desk
) -> None:
    draft = await routed(desk)
    await approve(desk, draft)
    number = await last(database)
    await tamper(
        database,
        f"UPDATE journal SET entry = replace(entry, 'U0CLERK001', 'U0DEPUTY01') WHERE sequence = {number}",  # noqa: S608
    )
    await rehash(database, number)
    assert await found(database, council) == (
        f"Entry {number}: the records say otherwise who made the decision on revision 1 of {draft.reference}, "
        "in which office, or when."
    )


async def test_any_changed_character_of_any_entry_or_hash_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    await story(desk)
    kept = await rows(database, "SELECT sequence, entry, hash FROM journal ORDER BY sequence")
    chance = random.Random(7)
    for _ in range(40):
        row, column = chance.choice(kept), chance.choice(["entry", "hash"])
        at = chance.randrange(len(row[column]))
        new = chance.choice(sorted(set('0123456789abcdef"{ ') - {row[column][at]}))
        text = row[column][:at] + new + row[column][at + 1 :]
        for value in (text, row[column]):
            await tamper(
                database,
                f"UPDATE journal SET {column} = '{value}' WHERE sequence = {row['sequence']}",  # noqa: S608 - ours
            )
            whole = (await checked(database, council)).whole
            assert whole is (value == row[column]), (row["sequence"], column, at, new)


@pytest.mark.parametrize("name", RECORDS)
async def test_tampering_with_the_records_is_found(database: Database, council: Council, desk: Desk, name: str) -> None:
    statement, sentence = RECORDS[name]
    await story(desk)
    await tamper(database, statement)
    assert sentence in await found(database, council)


async def test_damaged_rows_are_findings_and_not_errors(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    if database.url.get_backend_name() != "sqlite":
        pytest.skip("PostgreSQL keeps no JSON and no instant that cannot be read")
    await tamper(
        database,
        "UPDATE revisions SET accounts = 'nonsense', goes_out_at = 'never', made_at = 'once', author = 'nobody'",
        "UPDATE decisions SET clauses = 'nonsense', at = x'00', verdict = 'adored'",
        "UPDATE postings SET at = '', by = ''",
        "UPDATE drafts SET asked = '}', submitted_at = 7",
        "UPDATE people SET person = 'x' WHERE office = 'Chair'",
    )
    await found(database, council)


async def test_an_act_that_cannot_follow_is_found(database: Database, council: Council, desk: Desk) -> None:
    draft = await posted(desk)
    await tamper(database, "UPDATE journal SET entry = replace(entry, 'draft:routed', 'draft:withdrawn')")
    said = await found(database, council)
    assert f"{draft.reference} stood at “withdrawn”, revision 1, so this could not happen to it." in said


async def test_a_clock_that_was_set_back_is_a_remark(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await routed(desk)
    clock.move(hours=-1)
    await routed(desk)
    report = await checked(database, council)
    assert report.whole
    assert report.remarks == ("Entry 14 is dated before the entry ahead of it, so a clock was set back.",)


async def test_each_council_has_its_own_journal(
    database: Database, council: Council, desk: Desk, desk_at: Callable[[str], Awaitable[Desk]]
) -> None:
    other = await desk_at("T0SEVERNSIDE")
    await take_on_everyone(other)
    await story(desk)
    await tamper(database, f"UPDATE journal SET hash = 'altered' WHERE council = {other.council.number}")  # noqa: S608
    assert (await checked(database, council)).whole
    report = await checked(database, other.council)
    assert (report.entries, report.found) == (11, 11)


async def test_findings_are_bounded_and_counted(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.audit_notes.MOST", 5)
    await story(desk)
    await tamper(database, "UPDATE journal SET hash = 'altered'")
    report = await checked(database, council)
    assert len(report.findings) == 5
    assert report.found == 35


async def test_nothing_that_a_terminal_would_obey_is_repeated(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(database, "UPDATE drafts SET stage = '\x1b[2Jx' WHERE stage = 'rejected'")
    assert "\x1b" not in await found(database, council)


@pytest.mark.parametrize("page", [1, 3, 34, 35, 36])
async def test_pages_of_any_size_come_to_the_same(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    await story(desk)
    whole = await checked(database, council)
    monkeypatch.setattr(audit, "PAGE", page)
    monkeypatch.setattr(audit_records, "PAGE", page)
    assert await checked(database, council) == whole
    await tamper(database, "DELETE FROM journal WHERE sequence = 13")
    assert "Entry 13 is missing." in await found(database, council)


async def test_progress_is_told_up_to_the_end(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    told: list[tuple[int, int]] = []
    await database.look(lambda connection: verify(connection, council, lambda done, of: told.append((done, of))))
    assert told == [(35, 35)]


async def test_a_check_changes_nothing(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    before = await snapshot(database)
    await checked(database, council)
    assert await snapshot(database) == before


async def test_a_check_sees_what_another_process_has_done(
    council: Council, desk: Desk, another: Callable[[], Database]
) -> None:
    replica = another()
    before = (await checked(replica, council)).end
    await routed(desk)
    assert (await checked(replica, council)).end.sequence == before.sequence + 2
