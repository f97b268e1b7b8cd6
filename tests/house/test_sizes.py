"""No file of the product is longer than 250 lines, and no function longer than 40."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("chatops", "handlers", "storage")
LONGEST_FILE, LONGEST_FUNCTION = 250, 40


def test_no_file_and_no_function_of_the_product_is_longer_than_the_house_allows() -> None:
    assert longer() == {}, "split it by its subject"


def longer() -> dict[str, int]:
    """Return what is too long, with its lines; migrations are never changed once they are made."""
    found: dict[str, int] = {}
    for file in sorted(
        path for room in ROOMS for path in (ROOT / room).rglob("*.py") if path.parent.name != "versions"
    ):
        name, text = str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")
        if text.count("\n") > LONGEST_FILE:
            found[name] = text.count("\n")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    found[f"{name} {node.name}"] = lines
    return found
