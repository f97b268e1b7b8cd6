"""Every clause of the policy is counted: its words are the policy's, its rules name it, and a test proves each row.

Whatever the bot refuses or records names a clause that people can look up.
"""

import ast
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from chatops import policy
from chatops.policy.clauses import CLAUSES, Clause, Kept
from chatops.policy.editions.edition import first_text
from chatops.policy.house_rules import HOUSE_RULES
from chatops.policy.objections import Objection
from tests.house.clause_marks import (
    NOT_BUILT,
    ROOT,
    SOURCES,
    clauses_at_the_beginning,
    marked_functions,
    marked_tests,
)
from tests.house.policy_text import clauses_of

POLICY = clauses_of(first_text())
PARTS_OF_OTHERS = {"Intro-2", "PS-4", "2.3", "4.2", "6.3", "7.4"}
"""What the policy numbers and the table takes apart."""
SMALL_WORDS_THAT_COUNT = {"no", "not", "all", "any", "own"}


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
    for module in pkgutil.walk_packages(policy.__path__, "chatops.policy."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            if function.__module__ == module.name and inspect.signature(function).return_annotation == list[Objection]:
                yield f"{module.name.rpartition('.')[2]}.{name}", function


def documented() -> dict[str, tuple[Kept, ...]]:
    """How `docs/clauses.md` says that each row is kept, in its order."""
    lines = re.findall(r"^\| ([^|]+) \| ([A-Z, ]+) \| .+ \|$", (ROOT / "docs/clauses.md").read_text(), re.MULTILINE)
    return {number: tuple(Kept(kind.lower()) for kind in kinds.split(", ")) for number, kinds in lines}


def stems(text: str) -> set[str]:
    """The beginnings of the words that count, so that "reporting" agrees with "reported"."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("don't", "not"))
    return {word[:5] for word in words if len(word) > 3 or word in SMALL_WORDS_THAT_COUNT}


def amiss(table: Mapping[str, Clause]) -> list[str]:
    """Everything in which a table of clauses disagrees with the policy's text and with `docs/clauses.md`."""
    own = {key: clause for key, clause in table.items() if not key.startswith("house rule")}
    found = [f"{key} is called {clause.number}" for key, clause in table.items() if key != clause.number]
    found += [f"the policy has {number}" for number in POLICY.keys() - own.keys() - PARTS_OF_OTHERS]
    for number, clause in own.items():
        strange = stems(clause.says) - stems(POLICY.get(number, ""))
        if strange:
            found.append(f"{number} says {sorted(strange)}, which its text does not")
    kept = {clause.row: clause.kept for clause in own.values()}
    if list(kept.items()) != list(documented().items()):
        found.append("docs/clauses.md has other rows, in another order, or kept otherwise")
    citable = {number for number, clause in own.items() if clause.about_content}
    if citable != {n for n in own if n in {"PS-1", "PS-3", "PS-4b", "PS-4c", "PS-4d"} or _is_rule_of_use(n)}:
        found.append("what may be cited against a draft is not the policy statement and section 5")
    marked = marked_functions()
    rows = {clause.row: [c.number for c in own.values() if c.row == clause.row] for clause in own.values()}
    for row, numbers in rows.items():
        is_rule = any(clause.number in numbers and Kept.RULE in clause.kept for clause in own.values())
        if is_rule and row not in NOT_BUILT and not any(marked.get(number) for number in (row, *numbers)):
            found.append(f"{row} is a rule, and no function says that it keeps it")
    for key, rule in ((f"house rule {rule.number}", rule) for rule in HOUSE_RULES):
        if key not in table or table[key].says != rule.says or table[key].kept != (Kept.RULE,):
            found.append(f"{key} is not in the table as it stands")
        elif not marked.get(key):
            found.append(f"{key}: no function says that it keeps it")
    return found


def _is_rule_of_use(number: str) -> bool:
    """Section 5, but for whom one turns to (5.3) and who answers for it (5.8)."""
    return number.startswith("5.") and number not in {"5.3", "5.8"}


def test_the_table_agrees_with_the_policy_its_documentation_and_the_rules() -> None:
    assert amiss(CLAUSES) == []


def changed(key_of: str, /, **values: Any) -> dict[str, Clause]:
    return {key: replace(clause, **values) if key == key_of else clause for key, clause in CLAUSES.items()}


def without(number: str) -> dict[str, Clause]:
    return {key: clause for key, clause in CLAUSES.items() if key != number}


def two_changed_places(one: str, other: str) -> dict[str, Clause]:
    swap = {one: other, other: one}
    return {swap.get(key, key): clause for key, clause in CLAUSES.items()}


CORRUPTIONS: dict[str, Mapping[str, Clause]] = {
    "a clause is left out": without("9.2"),
    "a row without a rule is left out": without("6.2"),
    "a clause that is not there is put in": CLAUSES | {"9.8": Clause("9.8", "no posts on Sundays", (Kept.RULE,))},
    "a clause has another number": changed("3.1", number="3.2"),
    "two clauses stand under each other's number": two_changed_places("5.6", "5.7"),
    "a clause says the contrary": changed("3.1", says="not only the Town Clerk or Deputy Town Clerk approve"),
    "a clause says what another does": changed("5.4", says=CLAUSES["5.9"].says),
    "a rule is only asked about": changed("9.2", kept=(Kept.PROMPT,)),
    "what is recorded is not": changed("2.3a", kept=(Kept.RULE,)),
    "a prompt has become a rule": changed("5.2", kept=(Kept.RULE,)),
    "a clause may not be cited any more": changed("5.12", about_content=False),
    "a clause may be cited that is not about content": changed("9.3", about_content=True),
    "a house rule is left out": without("house rule 1"),
    "a house rule says less": changed("house rule 1", says="nobody decides"),
    "the order is another": dict(reversed(CLAUSES.items())),
}


@pytest.mark.parametrize("table", CORRUPTIONS.values(), ids=CORRUPTIONS)
def test_a_corrupted_table_is_noticed(table: Mapping[str, Clause]) -> None:
    assert amiss(table) != []


def test_every_row_has_a_test_or_stands_on_the_list_of_rows_not_built() -> None:
    rows = {clause.row for clause in CLAUSES.values()}
    proved = set(marked_tests())
    sys.stdout.write(f"{len(NOT_BUILT)} of {len(documented())} rows are not built: {', '.join(sorted(NOT_BUILT))}\n")
    assert sorted(proved - rows) == [], "tests are marked with clauses that there are not"
    assert sorted(NOT_BUILT & proved) == [], "a row that has its test leaves the list"
    assert sorted(rows - proved - NOT_BUILT) == [], "a row has no test"
    assert sorted(NOT_BUILT - rows) == []


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
    numbers = clauses_at_the_beginning(rule.__doc__ or "")
    assert numbers, f"{name} does not say which clause it keeps: {rule.__doc__!r}"
    assert set(numbers) <= {*CLAUSES, *(clause.row for clause in CLAUSES.values())}, f"{name} keeps {numbers}"


def test_rules_are_found_at_all() -> None:
    assert {"powers.may_decide", "wording.words_can_be_posted", "timing.time_is_ahead"} <= {n for n, _ in rules()}
