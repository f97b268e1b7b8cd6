"""The commands about the master key, and what start and doctor say of a wrong one: plainly, and with nothing lost."""

import asyncio
import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from chatops import master_key
from chatops.bootstrap import running
from chatops.cli.main import main
from chatops.cli.operations.rehearsal import practice_settings
from chatops.desk import Desk
from chatops.settings.council import Settings, load
from chatops.settings.wrong import CannotStart, WrongSettings
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from storage.doctor import check_keys
from storage.engine import Database
from storage.sealed.vault import Keyring
from tests.settings.test_settings import written
from tests.support import opening
from tests.support.council import StillClock, desk_of, posted, take_on_everyone
from tests.support.databases import address_of, rows, snapshot
from tests.support.keys import ANOTHER_KEY, MASTER_KEY
from tests.support.reports import reported
from tests.support.rich import checked_now
from tests.support.tampering.records import story as records_story
from tests.support.tampering.records import tamper
from tests.support.tampering.sealed import TAMPERING, story

OLD_ID, NEW_ID = Keyring.read(MASTER_KEY, ANOTHER_KEY).ids


@pytest.fixture(autouse=True)
def _a_folder_without_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    for key in (MASTER_KEY, ANOTHER_KEY):
        assert key[:17] not in result.output
    return result


async def ran(monkeypatch: pytest.MonkeyPatch, database: Database, *arguments: str, **settings: str) -> Result:
    with monkeypatch.context() as around:
        around.setenv("DATABASE_URL", address_of(database))
        for name, value in settings.items():
            around.setenv(name, value)
        return await asyncio.to_thread(run, *arguments)


# keys new, keys name


def test_a_new_key_is_in_a_file_that_its_owner_alone_can_read() -> None:
    result = run("keys", "new", "master.key")
    text = Path("master.key").read_text(encoding="ascii")
    assert stat.S_IMODE(Path("master.key").stat().st_mode) == 0o600
    raw = master_key.read(text)
    assert text == f"{master_key.written(raw)}\n"
    assert f"Its name is {opening.named(raw)}." in result.stdout
    assert text[:17] not in result.output
    assert run("keys", "name", "master.key").stdout == f"{opening.named(raw)}\n"


def test_a_key_is_never_written_over() -> None:
    run("keys", "new", "master.key")
    before = Path("master.key").read_bytes()
    result = run("keys", "new", "master.key")
    assert result.exit_code == 1
    assert result.stderr == "master.key is there already, and a key is never written over. Choose another name.\n"
    assert Path("master.key").read_bytes() == before


def test_a_key_that_cannot_be_written_or_read_is_said() -> None:
    assert "cannot be written: no such file or directory." in run("keys", "new", "nowhere/master.key").stderr
    assert "cannot be read: no such file or directory." in run("keys", "name", "master.key").stderr
    Path("master.key").write_text(f"{MASTER_KEY[:-1]}0", encoding="ascii")
    assert run("keys", "name", "master.key").stderr == "master.key holds no master key, or one that was mistyped.\n"


# keys rotate


async def test_changing_the_key_says_when_the_former_one_can_be_taken_away(
    database: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reported(desk)
    result = await ran(monkeypatch, database, "keys", "rotate", MASTER_KEY=ANOTHER_KEY, MASTER_KEY_BEFORE=MASTER_KEY)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        f"Everything that is kept in confidence is under MASTER_KEY, {NEW_ID}.",
        "Once every running bot has been started with it, MASTER_KEY_BEFORE can be taken away.",
        "Keep the former key as long as there are backups from before today: they need it.",
    ]
    assert len(await opening.cases_kept(database, ANOTHER_KEY)) == 1
    again = await ran(monkeypatch, database, "keys", "rotate", MASTER_KEY=ANOTHER_KEY)
    assert again.stdout == f"Everything that is kept in confidence is under MASTER_KEY, {NEW_ID}.\n"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({}, "MASTER_KEY is not set. Set it to the new key, and MASTER_KEY_BEFORE to the former one."),
        ({"MASTER_KEY": ANOTHER_KEY}, f"it is {NEW_ID}, they need {OLD_ID}."),
        ({"MASTER_KEY": ANOTHER_KEY[:-1]}, "MASTER_KEY must be as “chatops keys new” writes it"),
        ({"MASTER_KEY": ANOTHER_KEY[:-1] + "0"}, "MASTER_KEY was mistyped"),
        ({"MASTER_KEY": ANOTHER_KEY, "MASTER_KEY_BEFORE": master_key.written(b"x" * 32)}, f"they need {OLD_ID}."),
    ],
    ids=["missing", "another", "cut", "mistyped", "two_others"],
)
async def test_a_wrong_key_changes_nothing_and_is_said(
    database: Database, monkeypatch: pytest.MonkeyPatch, clock: StillClock, settings: dict[str, str], sentence: str
) -> None:
    await reported(desk_of(database, (await database.councils())[0], clock))
    before = await snapshot(database)
    result = await ran(monkeypatch, database, "keys", "rotate", **settings)
    assert (result.exit_code, result.stdout) == (1, "")
    assert sentence in result.stderr
    assert await snapshot(database) == before


