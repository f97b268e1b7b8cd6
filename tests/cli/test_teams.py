"""The package that a Teams administrator uploads, and the command that writes it."""

import io
import json
import os
import struct
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from chatops.cli.main import main
from chatops.cli.operations.teams_package import manifest, package, version_now
from handlers.answering import routes

APP = "0f3c1e52-8f0e-4b7e-9a55-3c1d2b7a9e10"
SCHEMA = "TEAMS_MANIFEST_SCHEMA"
"""The variable that names Microsoft's schema: `npm pack @microsoft/app-manifest` has it, for version 1.30."""
MANIFEST = manifest(APP, "Thornbury Town Council", "https://bot.thornbury.example", "26.11.27")


def test_the_manifest_keeps_to_the_numbers_that_microsoft_gives() -> None:
    (bot,) = MANIFEST["bots"]
    assert len(bot["commandLists"]) <= 3
    assert [one["title"] for one in bot["commandLists"][1]["commands"]] == ["policy", "council", "purdah"]
    for listed in bot["commandLists"]:
        assert len(listed["commands"]) <= 12
        assert all(len(one["title"]) <= 32 and len(one["description"]) <= 128 for one in listed["commands"])
    (extension,) = MANIFEST["composeExtensions"]
    assert len(extension["commands"]) <= 10
    for command in extension["commands"]:
        assert len(command["title"]) <= 32
        assert len(command["description"]) <= 128
        assert len(command["id"]) <= 64
    assert len(MANIFEST["name"]["short"]) <= 30
    assert len(MANIFEST["name"]["full"]) <= 100
    assert len(MANIFEST["description"]["short"]) <= 80
    assert len(MANIFEST["description"]["full"]) <= 4000
    assert len(manifest(APP, "A" * 200, "https://a.example", "1.0.0")["developer"]["name"]) == 32


@pytest.mark.skipif(SCHEMA not in os.environ, reason="Microsoft's schema of the manifest is not on this computer.")
def test_the_manifest_is_one_by_microsofts_schema() -> None:
    from jsonschema_rs import Draft4Validator

    schema = json.loads(Path(os.environ[SCHEMA]).read_text())
    assert [error.message for error in Draft4Validator(schema).iter_errors(MANIFEST)] == []


def test_every_command_of_the_menu_leads_somewhere() -> None:
    for command in MANIFEST["composeExtensions"][0]["commands"]:
        assert f"/{command['id']}" in routes.COMMANDS or command["id"] in routes.SHORTCUTS
    assert {f"/{one['id']}" for one in MANIFEST["composeExtensions"][0]["commands"]} >= {*routes.COMMANDS} - {
        "/accounts"
    }


def test_the_package_holds_the_manifest_and_two_pictures_of_the_right_size_and_is_the_same_each_time() -> None:
    made = package(APP, "Thornbury", "https://bot.thornbury.example", "26.11.27")
    assert made == package(APP, "Thornbury", "https://bot.thornbury.example", "26.11.27")
    held = zipfile.ZipFile(io.BytesIO(made))
    assert held.namelist() == ["manifest.json", "color.png", "outline.png"]
    assert json.loads(held.read("manifest.json"))["bots"][0]["botId"] == APP
    for name, size in (("color.png", 192), ("outline.png", 32)):
        picture = held.read(name)
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_a_package_of_a_later_day_has_a_higher_version() -> None:
    assert version_now(datetime(2026, 11, 27, 3, 0, tzinfo=UTC)) == "26.11.27"


def test_without_the_settings_the_command_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = CliRunner().invoke(main, ["teams", "manifest", "package.zip"])
    assert told.exit_code == 1
    assert "COUNCIL_NAME is not set." in told.output
    assert not (tmp_path / "package.zip").exists()
