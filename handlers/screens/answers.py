"""What somebody answered in a form, by the name of each question, the same whichever platform it was filled in on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time


class NoSuchDate(ValueError):
    """A date or a time that there is not was given as the answer to this question: 30 February."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.question = question


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of a form that was sent, by the names of its questions.

    `texts` is what was typed; `options` the values of what was ticked or selected; `picked` dates (`2027-05-06`) and
    times (`09:30`) as they came; `users` the platform's ids of people who were chosen. A question that is not there,
    or was left empty, has an empty answer.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    picked: Mapping[str, str] = field(default_factory=dict)
    users: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return what was typed."""
        return self.texts.get(name, "")

    def chosen(self, name: str) -> tuple[str, ...]:
        """Return the values of the options that were ticked or selected, in the order the platform gives."""
        return self.options.get(name, ())

    def one(self, name: str) -> str:
        """Return the value of the one option that was selected; empty when none was."""
        return next(iter(self.chosen(name)), "")

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

    def typed(self) -> str:
        """Return everything that was typed, a paragraph for each answer."""
        return "\n\n".join(filter(None, self.texts.values()))
