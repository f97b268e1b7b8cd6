"""Each house test notices what it is there for: the house is broken on purpose, in a copy, and the test fails."""

import ast
from pathlib import Path

import pytest

from tests.house.breaks import BREAKS
from tests.support.breaking import ROOT, copy_to, ended, still_there


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
    assert [name for name, broken in BREAKS.items() if not still_there(broken)] == []


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the house."""
    return copy_to(tmp_path_factory.mktemp("house") / "copy")


@pytest.mark.soak
@pytest.mark.parametrize("name", BREAKS)
def test_a_house_test_notices_it(name: str, copy: Path) -> None:
    done = ended(BREAKS[name], copy, str(house_tests()[name].relative_to(ROOT)), "-k", name)
    assert done.returncode == 1, done.stdout[-2000:]
