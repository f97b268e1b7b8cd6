"""A screen with every part and every input there is, full of what could break out of its place."""

from datetime import date, time
from typing import get_args

from handlers.screens import parts as p
from handlers.views.changes import Kind, Piece
from tests.support.council import PEOPLE

NASTY = "</p></pre></textarea><script>alert(1)</script> & \"quoted\" 'words' \x1b[2J\u202eback\u200b\n\nnext <b>line"
"""What somebody might type who means harm: tags, quotes, a command to the terminal, letters that turn round."""

OPTIONS = (p.Option("a", f"First {NASTY}", f"More {NASTY}"), p.Option('b"<>', "Second"))

PARTS: p.Parts = (
    p.Heading("heading", f"Heading {NASTY}"),
    p.Line("line"),
    p.Note("note", f"Note {NASTY}"),
    p.Paragraph("paragraph", f"Paragraph {NASTY}"),
    p.Says("says", (f"Says {NASTY}", PEOPLE["clerk"]), bold=f"Bold {NASTY}: "),
    p.Rows("rows", ((f"Label {NASTY}", (f"Row {NASTY}", PEOPLE["chair"])), ("Other", ("row",)))),
    p.Bullets("bullets", (f"Bullet {NASTY}", (PEOPLE["deputy"], f" also {NASTY}"))),
    p.Quoted("quoted", f"\n  Quoted {NASTY}"),
    p.ToCopy("to-copy", f"\n  Copied {NASTY}"),
    p.Compared(
        "compared",
        (Piece(Kind.KEPT, f"Kept {NASTY}"), Piece(Kind.REMOVED, "removed"), Piece(Kind.ADDED, f"added {NASTY}")),
    ),
    p.Picture("picture", "https://bot.example/p.png?a=1&b=2", f"Alt {NASTY}"),
    p.Buttons(
        "buttons",
        (
            p.Button("act:one", f"Button {NASTY}", f"value {NASTY}"),
            p.Button("act:two", "Sure", "2", p.Style.DANGER, p.Question(f"Title {NASTY}", "Text", "Yes", "No")),
            p.Button("act:three", "Away", link='https://bot.example/?a="b"&c'),
        ),
    ),
)
"""Every part but questions."""

ASKED = (
    p.Asked(
        "words", f"Words {NASTY}", p.Text(multiline=True, longest=3000, words=f"\n  Typed {NASTY}"), f"Hint {NASTY}"
    ),
    p.Asked("line", "Line", p.Text(words=f"Line {NASTY}", example="an example"), optional=True),
    p.Asked("one", "One", p.Choice(OPTIONS, chosen="a")),
    p.Asked("one-of", "One of", p.Choice(OPTIONS, chosen='b"<>', folded=True), optional=True),
    p.Asked("any", "Any", p.Choices(OPTIONS, chosen=("a", 'b"<>'))),
    p.Asked("any-of", "Any of", p.Choices(OPTIONS, folded=True), optional=True),
    p.Asked("who", "Who", p.PersonChoice()),
    p.Asked("several", "Several", p.PersonChoice(most=20), optional=True),
    p.Asked("day", "Day", p.Day(date(2027, 5, 6))),
    p.Asked("time", "Time", p.Time(time(9, 30), "Europe/London"), optional=True),
    p.Asked("files", f"Files {NASTY}", p.Files(4, ("png", "jpg")), f"Kinds {NASTY}", optional=True),
)
"""Every input there is."""

FORM = p.Form('form:"one"', f"Title {NASTY}", (*PARTS, *ASKED), f"Send {NASTY}", carries=f"carried {NASTY}")
PAGE = p.Page("page", f"Title {NASTY}", PARTS, carries='["BR", 1]')

assert {type(part) for part in FORM.parts} == {*get_args(p.Part)}, "a part is missing here"
assert {type(asked.input) for asked in ASKED} == {*get_args(p.Input)}, "an input is missing here"
