"""A database of every version of the tables, made by the code of its time, is brought up to date and found whole."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from storage.audit.verify import Report, verify
from storage.database.sqlite import sqlite3
from storage.engine import Database
from storage.migrate import migrate
from storage.version import MIGRATIONS, made_by_newer, newest, revision
from tests.support.council import StillClock as Clock
from tests.support.council import desk_of, everyone_reads, routed
from tests.support.databases import rows, url_of
from tests.support.keys import MASTER_KEYS
from tests.support.tampering.records import tamper

HANDED_OVER = "UPDATE drafts SET stage = 'released' WHERE stage = 'approved'; DELETE FROM letters;"
"""What was to be posted lies with people, and every letter has been delivered."""
KEPT = {file.stem: file for file in sorted(Path(__file__).parent.glob("*.sql"))}

NEWEST, EVERY = 4, 4


def some(versions: list[str]) -> list[Any]:
    """The newest of these and each fourth of the rest, so that a new version costs no more; the soak tries them all."""
    always = {*versions[-NEWEST:], *versions[::EVERY]}
    return [pytest.param(one, marks=() if one in always else (pytest.mark.soak,)) for one in versions]


async def opened(version: str, folder: Path, before: str = "") -> Database:
    """A copy of what is kept of this version, brought up to date; `before` is done to it while it is that version."""
    file = folder / "council.sqlite3"
    with closing(sqlite3.connect(file)) as made, made:
        made.executescript(KEPT[version].read_text(encoding="utf-8"))
        made.executescript(before)
    database = Database(url_of(file))
    assert (await revision(database)) == version
    await migrate(database)
    return database


def versions_of(alembic: ScriptDirectory) -> set[str]:
    return {script.revision for script in alembic.walk_revisions()}


async def checked(database: Database) -> Report:
    (council,) = await database.councils()
    return await database.look(lambda connection: verify(connection, council, keyring=MASTER_KEYS))


def test_the_program_knows_the_versions_by_the_names_of_the_files_as_alembic_does_by_what_is_in_them() -> None:
    alembic = ScriptDirectory(str(MIGRATIONS))
    assert newest() == alembic.get_current_head()
    assert [made for made in map(made_by_newer, versions_of(alembic)) if made] == []


def test_a_database_of_every_version_of_the_tables_is_kept() -> None:
    versions = versions_of(ScriptDirectory(str(MIGRATIONS)))
    assert KEPT.keys() == versions, (
        "each version of the tables has a database that its own code made, so that later versions can be tried on it: "
        "run `python -m tests.upgrades` once with the new tables, and commit the file that it writes"
    )


@pytest.mark.parametrize("version", some(list(KEPT)))
async def test_a_database_of_each_version_is_whole_once_it_is_up_to_date_and_what_is_done_and_changed_after_it_is_seen(
    version: str, tmp_path: Path
) -> None:
    database = await opened(version, tmp_path)
    try:
        assert await revision(database) == newest()
        report = await checked(database)
        assert (report.findings, report.remarks) == ((), ())
        assert report.entries > 40
        assert report.counts.drafts > 10
        (council,) = await database.councils()
        clock = Clock(report.last or Clock().now())
        desk = desk_of(database, council, clock)
        await everyone_reads(desk)
        draft = await routed(desk, form="after-the-upgrade")
        assert (await checked(database)).findings == ()
        await tamper(database, f"UPDATE revisions SET declarations = '[]' WHERE reference = '{draft.reference}'")  # noqa: S608
        assert "what was declared of revision 1" in "".join((await checked(database)).findings)
    finally:
        await database.close()


@pytest.mark.parametrize("version", some([version for version in KEPT if version < "0034"]))
async def test_what_was_handed_over_before_an_upgrade_is_brought_to_mind_once(version: str, tmp_path: Path) -> None:
    database = await opened(version, tmp_path, HANDED_OVER)
    try:
        released = {
            row["reference"] for row in await rows(database, "SELECT reference FROM drafts WHERE stage='released'")
        }
        reminders = await rows(database, "SELECT kind, about FROM letters ORDER BY about")
        assert released
        assert [(row["kind"], row["about"]) for row in reminders] == [
            ("duty", reference) for reference in sorted(released)
        ]
    finally:
        await database.close()


async def test_what_a_network_calls_a_post_is_known_by_the_part_after_an_upgrade(tmp_path: Path) -> None:
    one = "UPDATE publish_jobs SET at_network = '17' WHERE state = 'unclear';"
    database = await opened("0035", tmp_path, one)
    try:
        kept = {row["state"]: row["at_network"] for row in await rows(database, "SELECT * FROM publish_jobs")}
        assert (kept.pop("unclear"), set(kept.values())) == ('{"post":"17"}', {"{}"})
    finally:
        await database.close()
