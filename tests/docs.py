"""Make the part of docs/journal.md that lists the acts: `make docs`, or `python -m tests.docs`."""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from chatops.facts.breaches import SealedFact
from chatops.facts.fact import Fact
from chatops.facts.kinds import FILES
from chatops.facts.meanings import MEANINGS

PAGE = Path(__file__).parents[1] / "docs/journal.md"
MARK = "<!-- What follows is made by `make docs` from the facts in chatops/facts. Do not change it by hand. -->\n"


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
        yield f"### `{kind.act}`\n"
        yield textwrap.fill(f"{_first_sentence(kind)} {_rests_on(kind)}.", 118) + "\n"
        yield from (f"- `{key}`: {meaning}" for key, meaning in MEANINGS[kind.act].items())
        yield from [""] if MEANINGS[kind.act] else ["It keeps no details.\n"]


def _rests_on(kind: type[Fact]) -> str:
    clause = kind.clause.capitalize() if kind.clause.startswith("house rule") else f"Clause {kind.clause}"
    # An entry of the sealed journal does not say its version.
    return clause if issubclass(kind, SealedFact) else f"{clause}, version {kind.version}"


def _first_sentence(kind: type[Fact]) -> str:
    said = " ".join((kind.__doc__ or "").split())
    return said.partition(". ")[0].rstrip(".") + "."


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
