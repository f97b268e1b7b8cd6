"""What one window does not hold is divided over several: nothing is cut, and nothing that was typed is lost."""

from typing import Any

from handlers.screens import parts as p
from handlers.teams.drawing import Drawing, Window
from handlers.teams.open_forms import OpenForms
from handlers.teams.reading import sent_in
from handlers.teams.texts import Element, size_of
from handlers.teams.windows import first_wrong, inputs_on, windows_of
from tests.support.card_schema import amiss

DRAWING = Drawing(lambda person: person.user)
WINDOW = Window("n" * 32, "b" * 32)
LINES = tuple(p.Paragraph(f"line:{n}", f"{n} {'word ' * 200}") for n in range(30))
FORM = p.Form(
    "form:x",
    "A long form",
    (
        p.Asked("first", "First", p.Text(words="as it was")),
        *LINES,
        p.Asked("which", "Which?", p.Choice((p.Option("a", "A"), p.Option("b", "B")), "a")),
        p.Buttons("help", (p.Button("help:", "What is this?"),)),
        *LINES,
        p.Asked("last", "Last", p.Text()),
    ),
    "Send",
)


def actions(card: Element) -> dict[str, Any]:
    """What each button of the last row sends."""
    return {one["title"]: one["data"] for one in card["body"][-1]["actions"]}


def test_a_form_that_fits_is_one_window_and_a_long_one_is_several_each_short_enough() -> None:
    short = p.Form("form:x", "X", FORM.parts[:2], "Send")
    assert len(windows_of(short, DRAWING, WINDOW)) == 1
    cards = windows_of(FORM, DRAWING, WINDOW)
    assert len(cards) > 2
    for card in cards:
        assert amiss(card) == []
        assert size_of(card) < 28_000


def test_one_goes_on_and_back_and_the_last_window_sends_the_form() -> None:
    cards = windows_of(FORM, DRAWING, WINDOW)
    titles = [list(actions(card)) for card in cards]
    assert titles[0] == ["Next", "Back"]
    assert titles[1] == ["Previous", "Next", "Back"]
    assert titles[-1] == ["Previous", "Send", "Back"]
    assert not any(one.get("isRequired") for card in cards for one in inputs_on(card))


def test_what_is_typed_in_each_window_is_kept_and_all_of_it_is_answered() -> None:
    forms, cards = OpenForms(), windows_of(FORM, DRAWING, WINDOW)
    forms.keep("tom", FORM, number=WINDOW.number)
    forms.divide("tom", WINDOW.number, cards, 1)
    first = sent_in(actions(cards[0])["Next"] | {"text.first": "typed"})
    assert first.part == 1
    forms.fill("tom", WINDOW.number, first)
    turned = forms.turn("tom", WINDOW.number, int(first.carries))
    assert turned is not None
    assert turned.title == f"A long form (2 of {len(cards)})"
    last = sent_in(actions(cards[-1])["Send"] | {"text.last": "end"})
    for _ in range(3):  # Teams sends the same again when an answer is late
        forms.fill("tom", WINDOW.number, first)
        opened = forms.fill("tom", WINDOW.number, last)
        assert opened is not None
        assert dict(opened.answers.texts) == {"first": "typed", "last": "end"}
        assert opened.answers.one("which") == "a"
    back = forms.turn("tom", WINDOW.number, 1)
    assert back is not None
    assert next(inputs_on(back.card))["value"] == "typed"


def test_a_window_that_is_not_there_is_not_turned_to() -> None:
    forms = OpenForms()
    forms.keep("tom", FORM, number=WINDOW.number)
    assert forms.turn("tom", WINDOW.number, 1) is None
    forms.divide("tom", WINDOW.number, windows_of(FORM, DRAWING, WINDOW), 9)
    assert forms.turn("tom", WINDOW.number, 99) is None
    assert forms.turn("gwen", WINDOW.number, 1) is None


def test_what_is_wrong_is_shown_first() -> None:
    cards = windows_of(FORM, DRAWING, WINDOW, {"last": "Say more."})
    assert first_wrong(cards, {"last": "Say more."}) == len(cards)
    assert first_wrong(cards, {}) == 1


def test_what_is_told_of_many_options_stands_above_their_list() -> None:
    options = tuple(p.Option(str(n), f"Period {n}", "reason " * 200) for n in range(40))
    form = p.Form("form:x", "X", (p.Asked("which", "Which?", p.Choices(options)),), "Send")
    cards = windows_of(form, DRAWING, WINDOW)
    (asked,) = (one for card in cards for one in inputs_on(card))
    assert asked["choices"][0] == {"title": "Period 0", "value": "0"}
    assert all(size_of(card) < 28_000 for card in cards)
