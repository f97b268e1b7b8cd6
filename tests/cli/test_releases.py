"""The commands that hand a part of the record out say what they made, and what they cannot make sense of."""

import asyncio
import csv
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from chatops.cli.main import main
from chatops.desk import Desk
from storage.engine import Database
from tests.support.council import posted, submitted
from tests.support.databases import address_of
from tests.support.pdfs import words_of


def ran(*arguments: str) -> Any:
    return CliRunner().invoke(main, ["record", *arguments])


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


async def test_both_commands_write_a_folder_and_say_the_number_to_note(
    database: Database, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    draft = await submitted(desk, words="The market is open, says Jane Doe.")
    names, by_hand = tmp_path / "names.csv", tmp_path / "by-hand.txt"
    names.write_text("U0EMPLOY01,Sam Lee\n", "utf-8")
    by_hand.write_text("Jane Doe, section 40(2)\n", "utf-8")
    given = ["--names", str(names), "--leave-out", str(by_hand)]
    asked = ["--request", "FOI-7", "--about", draft.reference.lower(), "--from", "2027-03-01", "--to", "2027-03-01"]
    result = await asyncio.to_thread(ran, "foi", str(tmp_path / "bundle"), *asked, *given)
    assert result.exit_code == 0, result.output
    assert "Drafts: 1. Withheld as a whole: 0." in result.stdout
    (version,) = table(tmp_path / "bundle", "versions")
    assert version["words"] == "The market is open, says [left out: section 40(2)]."
    assert version["author"].startswith("Employee ")
    result = await asyncio.to_thread(ran, "person", str(tmp_path / "copy"), "--who", "U0EMPLOY01", *given)
    assert result.exit_code == 0, result.output
    assert table(tmp_path / "copy", "versions")[0]["author"] == "Sam Lee"
    nobody = await asyncio.to_thread(ran, "person", str(tmp_path / "none"), "--who", "U0NOBODY", *given)
    assert (nobody.exit_code, (tmp_path / "none").exists()) == (2, False)


async def test_the_page_for_the_website_is_a_file_that_is_not_there_yet(
    database: Database, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    file = tmp_path / "social-media.html"
    await posted(desk)
    result = await asyncio.to_thread(ran, "public", str(file))
    assert result.exit_code == 0, result.output
    assert "<h1>Thornbury Town Council on social media</h1>" in file.read_text("utf-8")
    again = await asyncio.to_thread(ran, "public", str(file))
    assert (again.exit_code, again.stderr) == (2, f"{file} is there already. Name a file that is not.\n")


async def test_the_yearly_review_is_written_as_a_pdf_or_a_table(
    database: Database, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    await posted(desk)
    days = ["--from", "2027-03-01", "--to", "2027-03-31"]
    result = await asyncio.to_thread(ran, "review", str(tmp_path / "review.pdf"), *days)
    assert (result.exit_code, result.stdout) == (0, f"The yearly review is in {tmp_path / 'review.pdf'}.\n")
    assert "Facebook page" in words_of((tmp_path / "review.pdf").read_bytes())
    monkeypatch.setenv("COUNTRY", "Wales")
    result = await asyncio.to_thread(ran, "review", str(tmp_path / "review.csv"), *days, "--format", "csv")
    assert result.exit_code == 0, result.output
    table = (tmp_path / "review.csv").read_text("utf-8-sig")
    assert '"Posts on each account","Facebook page","1","0"' in table
    assert "Assertion 10" not in table
    again = await asyncio.to_thread(ran, "review", str(tmp_path / "review.csv"), *days)
    assert (again.exit_code, "is there already" in again.stderr) == (2, True)
    late = await asyncio.to_thread(ran, "review", str(tmp_path / "x"), "--from", "2027-04-01", "--to", "2027-03-01")
    assert (late.exit_code, late.stderr) == (2, "The first day is later than the last.\n")


def test_what_cannot_be_read_is_said_plainly(tmp_path: Path) -> None:
    folder, lines = str(tmp_path / "bundle"), tmp_path / "lines.txt"
    assert "Say what is asked for" in ran("foi", folder).stderr
    late = ran("foi", folder, "--from", "2027-03-02", "--to", "2027-03-01")
    assert (late.exit_code, late.stderr) == (2, "--from is later than --to.\n")
    lines.write_text("Jane Doe, because\n", "utf-8")
    assert f"Line 1 of {lines} is not words" in ran("foi", folder, "--words", "x", "--leave-out", str(lines)).stderr
    lines.write_bytes(b"\xff\xfe")
    assert ran("foi", folder, "--words", "x", "--names", str(lines)).stderr == f"{lines} is not plain text in UTF-8.\n"
