"""The words in which every screen is described: what people see and can fill in, the same for every platform.

A card is a message, a page is read, a form is filled in, and Home is what somebody finds when they open the bot. Each
is made of parts, in order. A platform draws them in its own way and within its limits. People's own words stand only in
`Quoted`, `ToCopy`, `Compared` and in the people of `Says` and its like, which show them as they are, never as markup.

Every part has a name, its own within its screen. A question's is that under which its answer is read (`answers.py`);
what it is answered in is described in `inputs.py`, and read from here like the rest.
"""

from dataclasses import dataclass
from enum import StrEnum

from handlers.screens.files import Files as Files
from handlers.screens.inputs import Choice as Choice
from handlers.screens.inputs import Choices as Choices
from handlers.screens.inputs import Day as Day
from handlers.screens.inputs import Input as Input
from handlers.screens.inputs import Option as Option
from handlers.screens.inputs import PersonChoice as PersonChoice
from handlers.screens.inputs import Text as Text
from handlers.screens.inputs import Time as Time
from handlers.views.changes import Piece
from handlers.views.phrases import Sentence

LONGEST_CARRIED = 2000
"""Characters that a button carries on any platform."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of our own."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line across."""

    name: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line of our own in small print."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of our own."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Says:
    """Sentences with people in them, after a label in bold when there is one."""

    name: str
    said: Sentence
    bold: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """Labels and what they say, a line each; `run_on` where they may stand in one line to save room."""

    name: str
    rows: tuple[tuple[str, Sentence], ...]
    run_on: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences of our own, with people in them or not."""

    name: str
    lines: tuple[str | Sentence, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """People's words as a quotation, all of them; characters that cannot be seen are written out.

    Words that were divided over several pages have them `written_out` already.
    """

    name: str
    words: str
    written_out: bool = False


@dataclass(frozen=True, slots=True)
class ToCopy:
    """Words ready to be copied, exactly as they are."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What changed in people's words: what was removed is struck out, what was added is bold."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, and what it shows in words. An address without a host is one of the bot's own (`views.looks`)."""

    name: str
    address: str
    alt: str


class Style(StrEnum):
    """How much a button stands out."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody is asked before a button does what it says."""

    title: str
    text: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class Button:
    """A button: the name of its act, its words, what it carries (`LONGEST_CARRIED`). One with a `link` leads there."""

    act: str
    words: str
    value: str = ""
    style: Style = Style.PLAIN
    question: Question | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Buttons:
    """A row of buttons; nothing at all when there are none."""

    name: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a form; it need not be answered when it is `optional`."""

    name: str
    label: str
    input: Input
    hint: str = ""
    optional: bool = False


Part = (
    Heading | Line | Note | Paragraph | Says | Rows | Bullets | Quoted | ToCopy | Compared | Picture | Buttons | Asked
)
Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A message. `text` is its notification: it is read on a locked telephone, so it holds nobody's words."""

    text: str
    parts: Parts


@dataclass(frozen=True, slots=True)
class Page:
    """What is read in a window of its own. `carries` comes back with each button of the page."""

    name: str
    title: str
    parts: Parts
    carries: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What is filled in and sent with the button `submit`. `carries` comes back with the answers.

    `closes` are the words of what closes it without sending it, where a platform has such a button. One that is
    `kept_when_closed` is not lost by that, where the platform tells of it: Slack does, Teams does not.
    """

    name: str
    title: str
    parts: Parts
    submit: str
    carries: str = ""
    closes: str = "Cancel"
    kept_when_closed: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """What somebody finds when they open the bot."""

    parts: Parts


Screen = Page | Form
"""What opens before somebody."""
