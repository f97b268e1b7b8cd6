"""What no form offers is read by no form: it is answered beside its question, and is no fault of the bot's."""

import importlib
import inspect
import pkgutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

import handlers.screens
from handlers.screens.answers import Answers, NoSuchAnswer
from handlers.screens.releases import WrongAnswer

ODD = ("forged", "", "\x00", "__class__", "name")


class Every(defaultdict[str, Any]):
    """The same answer to whatever is asked."""

    def get(self, key: str, _default: Any = None) -> Any:
        """Return the answer."""
        return self[key]


def readers() -> Iterator[Callable[[Answers], Any]]:
    """What reads a form from its answers alone."""
    root = handlers.screens.__name__
    for found in pkgutil.walk_packages(handlers.screens.__path__, f"{root}."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            alone = list(inspect.signature(function).parameters) == ["answers"]
            if name.startswith("read_") and alone and function.__module__ == module.__name__:
                yield function


@pytest.mark.parametrize("read", list(readers()), ids=lambda read: read.__name__)
@pytest.mark.parametrize("odd", ODD)
def test_a_choice_that_is_not_offered_is_read_as_none(read: Callable[[Answers], Any], odd: str) -> None:
    answers = Answers(options=Every(lambda: (odd,)), texts=Every(str), picked=Every(str), users=Every(tuple))
    with suppress(NoSuchAnswer, WrongAnswer):
        read(answers)
