"""A form that was sent from a page of the web: what is to be done, and the answers as every platform gives them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from handlers.screens.answers import Answers
from handlers.web.names import ACT, CARRIES, OPTION, PAGE, PERSON, PICKED, TEXT

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: the name of a button's act or of a form, what it carried, and the answers of a form.

    `page` is what the page of the button carried, and `hidden` the rest, by name.
    """

    act: str
    carries: str
    page: str
    answers: Answers
    hidden: Mapping[str, str]


def sent_in(posted: Iterable[tuple[str, object]]) -> Sent:
    """Return what was sent, given each field and its value.

    What is not text, or comes twice where there is but one, is read as nothing.
    """
    given: dict[str, list[str]] = {}
    for name, value in posted:
        if isinstance(value, str):
            # Browsers send each line end as two characters (https://html.spec.whatwg.org/#multipart-form-data).
            given.setdefault(name, []).append(value.replace("\r\n", "\n"))
    single = {name: values[0] for name, values in given.items() if len(values) == 1}
    several = {name: tuple(filter(None, values)) for name, values in given.items()}
    return Sent(
        act=single.get(ACT, ""),
        carries=single.get(CARRIES, ""),
        page=single.get(PAGE, ""),
        answers=Answers(
            texts=_of_kind(TEXT, single),
            options=_of_kind(OPTION, several),
            picked=_of_kind(PICKED, single),
            users=_of_kind(PERSON, several),
        ),
        hidden={name: value for name, value in single.items() if "." not in name},
    )


def _of_kind(kind: str, given: Mapping[str, T]) -> dict[str, T]:
    return {name.removeprefix(kind): value for name, value in given.items() if name.startswith(kind)}
