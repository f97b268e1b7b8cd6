"""Dataclasses that write their methods when these are first used.

`dataclasses.dataclass` writes and compiles six methods of every class while the program is loaded, which was a fifth of
the start and of every command; most of our several hundred classes are not used by most commands. This gives the same
classes: fields, slots and matching come from the standard library, and what a class does is written for it the first
time that somebody asks it to. To mypy it is `dataclasses.dataclass`.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, fields
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, order=False, eq=True, kw_only=False):
        """Return the class as a dataclass. What `dataclasses.dataclass` takes besides is not used here."""
        if cls is None:
            return partial(dataclass, frozen=frozen, slots=slots, order=order, eq=eq, kw_only=kw_only)
        if order:
            return dataclasses.dataclass(cls, frozen=frozen, slots=slots, order=True, kw_only=kw_only)
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__  # the library would put the signature there, and work it out first
        own = set(vars(cls))
        made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)
        given = _repr_and_init(made, frozen)
        if eq:
            given |= _comparing(made, frozen)
        if frozen:
            given |= _FROZEN
            if slots:
                given |= _KEPT
        for name, method in given.items():
            if name not in own:
                setattr(made, name, method)
        return made


def _repr_and_init(made: type[Any], frozen: bool) -> dict[str, Any]:
    def __init__(self: Any, *args: Any, **named: Any) -> None:  # noqa: N807 (it stands in for that method)
        made.__init__ = _init_of(made, frozen)
        made.__init__(self, *args, **named)

    return {"__init__": __init__, "__repr__": _repr}


def _init_of(made: type[Any], frozen: bool) -> Callable[..., None]:
    """Write the method that takes the fields, as the library does."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": MISSING, "__name__": made.__module__}
    plain: list[str] = ["self"]
    keyed: list[str] = []
    lines: list[str] = []
    for one in fields(made):
        name, value = one.name, one.name
        given = name
        if one.default_factory is not MISSING:
            known[f"_make_{name}"] = one.default_factory
            given, value = f"{name}=_missing", f"_make_{name}() if {name} is _missing else {name}"
        elif one.default is not MISSING:
            known[f"_of_{name}"] = one.default
            given = f"{name}=_of_{name}"
        (keyed if one.kw_only else plain).append(given)
        lines.append(f" _set(self, {name!r}, {value})" if frozen else f" self.{name} = {value}")
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()")
    taken = ", ".join([*plain, "*", *keyed] if keyed else plain)
    exec("\n".join([f"def __init__({taken}):", *(lines or [" pass"])]), known)  # noqa: S102 (names of fields alone)
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written


def _comparing(made: type[Any], frozen: bool) -> dict[str, Any]:
    def __eq__(self: Any, other: object) -> bool:  # noqa: N807 (it stands in for that method)
        held = _held(made)

        def equal(self: Any, other: object) -> bool:
            return held(self) == held(other) if other.__class__ is self.__class__ else NotImplemented

        setattr(made, "__eq__", equal)  # noqa: B010 (mypy holds an assignment to be an error)
        return equal(self, other)

    def __hash__(self: Any) -> int:  # noqa: N807 (the same)
        held = _held(made)
        setattr(made, "__hash__", lambda self: hash(held(self)))  # noqa: B010 (the same)
        return hash(self)

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _held(made: type[Any]) -> Callable[[Any], Any]:
    """Return what gives the fields of one, to be compared."""
    names = [one.name for one in fields(made) if one.compare]
    return attrgetter(*names) if names else lambda _: ()


def _repr(self: Any) -> str:
    held = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({held})"


def _refuse_set(self: Any, name: str, value: object) -> None:  # noqa: ARG001 (as it is called)
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:  # noqa: ARG001 (as it is called)
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _values(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _take(self: Any, values: list[Any]) -> None:
    for one, value in zip(fields(self), values, strict=True):
        object.__setattr__(self, one.name, value)


_FROZEN = {"__setattr__": _refuse_set, "__delattr__": _refuse_delete}
_KEPT = {"__getstate__": _values, "__setstate__": _take}
"""As the library has it: what pickles and copies one that cannot be changed."""
