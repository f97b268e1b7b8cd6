"""What the code of the house refers to, by name: read from its text, so that a test follows it without running it."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("chatops", "handlers", "storage")
Named = tuple[str, str]
"""A module, and a name that is defined at the top of it."""
_SAYS_A_KIND = ("annotation", "returns", "ctx")
"""Fields of the syntax tree that refer to nothing which is run."""


def module_of(path: Path) -> str:
    """Return the dotted name of the module in this file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def references() -> dict[Named, frozenset[Named]]:
    """Return for each name at the top of a module the names at the top of modules that its code refers to."""
    trees = {module_of(path): ast.parse(path.read_text("utf-8")) for room in ROOMS for path in _files(room)}
    found: dict[Named, frozenset[Named]] = {}
    for module, tree in trees.items():
        known = {name: (module, name) for node in tree.body for name in _defined(node)}
        known |= dict(_imported(tree, trees))
        for node in tree.body:
            for name in _defined(node):
                found[module, name] = found.get((module, name), frozenset()) | frozenset(_used(node, known))
    return found


def reached(start: Iterable[Named], within: tuple[str, ...] = ROOMS) -> set[Named]:
    """Return what is referred to from these names on, and from what they refer to, as far as it is below `within`."""
    seen: set[Named] = set()
    first = set(start)
    to_do = list(first)
    while to_do:
        name = to_do.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in first or name[0].startswith(within):
            to_do += references().get(name, ())
    return seen


@cache
def defined_in(module: str) -> list[Named]:
    """Return the names at the top of one module; nothing else is read for it."""
    tree = ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text("utf-8"))
    return list(dict.fromkeys((module, name) for node in tree.body for name in _defined(node)))


def _files(room: str) -> Iterator[Path]:
    return (ROOT / room).rglob("*.py")


def _defined(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            yield from (part.id for part in ast.walk(target) if isinstance(part, ast.Name))


def _imported(tree: ast.Module, modules: dict[str, ast.Module]) -> Iterator[tuple[str, Named]]:
    """Yield each imported name: a module has an empty name of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield alias.asname or alias.name, (whole, "") if whole in modules else (node.module, alias.name)


def _used(node: ast.stmt, known: dict[str, Named]) -> Iterator[Named]:
    """Yield what a definition refers to, but for its annotations: they only say of what kind something is."""
    to_do: list[ast.AST] = [node]
    while to_do:
        part = to_do.pop()
        if isinstance(part, ast.Name) and part.id in known:
            yield known[part.id]
        elif isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
            module, name = known.get(part.value.id, ("", ""))
            if module and not name:
                yield module, part.attr
            elif module:
                yield module, f"{name}.{part.attr}"
        for field in part._fields:
            inner = getattr(part, field, None) if field not in _SAYS_A_KIND else None
            if isinstance(inner, ast.AST):
                to_do.append(inner)
            elif isinstance(inner, list):
                to_do += [one for one in inner if isinstance(one, ast.AST)]
