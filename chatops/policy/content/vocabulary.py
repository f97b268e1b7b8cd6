"""Sets of plain words that the checks go by, kept as text that anybody can read and extend (`vocabulary.txt`)."""

from functools import cache
from importlib import resources


def vocabulary(name: str) -> frozenset[str]:
    """Return the set of words of this name.

    Raises:
        KeyError: there is no set of this name.
    """
    return _all()[name]


@cache
def _all() -> dict[str, frozenset[str]]:
    text = resources.files("chatops.policy.content").joinpath("vocabulary.txt").read_text(encoding="utf-8")
    parts = (part.partition("]\n") for part in text.split("\n[")[1:])
    return {name: frozenset(words.split()) for name, _, words in parts}