# Start


@pytest.mark.parametrize("wrong", ["another", "half", "removed"])
async def test_the_service_does_not_start_with_a_wrong_key_and_loses_nothing(
    sqlite_url: str, wrong: str, clock: StillClock
) -> None:
    server = PracticeServer(thornbury())
    await server.start()
    database = Database(sqlite_url)
    settings = practice_settings(server, sqlite_url)
    try:
        async with running(settings, clock, relaying=False) as service:
            await reported(service.desk)
        change = {"master_key": SecretStr(ANOTHER_KEY)}
        if wrong == "half":
            await tamper(database, f"UPDATE cases SET master = '{NEW_ID}'")  # noqa: S608 - our own
            change = {}
        elif wrong == "removed":
            await tamper(database, "DELETE FROM council_keys")
        before = await snapshot(database)
        with pytest.raises(CannotStart) as caught:
            async with running(settings.model_copy(update=change), clock, relaying=False):
                pass
        said = str(caught.value)
        assert {
            "another": "MASTER_KEY is not the key under which",
            "half": "A change of the master key is not finished",
            "removed": "The council's own key is not in the database",
        }[wrong] in said
        assert "Nothing was changed" in said
        assert await snapshot(database) == before
    finally:
        await server.stop()
        await database.close()


def test_the_practice_council_s_key_is_not_taken_by_a_real_one(tmp_path: Path) -> None:
    with pytest.raises(WrongSettings) as caught:
        load(written(tmp_path, MASTER_KEY=MASTER_KEY))
    assert str(caught.value) == "MASTER_KEY is the practice council's, which is no secret. Run: chatops keys new FILE"


def test_a_key_can_be_typed_in_capitals_and_without_hyphens(tmp_path: Path) -> None:
    typed = ANOTHER_KEY.replace("-", "").upper()
    assert load(written(tmp_path, MASTER_KEY=typed)).master_key.get_secret_value() == ANOTHER_KEY


# Doctor and journal verify


async def test_doctor_says_how_the_key_stands(database: Database, clock: StillClock) -> None:
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")

    async def said(*keys: str) -> tuple[bool, str, str]:
        (finding,) = await check_keys(address_of(database), "T0THORNBURY", Keyring.read(*keys))
        return finding.ok, finding.sentence, finding.remedy

    opens = (True, f"MASTER_KEY, {OLD_ID}, opens whatever is kept in confidence.", "")
    assert await said(MASTER_KEY) == opens
    await reported(desk_of(database, council, clock))
    assert await said(MASTER_KEY) == opens
    ok, sentence, remedy = await said(ANOTHER_KEY)
    assert not ok
    assert f"they need {OLD_ID}." in sentence
    assert "nothing is lost" in remedy
    assert (await said(ANOTHER_KEY, MASTER_KEY))[2] == "Run: chatops keys rotate"
    assert (await said(MASTER_KEY, ANOTHER_KEY))[2] == "MASTER_KEY_BEFORE is not needed any more: take it away."


async def test_verify_goes_on_from_the_check_on_record_and_says_so_and_reads_everything_when_told_to(
    database: Database, monkeypatch: pytest.MonkeyPatch, clock: StillClock
) -> None:
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    desk = desk_of(database, council, clock)
    await take_on_everyone(desk)
    await records_story(desk)
    await checked_now(desk)
    await posted(desk)

    async def said(*options: str, key: str = MASTER_KEY) -> str:
        result = await ran(monkeypatch, database, "journal", "verify", *options, MASTER_KEY=key)
        assert result.exit_code == 0, result.stdout
        return " ".join(result.stdout.split())

    on = await said()
    assert "Checked before everything up to entry 44, on 1 March 2027 at 09:30:00 London time" in on
    assert "by the bot, version 1.0, as entry 45 says under the council's seal" in on
    assert "The journal is whole from there on, and the records of what happened since" in on
    assert "Entries 6 " in on
    for everything in (await said("--whole"), await said(key="")):
        assert "Checked before" not in everything
        assert "Entries 50 " in everything
        assert "The journal is whole, and the records agree with it." in everything


async def test_verify_opens_what_is_confidential_when_it_has_the_key(
    database: Database, monkeypatch: pytest.MonkeyPatch, clock: StillClock
) -> None:
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    told = await story(desk_of(database, council, clock), database, clock)
    result = await ran(monkeypatch, database, "journal", "verify", MASTER_KEY=MASTER_KEY)
    assert result.exit_code == 0
    assert "Confidential opened and compared" in " ".join(result.stdout.split())
    assert "BR-" not in result.stdout
    statements, sentence = TAMPERING["two sealed texts swapped"]
    await tamper(database, *map(told.statement, statements))
    result = await ran(monkeypatch, database, "journal", "verify", MASTER_KEY=MASTER_KEY)
    assert result.exit_code == 1
    assert told.statement(sentence) in " ".join(result.stdout.split())
    assert (await ran(monkeypatch, database, "journal", "verify")).exit_code == 0
    assert len(await rows(database, "SELECT reference FROM cases")) == 4
