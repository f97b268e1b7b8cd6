"""Whatever is amiss around it, every command ends in plain sentences: never in a traceback, never with a secret."""

import asyncio
import io
import logging
import os
import re
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest
import structlog
from click.testing import CliRunner, Result

from chatops import bootstrap
from chatops.cli import printing
from chatops.cli.main import main
from chatops.cli.operations import rehearsal
from chatops.cli.setting_up import run as set_up
from chatops.settings.council import Settings
from storage.database import opening
from storage.database.sqlite import sqlite3
from tests.cli.surroundings import SECRET, TABLE, Place, Surroundings, good_database, in_another_process
from tests.support.keys import ANOTHER_KEY

COMMANDS_OF_ITS_OWN = {"practice"}
"""What needs none of the settings; it is asked further down."""


def commands(group: click.Group = main, before: tuple[str, ...] = ()) -> Iterator[tuple[str, list[str]]]:
    """Each command by its whole name, with something for each argument that it needs."""
    for name, command in sorted(group.commands.items()):
        words = (*before, name)
        if isinstance(command, click.Group):
            yield from commands(command, words)
        else:
            yield " ".join(words), [*words, *_needed(command)]


def _needed(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        if not parameter.required:
            continue
        if isinstance(parameter, click.Option):
            yield parameter.opts[0]
        yield "paper.txt" if isinstance(parameter.type, click.Path | click.File) else "BR-7KQ2M9XXXXXXXX"


@pytest.fixture(autouse=True)
def _around(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is set, nobody waits long, a service that has begun is told to stop at once, and the log is put back."""
    known = {name.upper() for name in Settings.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)

    async def at_once(_service: object) -> None:
        await asyncio.sleep(0.02)

    monkeypatch.setattr(bootstrap, "until_stopped", at_once)
    monkeypatch.setattr(rehearsal, "until_stopped", at_once)
    monkeypatch.setattr(set_up, "until_over", at_once)
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MS", 10)
    monkeypatch.setattr(opening, "LOCK_TIMEOUT_MS", 10)
    monkeypatch.setattr(printing, "WIDE", 1000)
    before = logging.getLogger().handlers[:], logging.getLogger().level
    yield
    logging.raiseExceptions = True
    structlog.reset_defaults()
    logging.getLogger().handlers[:], logging.getLogger().level = before


@pytest.fixture
def place(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "paper.txt").write_text("The policy in its new words.\n", encoding="utf-8")
    return good_database(sqlite_template, tmp_path)


def faults(name: str, result: Result, surroundings: Surroundings) -> Iterator[str]:
    """What is wrong with how a command ended."""
    said = re.sub(r"[\s│┃━─]+", " ", result.output)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        yield f"{name}: raised {result.exception!r}"
    if "Traceback" in said or SECRET in said or re.search(r"(?<!\()\b[A-Z]\w+(Error|Exception)\b", said):
        yield f"{name}: said {said!r}"
    if result.exit_code not in {0, 1, 2}:
        yield f"{name}: ended with {result.exit_code}"
    if result.exit_code and not result.stderr.strip():
        yield f"{name}: said nothing"
    if name in surroundings.by and (not result.exit_code or surroundings.said not in said):
        yield f"{name}: ended with {result.exit_code} and said {said!r}"


def every_command(place: Place, surroundings: Surroundings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    for name, value in place.given.items():
        monkeypatch.setenv(name, value)
    found = []
    for name, words in commands():
        if name not in COMMANDS_OF_ITS_OWN and (name in surroundings.by or not surroundings.slow):
            found += faults(name, CliRunner().invoke(main, words, input="n\n"), surroundings)
    return found


@pytest.mark.parametrize("name", TABLE)
def test_every_command_says_in_a_sentence_what_is_amiss(
    place: Place, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    end = TABLE[name].make(place)
    try:
        assert every_command(place, TABLE[name], monkeypatch) == []
    finally:
        if callable(end):
            end()


def test_what_each_surroundings_are_to_be_told_by_is_a_command() -> None:
    known = dict(commands())
    assert {name for surroundings in TABLE.values() for name in surroundings.by} <= set(known)
    assert len(known) >= 12


def no_write_in_folder(place: Place) -> None:
    place.database.unlink()
    place.folder.chmod(0o500)


@pytest.mark.parametrize(
    ("make", "said", "by"),
    [
        pytest.param(lambda place: place.database.chmod(0o400), "cannot be written", ("serve",), id="a file read-only"),
        pytest.param(
            lambda place: place.folder.chmod(0o500), "", ("serve",), id="a folder read-only around the database"
        ),
        pytest.param(no_write_in_folder, "cannot be used: permission denied.", ("migrate",), id="a folder read-only"),
        pytest.param(
            lambda place: place.database.chmod(0o000), "cannot be opened", ("migrate", "doctor"), id="a file shut"
        ),
        pytest.param(lambda place: place.folder.chmod(0o600), "", (), id="a folder shut"),
        pytest.param(
            lambda place: (place.folder / ".env").touch(0o000), ".env cannot be read", ("serve",), id="settings shut"
        ),
    ],
)
def test_every_command_says_what_it_may_not(
    place: Place, monkeypatch: pytest.MonkeyPatch, make: Callable[[Place], object], said: str, by: tuple[str, ...]
) -> None:
    make(place)
    surroundings = Surroundings(make, said, by)
    try:
        found = in_another_process(lambda: every_command(place, surroundings, monkeypatch))
    finally:
        place.folder.chmod(0o700)
    assert found == []


def test_every_command_says_that_the_disk_is_full(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Surroundings(lambda _place: None, "disk", ("serve", "migrate"))
    place.database.write_bytes(b"")  # so that migrate has much to write
    found = in_another_process(lambda: every_command(place, full, monkeypatch), largest_file=8192)
    assert [fault for fault in found if not fault.startswith("serve: ended with 1 and said")] == []


def test_serve_says_that_its_port_is_in_use(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        place.given["PORT"] = str(other.getsockname()[1])
        said = "HOST and PORT cannot be listened on: "
        assert every_command(place, Surroundings(lambda _place: None, said, ("serve",)), monkeypatch) == []


@pytest.mark.parametrize("which", [".env", "council.sqlite3", "master.key"])
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_serve_does_not_start_on_what_others_can_read_and_names_the_command(
    place: Place, monkeypatch: pytest.MonkeyPatch, which: str, mode: int
) -> None:
    (place.folder / ".env").touch(0o600)
    key = place.folder / "master.key"
    key.write_text(ANOTHER_KEY, encoding="ascii")
    key.chmod(0o600)
    del place.given["MASTER_KEY"]
    for name, value in (place.given | {"MASTER_KEY_FILE": str(key)}).items():
        monkeypatch.setenv(name, value)
    assert CliRunner().invoke(main, ["serve"]).exit_code == 0
    (place.folder / which).chmod(mode)
    refused = CliRunner().invoke(main, ["serve"])
    assert refused.exit_code == 1
    assert re.search(rf"Other users of this computer can read .*{which}.* Run: chmod 600 .*{which}\n", refused.stderr)
    (place.folder / which).chmod(0o600)
    assert CliRunner().invoke(main, ["serve"]).exit_code == 0


# practice


def _newer(folder: Path) -> None:
    CliRunner().invoke(main, ["practice", "--folder", str(folder)])
    with closing(sqlite3.connect(folder / "council.sqlite3", isolation_level=None)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9f9f9f9f9f9f'")


def _no_database(folder: Path) -> None:
    folder.mkdir()
    (folder / "council.sqlite3").write_bytes(b"A complaint." * 400)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(_newer, "made by a newer version (9f9f9f9f9f9f) of this program.", id="a newer database"),
        pytest.param(_no_database, "is no database.", id="no database"),
        pytest.param(lambda folder: folder.parent.chmod(0o500), "permission denied", id="a folder not to be made"),
        pytest.param(lambda folder: folder.symlink_to("/proc/nowhere/at/all"), "", id="a folder that cannot be made"),
    ],
)
def test_practice_says_in_a_sentence_what_is_amiss(tmp_path: Path, make: Callable[[Path], object], said: str) -> None:
    folder = tmp_path / "within" / "practice"
    folder.parent.mkdir()
    make(folder)

    def practise() -> list[str]:
        result = CliRunner().invoke(main, ["practice", "--folder", str(folder)])
        surroundings = Surroundings(lambda _place: None, said, ("practice",))
        return [*faults("practice", result, surroundings)]

    try:
        assert in_another_process(practise) == []
    finally:
        folder.parent.chmod(0o700)


def test_practice_says_that_its_port_is_in_use(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = str(other.getsockname()[1])
        result = CliRunner().invoke(main, ["practice", "--folder", str(tmp_path), "--port", port])
    assert result.exit_code == 1
    assert "address already in use" in result.stderr
    assert isinstance(result.exception, SystemExit)


def test_a_disk_that_is_full_under_what_is_shown_is_said(place: Place) -> None:
    (place.folder / "paper.txt").write_text(ANOTHER_KEY, encoding="ascii")

    def shown() -> list[str]:
        sys.stdout, sys.stderr = Path("/dev/full").open("w", encoding="utf-8"), io.StringIO()  # noqa: SIM115 - the process ends
        try:
            main(["keys", "name", "paper.txt"])
        except SystemExit as ended:
            return [str(ended.code), sys.stderr.getvalue()]
        return []

    assert in_another_process(shown) == ["1", "What was to be written cannot be: no space left on device.\n"]
