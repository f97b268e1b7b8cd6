"""What is kept of confidential reports, read with plain SQL and opened with `cryptography` alone."""

import json
from datetime import timedelta

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import text

from chatops.desk import Desk
from chatops.facts.breaches import CaseRead, ConfidentialAttempt
from chatops.ports.council import Council
from storage.engine import Database
from storage.sealed.council_key import NoKey
from storage.sealed.vault import Keyring
from tests.support import opening
from tests.support.council import MORNING, PEOPLE, StillClock
from tests.support.databases import journal_of, rows, snapshot
from tests.support.keys import ANOTHER_KEY, MASTER_KEY
from tests.support.reports import SECRET, committed, erased, opened_by_chair, remarked, report, reported

EMPLOYEE, CLERK, CHAIR = (str(PEOPLE[who]) for who in ("employee", "clerk", "chair"))


async def test_a_case_is_in_its_row_sealed_as_readme_says(desk: Desk, database: Database) -> None:
    case, _ = await reported(desk)
    await remarked(desk, case.reference)
    kept = (await opening.cases_kept(database, MASTER_KEY))[case.reference]
    assert kept["report"]["what"] == SECRET
    assert kept["report"]["reporter"]["user"] == PEOPLE["employee"].user
    assert [remark["words"] for remark in kept["remarks"]] == ["We are looking into it."]
    assert (kept["reference"], kept["version"]) == (case.reference, 2)


async def test_each_case_has_a_key_of_its_own_and_keeps_it(desk: Desk, database: Database) -> None:
    first, second = (await reported(desk))[0], (await reported(desk))[0]
    query = "SELECT reference, wrapped, sealed FROM cases"
    before = {row["reference"]: row for row in await rows(database, query)}
    await remarked(desk, first.reference)
    after = {row["reference"]: row for row in await rows(database, query)}
    keys = {
        opening.unsealed(opening.master(MASTER_KEY), row["wrapped"], "case key", opening.COUNCIL, reference)
        for reference, row in before.items()
    }
    assert len(keys) == 2
    assert after[first.reference]["wrapped"] == before[first.reference]["wrapped"]
    assert after[first.reference]["sealed"][:12] != before[first.reference]["sealed"][:12]
    assert after[second.reference] == before[second.reference]


@pytest.mark.parametrize("column", ["reference", "opened_on", "version", "receipt", "form"])
async def test_every_part_of_a_row_is_bound_to_its_seal(desk: Desk, database: Database, column: str) -> None:
    await reported(desk)
    await reported(desk)
    one, other = await rows(database, "SELECT * FROM cases")
    changed = {"opened_on": "2027-02-01", "version": 2}.get(column, other[column])
    opening.case_in(one, MASTER_KEY)
    with pytest.raises(InvalidTag):
        opening.case_in(one | {column: changed}, MASTER_KEY)
    with pytest.raises(InvalidTag):
        opening.case_in(one, MASTER_KEY, council="slack:T0OTHER")
    with pytest.raises(InvalidTag):
        opening.case_in(one, ANOTHER_KEY)


async def test_a_row_says_two_days_and_nothing_else_that_can_be_read(desk: Desk, database: Database) -> None:
    case, receipt = await reported(desk, form="form-1")
    (row,) = await rows(database, "SELECT * FROM cases")
    key = await opening.council_key(database, MASTER_KEY)
    assert row["receipt"] == opening.digest(opening.subkey(key, "receipts"), receipt.replace("-", ""))
    assert row["form"] == opening.digest(opening.subkey(key, "forms"), "form-1")
    assert row["master"] == opening.named(opening.master(MASTER_KEY))
    assert str(row["opened_on"]) == "2027-03-01"
    assert set(row) == {
        *("council", "reference", "opened_on", "version", "master", "wrapped", "sealed", "receipt", "form"),
        "erased_on",
    }
    assert (row["reference"], row["version"], row["erased_on"]) == (case.reference, 1, None)


async def test_reports_of_any_usual_length_are_kept_in_as_many_bytes(desk: Desk, database: Database) -> None:
    for words in ("A word.", "x" * 300):
        await reported(desk, what=words, evidence=())
    await reported(desk, what="x" * 3000)
    lengths = [len(row["sealed"]) for row in await rows(database, "SELECT sealed FROM cases")]
    assert sorted(lengths) == [1052, 1052, 4124]


async def test_the_sealed_journal_says_what_happened_and_never_who_reported_or_what(
    desk: Desk, database: Database
) -> None:
    case, _ = await reported(desk)
    await remarked(desk, case.reference)
    await opened_by_chair(desk, case.reference)
    attempt = ConfidentialAttempt(at=MORNING, reference=case.reference, by=PEOPLE["clerk"], attempted="breach:read")
    await desk.transact(lambda _work, _now: (attempt,))
    await erased(desk, case.reference)
    said = await opening.sealed_entries(database, MASTER_KEY)
    assert [(entry["act"], entry["by"], entry["reference"]) for entry in said] == [
        ("breach:reported", None, case.reference),
        ("breach:changed", CHAIR, case.reference),
        ("breach:read", CHAIR, case.reference),
        ("breach:refused", CLERK, case.reference),
        ("breach:erased", None, case.reference),
    ]
    assert list(said[0]) == ["by", "office", "act", "version", "reference", "clause", "details"]
    assert (said[0]["details"]["version"], said[1]["details"]["version"]) == (1, 2)
    assert not any(part in json.dumps(said) for part in (SECRET, EMPLOYEE, "T10:", "09:30"))


