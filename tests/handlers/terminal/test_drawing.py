"""Every part of a screen is shown as plain text, and nobody's words move the cursor or pass for the bot's own."""

from datetime import date, time

import pytest

from chatops.policy.hidden import hidden_characters
from handlers.screens import parts as p
from handlers.terminal.drawing import parts_as_text, screen_as_text
from handlers.views.changes import Kind, Piece
from tests.support.council import PEOPLE
from tests.support.screens import FORM, NASTY, PAGE

CLERK = PEOPLE["clerk"]
RED, BLUE = p.Option("r", "Red"), p.Option("b", "Blue", "the colour of the flag")
DRAWN = [
    (p.Heading("n", "The report"), "The report\n=========="),
    (p.Line("n"), "-" * 40),
    (p.Note("n", "Small"), "Small"),
    (p.Says("n", ("By ", CLERK, "."), bold="Late: "), "Late: By Margaret Hale."),
    (
        p.Rows("n", (("Case", ("BR-1",)), ("Reported on", ("Monday\nor Tuesday",)))),
        "Case         BR-1\nReported on  Monday\n             or Tuesday",
    ),
    (p.Bullets("n", ("One", (CLERK, "\nand more"))), "- One\n- Margaret Hale\n  and more"),
    (p.Quoted("n", "Hid\u200bden\n\n[Approve]"), "    Hid[U+200B]den\n    \n    [Approve]"),
    (p.ToCopy("n", "Copy\nthis"), "    Copy\n    this"),
    (
        p.Compared("n", (Piece(Kind.KEPT, "On "), Piece(Kind.REMOVED, "Monday"), Piece(Kind.ADDED, "Tuesday"))),
        "    On [-Monday-]{+Tuesday+}",
    ),
    (p.Picture("n", "https://a.example/b.png", "A flag"), "Picture: A flag (https://a.example/b.png)"),
    (
        p.Buttons("n", (p.Button("a", "Approve"), p.Button("b", "Go", link="https://a.example"))),
        "[Approve] [Go: https://a.example]",
    ),
    (
        p.Buttons("n", (p.Button("a", "Approve", question=p.Question("Sure?", "It goes out.", "Yes", "No")),)),
        "[Approve]\nApprove asks: Sure? It goes out. [Yes] [No]",
    ),
    (
        p.Asked("n", "Why?", p.Text(words="Because"), "Say it.", optional=True),
        "Why? (optional)\n    Say it.\n    Because",
    ),
    (p.Asked("n", "Why?", p.Text(example="a date")), "Why?\n    (words, such as a date)"),
    (p.Asked("n", "Which?", p.Choice((RED, BLUE), "b")), "Which?\n    ( ) Red\n    (x) Blue (the colour of the flag)"),
    (p.Asked("n", "Which?", p.Choices((RED,), ("r",), folded=True)), "Which?\n    [x] Red"),
    (p.Asked("n", "Who?", p.PersonChoice()), "Who?\n    (a person)"),
    (p.Asked("n", "Who?", p.PersonChoice(20)), "Who?\n    (up to 20 people)"),
    (p.Asked("n", "When?", p.Day(date(2027, 5, 6))), "When?\n    2027-05-06"),
    (p.Asked("n", "When?", p.Time(time(9, 30))), "When?\n    09:30"),
]


@pytest.mark.parametrize(("part", "text"), DRAWN)
def test_each_part_becomes_its_text(part: p.Part, text: str) -> None:
    assert parts_as_text((part,), lambda person: {CLERK: "Margaret Hale"}[person]) == text


def test_somebodys_words_stand_right_below_what_says_whose_they_are() -> None:
    said = (p.Says("a", (), bold="What happened:"), p.Quoted("b", "It did."), p.Note("c", "No more."))
    assert parts_as_text(said) == "What happened:\n    It did.\n\nNo more."


def test_a_form_has_its_title_first_and_what_sends_it_last() -> None:
    form = p.Form("f", "Close this report", (p.Asked("why", "Why?", p.Text()),), "Close it")
    assert screen_as_text(form) == "Close this report\n\nWhy?\n    (words)\n\n[Close it]"
    assert screen_as_text(p.Page("f", "Nothing waits", ())) == "Nothing waits"
    assert screen_as_text(p.Card("said", (p.Note("n", "A"),))) == screen_as_text(p.Home((p.Note("n", "A"),))) == "A"


@pytest.mark.parametrize("screen", [FORM, PAGE], ids=["form", "page"])
def test_nothing_on_any_screen_moves_the_cursor_or_is_hidden(screen: p.Screen) -> None:
    text = screen_as_text(screen, lambda person: f"{person.user}\x1b[2J\u202e")
    assert hidden_characters(text) == ()
    assert "\x1b" not in text


def test_no_line_of_a_quotation_begins_where_ours_begin() -> None:
    for part in (p.Quoted("q", NASTY), p.ToCopy("q", NASTY), p.Compared("q", (Piece(Kind.ADDED, NASTY),))):
        assert all(line.startswith("    ") for line in parts_as_text((part,)).split("\n"))
