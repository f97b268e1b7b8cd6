"""The address of the records, read without the other settings, is the one that is read with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from chatops.settings.council import load_database_url
from chatops.settings.records_address import records_address
from chatops.settings.wrong import WrongSettings

GIVEN: list[dict[str, str]] = [
    {},
    {"DATABASE_URL": "sqlite:///var/one.sqlite3"},
    {"DATABASE_URL": " sqlite:///var/one.sqlite3 "},
    {"DATABASE_URL": "postgresql://bot:secret@127.0.0.1/council?ssl=true"},
    {"DATABASE_URL": "postgresql://bot:sec@ret@127.0.0.1:x/council"},
    {"DATABASE_URL": "postgres://127.0.0.1/council?colour=red"},
    {"DATABASE_URL": "mysql://127.0.0.1/council"},
    {"DATABASE_URL": ""},
    {"database_url": "sqlite:///var/small.sqlite3"},
    {"DATABASE_URL": "sqlite:///var/one.sqlite3", "DATABASE_URL_FILE": "address"},
    {"DATABASE_URL_FILE": "address"},
    {"DATABASE_URL_FILE": "missing"},
]
WRITTEN: list[str | None] = [None, "", "DATABASE_URL=sqlite:///var/two.sqlite3\n", "DATABSE_URL=sqlite:///x\n"]


def _read(by: Callable[[], str]) -> object:
    try:
        return by()
    except WrongSettings as wrong:
        return wrong.sentences


def test_the_address_that_the_environment_alone_says_is_the_one_that_all_settings_together_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("address").write_text("sqlite:///var/file.sqlite3\n")
    for written in WRITTEN:
        if written is not None:
            Path(".env").write_text(written)
        for given in GIVEN:
            with monkeypatch.context() as environment:
                for name in ("DATABASE_URL", "DATABASE_URL_FILE", "database_url"):
                    environment.delenv(name, raising=False)
                for name, value in given.items():
                    environment.setenv(name, value)
                assert _read(records_address) == _read(load_database_url), (written, given)
