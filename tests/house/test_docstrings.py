"""Docstrings say what a function does: “Return the approvers to ask”, and not “The approvers to ask”."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("chatops", "handlers", "storage")
NAMES_A_THING = frozenset(["What", "Whether", "Who", "Whom", "Whose", "Why", "How", "Which", "Where", "When", "The"])
"""How a docstring begins that names what is returned, and does not say that it is returned."""
SAYS_WHAT_HAPPENS = frozenset({"Facts", "Answer", "None", "Letter", "Iterable[Letter]", "Iterator[Letter]"})
"""What functions return whose docstrings say what happened: “The form was sent.”"""


def test_a_docstring_says_that_something_is_returned() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}"
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and _names_what_it_returns(function)
    ]
    assert found == []


def _names_what_it_returns(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    said = (ast.get_docstring(function) or "").split(maxsplit=1)
    returns = ast.unparse(function.returns) if function.returns else "None"
    decorated = " ".join(ast.unparse(one) for one in function.decorator_list)
    names_it = "property" in decorated or "contextmanager" in decorated
    return bool(said) and said[0] in NAMES_A_THING and returns not in SAYS_WHAT_HAPPENS and not names_it
