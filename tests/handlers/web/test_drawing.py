"""Every part of a screen is drawn as HTML that nobody's words break out of, and each question is bound to its label."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.views.changes import Kind, Piece
from handlers.web.drawing import Drawing
from tests.support.council import PEOPLE
from tests.support.html import Node, field_labelled, fields_of, read_html
from tests.support.screens import ASKED, FORM, NASTY, OPTIONS, PAGE, PARTS

PROOF = f'pro"of {NASTY}'
WRONG = {asked.name: f"Wrong {asked.name} {NASTY}" for asked in ASKED}
ALLOWED = {
    *("h1", "h2", "p", "hr", "b", "bdi", "dl", "div", "dt", "dd", "ul", "li", "blockquote", "pre", "del", "ins", "img"),
    *("form", "input", "button", "a", "details", "summary", "fieldset", "legend", "label", "span", "small"),
    *("textarea", "select", "option", "article"),
}


def called(person: Person) -> str:
    return f"{person.user} {NASTY}"


DRAWING = Drawing(called, action="case", hidden={"proof": PROOF}, people=tuple(PEOPLE.values()))


def form_page() -> Node:
    return read_html(DRAWING.screen(FORM, WRONG))


def named(page: Node, tag: str, name: str) -> Node:
    (found,) = (one for one in page.all(tag) if one.attributes.get("name") == name)
    return found


@pytest.mark.parametrize(
    "screen", [FORM, PAGE, p.Card("said", PARTS), p.Home(PARTS)], ids=lambda one: type(one).__name__
)
def test_whatever_is_written_makes_no_element_of_its_own(screen: p.Card | p.Screen | p.Home) -> None:
    page = read_html(DRAWING.screen(screen, WRONG))
    elements = [*page.all()]
    assert {one.tag for one in elements} <= ALLOWED
    assert not [name for one in elements for name in one.attributes if name.startswith("on") or name == "style"]
    assert len([one for one in elements if one.tag == "b"]) == 1


def test_every_word_of_a_form_is_on_its_page() -> None:
    page = form_page()
    for part in PARTS:
        for text in _texts(part):
            assert any(text in one.text for one in page.all()), text
    assert with_hidden_shown(f"\n  Quoted {NASTY}") in [one.text for one in page.all("blockquote")]
    assert [one.text for one in page.all("pre")] == [f"\n  Copied {NASTY}"]
    assert page.text.count(called(PEOPLE["clerk"])) == 0, "what is hidden in a name is shown"
    assert with_hidden_shown(called(PEOPLE["clerk"])) in page.text


def _texts(part: p.Part) -> Iterator[str]:
    match part:
        case p.Heading(_, text) | p.Note(_, text) | p.Paragraph(_, text):
            yield text
        case p.Says(_, said, bold):
            yield from (bold, *(one for one in said if isinstance(one, str)))
        case p.Rows(_, rows):
            for label, told in rows:
                yield from (label, *(one for one in told if isinstance(one, str)))
        case p.Bullets(_, lines):
            yield from (
                one for line in lines for one in ((line,) if isinstance(line, str) else line) if isinstance(one, str)
            )
        case p.Buttons(_, buttons):
            for one in buttons:
                yield one.words
                yield from ((one.question.title, one.question.text, one.question.yes) if one.question else ())


def test_removed_and_added_words_are_told_apart_by_more_than_colour() -> None:
    pieces = (Piece(Kind.KEPT, "On "), Piece(Kind.REMOVED, "Monday"), Piece(Kind.ADDED, "Tuesday"))
    page = read_html(DRAWING.parts((p.Compared("c", pieces),)))
    assert [(one.tag, one.text) for one in page.all("del", "ins")] == [("del", "Monday"), ("ins", "Tuesday")]
    assert page.text.strip() == "On MondayTuesday"


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_each_question_is_bound_to_its_label_its_hint_and_what_is_wrong(asked: p.Asked) -> None:
    page = form_page()
    label = f"{asked.label} (optional)" if asked.optional else asked.label
    found = field_labelled(page, label)
    ids = {one.attributes["id"]: one.text for one in page.all() if "id" in one.attributes}
    read_out = [ids[each] for each in found.attributes["aria-describedby"].split()]
    assert read_out == [*([asked.hint] if asked.hint else []), WRONG[asked.name]]
    if found.tag != "fieldset":
        assert found.attributes["aria-invalid"] == "true"
        assert ("required" in found.attributes) is not asked.optional


def test_what_is_right_is_not_called_wrong() -> None:
    page = read_html(DRAWING.screen(FORM))
    assert not [one for one in page.all() if "aria-invalid" in one.attributes or one.attributes.get("class") == "wrong"]


def test_no_two_things_on_a_page_have_the_same_id_though_two_forms_ask_the_same() -> None:
    other = p.Form("other", "Other", ASKED, "Send")
    page = read_html(DRAWING.within(FORM, WRONG) + DRAWING.within(other, WRONG))
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(ids) == len({*ids}) > 20
    assert not [one for one in ids if " " in one]


def test_what_stands_in_a_form_already_comes_back_when_it_is_sent() -> None:
    (form,) = (one for one in form_page().all("form") if ("act", FORM.name) in fields_of(one))
    sent = fields_of(form)
    assert sent[:3] == [("proof", PROOF), ("act", FORM.name), ("carries", FORM.carries)]
    for name, value in (
        ("text.words", f"\n  Typed {NASTY}"),
        ("text.line", f"Line {NASTY}"),
        ("option.one", "a"),
        ("option.one-of", 'b"<>'),
        ("option.any", "a"),
        ("option.any", 'b"<>'),
        ("picked.day", "2027-05-06"),
        ("picked.time", "09:30"),
    ):
        assert (name, value) in sent
    assert "option.any-of" not in dict(sent)


def test_the_people_who_can_be_chosen_are_those_of_the_page() -> None:
    page = form_page()
    listed = [one.attributes["value"] for one in named(page, "select", "person.who").all("option")]
    boxes = [one.attributes["value"] for one in page.all("input") if one.attributes["name"] == "person.several"]
    assert listed == ["", *boxes] == ["", *(person.user for person in PEOPLE.values())]


def test_a_list_says_what_to_do_until_something_is_chosen() -> None:
    choice = p.Choice(OPTIONS, folded=True, prompt="Choose an account")
    page = read_html(DRAWING.within(p.Form("f", "F", (p.Asked("a", "A", choice),), "Send")))
    first = next(page.all("option"))
    assert (first.text, first.attributes["value"]) == ("Choose an account", "")


def test_a_button_is_a_form_of_its_own_with_what_it_and_its_page_carry() -> None:
    page = read_html(DRAWING.screen(PAGE))
    forms = [fields_of(form) for form in page.all("form")]
    carried = [("act:one", f"value {NASTY}"), ("act:two", "2")]
    assert forms == [
        [("proof", PROOF), ("act", act), ("carries", value), ("page", PAGE.carries)] for act, value in carried
    ]
    assert {form.attributes["action"] for form in page.all("form")} == {"case"}
    assert {form.attributes["method"] for form in page.all("form")} == {"post"}


def test_a_button_with_a_question_asks_it_before_anything_can_be_sent() -> None:
    (asks,) = read_html(DRAWING.screen(PAGE)).all("details")
    assert next(asks.all("summary")).text == "Sure"
    assert [button.text for button in asks.all("button")] == ["Yes"]
    assert "Text" in asks.text
    assert "open" not in asks.attributes


@pytest.mark.parametrize("address", ["javascript:alert(1)", " https://a.example", "data:text/html,x", "/a", ""])
def test_a_link_or_a_picture_leads_to_the_web_and_runs_nothing(address: str) -> None:
    parts: list[p.Part] = [p.Picture("n", address, "A")]
    parts += [p.Buttons("n", (p.Button("a", "A", link=address),))] if address else []
    for part in parts:
        with pytest.raises(ValueError, match="only an address on the web"):
            DRAWING.parts((part,))


@pytest.mark.parametrize("screen", [FORM, PAGE], ids=["form", "page"])
def test_headings_come_in_order_with_one_at_the_top(screen: p.Screen) -> None:
    page = read_html(DRAWING.screen(screen))
    assert [one.tag for one in page.all("h1", "h2", "h3")] == ["h1", "h2"]
    assert next(page.all("h1")).text == screen.title


def test_a_button_within_a_form_sends_itself_and_not_the_form() -> None:
    page = form_page()
    forms = {form.attributes.get("id", ""): form for form in page.all("form")}
    elsewhere = {one.text: one.attributes["form"] for one in page.all("button") if "form" in one.attributes}
    assert {text: dict(fields_of(forms[name]))["act"] for text, name in elsewhere.items()} == {
        f"Button {NASTY}": "act:one",
        "Yes": "act:two",
    }
    assert [one.text for one in forms[""].all("button") if "form" not in one.attributes] == [FORM.submit]


def test_a_question_that_nothing_would_send_is_not_drawn() -> None:
    with pytest.raises(ValueError, match="question words stands in no form"):
        DRAWING.screen(p.Page("page", "Page", ASKED))


def test_a_secret_is_neither_kept_in_a_refused_form_nor_drawn() -> None:
    asked = p.Form("f", "A form", (p.Asked("token", "Token", p.Text(secret=True)),), "Send")
    kept = filled(asked, Answers(texts={"token": "xoxb-hidden"}))
    assert kept == asked
    told = replace(asked, parts=(p.Asked("token", "Token", p.Text(secret=True, words="xoxb-hidden")),))
    drawn = str(Drawing(str).screen(told))
    assert 'type="password"' in drawn
    assert "xoxb-hidden" not in drawn
