"""At the server only those cases are read that the person outside the chat handles, and that it was done is known."""

import json
import stat
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chatops.desk import Desk
from chatops.outbox.letter import LetterKind
from storage.engine import Database
from tests.cli.test_cli import _a_folder_without_settings, ran
from tests.support.at_fallback import at_fallback, sealed_acts
from tests.support.council import PEOPLE
from tests.support.databases import address_of, rows
from tests.support.keys import MASTER_KEY
from tests.support.reports import SECRET, reported

__all__ = ["_a_folder_without_settings"]


@pytest.fixture(autouse=True)
def _settings(_a_folder_without_settings: None, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    monkeypatch.setenv("MASTER_KEY", MASTER_KEY)


async def test_only_cases_that_stand_at_the_fallback_are_listed(desk: Desk) -> None:
    assert "No report waits" in (await ran("breach", "list")).output
    await reported(desk)
    case = await at_fallback(desk)
    assert (await ran("breach", "list")).output == f"{case.reference}  received, reported on Monday 1 March 2027\n"


async def test_a_case_is_shown_once_it_is_on_record_and_the_person_outside_is_told(
    desk: Desk, database: Database
) -> None:
    case = await at_fallback(desk, what=f"{SECRET}\x1b[2J")
    result = await ran("breach", "open", case.reference)
    assert result.exit_code == 0
    assert SECRET in result.output
    assert "\x1b" not in result.output
    assert f"{PEOPLE['clerk'].user} (Town Clerk now)" in result.output
    assert PEOPLE["employee"].user not in result.output
    assert "Somebody at the server: command on the server" in result.output
    assert (await sealed_acts(desk, case.reference))[-1] == ("breach:read", "command on the server")
    letters = [row["kind"] for row in await rows(database, "SELECT kind FROM letters")]
    assert letters.count(LetterKind.CASE_MAIL) == 2


async def test_a_case_that_others_handle_is_not_there_and_the_attempt_is_on_record(desk: Desk, tmp_path: Path) -> None:
    case, _ = await reported(desk)
    answers: list[Result] = []
    for reference in (case.reference, "BR-00000000000000000000000000", "nonsense"):
        answers.append(await ran("breach", "open", reference))
        answers.append(await ran("breach", "bundle", reference, "--to", str(tmp_path / "evidence.zip")))
    assert {(answer.exit_code, answer.output) for answer in answers} == {
        (1, "There is no such case, or it is not one that the person outside the chat handles.\n")
    }
    assert [act for act, _ in await sealed_acts(desk, case.reference)] == ["breach:reported"] + ["breach:refused"] * 2
    assert not (tmp_path / "evidence.zip").exists()


async def test_the_evidence_is_written_for_its_owner_alone_and_never_over_another_file(
    desk: Desk, tmp_path: Path
) -> None:
    case = await at_fallback(desk)
    file = tmp_path / "evidence.zip"
    assert (await ran("breach", "bundle", case.reference, "--to", str(file))).exit_code == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("manifest.json"))["case"] == case.reference
    assert [how for _, how in await sealed_acts(desk, case.reference)][-2:] == [
        "command on the server",
        "evidence handed over",
    ]
    before = file.read_bytes()
    again = await ran("breach", "bundle", case.reference, "--to", str(file))
    assert (again.exit_code, "is there already" in again.output) == (1, True)
    assert file.read_bytes() == before


async def test_without_the_key_nothing_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await at_fallback(desk)
    monkeypatch.delenv("MASTER_KEY")
    result = await ran("breach", "list")
    assert (result.exit_code, "MASTER_KEY is not set" in result.output) == (1, True)


def test_the_commands_say_who_may_read_what() -> None:
    from chatops.cli.main import main

    assert "Only those" in CliRunner().invoke(main, ["breach", "--help"]).output
