"""What somebody answered in a form, by the name of each question, the same whichever platform it was filled in on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum
from typing import TypeVar

from handlers.screens.files import File

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

SECRET = "secret"  # noqa: S105 - the name of a question
"""The name of a question whose answer is never shown again, not even to whoever gave it."""


class NoSuchAnswer(ValueError):
    """An answer that this question cannot have."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.question = question


class NoSuchDate(NoSuchAnswer):
    """A date or a time that there is not: 30 February."""


class NoSuchChoice(NoSuchAnswer):
    """None of the options that are offered; no client sends it by itself."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of a form that was sent, by the names of its questions.

    `texts` is what was typed, in their order; `options` the values of what was ticked or selected; `picked` dates
    (`2027-05-06`) and times (`09:30`) as they came; `users` the platform's ids of people who were chosen; `files` what
    was added. A question that is not there, or was left empty, has an empty answer.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    picked: Mapping[str, str] = field(default_factory=dict)
    users: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, tuple[File, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return what was typed."""
        return self.texts.get(name, "")

    def chosen(self, name: str) -> tuple[str, ...]:
        """Return the values of the options that were ticked or selected, in the order the platform gives."""
        return self.options.get(name, ())

    def one(self, name: str) -> str:
        """Return the value of the one option that was selected; empty when none was."""
        return next(iter(self.chosen(name)), "")

    def option(self, name: str, read: Callable[[str], T]) -> T | None:
        """Return what `read` makes of the option that was selected; None when none was.

        Raises:
            NoSuchChoice: `read` knows no such option, and says so by KeyError or ValueError.
        """
        return self.needed(name, read) if self.chosen(name) else None

    def needed(self, name: str, read: Callable[[str], T]) -> T:
        """Return what `read` makes of the option that was selected, where one has to be.

        Raises:
            NoSuchChoice: none was selected, or `read` knows no such option, and says so by KeyError or ValueError.
        """
        try:
            return read(self.one(name))
        except (KeyError, ValueError):
            raise NoSuchChoice(name) from None

    def day(self, name: str) -> date | None:
        """Return the date that was picked, None when there is none.

        Raises:
            NoSuchDate: there is no such date.
        """
        try:
            return date.fromisoformat(self.picked[name]) if self.picked.get(name) else None
        except ValueError:
            raise NoSuchDate(name) from None

    def time(self, name: str) -> time | None:
        """Return the time that was picked, None when there is none.

        Raises:
            NoSuchDate: there is no such time.
        """
        try:
            return time.fromisoformat(self.picked[name]) if self.picked.get(name) else None
        except ValueError:
            raise NoSuchDate(name) from None

    def people(self, name: str) -> tuple[str, ...]:
        """Return the platform's ids of the people who were chosen."""
        return self.users.get(name, ())

    def person(self, name: str) -> str:
        """Return the platform's id of the one who was chosen; empty when nobody was."""
        return next(iter(self.people(name)), "")

    def added(self, name: str) -> tuple[File, ...]:
        """Return the files that were added."""
        return self.files.get(name, ())

    def typed(self) -> str:
        """Return everything that was typed, a paragraph for each answer, but for what is shown to nobody again."""
        return "\n\n".join(text for name, text in self.texts.items() if text and name != SECRET)


def by_name(kind: type[E]) -> Callable[[str], E]:
    """Return what reads a member of an enumeration by its name. It raises KeyError where there is none."""
    return lambda name: kind[name]
