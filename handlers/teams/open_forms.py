"""The forms and pages that stand open in front of people, kept so that they can be shown again with what was typed.

Slack keeps a form open when it is refused, and one form under another; Teams shows one window at a time, and what it
shows next is what it is answered with. What is kept here is in memory alone, until the form is sent or for a few hours:
it may be a report. It is lost when the bot ends; then what was typed is given back.
"""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.screens.parts import Form, Screen

MOST_KEPT = 500
"""Windows that are kept: at the pace of a council, those of many hours."""
KEPT_S = 4 * 3600.0
"""Seconds for which a window is kept that nobody does anything with."""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form or page in front of somebody, and the number of the one that lies below it, where one does."""

    user: str
    screen: Screen
    below: str = ""
    since: float = 0.0


class OpenForms:
    """What is open, by its number. Each is its person's alone. `monotonic` gives seconds that never go back."""

    def __init__(self, most: int = MOST_KEPT, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._monotonic = monotonic
        self._open: OrderedDict[str, OpenForm] = OrderedDict()

    def keep(self, user: str, screen: Screen, below: str = "", number: str = "") -> str:
        """Keep what is shown to somebody; return its number, a new one unless it has one."""
        number = number or secrets.token_hex(16)
        now = self._monotonic()
        self._open[number] = OpenForm(user, screen, below, now)
        self._open.move_to_end(number)
        while len(self._open) > self._most or now - next(iter(self._open.values())).since > KEPT_S:
            self._open.popitem(last=False)
        return number

    def find(self, user: str, number: str) -> OpenForm | None:
        """Return what somebody has open under this number; None when it is not kept, or is another's."""
        found = self._open.get(number)
        return found if found and found.user == user else None

    def drop(self, user: str, number: str) -> None:
        """Keep what somebody had open no longer."""
        if self.find(user, number):
            del self._open[number]

    def fill(self, user: str, number: str, answers: Answers) -> OpenForm | None:
        """Put what somebody has typed into their form, as it will be shown again."""
        found = self.find(user, number)
        if found and isinstance(found.screen, Form):
            found = replace(found, screen=filled(found.screen, answers))
            self._open[number] = found
        return found
