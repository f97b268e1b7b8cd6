"""The packages that the product rests on: those that were settled are there, and README says of each what it is for."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTLED = {"aiohttp", "aiosqlite", "pydantic-settings", "slack-bolt", "sqlalchemy"}
"""What whoever asked for the bot has chosen, beside Python and pytest-asyncio, which runs its tests."""


def dependencies() -> set[str]:
    """The packages that the product needs, as `pyproject.toml` names them."""
    written = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return {re.split(r"[<>=\[; ]", one)[0] for one in written}


def explained() -> set[str]:
    """The packages of which README says what they are for."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|")[1] for line in lines if line.startswith("| ")]
    return {name.strip("` ") for row in rows for name in row.split(",")}


def test_the_packages_that_were_settled_are_dependencies() -> None:
    assert SETTLED - dependencies() == set()


def test_readme_says_of_each_dependency_what_it_is_for() -> None:
    assert dependencies() - explained() == set(), "give it a line in README's table of packages"
