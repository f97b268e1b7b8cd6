"""A copy of the record says what is on record, can be checked by anybody without this program, and harms no reader."""

import asyncio
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from chatops.cli.main import main
from chatops.cli.operations.opening import CannotCheck
from chatops.cli.operations.record_export import copied
from chatops.desk import Desk
from chatops.policy.people import Person
from chatops.policy.releases.release import RecordCopy
from storage import record_export
from storage.engine import Database
from storage.record_copy import page
from storage.record_copy.cells import Cells, london, names_in
from storage.record_copy.readable import days_said, said_when
from tests.support.checked import replies_to
from tests.support.copy_mutations import table
from tests.support.council import PEOPLE, StillClock, posted, submitted
from tests.support.databases import address_of
from tests.support.once import once
from tests.support.pdfs import text_of, words_of
from tests.support.questions import BINS, YES, question_story
from tests.support.rich import rich_story
from tests.support.tampering.records import story

VERIFIER = Path(__file__).parents[2] / "docs/verify.py"
WHOLE = "Everything is as it was when the copy was made.\n"


async def copy_of(database: Database, folder: Path, **asked: Any) -> str:
    """Write a copy and return the hash of its manifest."""
    return (await copied(address_of(database), None, RecordCopy(**asked), folder)).manifest


def verified(folder: Path, *noted: str) -> subprocess.CompletedProcess[str]:
    """Run the verifier as anybody would: in a bare Python, on its own."""
    command = [sys.executable, "-I", "-S", str(VERIFIER), str(folder), *noted]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own


