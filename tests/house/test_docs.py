"""The pages of `docs/` name what is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = {path.stem for path in (ROOT / "tests").rglob("test_*.py")} | {
    path.name for path in (ROOT / "tests").iterdir() if path.is_dir()
}


def test_each_threat_names_tests_that_there_are() -> None:
    rows = re.findall(r"^\| (?!What is tried|---).+ \| (.+) \|$", (ROOT / "docs/threats.md").read_text(), re.MULTILINE)
    assert len(rows) > 10
    named = [re.findall(r"`(\w+)`", row) for row in rows]
    assert all(named), "a threat names no test"
    assert sorted({name for names in named for name in names} - TESTS) == []
