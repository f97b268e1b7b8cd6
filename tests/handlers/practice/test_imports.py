"""The practice council stands on its own."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import handlers.practice.server

ROOM = Path(handlers.practice.server.__file__).parent


def imported(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def test_it_imports_nothing_of_the_rest_of_the_house() -> None:
    allowed = set(sys.stdlib_module_names) | {"aiohttp", "cryptography", "jinja2", "jwt", "orjson"}
    for module in ROOM.rglob("*.py"):
        for name in imported(module):
            own = name == "handlers.practice" or name.startswith("handlers.practice.")
            assert own or name.split(".")[0] in allowed, f"{module.name} imports {name}"
