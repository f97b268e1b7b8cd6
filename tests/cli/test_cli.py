"""The commands say what they did in plain sentences, and end with the code that a script can rely on."""

import asyncio
import errno
import json
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import structlog
from click.testing import CliRunner, Result
from rich.console import Console

from chatops import logs
from chatops.cli import printing
from chatops.cli.main import main
from chatops.cli.printing import CannotWrite, written_beside
from chatops.cli.serve import run_bot
from chatops.desk import Desk
from chatops.ports.council import Council
from chatops.settings.council import Settings
from chatops.settings.wrong import CannotStart
from storage.audit.verify import verify
from storage.engine import Database
from storage.journal_export import FORMATS, pieces
from storage.version import newest, revision
from tests.support.council import StillClock, posted, take_on_everyone
from tests.support.databases import address_of, rows, url_of
from tests.support.tampering.records import CHAIN, RECORDS, story, tamper

DeskAt = Callable[[str], Awaitable[Desk]]


@pytest.fixture(autouse=True)
def _a_folder_without_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


@pytest.fixture
def at_hand(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """The database of the test, which the commands find in the environment."""
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    return database


def mode(path: str) -> int:
    return stat.S_IMODE(Path(path).stat().st_mode)


def text(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")


def files() -> list[Path]:
    return list(Path().iterdir())


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


async def ran(*arguments: str) -> Result:
    """The same from a test that has a loop of its own running."""
    return await asyncio.to_thread(run, *arguments)


# journal verify


async def test_a_whole_journal_is_summed_up(at_hand: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    end = (await at_hand.look(lambda connection: verify(connection, council))).end
    result = await ran("journal", "verify")
    assert result.exit_code == 0
    said = {" ".join(line.split()) for line in result.stdout.splitlines()}
    assert said == {
        "Thornbury Town Council",
        "Entries 44",
        "From 1 March 2027 at 09:30:00 London time",
        "To 1 March 2027 at 09:30:00 London time",
        "Drafts 6",
        "Revisions 7",
        "Decisions 5",
        "Postings 3",
        "Exemptions 0",
        "Confidential not opened, as MASTER_KEY is not set",
        "Last entry 44",
        f"Its hash {end.hash}",
        "The journal is whole, and the records agree with it.",
    }
    assert result.stderr == ""


@pytest.mark.parametrize("name", CHAIN)
async def test_a_broken_chain_ends_with_1(at_hand: Database, desk: Desk, name: str) -> None:
    statements, sentence = CHAIN[name]
    await story(desk)
    await tamper(at_hand, *statements)
    result = await ran("journal", "verify")
    assert result.exit_code == 1
    assert sentence in result.stdout
    assert "The journal and the records are not whole. Found: " in result.stdout
    assert "whole, and the records agree" not in result.stdout


@pytest.mark.parametrize(
    "name", ["changed words", "a changed verdict", "a removed decision", "a councillor made Clerk"]
)
async def test_records_that_were_changed_end_with_1(at_hand: Database, desk: Desk, name: str) -> None:
    statement, sentence = RECORDS[name]
    await story(desk)
    await tamper(at_hand, statement)
    result = await ran("journal", "verify")
    assert result.exit_code == 1
    assert sentence in " ".join(result.stdout.split())


async def test_more_findings_than_are_shown_are_counted(
    at_hand: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.audit.notes.MOST", 4)
    await story(desk)
    await tamper(at_hand, "UPDATE journal SET hash = 'altered'")
    result = await ran("journal", "verify")
    assert "And 40 more." in result.stdout
    assert "Found: 44." in result.stdout


@pytest.mark.usefixtures("at_hand")
async def test_a_remark_does_not_break_a_journal(desk: Desk, clock: StillClock) -> None:
    await posted(desk)
    clock.move(days=-1)
    await posted(desk)
    result = await ran("journal", "verify")
    assert result.exit_code == 0
    assert "Remark: Entry 26 is dated before the entry ahead of it" in result.stdout


async def test_every_council_is_checked_unless_one_is_chosen(at_hand: Database, desk: Desk, desk_at: DeskAt) -> None:
    other = await desk_at("T0SEVERNSIDE")
    await take_on_everyone(other)
    await posted(desk)
    await tamper(at_hand, f"UPDATE journal SET hash = 'altered' WHERE council = {other.council.number}")  # noqa: S608
    both = await ran("journal", "verify")
    assert both.exit_code == 1
    assert "Thornbury Town Council" in both.stdout
    assert "Council T0SEVERNSIDE" in both.stdout
    assert (await ran("journal", "verify", "--council", "T0THORNBURY")).exit_code == 0
    assert (await ran("journal", "verify", "--council", "Council T0SEVERNSIDE")).exit_code == 1


@pytest.mark.usefixtures("at_hand", "desk")
async def test_a_council_that_there_is_not_could_not_be_checked() -> None:
    result = await ran("journal", "verify", "--council", "T0NOWHERE")
    assert result.exit_code == 2
    assert result.stderr == (
        "There is no such council in this database. There is: T0THORNBURY (Thornbury Town Council).\n"
    )


def test_a_database_that_is_not_there_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///var/council.sqlite3")
    for command in (["journal", "verify"], ["journal", "export"]):
        result = run(*command)
        assert result.exit_code == 2
        assert result.stderr == "There is no database at var/council.sqlite3. DATABASE_URL says where it is.\n"
    assert not Path("var").exists()


@pytest.mark.usefixtures("desk")
async def test_a_database_of_another_version_could_not_be_checked(at_hand: Database) -> None:
    await at_hand.run(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    try:
        result = await ran("journal", "verify")
    finally:
        back = f"UPDATE alembic_version SET version_num = '{newest()}'"  # noqa: S608 - our own
        await at_hand.run(lambda connection: connection.exec_driver_sql(back))
    assert result.exit_code == 2
    assert result.stderr == (
        "The database was made by a newer version (9999) of this program. Install that version, or restore a copy "
        "from before.\n"
    )


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+asyncpg://council:hunter2@127.0.0.1:1/council",
        "postgresql+asyncpg://council:hunter2@nowhere.invalid/council",
        "postgresql+asyncpg://council:hunter2@127.0.0.1:port/council",
        "oracle://council:hunter2@127.0.0.1/council",
    ],
)
def test_a_database_that_cannot_be_reached_could_not_be_checked(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    result = run("journal", "verify")
    assert result.exit_code == 2
    assert "hunter2" not in result.output
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("content", [b"This is no database, it is a complaint.", b"SQLite format 3\0, they say"])
def test_a_file_that_is_no_database_of_ours_could_not_be_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "letter"
    file.write_bytes(content)
    monkeypatch.setenv("DATABASE_URL", url_of(file))
    result = run("journal", "verify")
    assert result.exit_code == 2
    assert result.stderr.startswith("The database ")
    assert file.read_bytes() == content


@pytest.mark.usefixtures("at_hand")
async def test_how_far_a_long_check_is_shows_on_a_terminal_only(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await story(desk)
    monkeypatch.setattr(printing, "LONG", 10)
    monkeypatch.setenv("TERM", "xterm")  # what cannot move its cursor is told in the end only
    assert (await ran("journal", "verify")).stderr == ""
    monkeypatch.setattr(printing, "Console", lambda **given: Console(force_terminal=True, **given))
    assert "44/44" in (await ran("journal", "verify")).stderr


# journal export


async def test_the_journal_is_copied_to_the_screen(at_hand: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    for form in FORMATS:
        result = await ran("journal", "export", "--format", form)
        assert result.exit_code == 0
        assert result.stdout_bytes == b"".join([piece async for piece in pieces(at_hand, council, form)])


@pytest.mark.usefixtures("at_hand")
async def test_the_journal_is_copied_to_a_file_that_others_cannot_read(desk: Desk) -> None:
    await story(desk)
    result = await ran("journal", "export", "--output", "journal.jsonl")
    assert (result.exit_code, result.stdout) == (0, "The journal is in journal.jsonl.\n")
    assert len(text("journal.jsonl").splitlines()) == 44
    assert mode("journal.jsonl") == 0o600
    assert [file.name for file in files()] == ["journal.jsonl"]


@pytest.mark.usefixtures("at_hand")
async def test_a_file_that_is_there_is_written_over_only_by_force(desk: Desk, tmp_path: Path) -> None:
    await story(desk)
    (tmp_path / "here" / "journal.jsonl").write_text("mine", encoding="utf-8")
    result = await ran("journal", "export", "--output", "journal.jsonl")
    assert result.exit_code == 2
    assert result.stderr == "journal.jsonl is there already. Use --force to write over it.\n"
    assert text("journal.jsonl") == "mine"
    assert (await ran("journal", "export", "--output", "journal.jsonl", "--force")).exit_code == 0
    assert json.loads(text("journal.jsonl").splitlines()[0])["sequence"] == 1


@pytest.mark.usefixtures("at_hand", "desk")
async def test_one_of_several_councils_has_to_be_chosen(desk_at: DeskAt) -> None:
    await take_on_everyone(await desk_at("T0SEVERNSIDE"))
    result = await ran("journal", "export")
    assert result.exit_code == 2
    assert "Choose one with --council: T0THORNBURY (Thornbury Town Council), T0SEVERNSIDE" in result.stderr
    chosen = await ran("journal", "export", "--council", "T0SEVERNSIDE")
    assert len(chosen.stdout.splitlines()) == 20


@pytest.mark.usefixtures("at_hand")
async def test_a_folder_that_there_is_not_is_said_plainly(desk: Desk) -> None:
    await story(desk)
    result = await ran("journal", "export", "--output", "nowhere/journal.jsonl")
    assert result.exit_code == 2
    assert result.stderr == "nowhere/journal.jsonl cannot be written: no such file or directory.\n"


@pytest.mark.parametrize(
    ("fault", "said"),
    [(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), CannotWrite), (KeyboardInterrupt(), KeyboardInterrupt)],
)
def test_a_file_that_could_not_be_finished_is_not_there(fault: BaseException, said: type[BaseException]) -> None:
    def half() -> None:
        with written_beside(Path("journal.jsonl"), over=False) as write:
            write(b"half")
            raise fault

    with pytest.raises(said):
        half()
    assert files() == []


# migrate, serve, practice, doctor


async def test_migrate_makes_a_database_that_others_cannot_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///var/deep/council.sqlite3")
    assert (await ran("migrate")).stdout == f"The database is at version {newest()} now.\n"
    assert (await ran("migrate")).stdout == f"The database is at the newest version, {newest()}, already.\n"
    assert mode("var/deep/council.sqlite3") == 0o600
    assert mode("var/deep") == 0o700
    database = Database("sqlite:///var/deep/council.sqlite3")
    assert await revision(database) == newest()
    assert len(await rows(database, "SELECT 1 FROM sqlite_master WHERE type = 'trigger'")) >= 2
    await database.close()


def test_migrate_says_plainly_what_it_cannot_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://council:hunter2@127.0.0.1:1/council")
    result = run("migrate")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == ("Nothing answers at the host and port of DATABASE_URL. Run: chatops doctor\n")


def test_serve_without_its_settings_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    result = run("serve")
    assert result.exit_code == 1
    assert result.stderr.startswith("COUNCIL_NAME is not set. ")
    assert "TOWN_CLERK is not set." in result.stderr


@pytest.mark.parametrize("command", [["serve"], ["setup"], ["practice"]])
def test_on_windows_it_says_where_it_runs(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    result = run(*command)
    assert result.exit_code == 1
    assert result.stderr == (
        "On Windows the bot runs in a container or in the Windows Subsystem for Linux: docs/container.md says how.\n"
    )


def test_a_reason_not_to_start_is_said_in_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    async def service() -> None:
        raise CannotStart("The database is not at the version this program needs. Run: chatops migrate\nAnd more.")

    with pytest.raises(SystemExit, match="1"):
        run_bot(service())
    assert capsys.readouterr().err.splitlines() == [
        "The database is not at the version this program needs. Run: chatops migrate",
        "And more.",
    ]


@pytest.fixture
def _log_put_back() -> Iterator[None]:
    """Whatever a test does to the log is undone after it."""
    before = logging.getLogger().handlers[:], logging.getLogger().level
    yield
    logging.raiseExceptions = True
    structlog.reset_defaults()
    logging.getLogger().handlers[:], logging.getLogger().level = before


@pytest.mark.usefixtures("_log_put_back")
def test_a_fault_ends_with_1_and_without_the_words_of_the_error(capsys: pytest.CaptureFixture[str]) -> None:
    async def service() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())

    async def failing() -> None:
        raise RuntimeError("The words of a draft.")

    logs.configure("INFO", "json")
    with pytest.raises(SystemExit, match="1"):
        run_bot(service())
    said = capsys.readouterr().err
    assert '"error": "RuntimeError"' in said
    assert "The words of a draft" not in said


def test_a_port_in_use_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    async def service() -> None:
        raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))

    with pytest.raises(SystemExit, match="1"):
        run_bot(service())
    assert capsys.readouterr().err == "The bot stopped: address already in use.\n"


def test_doctor_says_what_to_do_about_missing_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "WIDE", 1000)
    result = run("doctor")
    assert result.exit_code == 1
    shown = " ".join(word for word in result.stdout.split())
    assert "COUNCIL_NAME is not set" in shown
    assert "There is no database at var/council.sqlite3 yet." in shown
    assert "Run: chatops migrate" in shown
    assert "checks failed." in result.stderr


def test_no_command_takes_a_secret() -> None:
    for command in ([], ["serve"], ["migrate"], ["doctor"], ["journal", "verify"], ["journal", "export"]):
        said = run(*command, "--help").stdout.lower()
        assert not [word for word in ("token", "secret", "password", "url") if word in said]


def test_asking_for_help_imports_nothing_that_is_not_used() -> None:
    program = "import sys, chatops.cli.main; print([m for m in sys.modules if m.split('.')[0] in sys.argv[1:]])"
    heavy = ["aiohttp", "alembic", "pydantic", "rich", "slack_bolt", "slack_sdk", "sqlalchemy", "handlers", "storage"]
    done = subprocess.run([sys.executable, "-c", program, *heavy], capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout == "[]\n"
