"""A form that is sent from a page comes back as the answers that every platform gives, and nothing else does."""

import pytest

from handlers.screens.answers import Answers
from handlers.web.drawing import Drawing
from handlers.web.reading import sent_in
from tests.support.html import answered, fields_of, read_html
from tests.support.screens import FORM, NASTY, OPTIONS

DRAWING = Drawing(lambda person: person.user, hidden={"proof": "p"})


def test_a_form_is_read_as_it_stands() -> None:
    sent = sent_in(fields_of(next(read_html(DRAWING.within(FORM)).all("form"))))
    assert (sent.act, sent.carries, sent.page, sent.hidden["proof"]) == (FORM.name, FORM.carries, "", "p")
    assert sent.answers.text("words") == f"\n  Typed {NASTY}"
    assert sent.answers.chosen("any") == ("a", 'b"<>')
    assert sent.answers.one("one-of") == 'b"<>'
    assert str(sent.answers.day("day")) == "2027-05-06"
    assert f"{sent.answers.time('time'):%H:%M}" == "09:30"
    assert sent.answers.chosen("any-of") == ()
    assert sent.answers.person("who") == ""


def test_what_somebody_fills_in_is_read_by_the_names_of_the_questions() -> None:
    form = next(read_html(DRAWING.within(FORM)).all("form"))
    second = f"{OPTIONS[1].words}"
    filled = answered(
        form, {"One": second, "Any of (optional)": (second,), "Line (optional)": "New", "Day": "2027-05-07"}
    )
    answers = sent_in(filled).answers
    assert (answers.one("one"), answers.chosen("any-of"), answers.text("line")) == ('b"<>', ('b"<>',), "New")
    assert str(answers.day("day")) == "2027-05-07"


def test_line_ends_are_those_that_were_typed() -> None:
    # https://html.spec.whatwg.org/multipage/form-control-infrastructure.html: browsers send \\r\\n for each.
    assert sent_in([("text.words", "One\r\n\r\nTwo")]).answers.text("words") == "One\n\nTwo"


@pytest.mark.parametrize(
    "posted",
    [
        [],
        [("text.words", b"file"), ("act", object())],
        [
            ("act", "a"),
            ("act", "b"),
            ("text.words", "a"),
            ("text.words", "b"),
            ("picked.day", "1"),
            ("picked.day", "2"),
        ],
        [("option.kind", ""), ("person.who", "")],
        [("words", "without a kind"), ("textwords", "a"), ("", ""), (".", "")],
    ],
)
def test_what_no_form_of_ours_sends_is_read_as_nothing(posted: list[tuple[str, object]]) -> None:
    sent = sent_in(posted)
    assert (sent.act, sent.carries, sent.page) == ("", "", "")
    for name in ("words", "kind", "who", "day"):
        assert (sent.answers.text(name), sent.answers.chosen(name), sent.answers.people(name)) == ("", (), ())
        assert sent.answers.day(name) is None
    assert isinstance(sent.answers, Answers)
