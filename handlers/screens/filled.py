"""A form with what somebody has put in it already: a refused form stays open, and nothing that was typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from handlers.screens.answers import Answers, NoSuchDate
from handlers.screens.files import Files
from handlers.screens.parts import Asked, Choice, Choices, Day, Form, Input, PersonChoice, Text, Time

T = TypeVar("T")


def filled(form: Form, answers: Answers) -> Form:
    """Return the form with these answers in it; a secret is left out, and a date or a time that there is not."""
    parts = tuple(
        replace(part, input=_with(part.input, part.name, answers)) if isinstance(part, Asked) else part
        for part in form.parts
    )
    return replace(form, parts=parts)


def _with(asked: Input, name: str, answers: Answers) -> Input:
    match asked:
        case Text():
            return asked if asked.secret else replace(asked, words=answers.text(name))
        case Choice():
            return replace(asked, chosen=answers.one(name))
        case Choices():
            return replace(asked, chosen=answers.chosen(name))
        case Day():
            return replace(asked, chosen=_if_there_is(answers.day, name))
        case Time():
            return replace(asked, chosen=_if_there_is(answers.time, name))
        case PersonChoice():
            return replace(asked, chosen=answers.people(name))
        case Files():
            return asked


def _if_there_is(read: Callable[[str], T | None], name: str) -> T | None:
    try:
        return read(name)
    except NoSuchDate:
        return None
