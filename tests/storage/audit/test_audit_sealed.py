"""Whatever is changed in what is confidential is found, and no sentence about it tells what it says."""

import hashlib
import json
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from chatops.desk import Desk
from chatops.facts.breaches import BreachReported
from chatops.ports.council import Council
from storage.audit.verify import Report, verify
from storage.engine import Database
from storage.journal_export import FORMATS, pieces
from storage.sealed.vault import Keyring
from tests.support import opening
from tests.support.council import StillClock
from tests.support.databases import rows, snapshot
from tests.support.keys import ANOTHER_KEY, MASTER_KEY, MASTER_KEYS
from tests.support.reports import SECRET, as_kept, committed, remarked, reported
from tests.support.tampering.records import rewrite, tamper
from tests.support.tampering.sealed import ENTRIES, TAMPERING, Story, story
from tests.support.tampering.trying import tried


async def checked(database: Database, council: Council, keyring: Keyring | None = MASTER_KEYS) -> Report:
    return await database.look(lambda connection: verify(connection, council, keyring=keyring))


async def found(database: Database, council: Council) -> str:
    report = await checked(database, council)
    assert not report.whole
    said = "\n".join(report.findings)
    assert told_in(said) == []
    return said


def told_in(said: str) -> list[str]:
    """What is confidential of what is said."""
    words = (SECRET, "harassment", "U0EMPLOY01", "U0CHAIR001", "looking into", "breach:", "remark")
    return [word for word in words if word in said]


async def put_back(database: Database, row: dict[str, object], *columns: str) -> None:
    """Bring a row back to what it was earlier, in these columns."""
    change = ", ".join(f"{column} = :{column}" for column in columns)
    statement = text(f"UPDATE cases SET {change} WHERE reference = :reference")  # noqa: S608 - our own columns
    values = {column: row[column] for column in (*columns, "reference")}
    await database.run(lambda connection: connection.execute(statement, values))


async def test_what_was_done_by_the_book_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    for keyring in (MASTER_KEYS, None):
        assert (await checked(database, council, keyring)).whole
    await story(desk, database, clock)
    assert len(await rows(database, "SELECT sequence FROM sealed_journal")) == ENTRIES
    report = await checked(database, council)
    assert report.findings == report.remarks == ()
    assert report.opened
    alone = await checked(database, council, None)
    assert alone.whole
    assert not alone.opened