async def test_every_entry_of_the_sealed_journal_looks_like_every_other(desk: Desk, database: Database) -> None:
    case, _ = await reported(desk)
    await remarked(desk, case.reference)
    await committed(desk)
    await erased(desk, case.reference)
    kept = [json.loads(row["entry"]) for row in await rows(database, "SELECT entry FROM sealed_journal")]
    assert len({len(entry["sealed"]) for entry in kept}) == 1
    assert len({entry["sealed"] for entry in kept}) == len(kept) == 4


async def test_a_commitment_can_be_worked_out_from_the_sealed_chain_alone(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await reported(desk)
    await committed(desk)
    clock.move(days=1)
    await committed(desk)
    key = opening.subkey(await opening.council_key(database, MASTER_KEY), "commitments")
    lines = [entry["details"] for entry in await opening.sealed_entries(database, MASTER_KEY) if not entry["reference"]]
    public = [entry for entry in await journal_of(database, council) if entry["act"] == "sealed:committed"]
    hashes = {row["sequence"]: row["hash"] for row in await rows(database, "SELECT sequence, hash FROM sealed_journal")}
    assert [line["day"] for line in lines] == ["2027-02-28", "2027-03-01"]
    for line, entry in zip(lines, public, strict=True):
        assert line["hash"] == hashes[line["sequence"]]
        worked_out = opening.digest(key, opening.COUNCIL, line["day"], str(line["sequence"]), line["hash"])
        assert entry["details"] == {"day": line["day"], "commitment": worked_out}
        assert (entry["by"], entry["reference"], entry["office"]) == (None, "", None)


async def test_the_body_of_an_event_is_sealed_while_it_is_kept(desk: Desk, database: Database) -> None:
    body = '{"type": "message", "text": "They were shouting."}'
    await desk.records.write(lambda work: work.inbox.take_in("Ev1", body, now=MORNING))
    kept = await snapshot(database)
    assert "shouting" not in str(kept)
    assert await desk.look(lambda work, _now: work.inbox.body("Ev1")) == body


async def test_an_event_taken_in_before_bodies_were_sealed_is_still_dealt_with(desk: Desk, database: Database) -> None:
    await desk.records.write(lambda work: work.inbox.take_in("Ev1", "{}", now=MORNING))
    await database.run(lambda connection: connection.execute(text("""UPDATE inbox SET body = '{"type": "old"}'""")))
    assert await desk.look(lambda work, _now: work.inbox.body("Ev1")) == '{"type": "old"}'


async def test_no_word_of_a_report_is_anywhere_in_the_database(desk: Desk, database: Database) -> None:
    before = await snapshot(database)
    canaries = {name: f"canary-{name}" for name in ("what", "when", "where", "account")}
    case, receipt = await reported(desk, form="canary-form", evidence=("canary-evidence",), **canaries)
    await remarked(desk, case.reference, "canary-remark")
    link = await desk.records.write(
        lambda work: work.cases.fresh_link(case.reference, until=MORNING.date() + timedelta(days=1))
    )
    after = await snapshot(database)
    added = str([line for name, lines in after.items() for line in set(lines) - set(before[name])])
    for word in ("canary", receipt, receipt.replace("-", ""), link, "car park", "harassment", "received"):
        assert word not in added, word
    assert case.reference in added
    assert not any(person.user in added for person in PEOPLE.values())


async def test_nothing_confidential_is_done_without_the_master_key(
    desk: Desk, database: Database, council: Council
) -> None:
    case, receipt = await reported(desk)
    bare = Desk(council, database.records(council), desk.clock)
    before = await snapshot(database)
    read = CaseRead(at=MORNING, reference=case.reference, how="form")
    for attempt in (
        bare.look(lambda work, _now: work.cases.get(case.reference)),
        bare.look(lambda work, _now: work.cases.all()),
        bare.look(lambda work, _now: work.cases.by_receipt(receipt)),
        bare.transact(lambda _work, _now: (read,)),
        bare.records.write(lambda work: work.inbox.take_in("Ev1", "{}", now=MORNING)),
        reported(bare),
    ):
        with pytest.raises(NoKey):
            await attempt
    assert await snapshot(database) == before


async def test_another_master_key_opens_nothing_and_spoils_nothing(
    desk: Desk, database: Database, council: Council
) -> None:
    case, _ = await reported(desk)
    wrong = Desk(council, database.records(council, Keyring.read(ANOTHER_KEY)), desk.clock)
    before = await snapshot(database)
    for attempt in (wrong.look(lambda work, _now: work.cases.all()), reported(wrong), remarked(wrong, case.reference)):
        with pytest.raises(Exception, match="master key that is not at hand"):
            await attempt
    assert await snapshot(database) == before
    assert report().what in str(await opening.cases_kept(database, MASTER_KEY))


async def test_a_council_key_that_was_removed_is_not_made_again(desk: Desk, database: Database) -> None:
    await reported(desk)
    await database.run(lambda connection: connection.execute(text("DELETE FROM council_keys")))
    with pytest.raises(NoKey, match="removed"):
        await reported(desk)
