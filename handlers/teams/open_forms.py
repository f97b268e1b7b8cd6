"""The forms and pages that stand open in front of people, kept so that they can be shown again with what was typed.

Slack keeps a form open when it is refused, and one form under another; Teams shows one window at a time, and what it
shows next is what it is answered with. What is kept here is in memory alone, until the form is sent or for a few hours.
What outlives the bot of a form is kept in the records, sealed (`kept_forms.py`); of a page nothing does.
"""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.screens.parts import Asked, Form, Screen
from handlers.teams.reading import Sent, answers_in
from handlers.teams.texts import Element
from handlers.teams.windows import inputs_on, values_on, with_values

MOST_KEPT = 500
"""Windows that are kept: at the pace of a council, those of many hours."""
KEPT_S = 4 * 3600.0
"""Seconds for which a window is kept that nobody does anything with."""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form or page in front of somebody, and the number of the one that lies below it, where one does.

    Where it takes several windows, `cards` are all of them and `at` the one in front, counted from 1. `written` is what
    stands in its boxes, by their ids, so far as it was sent.
    """

    user: str
    screen: Screen
    below: str = ""
    since: float = 0.0
    cards: tuple[Element, ...] = ()
    at: int = 1
    written: Mapping[str, str] = field(default_factory=dict)

    @property
    def answers(self) -> Answers:
        """Return the answers of all its windows."""
        return answers_in(self.written, _order(self.screen))

    @property
    def card(self) -> Element:
        """Return the one of several windows that is in front, as it was filled in."""
        return with_values(self.cards[self.at - 1], self.written)

    @property
    def title(self) -> str:
        """Return what stands above it."""
        return f"{self.screen.title} ({self.at} of {len(self.cards)})" if self.cards else self.screen.title


class OpenForms:
    """What is open, by its number. Each is its person's alone. `monotonic` gives seconds that never go back."""

    def __init__(self, most: int = MOST_KEPT, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._monotonic = monotonic
        self._open: OrderedDict[str, OpenForm] = OrderedDict()
        self._changed: dict[str, set[str]] = {}

    def keep(self, user: str, screen: Screen, below: str = "", number: str = "") -> str:
        """Keep what is shown to somebody; return its number, a new one unless it has one."""
        number = number or secrets.token_hex(16)
        self.put_back(number, OpenForm(user, screen, below))
        self._change(number)
        return number

    def put_back(self, number: str, form: OpenForm) -> None:
        """Have a form under its number that was open before, as it was; the oldest go where there are too many."""
        now = self._monotonic()
        self._open[number] = replace(form, since=now)
        self._open.move_to_end(number)
        while len(self._open) > self._most or now - next(iter(self._open.values())).since > KEPT_S:
            self._open.popitem(last=False)

    def changes(self, user: str) -> frozenset[str]:
        """Return the numbers of the forms of somebody that are others than when this was asked last."""
        return frozenset(self._changed.pop(user, ()))

    def find(self, user: str, number: str) -> OpenForm | None:
        """Return what somebody has open under this number; None when it is not kept, or is another's."""
        found = self._open.get(number)
        return found if found and found.user == user else None

    def drop(self, user: str, number: str) -> None:
        """Keep what somebody had open no longer."""
        if self.find(user, number):
            self._change(number)
            del self._open[number]

    def divide(self, user: str, number: str, cards: tuple[Element, ...], at: int) -> OpenForm | None:
        """Keep the several windows of what somebody has open, with what stands in them, and which one is in front."""
        found = self.find(user, number)
        if found:
            written = {name: value for card in cards for name, value in values_on(card).items()}
            found = replace(found, cards=cards, at=min(max(at, 1), len(cards)), written=written)
            self._open[number] = found
            self._change(number)
        return found

    def turn(self, user: str, number: str, at: int) -> OpenForm | None:
        """Put another of several windows in front; None when there is none of this number."""
        found = self.find(user, number)
        if found is None or not 1 <= at <= len(found.cards):
            return None
        self._open[number] = replace(found, at=at)
        self._change(number)
        return self._open[number]

    def fill(self, user: str, number: str, sent: Sent) -> OpenForm | None:
        """Put what somebody has typed into their form, as it will be shown again.

        Of a form with several windows each sends what stands in it alone.
        """
        found = self.find(user, number)
        if found and isinstance(found.screen, Form):
            written = sent.written
            if found.cards:
                here = found.cards[sent.part - 1] if 1 <= sent.part <= len(found.cards) else {"body": []}
                stood = {element["id"] for element in inputs_on(here)}
                others = {name: value for name, value in found.written.items() if name not in stood}
                written = {**others, **written}
            found = replace(
                found, screen=filled(found.screen, answers_in(written, _order(found.screen))), written=written
            )
            self._open[number] = found
            self._change(number)
        return found

    def _change(self, number: str) -> None:
        opened = self._open.get(number)
        if opened and isinstance(opened.screen, Form):
            self._changed.setdefault(opened.user, set()).add(number)


def _order(screen: Screen) -> tuple[str, ...]:
    """In which order the questions stand: what came from another window stands where it is asked."""
    return tuple(part.name for part in screen.parts if isinstance(part, Asked))
