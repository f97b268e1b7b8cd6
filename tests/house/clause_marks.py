"""Where clauses are kept and proved: the functions whose docstrings begin with one, the tests marked with one."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for path in (ROOT / "chatops").rglob("*.py"))
_NUMBER = r"(?:Intro-\d[a-z]?|PS-\d[a-z]?|\d{1,2}(?:\.\d+)*(?:[a-z]|-end)?|[Hh]ouse rule \d+)"
BEGINS_WITH_CLAUSES = re.compile(rf"({_NUMBER}(?:, {_NUMBER})*)[:,]")

_NOT_BUILT = ""
NOT_BUILT = frozenset(_NOT_BUILT.split())
"""The rows of `docs/clauses.md` that are not kept yet as it says. A row leaves with its test, and none is added."""


@cache
def marked_functions() -> Mapping[str, list[str]]:
    """Return the functions that keep each clause: those whose docstring begins with its number."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.FunctionDef):
                continue
            for number in clauses_at_the_beginning(ast.get_docstring(node) or ""):
                found[number].append(f"{path.relative_to(ROOT)}:{node.name}")
    return found


def clauses_at_the_beginning(docstring: str) -> list[str]:
    """Return the clauses that a docstring begins with: `3.1, 4.2b: …`."""
    match = BEGINS_WITH_CLAUSES.match(docstring)
    return [number.replace("House", "house") for number in match[1].split(", ")] if match else []


@cache
def marked_tests() -> Mapping[str, list[str]]:
    """Return the tests that prove each clause: those marked with it, as `@pytest.mark.clause("3.1")`."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for number in _marks(node):
                    found[number].append(f"{path.relative_to(ROOT)}::{node.name}")
    return found


def _marks(test: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for decorator in test.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="clause"), args=numbers):
                yield from (str(number.value) for number in numbers if isinstance(number, ast.Constant))
