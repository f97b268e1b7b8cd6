"""Screens drawn as HTML: everything escaped, read and used with a keyboard, on a telephone, and without a script.

Each button is a form of its own and each question has its label, its hint and what is wrong with it bound to it.
Accessibility: https://www.w3.org/TR/WCAG22/. What comes back is read by `reading.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from markupsafe import Markup

from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.views.changes import Kind, Piece
from handlers.views.phrases import Sentence
from handlers.web.inputs import question
from handlers.web.names import ACT, CARRIES, PAGE

NEWS = "news"
"""The name of the paragraph that says what has just happened: it is read out as soon as the page is there."""
_Told = p.Says | p.Rows | p.Bullets | p.Quoted | p.ToCopy | p.Compared
_MARKS = {Kind.KEPT: Markup("{}"), Kind.REMOVED: Markup("<del>{}</del>"), Kind.ADDED: Markup("<ins>{}</ins>")}
_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Drawing:
    """How the screens of one page of the web are drawn.

    Attributes:
        called: what a person is called.
        action: where forms are sent; empty for the address of the page itself.
        hidden: what each form carries unseen besides its own, by name.
        people: those who can be chosen where a person is asked for.
    """

    called: Callable[[Person], str]
    action: str = ""
    hidden: Mapping[str, str] = field(default_factory=dict)
    people: tuple[Person, ...] = ()

    def screen(self, screen: p.Card | p.Screen | p.Home, wrong: Mapping[str, str] = _NOTHING) -> Markup:
        """Return the body of a web page: the heading of the screen, and all of it below.

        `wrong` is what is wrong with answers, a sentence by the name of the question.
        """
        match screen:
            case p.Form(title=title):
                return Markup("<h1>{}</h1>\n{}").format(title, self._form(screen, self._asked(screen, wrong)))
            case p.Page(title=title, parts=parts, carries=carries):
                return Markup("<h1>{}</h1>\n{}").format(title, self._parts(parts, carries))
            case p.Card(parts=parts):
                return Markup("<article>\n{}</article>\n").format(self._parts(parts))
            case p.Home(parts):
                return self._parts(parts)
            case _:
                assert_never(screen)

    def within(self, form: p.Form, wrong: Mapping[str, str] = _NOTHING) -> Markup:
        """Return a form as one of several on a page, below a heading of the page."""
        box = Markup("<fieldset>\n<legend>{}</legend>\n{}</fieldset>\n")
        return self._form(form, box.format(form.title, self._asked(form, wrong)))

    def parts(self, parts: p.Parts) -> Markup:
        """Return parts that stand on a page below its heading."""
        return self._parts(parts)

    def _form(self, form: p.Form, inside: Markup) -> Markup:
        """Return a form, and after it those of the buttons that stand in it: HTML knows no form within a form."""
        rows = [part for part in form.parts if isinstance(part, p.Buttons)]
        apart = (
            self._sent({ACT: one.act, CARRIES: one.value}, Markup(""), _id(form.name, row.name, n))
            for row in rows
            for n, one in enumerate(row.buttons)
            if not one.link
        )
        takes_files = any(isinstance(part, p.Asked) and isinstance(part.input, p.Files) for part in form.parts)
        sent = self._sent({ACT: form.name, CARRIES: form.carries}, inside, takes_files=takes_files)
        return sent + _joined(apart)

    def _asked(self, form: p.Form, wrong: Mapping[str, str]) -> Markup:
        inside = _joined(
            self._question(part, form, wrong)
            if isinstance(part, p.Asked)
            else self._buttons(part, form=form.name)
            if isinstance(part, p.Buttons)
            else self._part(part)
            for part in form.parts
        )
        return inside + Markup('<button type="submit" class="primary">{}</button>\n').format(form.submit)

    def _question(self, asked: p.Asked, form: p.Form, wrong: Mapping[str, str]) -> Markup:
        people = tuple(p.Option(person.user, with_hidden_shown(self.called(person))) for person in self.people)
        return question(asked, _id(form.name, asked.name), wrong.get(asked.name, ""), people)

    def _parts(self, parts: p.Parts, page: str = "") -> Markup:
        """Parts outside a form. Raises ValueError for a question, which nothing would send."""
        return _joined(self._buttons(part, page) if isinstance(part, p.Buttons) else self._part(part) for part in parts)

    def _sent(self, unseen: Mapping[str, str], inside: Markup, name: str = "", *, takes_files: bool = False) -> Markup:
        one = Markup('<input type="hidden" name="{}" value="{}">\n')
        hidden = _joined(one.format(key, value) for key, value in {**self.hidden, **unseen}.items())
        known = Markup(' id="{}"').format(name) if name else ""
        action = Markup(' action="{}"').format(self.action) if self.action else ""
        coded = Markup(' enctype="multipart/form-data"') if takes_files else Markup("")
        return Markup('<form method="post"{}{}{}>\n{}{}</form>\n').format(known, action, coded, hidden, inside)

    def _buttons(self, row: p.Buttons, page: str = "", form: str = "") -> Markup:
        if not row.buttons:
            return Markup("")
        drawn = (self._button(one, page, _id(form, row.name, n) if form else "") for n, one in enumerate(row.buttons))
        return Markup('<div class="buttons">\n{}</div>\n').format(_joined(drawn))

    def _button(self, button: p.Button, page: str, sends: str) -> Markup:
        """Return a button in a form of its own, or one that `sends` another; with a question it asks that first."""
        if button.link:
            return Markup('<a href="{}" rel="noreferrer">{}</a>\n').format(_on_the_web(button.link), button.words)
        asks = button.question
        elsewhere = Markup(' form="{}"').format(sends) if sends else ""
        pressed = Markup('<button type="submit" class="{}"{}>{}</button>\n')
        drawn = pressed.format(button.style, elsewhere, asks.yes if asks else button.words)
        if not sends:
            drawn = self._sent({ACT: button.act, CARRIES: button.value} | ({PAGE: page} if page else {}), drawn)
        if asks is None:
            return drawn
        opens = Markup('<details class="asks">\n<summary class="{}">{}</summary>\n<p>{}</p>\n<p>{}</p>\n{}</details>\n')
        return opens.format(button.style, button.words, asks.title, asks.text, drawn)

    def _part(self, part: p.Heading | p.Line | p.Note | p.Paragraph | p.Picture | p.Asked | _Told) -> Markup:
        match part:
            case p.Heading(_, text):
                return Markup("<h2>{}</h2>\n").format(text)
            case p.Line():
                return Markup("<hr>\n")
            case p.Note(_, text):
                return Markup('<p class="note">{}</p>\n').format(text)
            case p.Paragraph(name, text) if name == NEWS:
                return Markup('<p role="status">{}</p>\n').format(text)
            case p.Paragraph(_, text):
                return Markup("<p>{}</p>\n").format(text)
            case p.Picture(_, address, alt):
                whole = f"/{address}" if address.startswith("looks/") else _on_the_web(address)
                return Markup('<img src="{}" alt="{}">\n').format(whole, alt)
            case p.Asked(name=name):
                raise ValueError(f"question {name} stands in no form")
            case _:
                return self._told(part)

    def _told(self, part: _Told) -> Markup:
        """Return what holds people or people's words."""
        match part:
            case p.Says(_, said, bold):
                label = Markup("<b>{}</b>").format(bold) if bold else ""
                return Markup("<p>{}{}</p>\n").format(label, self._said(said))
            case p.Rows(_, rows):
                row = Markup("<div><dt>{}</dt>\n<dd>{}</dd></div>\n")
                return Markup("<dl>\n{}</dl>\n").format(
                    _joined(row.format(name, self._said(said)) for name, said in rows)
                )
            case p.Bullets(_, lines):
                told = (self._said((line,) if isinstance(line, str) else line) for line in lines)
                return Markup("<ul>\n{}</ul>\n").format(_joined(Markup("<li>{}</li>\n").format(one) for one in told))
            case p.Quoted(_, words, written_out):
                shown = words if written_out else with_hidden_shown(words)
                return Markup("<blockquote>{}</blockquote>\n").format(shown)
            case p.ToCopy(_, words):
                # A reader of HTML leaves the first line end of a <pre> out, so it is given one to leave out.
                return Markup("<pre>\n{}</pre>\n").format(words)
            case p.Compared(_, pieces):
                return Markup("<blockquote>{}</blockquote>\n").format(_joined(map(_marked, pieces)))
            case _:
                assert_never(part)

    def _said(self, said: Sentence) -> Markup:
        name = Markup('<bdi class="person">{}</bdi>')
        return _joined(
            Markup("{}").format(one) if isinstance(one, str) else name.format(with_hidden_shown(self.called(one)))
            for one in said
        )


def _marked(piece: Piece) -> Markup:
    return _MARKS[piece.kind].format(with_hidden_shown(piece.text))


def _id(*names: str | int) -> str:
    """Return what an element is known by on its page."""
    return re.sub(r"[^\w-]", "-", "-".join(map(str, names)))


def _on_the_web(address: str) -> str:
    """Return the address, where it leads to the web and runs nothing. Raises ValueError for any other."""
    if not address.lower().startswith(("https://", "http://")):
        raise ValueError("only an address on the web can stand on a page")
    return address


def _joined(drawn: Iterable[Markup]) -> Markup:
    return Markup("").join(drawn)