def names_of(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def test_a_copy_of_a_rich_record_is_found_whole(
    database: Database, desk: Desk, clock: StillClock, tmp_path: Path
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    noted = await copy_of(database, tmp_path / "copy", html=True)
    done = verified(tmp_path / "copy", noted)
    assert (done.stdout, done.stderr, done.returncode) == (WHOLE, "", 0)
    assert verified(tmp_path / "copy").stdout == WHOLE
    assert "not the one that was noted" in verified(tmp_path / "copy", "0" * 64).stdout


async def test_a_copy_has_words_decisions_reasons_and_links_in_londons_time(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    await story(desk)
    await copy_of(database, tmp_path / "copy", names={"U0CLERK001": "Jo Smith"})
    versions, decisions = table(tmp_path / "copy", "versions"), table(tmp_path / "copy", "decisions")
    assert len(table(tmp_path / "copy", "drafts")) == 6
    assert all(row["words"] and row["made at (London time)"].endswith((" GMT", " BST")) for row in versions)
    assert {row["verdict"] for row in decisions} == {"approved", "rejected", "changes requested"}
    assert {row["by"] for row in decisions} >= {"Jo Smith (Town Clerk)"}
    assert any(row["reason"] for row in decisions)
    assert all(row["link"].startswith("https://") for row in table(tmp_path / "copy", "links"))
    assert len(table(tmp_path / "copy", "journal")) == 44


def test_an_hour_that_happens_twice_is_told_apart() -> None:
    assert london(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "2026-10-25 01:30:00 BST"
    assert london(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == "2026-10-25 01:30:00 GMT"


async def test_a_copy_about_one_draft_has_nothing_of_another_and_is_found_whole(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    await story(desk)
    draft = await submitted(desk)
    noted = await copy_of(database, tmp_path / "copy", about=draft.reference, html=True)
    assert [row["reference"] for row in table(tmp_path / "copy", "drafts")] == [draft.reference]
    assert {row["reference"] for row in table(tmp_path / "copy", "journal")} == {draft.reference}
    assert (tmp_path / "copy/record.html").read_text().count("<h2>DR-") == 1
    lines = [json.loads(line) for line in (tmp_path / "copy/journal.jsonl").read_text().splitlines()]
    assert len(lines) == 45
    assert sum("entry" in line for line in lines) == 1
    assert verified(tmp_path / "copy", noted).stdout == WHOLE


async def test_of_questions_a_copy_has_those_that_everybody_finds_and_nothing_that_says_who_asked(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    await question_story(desk)
    noted = await copy_of(database, tmp_path / "copy", html=True)
    (row,) = table(tmp_path / "copy", "questions")
    said = {name: cell for name, cell in row.items() if cell}
    assert said == {"words": BINS, "answer": YES, "answered office": "Town Clerk"}
    everything = "".join(text_of(file.name, file.read_bytes()) for file in (tmp_path / "copy").iterdir())
    for kept in ("May I?", "And when they are late?", "May I name the street?"):
        assert kept not in everything
    assert verified(tmp_path / "copy", noted).stdout == WHOLE
    await copy_of(database, tmp_path / "days", begins=desk.clock.now().replace(hour=0))
    assert table(tmp_path / "days", "questions") == []


async def test_a_copy_of_some_days_has_what_was_done_in_them_and_all_of_it(
    database: Database, desk: Desk, clock: StillClock, tmp_path: Path
) -> None:
    await story(desk)
    clock.move(days=3)
    begins = clock.now()
    draft = await submitted(desk)
    noted = await copy_of(database, tmp_path / "copy", begins=begins)
    assert [row["reference"] for row in table(tmp_path / "copy", "drafts")] == [draft.reference]
    assert verified(tmp_path / "copy", noted).stdout == WHOLE
    await copy_of(database, tmp_path / "before", ends=begins)
    assert len(table(tmp_path / "before", "drafts")) == 6


async def test_a_redacted_copy_names_nobody_and_gives_nothing_to_guess_with(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    words = "Ring Jo Smith on 07700 900123, or write to jo.smith@example.org. The market is on Friday."
    await submitted(desk, words=words, found=replies_to(words), note="She agreed.")
    folder = tmp_path / "copy"
    noted = await copy_of(database, folder, redacted=True, html=True, pdf=True, names={"U0EMPLOY01": "Jo Smith"})
    everything = "".join(text_of(file.name, file.read_bytes()) for file in folder.iterdir())
    for person in PEOPLE.values():
        assert str(person) not in everything
    for told in ("Jo Smith", "07700", "jo.smith@example.org"):
        assert told not in everything
    (version,) = table(folder, "versions")
    assert (
        version["words"]
        == "Ring [name left out] on [telephone number left out], or write to [e-mail address left out]."
        " The market is on Friday."
    )
    assert version["salt"] == ""
    assert version["author"].startswith("Employee ")
    assert json.loads((folder / "manifest.json").read_text())["left_out"]["telephone number"] == 1
    assert verified(folder, noted).stdout == WHOLE


async def test_a_formula_is_shown_as_text_and_the_words_are_still_the_approved_ones(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    await submitted(desk, words="=1+1 is what\n“clerks” add")
    noted = await copy_of(database, tmp_path / "copy", html=True)
    assert table(tmp_path / "copy", "versions")[0]["words"].startswith("'=1+1")
    assert verified(tmp_path / "copy", noted).stdout == WHOLE


async def test_the_page_runs_nothing_and_shows_words_as_they_are(
    database: Database, desk: Desk, tmp_path: Path
) -> None:
    hostile = "<script>alert(1)</script> & <b>\u200b"
    await submitted(desk, words=hostile)
    await copy_of(database, tmp_path / "copy", html=True)
    shown = (tmp_path / "copy/record.html").read_text()
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;[U+200B]" in shown
    assert "default-src 'none'" in shown


async def test_the_page_is_in_words_and_goes_from_the_first_draft_to_the_last(
    database: Database, desk: Desk, clock: StillClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_export, "FEW", 2)
    words = "Ring 07700 900123."
    first = await posted(desk)
    others = []
    for _ in range(4):
        clock.move(hours=1)
        others.append(await submitted(desk, words=words, found=replies_to(words), note="She agreed."))
    await copy_of(database, tmp_path / "copy", html=True)
    shown = unescape((tmp_path / "copy/record.html").read_text())
    drafts = re.findall(r"<h2>(DR-\w+) (.*)</h2>", shown)
    assert drafts[0] == (first.reference, "has been posted")
    assert [reference for reference, _ in drafts[1:]] == [draft.reference for draft in others]
    for said in (
        "<dt>Sent in on</dt>\n<dd>Monday 1 March 2027 at 09:30</dd>",
        "<dt>Declared</dt>\n<dd>All that is asked for</dd>",
        "<dd>Clause 5.12, telephone number: the author asked for it to be allowed</dd>",
        "<dt>Account</dt>\n<dd>Facebook page</dd>",
        "<dt>Posted from a device that is</dt>\n<dd>the council's own</dd>",
    ):
        assert said in shown, said


def test_the_days_of_a_copy_are_said_with_the_last_one() -> None:
    begins, ends = datetime(2027, 3, 1, tzinfo=UTC), datetime(2027, 3, 31, 23, tzinfo=UTC)
    assert days_said(begins, ends) == "from 1 March 2027 to 31 March 2027"
    assert days_said(None, ends) == "to 31 March 2027"
    assert said_when(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == "Sunday 25 October 2026 at 01:30 (GMT)"


async def test_the_pdf_says_what_the_page_says_and_goes_on_in_another_where_it_is_long(
    database: Database, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story(desk)
    monkeypatch.setattr(page, "MOST_PARTS", 12)
    noted = await copy_of(database, tmp_path / "copy", html=True, pdf=True)
    assert verified(tmp_path / "copy", noted).stdout == WHOLE
    pieces = sorted((tmp_path / "copy").glob("record*.pdf"))
    assert len(pieces) > 2
    read = " ".join(" ".join(words_of(one.read_bytes()) for one in pieces).replace("\u200b", "").split())
    told = re.findall(r"<(?:h2|h3|dt)>(.*?)</", (tmp_path / "copy/record.html").read_text())
    assert told
    assert [one for one in told if unescape(one) not in read] == []


async def test_nothing_is_written_over_and_nothing_half_is_left(database: Database, desk: Desk, tmp_path: Path) -> None:
    await story(desk)
    (tmp_path / "copy").mkdir()
    with pytest.raises(CannotCheck, match="is there already"):
        await copy_of(database, tmp_path / "copy")
    with pytest.raises(CannotCheck, match="Nothing in the record is called DR-000000"):
        await copy_of(database, tmp_path / "other", about="DR-000000")
    assert [name for name in names_of(tmp_path) if "copy" in name or "other" in name] == ["copy"]


def test_names_are_read_a_line_each() -> None:
    assert names_in(["U0CLERK001, Jo Smith", "", "slack:T0:U1,Lee"]) == {"U0CLERK001": "Jo Smith", "slack:T0:U1": "Lee"}
    with pytest.raises(ValueError, match="2"):
        names_in(["U0CLERK001,Jo", "no comma"])


def test_the_same_person_has_the_same_number_in_each_file() -> None:
    keys = [f"slack:T0:U{number}" for number in range(3)]
    cells = Cells({keys[0]: "Town Clerk"}, dict.fromkeys(keys, "employee"), redacted=True)
    assert [cells.person(key) for key in keys] == ["Town Clerk", "Employee 1", "Employee 2"]
    assert [cells.plain(Person.parse(key)) for key in keys] == ["Town Clerk", "Employee 1", "Employee 2"]
    assert cells.person("slack:T0:U9") == "Person no longer listed 1"


def ran(*arguments: str) -> Any:
    return CliRunner().invoke(main, ["record", "export", *arguments])


async def test_the_command_says_where_the_copy_is_and_the_number_to_note(
    database: Database, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    draft = await submitted(desk)
    names = tmp_path / "names.csv"
    names.write_text("U0EMPLOY01,Sam Lee\n", "utf-8")
    asked = ["--about", draft.reference.lower(), "--names", str(names), "--from", "2027-03-01", "--to", "2027-03-01"]
    result = await asyncio.to_thread(ran, str(tmp_path / "copy"), *asked)
    assert result.exit_code == 0, result.output
    assert f"The record is in {tmp_path / 'copy'}. Drafts: 1. Entries of the journal: 1." in result.stdout
    assert verified(tmp_path / "copy", result.stdout.split()[-1]).stdout == WHOLE
    assert table(tmp_path / "copy", "versions")[0]["author"] == "Sam Lee"


def test_days_in_the_wrong_order_and_a_list_of_names_that_is_none_are_said_plainly(tmp_path: Path) -> None:
    result = ran(str(tmp_path / "copy"), "--from", "2027-03-02", "--to", "2027-03-01")
    assert (result.exit_code, result.stderr) == (2, "--from is later than --to.\n")
    names = tmp_path / "names.csv"
    names.write_text("Sam Lee\n", "utf-8")
    result = ran(str(tmp_path / "copy"), "--names", str(names))
    assert (result.exit_code, result.stderr) == (2, f"Line 1 of {names} is not an ID, a comma and a name.\n")
