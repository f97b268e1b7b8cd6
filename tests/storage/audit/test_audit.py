"""Whatever is changed, put in, taken out, moved or cut off is found, and what is whole is not accused."""

import hashlib
import random
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, select

from chatops.desk import Desk
from chatops.flow.people.take_on import take_on
from chatops.policy.objections import Refused
from chatops.ports.council import Council
from storage.audit import every_draft
from storage.audit import verify as audit
from storage.audit.verify import Report, verify
from storage.councils import councils
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.council import (
    ROLL,
    StillClock,
    approve,
    drop_account,
    list_account,
    posted,
    record,
    released,
    routed,
    submitted,
    take_on_everyone,
)
from tests.support.databases import address_of, rows, settled, snapshot
from tests.support.questions import answer, ask
from tests.support.tampering.records import CHAIN, RECORDS, rewrite, rewritten, story, tamper
from tests.support.tampering.trying import unsaid


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


async def test_people_and_accounts_that_come_and_go_are_whole(database: Database, council: Council, desk: Desk) -> None:
    for people in (ROLL[:-2], ROLL):
        await desk.transact(take_on, people=people)
        assert (await checked(database, council)).whole
    for change in (
        drop_account(desk, "x-account"),
        list_account(desk, "X account", "https://x.com/ThornburyTC", by="deputy"),
        list_account(desk, "News", "https://x.com/ThornburyNews", key="x-account-2"),
    ):
        assert await change
        assert (await checked(database, council)).whole


async def test_an_attempt_that_was_refused_is_whole(database: Database, council: Council, desk: Desk) -> None:
    draft = await routed(desk)
    with pytest.raises(Refused):
        await approve(desk, draft, by="councillor")
    report = await checked(database, council)
    assert report.whole
    assert (report.entries, report.remarks) == (23, ())


async def refused_once(desk: Desk) -> None:
    draft = await routed(desk)
    with pytest.raises(Refused):
        await approve(desk, draft, by="councillor")


async def test_a_refusal_that_says_another_clause_than_the_one_that_refused_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    await refused_once(desk)
    await rewrite(database, lambda entry: entry.update(clause="5.8") if entry["act"] == "attempt:refused" else None)
    assert "Entry 23 says another clause than such an entry has." in await found(database, council)


@pytest.mark.parametrize(("clause", "whole"), [("3.1", True), ("9.2", False)])
async def test_a_refusal_of_the_version_before_is_read_as_it_was_written(
    database: Database, council: Council, desk: Desk, clause: str, *, whole: bool
) -> None:
    """Up to version 2 each rested on 3.1, whatever refused."""
    await refused_once(desk)
    older = {"version": 2, "clause": clause}
    await rewrite(database, lambda entry: entry.update(older) if entry["act"] == "attempt:refused" else None)
    assert (await checked(database, council)).whole is whole


