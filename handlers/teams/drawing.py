"""Screens drawn as Adaptive Cards of version 1.5: what one element does not hold goes on in the next.

A button of a message that asks before it acts unfolds its question, and is answered in its place; any other opens what
it leads to in a window. Every button of a window, and its form, is sent to the bot and answered with the next window.

Sources: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference and
https://adaptivecards.io/schemas/1.5.0/adaptive-card.json.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, assert_never

from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.screens.typed import alone
from handlers.teams.inputs import question
from handlers.teams.names import ACT, ASKS, BACK, BELOW, CARRIES, COPY, FORM, OURS, PAGE, SENT
from handlers.teams.texts import Called, Element, Run, blocks, bold, of_ours, runs
from handlers.views.changes import Kind

SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
VERSION = "1.5"
CARD = "application/vnd.microsoft.card.adaptive"
MOST_BUTTONS = 6
"""Buttons that stand in one row; Teams shows no more."""
LONGEST_COPIED = 4_000
"""Characters in one box to copy from."""
_STYLES: Mapping[p.Style, Element] = {
    p.Style.PLAIN: {},
    p.Style.PRIMARY: {"style": "positive"},
    p.Style.DANGER: {"style": "destructive"},
}
_CHANGES: Mapping[Kind, Mapping[str, Any]] = {
    Kind.KEPT: {},
    Kind.REMOVED: {"strikethrough": True},
    Kind.ADDED: {"weight": "Bolder"},
}
_LINE: Element = {"type": "Container", "items": [], "separator": True}
_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Window:
    """What a window is known by: its form's number, and that of the form that it lies upon, where it does.

    A form that has other buttons than the one that sends it does not insist on its answers: the client would let nobody
    press those, or keep what was typed to itself. Nor does one that is divided over several windows. What is missing is
    said when it is sent.
    """

    number: str
    below: str = ""
    is_form: bool = False
    insists: bool = True
    divided: bool = False

    @property
    def known_by(self) -> Element:
        """Return what each of its buttons carries: its number, and that of the form below."""
        return {FORM: self.number} | ({BELOW: self.below} if self.below else {})


@dataclass(frozen=True, slots=True)
class Drawing:
    """How the council's screens are drawn.

    Attributes:
        called: what a person is called.
        people: those who can be chosen where a person is asked for, with their ids.
        web: the web address at which the bot's own pictures are; empty where it has none.
    """

    called: Called
    people: tuple[Person, ...] = field(default=())
    web: str = ""

    def message(self, parts: Sequence[p.Part]) -> list[Element]:
        """Return the elements of a message."""
        return _spaced([element for part in parts for element in self._element(part, None, "", _NOTHING)])

    def window(self, screen: p.Screen | p.Home, window: Window, wrong: Mapping[str, str] = _NOTHING) -> Element:
        """Return the card of a form or a page. `wrong` is what is wrong with answers, by the name of the question."""
        last = self.last_row(screen, window)
        row = [{"type": "ActionSet", "actions": last}] if last else []
        return card_of(_spaced([*self.body(screen, window, wrong), *row]))

    def body(self, screen: p.Screen | p.Home, window: Window, wrong: Mapping[str, str] = _NOTHING) -> list[Element]:
        """Return the elements of a form or a page, without the row with which it ends."""
        carries = "" if isinstance(screen, p.Home) else screen.carries
        alone = not any(isinstance(part, p.Buttons) for part in screen.parts)
        window = replace(window, is_form=isinstance(screen, p.Form), insists=alone and not window.divided)
        return _spaced([one for part in screen.parts for one in self._element(part, window, carries, wrong)])

    def last_row(self, screen: p.Screen | p.Home, window: Window) -> list[Element]:
        """Return the buttons with which a form or a page ends: the one that sends it, and the way back."""
        return [*_submit(screen, window), *_back(window)]

    def _element(self, part: p.Part, window: Window | None, page: str, wrong: Mapping[str, str]) -> Iterator[Element]:
        match part:
            case p.Heading(_, text):
                yield from of_ours(text, size="Large", weight="Bolder")
            case p.Line():
                yield dict(_LINE)
            case p.Note(_, text):
                yield from of_ours(text, size="Small", isSubtle=True)
            case p.Paragraph(_, text):
                yield from of_ours(text)
            case p.Picture(_, address, alt) if self.web or "://" in address:
                whole = address if "://" in address else f"{self.web.rstrip('/')}/{address}"
                opens = {"type": "Action.OpenUrl", "title": "Open it whole", "url": f"{whole}?whole"}
                yield {"type": "Image", "url": whole, "altText": alt, "size": "Stretch", "selectAction": opens}
            case p.Picture():
                yield from of_ours("The picture cannot be shown here.", size="Small", isSubtle=True)
            case p.Buttons(_, buttons):
                rows = [buttons[n : n + MOST_BUTTONS] for n in range(0, len(buttons), MOST_BUTTONS)]
                yield from (
                    {"type": "ActionSet", "actions": [_button(one, window, page) for one in row]} for row in rows
                )
            case p.Asked():
                people = self._choosable() if isinstance(part.input, p.PersonChoice) else ()
                insists = window is None or window.insists
                yield from question(part, wrong.get(part.name, ""), people, insists=insists)
            case _:
                yield from self._told(part)

    def _choosable(self) -> tuple[p.Option, ...]:
        return tuple(p.Option(one.user, with_hidden_shown(self.called(one))) for one in self.people)

    def _told(self, part: p.Says | p.Rows | p.Bullets | p.Quoted | p.ToCopy | p.Compared) -> Iterator[Element]:
        """Return what holds people or people's words."""
        match part:
            case p.Says(_, said, label):
                yield from blocks([*bold(label), *runs(said, self.called)])
            case p.Rows():
                yield from self._rows(part)
            case p.Bullets(_, lines):
                for n, line in enumerate(lines):
                    said = (line,) if isinstance(line, str) else line
                    item = blocks([("• ", {}), *runs(said, self.called)])
                    yield from _close(item) if n else item
            case p.Quoted(_, words, written_out):
                yield _quotation([(words if written_out else with_hidden_shown(words), {})])
            case p.Compared(_, pieces):
                yield _quotation([(with_hidden_shown(one.text), _CHANGES[one.kind]) for one in pieces])
            case p.ToCopy(name, words):
                for n in range(0, len(words), LONGEST_COPIED) or [0]:
                    box: Element = {"type": "Input.Text", "id": f"{COPY}{name}.{n}", "isMultiline": True}
                    yield box | {"value": words[n : n + LONGEST_COPIED]}
            case _:
                assert_never(part)

    def _rows(self, part: p.Rows) -> Iterator[Element]:
        """Labels and what they say, a block each, or all in one where they may run on."""
        drawn = [[*bold(f"{label}: "), *runs(said, self.called)] for label, said in part.rows]
        if part.run_on:
            yield from blocks([run for n, row in enumerate(drawn) for run in (*([(" · ", {})] if n else []), *row)])
            return
        for n, row in enumerate(drawn):
            yield from _close(blocks(row)) if n else blocks(row)


