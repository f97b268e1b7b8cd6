"""Make the part of docs/journal.md that shows the table of acts: `make docs`, or `python -m tests.docs`."""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from chatops.facts.acts.act import Act
from chatops.facts.acts.table import ACTS
from chatops.facts.breaches import SealedFact
from chatops.facts.fact import Fact
from chatops.facts.kinds import FILES

PAGE = Path(__file__).parents[1] / "docs/journal.md"
MARK = "<!-- What follows is made by `make docs` from the table in chatops/facts/acts. Do not change it by hand. -->\n"


def facts() -> list[type[Fact]]:
    """Return every kind of fact that has an act, by the name of its act."""
    named = [kind for module in FILES for kind in vars(module).values() if _is_named(kind, module.__name__)]
    return sorted(named, key=lambda kind: kind.act)


def page() -> str:
    """Return the whole page: what is written by hand, and the acts as they are in the code."""
    by_hand, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    return by_hand + mark + "\n" + "\n".join(_listed())


def _is_named(kind: object, module: str) -> bool:
    return isinstance(kind, type) and issubclass(kind, Fact) and kind.__module__ == module and "act" in vars(kind)


def _listed() -> Iterator[str]:
    sealed = [kind for kind in facts() if issubclass(kind, SealedFact)]
    yield "## Every act\n"
    yield from _acts(kind for kind in facts() if kind not in sealed)
    yield "## Every act in the sealed journal\n"
    yield from _acts(sealed)


def _acts(kinds: Iterable[type[Fact]]) -> Iterator[str]:
    for kind in kinds:
        act = ACTS[kind.act]
        yield f"### `{act.name}`\n"
        yield _filled(f"{_first_sentence(kind)} {_rests_on(kind)}.") + "\n"
        yield from (_filled(f"- {column}: {said}", "  ") for column, said in _columns(act))
        if act.details:
            yield "- What is kept of it:"
            yield from (_filled(f"  - `{key}`: {meaning}", "    ") for key, meaning in act.details.items())
            yield ""
        else:
            yield "- It keeps no details.\n"


def _columns(act: Act) -> Iterator[tuple[str, str]]:
    """Yield the other columns of the table for one act, each with what it says."""
    yield "Who does it", f"{act.made_by}, by {', '.join(f'`{means}`' for means in act.by)}"
    if act.move:
        yield "A draft", _moves(act)
    if act.rules:
        yield "What is asked first", _rules(act)
    if act.letters:
        yield "Letters", ", ".join(act.letters)
    yield "Audit", f"`storage/audit/{act.audited_by}.py`" if act.audited_by else f"none. {act.unaudited}"


def _moves(act: Act) -> str:
    move = act.move
    assert move
    if not move.starts and move.ends:
        return f"begins, as {move.ends}"
    said = [f"{', '.join(move.starts)} → {move.ends}"] if move.ends else []
    if move.stays:
        said.append(f"{', '.join(move.stays)}, and stays so")
    return "; ".join(said)


def _rules(act: Act) -> str:
    """Return the rules, those of one file together."""
    files: dict[str, list[str]] = {}
    for rule in act.rules:
        files.setdefault(f"{rule.__module__.replace('.', '/')}.py", []).append(f"`{rule.__name__}`")
    return "; ".join(f"{', '.join(names)} in `{file}`" for file, names in files.items())


def _filled(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 118, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _rests_on(kind: type[Fact]) -> str:
    if kind.rests_on is not Fact.rests_on:
        return f"The clause that refused, or {kind.clause} when none did, version {kind.version}"
    clause = kind.clause.capitalize() if kind.clause.startswith("house rule") else f"Clause {kind.clause}"
    return f"{clause}, version {kind.version}"


def _first_sentence(kind: type[Fact]) -> str:
    said = " ".join((kind.__doc__ or "").split())
    return said.partition(". ")[0].rstrip(".") + "."


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
