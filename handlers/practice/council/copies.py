"""Copies that later changes leave alone, of what is made of JSON and of the practice council's own records.

`copy.deepcopy` does the same for everything there is, and takes several times as long: it was a fifth of what a
journey of the tests did. JSON is copied by `marshal`, which knows nothing else.
"""

import marshal
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

T = TypeVar("T")

_UNCHANGING = frozenset({str, int, float, bool, type(None)})


def copied(thing: T) -> T:
    """Return a copy of dicts, lists and dataclasses of them, with nothing in common that can be changed."""
    return _copied(thing)  # type: ignore[no-any-return]


def _copied(thing: Any) -> Any:
    kind = type(thing)
    if kind in _UNCHANGING:
        return thing
    if kind is dict or kind is list:
        try:
            return marshal.loads(marshal.dumps(thing))  # noqa: S302 - what was written a moment ago
        except ValueError:
            pass  # it holds what is not JSON: a record of ours, a word of a list
    if kind is dict:
        return {key: _copied(value) for key, value in thing.items()}
    if kind is list:
        return [_copied(one) for one in thing]
    if is_dataclass(kind):
        return kind(**{field.name: _copied(getattr(thing, field.name)) for field in fields(kind)})
    return thing
