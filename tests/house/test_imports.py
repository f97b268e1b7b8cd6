"""The house flows one way: the contracts of `.importlinter` are kept, and none has lost sight of a new room."""

from configparser import ConfigParser
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[2]


def modules(contract: str) -> set[str]:
    config = ConfigParser()
    config.read(ROOT / ".importlinter")
    return set(config[f"importlinter:contract:{contract}"]["modules"].split())


def test_every_import_contract_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    kept = lint_imports(config_filename=str(ROOT / ".importlinter"), cache_dir=None, no_cache=True)
    assert kept == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_step_that_slack_has_is_named_as_a_stranger_to_the_others() -> None:
    steps = {path.stem for path in (ROOT / "chatops" / "flow").glob("[!_]*.py")}
    on_slack = {path.stem for path in (ROOT / "handlers" / "slack").glob("[!_]*.py")}
    assert {f"handlers.slack.{step}" for step in steps & on_slack} <= modules("slack-steps-are-strangers")


@pytest.mark.parametrize("room", ["chatops", "handlers", "storage"])
def test_no_package_imports_anything_by_being_imported(room: str) -> None:
    busy = [str(path) for path in (ROOT / room).rglob("__init__.py") if "import" in path.read_text()]
    assert busy == []
