"""Forms as plain values that JSON has, and back, so that one that stands open can be kept.

A form is made of few kinds of parts, and each is kept by the name of its class with what its fields hold. What cannot
be read, because another version of the bot kept it, is no form any more.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from typing import Any, Final

from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.views import changes
from handlers.views.among import Among

_MADE_OF: Final = {
    one.__name__: one
    for one in (
        *(p.Form, p.Heading, p.Line, p.Note, p.Paragraph, p.Says, p.Rows, p.Bullets, p.Quoted, p.ToCopy, p.Compared),
        *(p.Picture, p.Question, p.Button, p.Buttons, p.Asked, p.Option, p.Text, p.Choice, p.Choices, p.PersonChoice),
        *(p.Day, p.Time, p.Files, changes.Piece, Person),
    )
}
_WORDS: Final = {"style": p.Style, "piece": changes.Kind, "among": Among}
_DAY: Final = "date"
_TIME: Final = "time"
_IS: Final = "is"
_HOLDS: Final = "holds"


def form_as_json(form: p.Screen) -> Any:
    """Return the form as plain values."""
    return _plain(form)


def form_from_json(kept: Any) -> p.Form | None:
    """Return the form that was kept as these plain values; None where this version knows no such form."""
    try:
        form = _made(kept)
    except (KeyError, TypeError, ValueError):
        return None
    return form if isinstance(form, p.Form) else None


def _plain(value: Any) -> Any:
    for name, words in _WORDS.items():
        if isinstance(value, words):
            return {_IS: name, _HOLDS: value.value}
    if isinstance(value, date | time):
        return {_IS: _DAY if isinstance(value, date) else _TIME, _HOLDS: value.isoformat()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        held = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {_IS: type(value).__name__, _HOLDS: held}
    return value


def _made(kept: Any) -> Any:
    if isinstance(kept, list):
        return tuple(_made(one) for one in kept)
    if not isinstance(kept, Mapping):
        return kept
    name, holds = kept[_IS], kept[_HOLDS]
    if name in _WORDS:
        return _WORDS[name](holds)
    if name in {_DAY, _TIME}:
        return date.fromisoformat(holds) if name == _DAY else time.fromisoformat(holds)
    return _MADE_OF[name](**{field: _made(value) for field, value in holds.items()})
