"""What somebody answered in a form, by the name of each question.

The state of a view: https://docs.slack.dev/reference/views/#view-object-state-values.
"""

from collections.abc import Mapping
from datetime import date, time
from typing import Any


class NoSuchDate(ValueError):
    """A date or a time that there is not was given as the answer to this question: 30 February."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.question = question


class Answers:
    """The answers of a form that was sent. An unknown question, or one left empty, has an empty answer."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """What was typed, or the date, time or person that was picked."""
        answer = self._answer(name)
        for part in ("value", "selected_date", "selected_time", "selected_user"):
            if isinstance(answer.get(part), str):
                return str(answer[part])
        return ""

    def chosen(self, name: str) -> tuple[str, ...]:
        """The values of the options that were ticked or selected, in the order Slack gives."""
        answer = self._answer(name)
        one = answer.get("selected_option")
        options = [one] if one else answer.get("selected_options") or []
        return tuple(str(option["value"]) for option in options)

    def day(self, name: str) -> date | None:
        """The date that was picked, None when there is none. Raises NoSuchDate."""
        try:
            return date.fromisoformat(self.text(name)) if self.text(name) else None
        except ValueError:
            raise NoSuchDate(name) from None

    def time(self, name: str) -> time | None:
        """The time that was picked, None when there is none. Raises NoSuchDate."""
        try:
            return time.fromisoformat(self.text(name)) if self.text(name) else None
        except ValueError:
            raise NoSuchDate(name) from None

    def people(self, name: str) -> tuple[str, ...]:
        """The user ids of the people who were chosen."""
        answer = self._answer(name)
        one = answer.get("selected_user")
        many = [one] if one else answer.get("selected_users") or []
        return tuple(str(user) for user in many)

    def typed(self) -> str:
        """Everything that was typed, a paragraph for each answer."""
        said = (self.text(name) for name, block in self._values.items() if "value" in (block.get(name) or {}))
        return "\n\n".join(filter(None, said))

    def _answer(self, name: str) -> Mapping[str, Any]:
        block = self._values.get(name)
        answer = block.get(name) if isinstance(block, dict) else None
        return answer if isinstance(answer, dict) else {}
