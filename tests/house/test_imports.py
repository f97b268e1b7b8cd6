"""The house flows one way: the contracts of `.importlinter` are kept, and every module stands on a floor of them."""

import ast
import re
from configparser import ConfigParser, SectionProxy
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[2]
ROOMS = ("chatops", "handlers", "storage")


def contracts() -> list[SectionProxy]:
    """Return the contracts as they are written."""
    config = ConfigParser()
    config.read(ROOT / ".importlinter")
    return [config[section] for section in config.sections() if section.startswith("importlinter:contract:")]


def floors() -> dict[str, set[str]]:
    """Return for each room whose layers are said whole the names that stand on a layer."""
    whole = [c for c in contracts() if c["type"] == "layers" and c.getboolean("exhaustive", fallback=False)]
    return {c["containers"].strip(): set(re.split(r"[\s|:]+", c["layers"].strip())) for c in whole}


def in_room(room: str) -> set[str]:
    """Return the modules and packages that are directly in a room."""
    folder = ROOT / room.replace(".", "/")
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in folder.glob("*/__init__.py")}


def test_every_import_contract_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    kept = lint_imports(config_filename=str(ROOT / ".importlinter"), cache_dir=None, no_cache=True)
    assert kept == EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize("room", [*ROOMS, "handlers.slack", "handlers.teams"])
def test_every_module_stands_on_a_floor(room: str) -> None:
    assert floors()[room] == in_room(room)


def test_no_contract_names_a_module_of_a_subject() -> None:
    named = {name for contract in contracts() for key in contract for name in contract[key].split()}
    deep = [name for name in named if name.startswith(tuple(f"{room}." for room in ROOMS)) and name.count(".") > 1]
    assert [name for name in deep if "*" not in name] == []


PLATFORMS = ("slack", "teams", "terminal")
NO_SUBJECT = {"home", "people", "content", "retention"}
"""What has steps and is no subject: what somebody finds who opens the bot. And words that every file needs."""


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_file_of_a_platform_names_a_subject(platform: str) -> None:
    subjects = in_room("handlers.steps") - NO_SUBJECT
    assert {"authority", "breaches", "drafts", "editions", "purdah", "suggestions"} <= subjects
    files = (ROOT / "handlers" / platform).rglob("*.py")
    named = {path.relative_to(ROOT).as_posix(): set(re.findall("[a-z]+", path.read_text().lower())) for path in files}
    assert {path: words & subjects for path, words in named.items() if words & subjects} == {}


def test_what_is_said_on_every_platform_names_none() -> None:
    said = [
        f"{path.name}: {node.value}"
        for room in ("answering", "letters", "requests", "screens", "steps")
        for path in (ROOT / "handlers" / room).rglob("*.py")
        for statement in ast.walk(ast.parse(path.read_text()))
        if not isinstance(statement, ast.Expr)  # a docstring may say what a limit comes from
        for node in ast.iter_child_nodes(statement)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert len(said) > 500
    assert [text for text in said if re.search(r"\b(Slack|Teams)\b", text, re.IGNORECASE)] == []


@pytest.mark.parametrize("room", ROOMS)
def test_no_package_imports_anything_by_being_imported(room: str) -> None:
    busy = [str(path) for path in (ROOT / room).rglob("__init__.py") if "import" in path.read_text()]
    assert busy == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_folder_with_modules_is_a_package(room: str) -> None:
    folders = {path.parent for path in (ROOT / room).rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
