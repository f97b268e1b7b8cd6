"""A backup that was written while the bot worked can be put back, and the bot then waits for a person."""

import asyncio
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chatops.cli.main import main
from chatops.cli.operations.backups import anchor_beside, back_up
from chatops.desk import Desk
from chatops.policy.anchors import Doubt, Trail, doubt_before_asking
from chatops.ports.council import Council
from chatops.running_alone import alone_on
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.journal.anchor_check import Compared, compared, key_of
from storage.journal.anchor_file import AnchorFile
from tests.support.council import posted, submitted
from tests.support.databases import address_of, rows
from tests.support.keys import MASTER_KEY, MASTER_KEYS
from tests.support.tampering.records import rewrite, story


@pytest.fixture(autouse=True)
def _settings(database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    monkeypatch.setenv("MASTER_KEY", MASTER_KEY)
    monkeypatch.setenv("ANCHOR_FILE", str(tmp_path / "elsewhere" / "council.anchor"))


async def ran(*arguments: str, answer: str = "") -> Result:
    result = await asyncio.to_thread(CliRunner().invoke, main, arguments, input=answer)
    assert "Traceback" not in result.output
    return result


@asynccontextmanager
async def anew(database: Database) -> AsyncIterator[Database]:
    """The same database opened once more, as it is on the disk now."""
    opened = Database(address_of(database))
    yield opened
    await opened.close()


def files() -> set[str]:
    return {each.name for each in Path().iterdir()}


def kept(name: str) -> bytes:
    return Path(name).read_bytes()


def keep(name: str, content: bytes) -> None:
    Path(name).write_bytes(content)


def former_of(file: Path) -> list[Path]:
    return list(file.parent.glob("*.before-*"))


async def entries(database: Database) -> int:
    async with anew(database) as opened:
        return int((await rows(opened, "SELECT count(*) AS n FROM journal"))[0]["n"])


async def compare(database: Database, council: Council, known: Trail) -> Compared:
    async with anew(database) as opened:
        return await opened.glance(lambda connection: compared(connection, council, known))


async def test_what_was_backed_up_is_put_back_and_waits_for_a_person(
    database: Database, council: Council, desk: Desk, tmp_path: Path
) -> None:
    await story(desk)
    there, file = await entries(database), Path("monday.backup")
    done = await ran("backup", str(file))
    assert done.exit_code == 0, done.output
    assert f"Thornbury Town Council: {there} entries, 6 drafts, whole." in done.output
    for each in (file, anchor_beside(file)):
        assert stat.S_IMODE(each.stat().st_mode) == 0o600
        assert MASTER_KEY.encode() not in kept(each.name)
    assert files() == {"monday.backup", "monday.backup.anchor"}
    noted = AnchorFile(anchor_beside(file)).trail(key_of(council))
    assert noted.last is not None
    assert noted.last.head.sequence == there

    await posted(desk)
    assert await entries(database) > there
    await database.close()  # the bot is stopped
    refused = await ran("restore", str(file), answer="n\n")
    assert (refused.exit_code, "Nothing was changed." in refused.output) == (1, True)
    assert await entries(database) > there
    await database.close()
    done = await ran("restore", str(file), answer="y\n")
    assert done.exit_code == 0, done.output
    assert await entries(database) == there
    known = AnchorFile(tmp_path / "elsewhere" / "council.anchor").trail(key_of(council))
    assert doubt_before_asking(known) is Doubt.RESTORED

    found = await compare(database, council, known)
    assert found.disagreement is not None
    confirmed = await ran("journal", "reconcile", "--yes")
    assert confirmed.exit_code == 0, confirmed.output
    known = AnchorFile(tmp_path / "elsewhere" / "council.anchor").trail(key_of(council))
    found = await compare(database, council, known)
    assert (found.disagreement, found.head.sequence) == (None, there + 1)
    checked = await ran("journal", "verify", "--anchor", str(tmp_path / "elsewhere" / "council.anchor"))
    assert checked.exit_code == 0, checked.output


async def test_a_backup_is_never_written_over(desk: Desk) -> None:
    await submitted(desk)
    for name in ("a.backup", "a.backup.anchor"):
        keep(name, b"mine")
        done = await ran("backup", "a.backup")
        assert (done.exit_code, "is there already" in done.output) == (1, True)
        assert kept(name) == b"mine"
        await asyncio.to_thread(Path(name).unlink)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.999])
