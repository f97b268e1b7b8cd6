"""Dataclasses that write their methods late are those of the standard library in everything that can be seen."""

import copy
import dataclasses
import pickle
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from chatops import values

HOUSE = Path(__file__).parents[1]
_LIBRARY = re.compile(r"^ *from dataclasses import .*\bdataclass\b|dataclasses\.dataclass\(", re.MULTILINE)


def _written(dataclass: Callable[..., Any]) -> dict[str, Any]:
    @dataclass(frozen=True, slots=True)
    class Place:
        """A place."""

        name: str
        marks: Mapping[str, str] = dataclasses.field(default_factory=dict)
        hidden: int = dataclasses.field(default=3, repr=False, compare=False)

        @property
        def loud(self) -> str:
            return self.name.upper()

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Happened:
        at: int
        by: str | None = None

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Moved(Happened):
        to: str

    @dataclass(slots=True)
    class Count:
        many: int = 0
        seen: list[str] = dataclasses.field(default_factory=list)

    @dataclass(frozen=True)
    class Even:
        many: int

        def __post_init__(self) -> None:
            if self.many % 2:
                raise ValueError(self.many)

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    @dataclass(frozen=True, slots=True, eq=False)
    class Same:
        one: int

    @dataclass(frozen=True, slots=True, order=True)
    class Rank:
        one: int
        two: str = ""

    @dataclass
    class Told:
        one: int

        def __repr__(self) -> str:
            return "told"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Told) and self.one % 10 == other.one % 10

        __hash__ = None  # type: ignore[assignment]

    classes = (Place, Happened, Moved, Count, Even, Nothing, Same, Rank, Told)
    for one in classes:
        one.__qualname__ = one.__name__
    return {one.__name__: one for one in classes}


@pytest.fixture
def both() -> tuple[dict[str, Any], dict[str, Any]]:
    return _written(dataclasses.dataclass), _written(values.dataclass)


TRIED: list[Callable[[dict[str, Any]], object]] = [
    lambda of: of["Place"]("here"),
    lambda of: of["Place"](name="here", marks={"a": "b"}, hidden=9).hidden,
    lambda of: of["Place"]("here", {}).loud,
    lambda of: of["Place"]("here", {}, 1) == of["Place"]("here", {}, 2),
    lambda of: of["Place"]("here") == of["Place"]("there"),
    lambda of: of["Place"]("here") == of["Nothing"](),
    lambda of: of["Place"]("here").marks is of["Place"]("here").marks,
    lambda of: of["Place"](),
    lambda of: of["Place"]("here", wrong=1),
    lambda of: of["Place"]("here", {}, 1, 2),
    lambda of: hash(of["Place"]("here")),
    lambda of: of["Happened"](1),
    lambda of: of["Happened"](at=1),
    lambda of: hash(of["Happened"](at=1)) == hash(of["Happened"](at=1)),
    lambda of: {of["Moved"](at=1, to="there"), of["Moved"](to="there", at=1)},
    lambda of: of["Moved"](at=1, to="there") == of["Happened"](at=1),
    lambda of: setattr(of["Moved"](at=1, to="there"), "to", "here"),
    lambda of: delattr(of["Moved"](at=1, to="there"), "to"),
    lambda of: dataclasses.replace(of["Moved"](at=1, to="there"), to="here"),
    lambda of: dataclasses.replace(of["Place"]("here"), wrong="here"),
    lambda of: dataclasses.asdict(of["Place"]("here", {"a": "b"})),
    lambda of: [one.name for one in dataclasses.fields(of["Moved"])],
    lambda of: of["Moved"].__match_args__,
    lambda of: of["Place"].__match_args__,
    lambda of: of["Place"].__slots__,
    lambda of: of["Place"].__doc__,
    lambda of: hasattr(of["Place"]("here"), "__dict__"),
    lambda of: hasattr(of["Even"](2), "__dict__"),
    lambda of: copy.copy(of["Place"]("here")),
    lambda of: copy.deepcopy(of["Moved"](at=1, to="there")),
    lambda of: copy.copy(of["Count"](4, ["a"])),
    lambda of: of["Count"](),
    lambda of: setattr(of["Count"](), "many", 5),
    lambda of: hash(of["Count"]()),
    lambda of: of["Count"](2) == of["Count"](2),
    lambda of: of["Even"](2) == of["Even"](2),
    lambda of: of["Even"](3),
    lambda of: of["Nothing"](),
    lambda of: of["Nothing"]() == of["Nothing"](),
    lambda of: len({of["Nothing"](), of["Nothing"]()}),
    lambda of: of["Same"](1) == of["Same"](1),
    lambda of: hash(of["Same"](1)) == hash(of["Same"](1)),
    lambda of: sorted([of["Rank"](2), of["Rank"](1, "b"), of["Rank"](1, "a")]),
    lambda of: of["Told"](1),
    lambda of: of["Told"](1) == of["Told"](11),
    lambda of: hash(of["Told"](1)),
]
"""What is done to both: each twice over, as the first time is where the methods are written."""


def _seen(do: Callable[[dict[str, Any]], object], of: dict[str, Any]) -> str:
    try:
        return repr(do(of)).replace("_written.<locals>.", "")
    except (TypeError, ValueError, AttributeError) as error:
        return f"{type(error).__name__}: {error}".replace("_written.<locals>.", "")


def test_a_dataclass_that_writes_its_methods_late_is_that_of_the_library(
    both: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    early, late = both
    for do in TRIED * 2:
        assert _seen(do, late) == _seen(do, early)
    for do in TRIED:  # each as the very first thing that is done to its class
        assert _seen(do, _written(values.dataclass)) == _seen(do, early)


def test_one_that_cannot_be_changed_comes_back_whole_from_another_process() -> None:
    from chatops.policy.objections import Objection

    one = Objection("3.1", "No.")
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 (written just now)


def test_every_dataclass_writes_its_methods_when_they_are_used() -> None:
    """The library's own writes and compiles them all while the program starts; the practice council is on its own."""
    ours = [path for room in ("chatops", "handlers", "storage") for path in (HOUSE / room).rglob("*.py")]
    dear = {str(path) for path in ours if _LIBRARY.search(path.read_text("utf-8")) and "practice" not in path.parts}
    assert dear == {str(HOUSE / "chatops" / "values.py")}, "from chatops.values import dataclass"
