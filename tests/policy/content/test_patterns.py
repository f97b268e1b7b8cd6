"""The patterns of the checks mean the same on every Python that the program runs on."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

from chatops import policy
from chatops.policy.content.phrases import Phrases

# Until 3.11.5 Python's own patterns lose what a possessive group has found where a piece of it could go back
# (https://github.com/python/cpython/issues/106052): links and telephone numbers were not seen on Debian's 3.11.2.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


def every_value() -> Iterator[tuple[str, object]]:
    """Give the name and the value of all that stands in a module of the rules."""
    for found in pkgutil.walk_packages(policy.__path__, f"{policy.__name__}."):
        for name, value in vars(importlib.import_module(found.name)).items():
            yield f"{found.name} {name}", value


def patterns() -> Iterator[tuple[str, str]]:
    """Give the name and the text of every pattern of Python's own in the rules."""
    for name, value in every_value():
        pattern = value.pattern if isinstance(value, Phrases) else value
        if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
            yield name, pattern.pattern


def test_no_pattern_of_python_s_own_has_a_group_that_does_not_go_back() -> None:
    every = dict(patterns())
    assert len(every) > 50
    assert [name for name, pattern in every.items() if _POSSESSIVE_GROUP.search(pattern)] == []