async def test_a_damaged_backup_is_refused_and_nothing_is_changed(database: Database, desk: Desk, part: float) -> None:
    await story(desk)
    await ran("backup", "a.backup")
    there = await entries(database)
    whole = kept("a.backup")
    keep("a.backup", whole[: int(len(whole) * part)])
    await database.close()
    done = await ran("restore", "a.backup", "--yes")
    assert done.exit_code == 1
    assert "damaged" in done.output
    assert await entries(database) == there


async def test_a_backup_whose_journal_was_worked_out_anew_is_refused(database: Database, desk: Desk) -> None:
    await story(desk)
    await ran("backup", "a.backup")
    await rewrite(database, lambda entry: entry.update(clause="5.8") if entry["sequence"] == 30 else None)
    await ran("backup", "b.backup")
    shutil.copy("a.backup.anchor", "b.backup.anchor")
    await database.close()
    done = await ran("restore", "b.backup", "--yes")
    assert (done.exit_code, "The backup is not the one that was made" in done.output) == (1, True)


async def test_nothing_is_put_back_under_a_bot_that_runs(database: Database, desk: Desk) -> None:
    await submitted(desk)
    await ran("backup", "a.backup")
    if is_sqlite(database.url):
        with alone_on(Path(str(database.url.database))):
            done = await ran("restore", "a.backup", "--yes")
        assert f"Process {os.getpid()}, started on" in done.output
    else:
        done = await ran("restore", "a.backup", "--yes")  # the test's own connections are open
        assert "other connections use this database. Stop the bot" in done.output
    assert done.exit_code == 1


async def test_the_two_files_of_a_backup_belong_together(database: Database, desk: Desk) -> None:
    await submitted(desk)
    await ran("backup", "a.backup")
    anchor_beside(Path("a.backup")).unlink()
    await database.close()
    done = await ran("restore", "a.backup", "--yes")
    assert (done.exit_code, "keep both files together" in done.output) == (1, True)


async def test_what_was_there_before_is_kept(database: Database, desk: Desk) -> None:
    await submitted(desk)
    await ran("backup", "a.backup")
    await submitted(desk)
    there = await entries(database)
    await database.close()
    if not is_sqlite(database.url):
        return
    file = Path(str(database.url.database))
    await ran("restore", "a.backup", "--yes")
    (former,) = former_of(file)
    kept = Database(f"sqlite:///{former}")
    assert await entries(kept) == there
    await kept.close()


WRITE = """
import asyncio, sys
from itertools import count
from tests.support.council import StillClock, desk_of, submitted
from storage.engine import Database

async def write():
    database = Database(sys.argv[1])
    council = (await database.councils())[0]
    desk = desk_of(database, council, StillClock())
    print("writing", flush=True)
    for number in count():
        await submitted(desk, form=f"FORM{number}")
        await asyncio.sleep(0.04)

asyncio.run(write())
"""


@pytest.mark.parametrize("times", [3, pytest.param(100, marks=pytest.mark.soak)])
async def test_backups_taken_while_others_write_are_all_whole(database: Database, desk: Desk, times: int) -> None:
    await story(desk)
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", WRITE, address_of(database)]
    writer = await asyncio.create_subprocess_exec(*command, cwd=root, stdout=subprocess.PIPE)
    lengths = []
    try:
        assert writer.stdout is not None
        assert await writer.stdout.readline() == b"writing\n"
        for number in range(times):
            (report,) = await back_up(address_of(database), Path(f"{number}.backup"), MASTER_KEYS)
            assert report.whole, report.findings
            lengths.append(report.entries)
            async with asyncio.timeout(20):
                while await entries(database) == report.entries:  # noqa: ASYNC110 — another process writes it
                    await asyncio.sleep(0.01)
    finally:
        with suppress(ProcessLookupError):
            writer.kill()
        await writer.wait()
    assert lengths[-1] > lengths[0]