async def test_tampering_with_what_is_confidential_is_found_and_not_told(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told = await story(desk, database, clock)
    changes = {name: [*map(told.statement, statements)] for name, (statements, _) in TAMPERING.items()}
    reports = await tried(database, council, changes, MASTER_KEYS)
    said = {name: "\n".join(report.findings) for name, report in reports.items()}
    assert [name for name, (_, sentence) in TAMPERING.items() if told.statement(sentence) not in said[name]] == []
    assert {name: told_in(words) for name, words in said.items() if told_in(words)} == {}


async def test_an_entry_says_its_version_and_one_from_before_that_is_read(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_before(said: dict[str, object], **how: bool) -> str:
        return json.dumps({key: value for key, value in said.items() if key != "version"}, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as earlier:
        earlier.setattr("storage.sealed.journal.json", SimpleNamespace(dumps=as_before, loads=json.loads))
        await reported(desk)
    await reported(desk)
    assert (await checked(database, council)).whole
    monkeypatch.setattr(BreachReported, "version", 3)
    await reported(desk)
    assert "Sealed entry 3 is written in a way that this version does not know." in await found(database, council)


OPEN_TO_ALL = [
    "a changed entry",
    "a removed entry",
    "an end cut off",
    "everything cut off with the head",
    "everything confidential removed",
    "a removed head",
]


async def test_a_broken_sealed_chain_is_found_without_the_master_key(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told = await story(desk, database, clock)
    broken = {name: TAMPERING[name] for name in OPEN_TO_ALL}
    changes = {name: [*map(told.statement, statements)] for name, (statements, _) in broken.items()}
    reports = await tried(database, council, changes)
    said = {name: report.findings for name, report in reports.items()}
    assert [name for name, (_, sentence) in broken.items() if told.statement(sentence) not in said[name]] == []


async def test_a_case_rolled_back_as_a_whole_row_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told: Story = await story(desk, database, clock)
    await put_back(database, told.earlier[told.first], "sealed", "version")
    assert (await as_kept(desk, told.first)).version == 1
    assert f"What is kept of {told.first} is an older state than" in await found(database, council)


async def test_a_case_rewritten_by_somebody_who_has_the_master_key_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told = await story(desk, database, clock)
    (row,) = await rows(database, "SELECT * FROM cases WHERE reference = :reference", reference=told.first)
    await put_back(database, row | {"sealed": opening.sealed_again(row, MASTER_KEY, on_hold=True)}, "sealed")
    assert (await as_kept(desk, told.first)).on_hold
    sentence = f"What is kept of {told.first} is not what the sealed journal says was kept last."
    assert sentence in await found(database, council)


async def test_a_case_brought_back_after_it_was_erased_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told = await story(desk, database, clock)
    columns = ("opened_on", "version", "master", "wrapped", "sealed", "receipt", "form", "erased_on")
    await put_back(database, told.earlier[told.gone], *columns)
    assert f"{told.gone} was erased, and there is something in its place." in await found(database, council)


async def test_a_tail_cut_off_with_a_head_that_was_kept_from_before_is_found_by_what_came_after(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    case, _ = await reported(desk)
    (head,) = await rows(database, "SELECT sequence, hash, seal FROM sealed_heads")
    await remarked(desk, case.reference)
    clock.move(days=1)
    await committed(desk)
    await tamper(
        database,
        "DELETE FROM sealed_journal WHERE sequence > 1",
        f"UPDATE sealed_heads SET sequence = 1, hash = '{head['hash']}', seal = '{head['seal']}', committed_on = NULL",  # noqa: S608 - our own
    )
    said = await found(database, council)
    assert f"What is kept of {case.reference} is a newer state than the sealed journal's last." in said
    assert "The journal's commitment for 2027-03-01 is not to the sealed journal as it is kept." in said


async def test_a_sealed_chain_rewritten_with_every_hash_made_right_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await story(desk, database, clock)
    before, statements = "0" * 64, []
    for row in await rows(database, "SELECT sequence, entry FROM sealed_journal ORDER BY sequence"):
        entry = json.loads(row["entry"]) | {"previous": before}
        if row["sequence"] == 2:
            entry["day"] = "2027-02-01"
        written = json.dumps(entry)
        before = hashlib.sha256(written.encode()).hexdigest()
        statements.append(
            f"UPDATE sealed_journal SET entry = '{written}', hash = '{before}' WHERE sequence = {row['sequence']}"  # noqa: S608 - our own
        )
    await tamper(database, *statements, f"UPDATE sealed_heads SET hash = '{before}'")  # noqa: S608 - our own
    said = await found(database, council)
    assert "Sealed entry 2 does not open: it was changed, or written without the key." in said
    assert "The sealed journal up to entry 4 is not what was committed to on 2027-03-01." in said


async def test_a_public_commitment_that_was_rewritten_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await story(desk, database, clock)
    await rewrite(
        database,
        lambda entry: entry["details"].update(commitment="0" * 64) if entry["act"] == "sealed:committed" else None,
    )
    said = await found(database, council)
    assert "The journal's commitment for 2027-03-01 is not to the sealed journal as it is kept." in said
    assert "The journal does not have the commitment for 2027-03-01 that the sealed journal has." in said


async def test_another_master_key_is_said_and_not_taken_for_damage(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await story(desk, database, clock)
    before = await snapshot(database)
    report = await checked(database, council, Keyring.read(ANOTHER_KEY))
    (sentence,) = report.findings
    assert sentence.startswith(f"MASTER_KEY does not open the council's key, which needs {MASTER_KEYS.ids[0]}")
    assert await snapshot(database) == before


async def test_damaged_rows_are_findings_and_not_errors(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    if database.url.get_backend_name() != "sqlite":
        pytest.skip("PostgreSQL keeps no text where bytes or a day belong")
    await story(desk, database, clock)
    await tamper(
        database,
        "UPDATE cases SET opened_on = 'once', version = 'x', wrapped = 'text', sealed = 7, receipt = NULL",
        "UPDATE sealed_heads SET committed_on = 'never', seal = 7",
        "UPDATE sealed_journal SET entry = '{\"previous\": 1}', hash = x'00' WHERE sequence = 3",
    )
    await found(database, council)
    await tamper(database, "UPDATE council_keys SET wrapped = 'text'", "UPDATE sealed_heads SET sequence = 'x'")
    await found(database, council)


async def test_an_export_holds_of_what_is_confidential_only_the_commitments(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    told = await story(desk, database, clock)
    for form in FORMATS:
        written = b"".join([piece async for piece in pieces(database, council, form)]).decode()
        assert written.count("sealed:committed") == 2
        for word in ("BR-", told.first, SECRET, "breach:", "harassment"):
            assert word not in written


async def test_the_sealed_journal_can_only_be_added_to(desk: Desk, database: Database) -> None:
    await reported(desk)
    for statement in ("UPDATE sealed_journal SET hash = 'x'", "DELETE FROM sealed_journal"):
        with pytest.raises(Exception, match="append-only"):
            await database.run(lambda connection, s=statement: connection.execute(text(s)))  # type: ignore[misc]
