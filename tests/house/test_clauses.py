"""Whatever the bot refuses or records names a clause that people can look up, and every rule says which it keeps."""

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from chatops import policy
from chatops.policy.clauses import CLAUSES
from chatops.policy.objections import Objection

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for path in (ROOT / "chatops").rglob("*.py") if "practice" not in path.parts)
BEGINS_WITH_ITS_CLAUSE = re.compile(r"(Intro-\d[a-z]?|PS-\d[a-z]?|\d{1,2}(\.\d+)*[a-z]?|[Hh]ouse rule \d)[:,]")


def cited(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The clauses that are written out in an Objection or as the clause of a Fact, with their line."""
    for node in ast.walk(tree):
        written: ast.expr | None = None
        match node:
            case ast.Call(func=ast.Name(id="Objection"), args=[first, *_]):
                written = first
            case ast.AnnAssign(target=ast.Name(id="clause"), value=value):
                written = value
        if isinstance(written, ast.Constant):
            yield node.lineno, str(written.value)


def rules() -> Iterator[tuple[str, Any]]:
    """Every rule of the policy: a function that gives objections."""
    for module in pkgutil.iter_modules(policy.__path__, "chatops.policy."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            if function.__module__ == module.name and inspect.signature(function).return_annotation == list[Objection]:
                yield f"{module.name.rpartition('.')[2]}.{name}", function


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_clause_that_is_cited_can_be_looked_up(path: Path) -> None:
    unknown = [(line, clause) for line, clause in cited(ast.parse(path.read_text())) if clause not in CLAUSES]
    assert unknown == []


def test_citations_are_found_at_all() -> None:
    found = {clause for path in SOURCES for _, clause in cited(ast.parse(path.read_text()))}
    assert {"3.1", "9.2", "4.2b", "house rule 1", "Intro-2a"} <= found


@pytest.mark.parametrize("clause", CLAUSES.values(), ids=CLAUSES)
def test_what_a_clause_says_fits_an_option_of_a_form(clause: Any) -> None:
    assert 0 < len(clause.says) <= 75


@pytest.mark.parametrize(("name", "rule"), [*rules()], ids=[name for name, _ in rules()])
def test_a_rule_begins_with_the_clause_it_keeps(name: str, rule: Any) -> None:
    first_line = (rule.__doc__ or "").strip().split("\n")[0]
    assert BEGINS_WITH_ITS_CLAUSE.match(first_line), f"{name} does not say which clause it keeps: {first_line!r}"


def test_rules_are_found_at_all() -> None:
    assert {"authority.may_decide", "content.words_can_be_posted", "timing.time_is_ahead"} <= {n for n, _ in rules()}
