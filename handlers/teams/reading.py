"""What Teams sends, as every platform gives it: which button or form, what it carries, the answers.

Nothing here raises: what is not as our own cards have it is read as nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.screens.answers import Answers
from handlers.screens.parts import LONGEST_CARRIED
from handlers.teams.names import (
    ACT,
    ASKS,
    BELOW,
    CARRIES,
    FORM,
    OPTION,
    OURS,
    PAGE,
    PART,
    PERSON,
    PICKED,
    SENT,
    TEXT,
    decoded,
)

MOST_ASKED = 100


@dataclass(frozen=True, slots=True)
class Sent:
    """A button that was pressed or a form that was sent, with what our card carried.

    `number` is that of the window it stood in and `below` that of the form under it; `questions` are the names of the
    form's questions; `page` is what the page of a button carried; `part` is which of several windows it stood in,
    0 where it has one; `written` is what stood in each box, by its id.
    """

    act: str = ""
    is_form: bool = False
    carries: str = ""
    page: str = ""
    number: str = ""
    below: str = ""
    questions: tuple[str, ...] = ()
    part: int = 0
    written: Mapping[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=Answers)


def sent_in(data: Any) -> Sent:
    """Return what was sent, given the object that a button or a form sends."""
    given = _object(data)
    ours = _object(given.get(OURS))
    asks = ours.get(ASKS)
    names = [one for one in asks[:MOST_ASKED] if isinstance(one, str)] if isinstance(asks, list) else []
    return Sent(
        act=_text(ours.get(ACT)),
        is_form=ours.get(SENT) is True,
        carries=_carried(ours.get(CARRIES)),
        page=_carried(ours.get(PAGE)),
        number=_text(ours.get(FORM)),
        below=_text(ours.get(BELOW)),
        questions=tuple(names),
        part=_number(ours.get(PART)),
        written={name: value for name, value in given.items() if isinstance(value, str)},
        answers=answers_in(given, tuple(names)),
    )


def answers_in(given: Mapping[str, Any], order: tuple[str, ...] = ()) -> Answers:
    """Return the answers of a form, what was typed in the `order` of its questions."""
    places = {name: place for place, name in enumerate(order)}
    return Answers(
        texts={
            name: text.replace("\r\n", "\n")
            for name, text in sorted(_of_kind(TEXT, given), key=lambda one: places.get(one[0], len(places)))
        },
        options={name: _listed(text) for name, text in _of_kind(OPTION, given)},
        picked=dict(_of_kind(PICKED, given)),
        users={name: _listed(text) for name, text in _of_kind(PERSON, given)},
    )


def _of_kind(kind: str, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in given.items():
        if name.startswith(kind) and isinstance(value, str):
            yield name.removeprefix(kind), value


def _listed(text: str) -> tuple[str, ...]:
    return tuple(decoded(value) for value in text.split(",") if value)


def _number(value: Any) -> int:
    return value if type(value) is int and 0 < value <= MOST_ASKED else 0


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _carried(value: Any) -> str:
    """Return what our card carried: no card of ours carries more than a button can, which could not be drawn again."""
    text = _text(value)
    return text if len(text) <= LONGEST_CARRIED else ""


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
