"""Every sentence that the bot can say, read from the code: `python -m tests.sentences` prints the list.

A sentence is a string of the code with more than one word in it, joined over its lines; what is filled in later stands
in braces. Docstrings, patterns and what is logged are none.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
ROOMS = (
    "handlers/screens",
    "handlers/views",
    "handlers/steps",
    "handlers/answering",
    "handlers/requests",
    "handlers/letters",
    "handlers/mail",
    "handlers/web",
    "handlers/slack",
    "handlers/teams",
    "chatops/policy",
    "chatops/evaluate",
    "chatops/flow",
)
"""Where what people read is written."""
_NOT_READ = {
    "NoSuch",
    "ValueError",
    "TryAgain",
    "Undeliverable",
    "Unreachable",
    "compile",
    "Phrases",
    "NoItem",
    "LaneShut",
    "MessageGone",
}
"""What is called with words that nobody in the chat reads."""


class Said(NamedTuple):
    """One sentence, or part of one, and where it stands."""

    file: str
    line: int
    words: str


def sentences() -> list[Said]:
    """Return all that the bot can say, by file and line."""
    files = (file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py")))
    return [
        Said(str(file.relative_to(ROOT)), line, words)
        for file in files
        for line, words in _said_in(ast.parse(file.read_text(encoding="utf-8")))
    ]


def _said_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    passed_over = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in passed_over:
            continue
        if isinstance(node, ast.Call) and _name_of(node.func) in _NOT_READ:
            passed_over |= {id(inner) for argument in node.args for inner in ast.walk(argument)}
            continue
        if isinstance(node, ast.JoinedStr):
            passed_over |= {id(part) for part in node.values}
            words = "".join(_piece(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        else:
            continue
        if " " in words.strip():
            yield node.lineno, words


def _piece(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    return f"{{{ast.unparse(part.value)}}}" if isinstance(part, ast.FormattedValue) else ""


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    for one in sentences():
        sys.stdout.write(f"{one.file}:{one.line}  {one.words}\n")
