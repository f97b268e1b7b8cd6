"""What a question of a form is answered in: a box to type in, options, a person, a day, a time, files."""

from dataclasses import dataclass
from datetime import date, time

from handlers.screens.files import Files
from handlers.views.among import Among


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: the value it is read by, its words, and more about it where there is any."""

    value: str
    words: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A box to type in: `longest` is how many characters it takes at most, `words` what stands in it already.

    What is typed into a `secret` one is shown to nobody, then or later. Only the web and a terminal ask for secrets.
    """

    multiline: bool = False
    longest: int | None = None
    words: str = ""
    example: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options. They all stand there to be seen, or `folded` in a list that opens, which says `prompt`.

    Without a prompt one of them is chosen from the beginning, which only the web and a terminal draw.
    """

    options: tuple[Option, ...]
    chosen: str = ""
    folded: bool = False
    prompt: str = "Choose"


@dataclass(frozen=True, slots=True)
class Choices:
    """Any number of the options, as in `Choice`."""

    options: tuple[Option, ...]
    chosen: tuple[str, ...] = ()
    folded: bool = False
    prompt: str = "Choose"


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """Somebody of the platform's people, or up to `most` of them. `chosen` are the platform's ids of those who are.

    `among` says of whom the answer can be right. `offered` are their ids, once it is known where the form is shown, and
    `named` the same with what they are called, where a platform has to be told that.
    """

    most: int = 1
    prompt: str = "Choose"
    chosen: tuple[str, ...] = ()
    among: Among = Among.ANYBODY
    offered: tuple[str, ...] = ()
    named: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A date."""

    chosen: date | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day; `zone` is the name of the time zone it is meant in, where the form says it."""

    chosen: time | None = None
    zone: str = ""


Input = Text | Choice | Choices | PersonChoice | Day | Time | Files
