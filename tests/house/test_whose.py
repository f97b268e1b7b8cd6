"""Whoever asks the database says for which council, or that it is for every one; PostgreSQL shows nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path

from storage.database import whose
from storage.schema import metadata

HERE = Path(__file__).parents[2]
ASKING = {"run", "look", "glance", "study", "ask"}
NOT_OF_COUNCILS = {
    "storage/engine.py: run(check)": "settings of the server",
    "storage/engine.py: run(register)": "the table of councils alone, which belongs to none",
}
LATER = HERE / "storage" / "migrations" / "versions"


def asked_of_databases() -> Iterator[tuple[str, ast.Call]]:
    """Each call by which the product asks a database, with where it stands."""
    for room in ("chatops", "handlers", "storage"):
        for file in sorted((HERE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKING:
                    owner = ast.unparse(node.func.value)
                    if owner.endswith("database") or (owner == "self" and file.name == "engine.py"):
                        first = ast.unparse(node.args[0]) if node.args else ""
                        yield f"{file.relative_to(HERE)}: {node.func.attr}({first})", node


def test_whoever_asks_a_database_says_for_which_council() -> None:
    found = dict(asked_of_databases())
    assert len(found) > 30
    unsaid = {where for where, call in found.items() if "of" not in {word.arg for word in call.keywords}}
    assert unsaid - {where for where in unsaid if "councils.update()" in where} == NOT_OF_COUNCILS.keys()


def test_every_table_of_councils_is_given_its_policy_by_a_migration() -> None:
    written = "".join(file.read_text("utf-8") for file in LATER.glob("*_of_council.py"))
    later = "".join(file.read_text("utf-8") for file in sorted(LATER.glob("*.py")))
    named = {table.name for table in metadata.sorted_tables if "council" in table.c}
    assert {name for name in named if f'"{name}",' not in written and f'lock_on("{name}")' not in later} == set()
    assert "\n".join(whose.lock_on("drafts"))