def card_of(body: Sequence[Element]) -> Element:
    """Return the card with these elements, as wide as its place."""
    return {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": VERSION,
        "body": list(body),
        "msteams": {"width": "Full"},
    }


def attached(card: Element) -> Element:
    """Return a card as it is attached to a message or stands in a window."""
    return {"contentType": CARD, "content": card}


def _quotation(written: Sequence[Run]) -> Element:
    return {"type": "Container", "style": "emphasis", "items": blocks(written)}


def _close(elements: Sequence[Element]) -> Iterator[Element]:
    """Return a row that stands close to the one above."""
    first, *more = elements
    yield from (first | {"spacing": "Small"}, *more)


def _spaced(elements: Sequence[Element]) -> list[Element]:
    """Return the elements, with each line across drawn above what comes after it, as Teams draws lines."""
    made: list[Element] = []
    for element in elements:
        below_a_line = bool(made) and made[-1] == _LINE
        if below_a_line:
            made.pop()
        made.append(element | {"separator": True, "spacing": "Medium"} if below_a_line else element)
    return made


def _button(button: p.Button, window: Window | None, page: str) -> Element:
    if button.link:
        return {"type": "Action.OpenUrl", "title": alone(button.words), "url": button.link}
    if len(button.value) > p.LONGEST_CARRIED:
        raise ValueError(f"the button {button.act} carries more than {p.LONGEST_CARRIED} characters")
    known_by = window.known_by if window else {}
    ours = {ACT: button.act, CARRIES: button.value} | ({PAGE: page} if page else {}) | known_by
    asked = button.question
    if asked is None:
        return {"title": alone(button.words)} | _sent(ours, window) | _STYLES[button.style]
    says = [*of_ours(asked.title, weight="Bolder"), *of_ours(asked.text)]
    acts = {"title": asked.yes} | (_sent(ours, window) if window else _executed(ours)) | _STYLES[button.style]
    inside = {"type": "AdaptiveCard", "version": VERSION, "body": says, "actions": [acts]}
    return {"type": "Action.ShowCard", "title": alone(button.words), "card": inside} | _STYLES[button.style]


def _sent(ours: Element, window: Window | None) -> Element:
    """Return a button that sends what it carries: within a window to that, out of a message to one that opens."""
    opens = {} if window else {"msteams": {"type": "task/fetch"}}
    takes = {} if window and window.is_form else {"associatedInputs": "none"}
    return {"type": "Action.Submit", "data": {OURS: ours} | opens} | takes


def _executed(ours: Element) -> Element:
    return {"type": "Action.Execute", "verb": ours[ACT], "associatedInputs": "none", "data": {OURS: ours}}


def _submit(screen: p.Screen | p.Home, window: Window) -> Iterator[Element]:
    if isinstance(screen, p.Form):
        asks = [part.name for part in screen.parts if isinstance(part, p.Asked)]
        ours = {ACT: screen.name, SENT: True, CARRIES: screen.carries, ASKS: asks} | window.known_by
        yield {"type": "Action.Submit", "title": screen.submit, "style": "positive", "data": {OURS: ours}}


def _back(window: Window) -> Iterator[Element]:
    if window.below:
        ours = {ACT: BACK, CARRIES: window.below}
        yield {"type": "Action.Submit", "title": "Back", "associatedInputs": "none", "data": {OURS: ours}}
