"""Each house test notices what it is there for: the house is broken on purpose, in a copy, and the test fails."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.breaks import BREAKS, Break

ROOT = Path(__file__).parents[2]
NOT_COPIED = shutil.ignore_patterns(".*_cache", "__pycache__", ".venv", ".git", "var", "screenshots")


def house_tests() -> dict[str, Path]:
    """Return the file of each test of the house, by its name."""
    return {
        node.name: path
        for path in sorted(Path(__file__).parent.glob("test_*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    }


def test_every_house_test_has_something_that_it_has_to_notice() -> None:
    tests = house_tests().keys() - {"test_a_house_test_notices_it"}
    assert tests == BREAKS.keys()


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the house."""
    place = tmp_path_factory.mktemp("house") / "copy"
    shutil.copytree(ROOT, place, ignore=NOT_COPIED)
    return place


@pytest.mark.soak
@pytest.mark.parametrize("name", BREAKS)
def test_a_house_test_notices_it(name: str, copy: Path) -> None:
    broken, file = BREAKS[name], house_tests()[name].relative_to(ROOT)
    whole = _put_in(broken, copy)
    try:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", str(file), "-k", name]
        ended = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603 - ours
    finally:
        _put_back(broken, copy, whole)
    assert ended.returncode == 1, ended.stdout[-2000:]


def _put_in(broken: Break, copy: Path) -> str | None:
    path = copy / broken.file
    if not broken.before:
        whole = path.read_text(encoding="utf-8") if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(broken.after, encoding="utf-8")
        return whole
    whole = path.read_text(encoding="utf-8")
    assert broken.before in whole, f"{broken.file} does not say this any more: {broken.before}"
    path.write_text(whole.replace(broken.before, broken.after, 1), encoding="utf-8")
    return whole


def _put_back(broken: Break, copy: Path, whole: str | None) -> None:
    if whole is None:
        (copy / broken.file).unlink()
    else:
        (copy / broken.file).write_text(whole, encoding="utf-8")
