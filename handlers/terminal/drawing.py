"""Every screen as plain text: what the commands on the server print, and what tests read.

Characters that cannot be seen are written out wherever they stand, so that nobody's words move the cursor or say one
thing and do another. A button stands in brackets: `[Approve]`.
"""

from collections.abc import Callable
from typing import assert_never

from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.terminal.inputs import input_as_text
from handlers.views.changes import Kind, Piece
from handlers.views.phrases import Sentence

Called = Callable[[Person], str]
"""What a person is called."""

_MARKS = {Kind.KEPT: ("", ""), Kind.REMOVED: ("[-", "-]"), Kind.ADDED: ("{+", "+}")}


def user_id(person: Person) -> str:
    """Return the platform's id of a person, for whoever has no names."""
    return person.user


def screen_as_text(screen: p.Card | p.Screen | p.Home, called: Called = user_id) -> str:
    """Return all of a screen: its title, its parts with an empty line between them, and what sends it."""
    title = [_shown(screen.title)] if isinstance(screen, p.Page | p.Form) else []
    sent = [f"[{_shown(screen.submit)}]"] if isinstance(screen, p.Form) else []
    return "\n\n".join([*title, *filter(None, [parts_as_text(screen.parts, called)]), *sent])


def parts_as_text(parts: p.Parts, called: Called = user_id) -> str:
    """Return the parts of a screen, without its title."""
    text = ""
    for part in parts:
        drawn = _drawn(part, called)
        # Somebody's words stand right below what says whose they are.
        between = "\n" if isinstance(part, p.Quoted | p.Compared) else "\n\n"
        text += f"{between if text and drawn else ''}{drawn}"
    return text


def _drawn(part: p.Part, called: Called) -> str:
    match part:
        case p.Heading(_, text):
            return f"{_shown(text)}\n{'=' * len(_shown(text))}"
        case p.Line():
            return "-" * 40
        case p.Note(_, text) | p.Paragraph(_, text):
            return _shown(text)
        case p.Picture(_, address, alt):
            return f"Picture: {_shown(alt)} ({_shown(address)})"
        case p.Buttons(_, buttons):
            return "\n".join(filter(None, [" ".join(map(_button, buttons)), *map(_question, buttons)]))
        case p.Asked():
            return _asked(part)
        case _:
            return _told(part, called)


def _told(part: p.Says | p.Rows | p.Bullets | p.Quoted | p.ToCopy | p.Compared, called: Called) -> str:
    """Return what holds people or people's words."""
    match part:
        case p.Says(_, said, bold):
            return f"{_shown(bold)}{_said(said, called)}".rstrip()
        case p.Rows(_, rows):
            return _rows([(_shown(label), _said(said, called)) for label, said in rows])
        case p.Bullets(_, lines):
            told = (_said((line,) if isinstance(line, str) else line, called) for line in lines)
            return "\n".join(f"- {_hung(line, 2)}" for line in told)
        case p.Quoted(_, words) | p.ToCopy(_, words):
            return _indented(_shown(words))
        case p.Compared(_, pieces):
            return _indented("".join(map(_marked, pieces)))
        case _:
            assert_never(part)


def _rows(rows: list[tuple[str, str]]) -> str:
    """Labels in a column, and what they say in another."""
    width = max((len(label) for label, _ in rows), default=0) + 2
    return "\n".join(f"{label:{width}}{_hung(text, width)}" for label, text in rows)


def _asked(question: p.Asked) -> str:
    label = f"{question.label} (optional)" if question.optional else question.label
    below = [question.hint] if question.hint else []
    return "\n".join([_shown(label), *(_indented(_shown(text)) for text in (*below, input_as_text(question.input)))])


def _button(button: p.Button) -> str:
    return _shown(f"[{button.words}: {button.link}]" if button.link else f"[{button.words}]")


def _question(button: p.Button) -> str:
    asks = button.question
    return _shown(f"{button.words} asks: {asks.title} {asks.text} [{asks.yes}] [{asks.no}]") if asks else ""


def _marked(piece: Piece) -> str:
    before, after = _MARKS[piece.kind]
    return f"{before}{_shown(piece.text)}{after}"


def _said(said: Sentence, called: Called) -> str:
    return _shown("".join(part if isinstance(part, str) else called(part) for part in said))


def _shown(text: str) -> str:
    return with_hidden_shown(text)


def _indented(text: str) -> str:
    """Return each line moved in, so that no line of somebody's words passes for one of ours."""
    return f"    {_hung(text, 4)}"


def _hung(text: str, by: int) -> str:
    """Return each line but the first moved in."""
    return text.replace("\n", "\n" + " " * by)
