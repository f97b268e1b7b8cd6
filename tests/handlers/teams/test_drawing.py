"""Every part of a screen is drawn for Teams as one element or several, nobody's words are read as markup, and each
button is answered where it can be."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.teams.drawing import Drawing, Window
from handlers.teams.reading import answers_in, sent_in
from handlers.teams.texts import Element
from tests.support.card_schema import amiss
from tests.support.council import PEOPLE
from tests.support.screens import FORM, PAGE

CLERK = PEOPLE["clerk"]
DRAWING = Drawing(lambda person: {CLERK: "Margaret Hale"}.get(person, person.user), (CLERK, PEOPLE["deputy"]))
WINDOW = Window("number")


def texts(thing: Any) -> list[str]:
    """Every text in runs, in order."""
    if isinstance(thing, list):
        return [text for one in thing for text in texts(one)]
    if isinstance(thing, dict):
        own = [thing["text"]] if thing.get("type") == "TextRun" else []
        return own + [text for one in thing.values() for text in texts(one)]
    return []


def buttons(thing: Any) -> dict[str, Element]:
    """Every button, by its words, those in what unfolds too."""
    if isinstance(thing, list):
        return {name: button for one in thing for name, button in buttons(one).items()}
    if not isinstance(thing, dict):
        return {}
    own = {thing["title"]: thing} if str(thing.get("type", "")).startswith("Action.") else {}
    return own | {name: button for one in thing.values() for name, button in buttons(one).items()}


def test_a_form_with_every_part_and_every_question_is_a_card_by_the_official_schema() -> None:
    for wrong in ({}, {"words": "Say <b>more</b>.", "who": "Choose."}):
        assert amiss(DRAWING.window(FORM, Window("n", "below"), wrong)) == []
    assert amiss(DRAWING.window(PAGE, WINDOW)) == []


@pytest.mark.parametrize(
    "words",
    [
        "**bold** _it_ [a link](https://evil.example) # heading\n- item",
        "<at>Margaret Hale</at> <b>x</b> &amp;",
        "${title} {{title}}",
        "\\* \\_",
    ],
)
def test_words_stand_in_runs_which_show_them_as_they_are(words: str) -> None:
    drawn = DRAWING.message([p.Quoted("q", words), p.Paragraph("p", words), p.Says("s", (words,))])
    for element in drawn:
        assert element["type"] in {"RichTextBlock", "Container"}
    assert "".join(texts(drawn[0])).replace("\u00a0", " ") == words.replace("\n", "")


def test_no_run_holds_what_the_client_would_put_into_words_of_its_own() -> None:
    words = "{{DATE(2026-01-01T00:00:00Z, SHORT)}} and {{{TIME(2026-01-01T00:00:00Z)}}"
    found = texts(DRAWING.message([p.Quoted("q", words)]))
    assert all("{{" not in text for text in found)
    assert "".join(found) == words


def test_each_line_has_a_block_of_its_own_and_an_empty_one_takes_its_place() -> None:
    (quotation,) = DRAWING.message([p.Quoted("q", "  One\n\ntwo   three")])
    assert [texts(line) for line in quotation["items"]] == [
        ["\u00a0 One".replace(" ", "\u00a0")],
        ["\u00a0"],
        ["two \u00a0\u00a0three"],
    ]


def test_a_person_is_called_by_name() -> None:
    assert texts(DRAWING.message([p.Says("s", ("By ", CLERK, "."), bold="Late: ")])) == [
        "Late: ",
        "By ",
        "Margaret Hale",
        ".",
    ]


def test_a_line_across_is_drawn_above_what_comes_after_it() -> None:
    first, second = DRAWING.message([p.Note("a", "One"), p.Line("l"), p.Note("b", "Two")])
    assert "separator" not in first
    assert second["separator"] is True


def test_words_to_copy_stand_in_a_box_exactly_as_they_are() -> None:
    (box,) = DRAWING.message([p.ToCopy("c", "  Two  spaces\n\n{{x}}\u200b")])
    assert box["value"] == "  Two  spaces\n\n{{x}}\u200b"


def test_a_button_that_asks_unfolds_its_question_and_is_answered_in_its_place() -> None:
    asked = p.Question("Approve it?", "It is posted at once.", "Yes, approve", "No")
    button = p.Button("decide:approve", "Approve", "v", p.Style.PRIMARY, asked)
    found = buttons(DRAWING.message([p.Buttons("b", (button,))]))
    assert found["Approve"]["type"] == "Action.ShowCard"
    assert texts(found["Approve"]) == ["Approve it?", "It is posted at once."]
    assert found["Yes, approve"]["type"] == "Action.Execute"
    assert sent_in(found["Yes, approve"]["data"]).carries == "v"


def test_a_button_of_a_message_opens_a_window_and_one_of_a_window_is_sent_from_it() -> None:
    row = p.Buttons("b", (p.Button("draft:revise", "Revise", "v"), p.Button("x", "Go", link="https://a.example/")))
    on_message = buttons(DRAWING.message([row]))
    assert on_message["Revise"]["data"]["msteams"] == {"type": "task/fetch"}
    assert on_message["Go"] == {"type": "Action.OpenUrl", "title": "Go", "url": "https://a.example/"}
    in_window = buttons(DRAWING.window(replace(PAGE, parts=(row,)), Window("n", "m")))
    assert "msteams" not in in_window["Revise"]["data"]
    sent = sent_in(in_window["Revise"]["data"])
    assert (sent.act, sent.carries, sent.page, sent.number, sent.below) == ("draft:revise", "v", PAGE.carries, "n", "m")
    assert sent_in(in_window["Back"]["data"]).carries == "m"


def test_no_more_buttons_stand_in_a_row_than_teams_shows() -> None:
    many = tuple(p.Button(f"a:{n}", f"B{n}") for n in range(14))
    assert [len(row["actions"]) for row in DRAWING.message([p.Buttons("b", many)])] == [6, 6, 2]


def test_a_button_that_carries_too_much_is_a_fault() -> None:
    with pytest.raises(ValueError, match="carries more than"):
        DRAWING.message([p.Buttons("b", (p.Button("a", "A", "x" * 2001),))])


def test_what_is_wrong_stands_right_above_its_question_and_what_was_typed_is_still_there() -> None:
    form = p.Form("form:x", "X", (p.Asked("words", "Words", p.Text()), p.Asked("who", "Who", p.PersonChoice())), "Send")
    answers = Answers(texts={"words": "kept"}, users={"who": (CLERK.user,)})
    body = DRAWING.window(filled(form, answers), WINDOW, {"who": "Choose somebody else."})["body"]
    assert [element["type"] for element in body] == ["Input.Text", "RichTextBlock", "Input.ChoiceSet", "ActionSet"]
    assert body[0]["value"] == "kept"
    assert texts(body[1]) == ["Choose somebody else."]
    assert body[2]["value"] == CLERK.user


VALUES = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=60, deadline=None)
@given(VALUES, st.lists(VALUES.filter(bool), unique=True, max_size=5), VALUES)
def test_what_is_drawn_in_a_form_comes_back_as_its_answers(words: str, values: list[str], carried: str) -> None:
    options = tuple(p.Option(value, "x") for value in values)
    form = p.Form(
        "form:x",
        "X",
        (
            p.Asked("words", "Words", p.Text(multiline=True, words=words)),
            p.Asked("any", "Any", p.Choices(options, tuple(values))),
        ),
        "Send",
        carries=carried,
    )
    card = DRAWING.window(form, WINDOW)
    typed = {element["id"]: element.get("value", "") for element in card["body"] if "id" in element}
    sent = sent_in(json.loads(json.dumps(typed | buttons(card)["Send"]["data"])))
    assert (sent.act, sent.is_form, sent.carries, sent.number) == ("form:x", True, carried, "number")
    assert sent.questions == ("words", "any")
    assert sent.answers.text("words") == words.replace("\r\n", "\n")
    assert sent.answers.chosen("any") == tuple(values)


ODD = [None, True, 5, "x", [], [None], {}, {"act": 5}, {"act": []}, {"asks": "words"}, {"asks": [5, {}]}, {"sent": 1}]


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_what_is_odd_is_read_as_nothing(value: Any) -> None:
    for data in (value, {"ours": value}):
        sent = sent_in(data)
        assert (sent.act, sent.is_form, sent.questions) == ("", False, ())
    assert answers_in({"text.a": value, "option.b": value}) == Answers(
        texts={"a": value} if isinstance(value, str) else {}, options={"b": (value,)} if isinstance(value, str) else {}
    )