async def test_tampering_with_the_chain_is_found(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    assert await unsaid(database, council, CHAIN) == {}


async def test_one_changed_entry_is_one_finding(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(database, "UPDATE journal SET entry = entry || ' ' WHERE sequence = 3")
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
    await tamper(database, "UPDATE journal SET entry = replace(entry, '\"4.2b\"', '\"9.2\"') WHERE sequence = 21")
    await rehash(database, 21)
    assert "Entry 22 does not follow from entry 21" in await found(database, council)


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
    assert (
        f"Entry {number}: the records say otherwise who made the decision on revision 1 of {draft.reference}, "
        "in which office, or when."
    ) in await found(database, council)


async def test_any_changed_character_of_any_entry_or_hash_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    await story(desk)
    kept = await rows(database, "SELECT sequence, entry, hash FROM journal ORDER BY sequence")
    chance = random.Random(7)
    for _ in range(20):
        row, column = chance.choice(kept), chance.choice(["entry", "hash"])
        at = chance.randrange(len(row[column]))
        new = chance.choice(sorted(set('0123456789abcdef"{ ') - {row[column][at]}))
        text = row[column][:at] + new + row[column][at + 1 :]
        of_row = f"WHERE sequence = {row['sequence']}"
        await tamper(database, f"UPDATE journal SET {column} = '{text}' {of_row}")  # noqa: S608 - ours
        assert not (await checked(database, council)).whole, (row["sequence"], column, at, new)
        await tamper(database, f"UPDATE journal SET {column} = '{row[column]}' {of_row}")  # noqa: S608 - ours
    assert (await checked(database, council)).whole


async def test_tampering_with_the_records_is_found(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    changes = {name: ([statement], sentence) for name, (statement, sentence) in RECORDS.items()}
    assert await unsaid(database, council, changes) == {}


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


REWRITTEN: dict[str, tuple[str, dict[str, Any], str]] = {
    "what was sent in": (
        "draft:submitted",
        {"digest": "0" * 64},
        "pictures, accounts or time of revision 1 of",
    ),
    "what was sent in again": (
        "draft:revised",
        {"digest": "0" * 64},
        "pictures, accounts or time of revision 2 of",
    ),
    "what was approved": ("draft:approved", {"digest": "0" * 64}, "what it was about is not revision 1 of"),
    "what was released": ("draft:released", {"digest": "0" * 64}, "what it was about is not revision 1 of"),
    "what was posted": ("draft:posted", {"digest": "0" * 64}, "what it was about is not revision 1 of"),
    "which revision was put before the Clerk": ("draft:routed", {"revision": 7}, "so this could not happen to it."),
    "where it was posted": ("draft:posted", {"links": ["x-account " + "0" * 64]}, "is not the one that was given."),
    "that all of it was posted": ("draft:posted", {"finished": 0}, "by the journal at “released”, revision 1."),
    "why it was rejected": ("draft:rejected", {"reason_digest": "0" * 64}, "the reason for the decision on revision 1"),
    "under which clause": ("draft:rejected", {"clauses": ["PS-1"]}, "the reason for the decision on revision 1"),
    "who is on the list": ("people:recorded", {"standing": "member"}, "The list of people says of slack:"),
    "which accounts are official": ("account:recorded", {"official": 0}, "The register of accounts says of “"),
}


async def test_a_journal_rewritten_from_end_to_end_does_not_agree_with_the_records(
    database: Database, council: Council, desk: Desk
) -> None:
    await story(desk)

    def changed(act: str, details: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
        return lambda entry: entry["details"].update(details) if entry["act"] == act else None

    changes = {
        name: (await rewritten(database, changed(act, details)), sentence)
        for name, (act, details, sentence) in REWRITTEN.items()
    }
    assert await unsaid(database, council, changes) == {}


async def test_a_journal_rewritten_to_the_same_is_whole(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await rewrite(database, lambda _entry: None)
    assert (await checked(database, council)).whole


async def test_a_draft_sent_in_twice_or_never_is_found(database: Database, council: Council, desk: Desk) -> None:
    first, second = await submitted(desk), await submitted(desk)

    def change(entry: dict[str, Any]) -> None:
        if entry["reference"] == second.reference:
            entry["reference"] = first.reference

    await routed(desk)
    await rewrite(database, change)
    assert f": {first.reference} had been sent in already." in await found(database, council)
    await rewrite(
        database, lambda entry: entry.update(reference="DR-000000") if entry["act"] == "draft:routed" else None
    )
    assert "DR-000000 had never been sent in." in await found(database, council)


async def test_details_that_are_not_there_are_found(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await rewrite(database, lambda entry: entry["details"].clear())
    assert "Entry 1 has not the details that an entry of its kind has." in await found(database, council)


async def test_an_act_that_this_version_does_not_know_is_found(
    database: Database, council: Council, desk: Desk
) -> None:
    await drop_account(desk, "website")
    await rewrite(
        database, lambda entry: entry.update(act="purdah:begun") if entry["details"].get("official") == 0 else None
    )
    sentence = "Entry 21 is of a kind that this version of the program does not know: “purdah:begun”."
    assert sentence in await found(database, council)


@pytest.mark.parametrize("version", [0, 99, "1", None])
async def test_an_entry_of_a_version_that_is_not_known_is_found(
    database: Database, council: Council, desk: Desk, version: object
) -> None:
    await drop_account(desk, "website")
    await rewrite(database, lambda entry: entry.update(version=version) if entry["sequence"] == 21 else None)
    sentence = "Entry 21 is written in a way that this version of the program does not know."
    assert sentence in await found(database, council)


async def test_a_question_about_the_policy_and_its_answer_are_whole(
    database: Database, council: Council, desk: Desk
) -> None:
    await answer(desk, await ask(desk))
    report = await checked(database, council)
    assert (report.findings, report.remarks) == ((), ())


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
    assert report.remarks == ("Entry 23 is dated before the entry ahead of it, so a clock was set back.",)


async def test_each_council_has_its_own_journal(
    database: Database, council: Council, desk: Desk, desk_at: Callable[[str], Awaitable[Desk]]
) -> None:
    other = await desk_at("T0SEVERNSIDE")
    await take_on_everyone(other)
    await story(desk)
    await tamper(database, f"UPDATE journal SET hash = 'altered' WHERE council = {other.council.number}")  # noqa: S608
    assert (await checked(database, council)).whole
    report = await checked(database, other.council)
    assert (report.entries, report.found) == (20, 20)


async def test_findings_are_bounded_and_counted(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.audit.notes.MOST", 5)
    await story(desk)
    await tamper(database, "UPDATE journal SET hash = 'altered'")
    report = await checked(database, council)
    assert len(report.findings) == 5
    assert report.found == 44


async def test_nothing_that_a_terminal_would_obey_is_repeated(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(database, "UPDATE drafts SET stage = '\x1b[2Jx' WHERE stage = 'rejected'")
    assert "\x1b" not in await found(database, council)


@pytest.mark.parametrize("page", [1, 3, 43, 44, 45])
async def test_pages_of_any_size_come_to_the_same(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    await story(desk)
    whole = await checked(database, council)
    monkeypatch.setattr(audit, "PAGE", page)
    monkeypatch.setattr(every_draft, "PAGE", page)
    assert await checked(database, council) == whole
    await tamper(database, "DELETE FROM journal WHERE sequence = 22")
    assert "Entry 22 is missing." in await found(database, council)


async def test_progress_is_told_up_to_the_end(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    told: list[tuple[int, int]] = []
    await database.look(lambda connection: verify(connection, council, lambda done, of: told.append((done, of))))
    assert told == [(44, 44)]


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


async def test_a_check_sees_one_moment_whatever_is_committed_meanwhile(database: Database, council: Council) -> None:
    if is_sqlite(database.url):
        pytest.skip("on SQLite whoever commits waits for the check, or is not seen by it")

    async def rename() -> None:
        replica = Database(address_of(database))
        await replica.council(council.platform, council.organisation, "Another name")
        await replica.close()

    def look_twice(connection: Connection) -> tuple[str | None, str | None]:
        query = select(councils.c.name)
        first = connection.scalar(query)
        settled(rename())
        return first, connection.scalar(query)

    assert await database.look(look_twice) == (council.name, council.name)
    assert [council.name for council in await database.councils()] == ["Another name"]
