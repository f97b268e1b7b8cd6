"""A copy of the journal says what the journal says, can be checked by itself, and does a spreadsheet no harm."""

import asyncio
import csv
import io
import json
import subprocess
import sys
import textwrap

import pytest

from chatops.desk import Desk
from chatops.policy.spreadsheets import safe_cell
from chatops.ports.council import Council
from storage import journal_export
from storage.audit.verify import verify
from storage.engine import Database
from storage.journal import entries
from storage.journal_export import COLUMNS, FORMATS, pieces
from tests.support.council import submitted
from tests.support.databases import rows
from tests.support.tampering.records import story, tamper


async def whole(database: Database, council: Council, form: str) -> bytes:
    return b"".join([piece async for piece in pieces(database, council, form)])


async def json_lines(database: Database, council: Council) -> bytes:
    return await whole(database, council, "jsonl")


async def as_table(database: Database, council: Council) -> list[dict[str, str]]:
    written = await whole(database, council, "csv")
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline=""), strict=True))


def checked_by_hand(lines: bytes) -> subprocess.CompletedProcess[bytes]:
    """Run the program that the docstring of `storage.journal_export` gives to anybody."""
    documented = (journal_export.__doc__ or "").split("without this program:\n")[1].split("\nWhat it prints")[0]
    program = textwrap.dedent(documented)
    return subprocess.run([sys.executable, "-c", program], input=lines, capture_output=True, check=False)  # noqa: S603 - ours


async def test_json_lines_hold_the_exact_text_of_each_entry(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    kept = await rows(database, "SELECT sequence, entry, hash FROM journal ORDER BY sequence")
    written = await json_lines(database, council)
    assert [json.loads(line) for line in written.splitlines()] == kept
    assert len(kept) == 44


async def test_json_lines_are_plain_ascii_a_line_each(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    written = await json_lines(database, council)
    assert written.isascii()
    assert b"\r" not in written
    assert written.endswith(b"}\n")


async def test_the_documented_program_checks_the_chain(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    end = (await database.look(lambda connection: verify(connection, council))).end
    done = checked_by_hand(await json_lines(database, council))
    assert done.stdout.decode().split() == [str(end.sequence), end.hash]


@pytest.mark.parametrize("harm", ["changed", "removed", "put in", "moved"])
async def test_the_documented_program_finds_what_was_done_to_the_file(
    database: Database, council: Council, desk: Desk, harm: str
) -> None:
    await story(desk)
    lines = (await json_lines(database, council)).splitlines(keepends=True)
    match harm:
        case "changed":
            lines[20] = lines[20].replace(b"T0THORNBURY", b"T0SEVERNSIDE")
        case "removed":
            del lines[20]
        case "put in":
            lines.insert(20, lines[20])
        case "moved":
            lines[20], lines[21] = lines[21], lines[20]
    assert b"AssertionError: 2" in checked_by_hand(b"".join(lines)).stderr


async def test_a_table_has_every_entry_in_its_columns(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    kept = await rows(database, "SELECT entry, hash FROM journal ORDER BY sequence")
    table = await as_table(database, council)
    assert tuple(table[0]) == COLUMNS
    assert len(table) == len(kept)
    for line, row in zip(table, kept, strict=True):
        entry = json.loads(row["entry"])
        assert json.loads(line["details"]) == entry["details"]
        assert line["hash"] == row["hash"]
        assert line["previous"] == entry["previous"]
        assert line["sequence"] == str(entry["sequence"])
        for column in ("at", "by", "office", "act", "reference", "clause"):
            assert line[column] == (entry[column] or "")


async def test_a_table_begins_as_a_spreadsheet_expects(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    written = await whole(database, council, "csv")
    assert written.startswith('\ufeff"sequence","at"'.encode())
    assert written.count(b"\r\n") == written.count(b"\n") == 45


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_that_would_be_a_formula_is_shown_as_text(first: str) -> None:
    assert safe_cell(f"{first}cmd|' /C calc'!A0") == f"'{first}cmd|' /C calc'!A0"


def test_a_formula_behind_blank_space_is_shown_as_text() -> None:
    assert safe_cell(" \u00a0=1+1") == "' \u00a0=1+1"


@pytest.mark.parametrize(
    "cell", ["", "DR-7KQ2M9", "slack:T0THORNBURY:U0CLERK001", "12", "a=b", '{"a": 1}', "Town Clerk"]
)
def test_a_harmless_cell_is_left_alone(cell: str) -> None:
    assert safe_cell(cell) == cell


async def test_a_formula_put_into_an_entry_is_shown_as_text(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(
        database,
        """UPDATE journal SET entry = replace(entry, '"reference": "', '"reference": "=HYPERLINK(1)\\n\\"x\\",') """
        "WHERE sequence = 21",
    )
    line = (await as_table(database, council))[20]
    assert line["reference"].startswith('\'=HYPERLINK(1)\n"x",DR-')


async def test_a_damaged_entry_is_copied_as_it_is(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    await tamper(
        database,
        "UPDATE journal SET entry = '=1+1' WHERE sequence = 21",
        "UPDATE journal SET entry = '[1]' WHERE sequence = 22",
    )
    table = await as_table(database, council)
    assert [line["details"] for line in table[20:22]] == ["'=1+1", "[1]"]
    assert table[20]["sequence"] == "21"
    assert json.loads((await json_lines(database, council)).splitlines()[20])["entry"] == "=1+1"


@pytest.mark.parametrize("form", FORMATS)
async def test_a_long_journal_is_written_page_by_page(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    await story(desk)
    before = await whole(database, council, form)
    monkeypatch.setattr(entries, "_read_page", entries._read_page.limit(7))
    assert await whole(database, council, form) == before


@pytest.mark.parametrize("form", FORMATS)
async def test_whoever_takes_a_copy_slowly_keeps_nobody_waiting(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    await story(desk)
    before = await whole(database, council, form)
    monkeypatch.setattr(entries, "_read_page", entries._read_page.limit(7))
    taken = [b""]
    async for piece in pieces(database, council, form):
        taken.append(piece)
        if len(taken) in {3, 9, 20}:  # within a page and between two
            async with asyncio.timeout(4):
                await submitted(desk)
                # Nothing at all is held, not even what only another reader could see.
                await database.run(lambda connection: connection.exec_driver_sql("CREATE TABLE t (n integer)"))
                await database.run(lambda connection: connection.exec_driver_sql("DROP TABLE t"))
    # What came in meanwhile is no part of it: the copy ends where the journal ended when it was begun.
    assert b"".join(taken) == before
