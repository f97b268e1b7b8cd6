"""The answers in a form of Slack's are read by the names of its questions, and what Slack would not send as nothing."""

from datetime import date, time
from typing import Any

import pytest

from handlers.screens.answers import Answers, NoSuchDate
from handlers.slack.reading import answers_in


def view(**answers: Any) -> dict[str, Any]:
    """A form as Slack sends it, each question under its own name."""
    return {"state": {"values": {name: {name: answer} for name, answer in answers.items()}}}


def test_each_kind_of_answer_is_read() -> None:
    read = answers_in(
        view(
            words={"type": "plain_text_input", "value": "Hello"},
            none={"type": "plain_text_input", "value": None},
            more={"type": "plain_text_input", "value": "There"},
            one={"type": "static_select", "selected_option": {"value": "x"}},
            several={"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]},
            who={"type": "users_select", "selected_user": "U1"},
            people={"type": "multi_users_select", "selected_users": ["U1", "U2"]},
            day={"type": "datepicker", "selected_date": "2027-05-06"},
            at={"type": "timepicker", "selected_time": "09:05"},
            no_day={"type": "datepicker", "selected_date": None},
            nobody={"type": "users_select", "selected_user": None},
        )
    )
    assert (read.text("words"), read.text("none"), read.typed()) == ("Hello", "", "Hello\n\nThere")
    assert (read.chosen("one"), read.one("one"), read.chosen("several")) == (("x",), "x", ("a", "b"))
    assert (read.people("who"), read.person("who"), read.people("people")) == (("U1",), "U1", ("U1", "U2"))
    assert (read.day("day"), read.time("at"), read.day("no_day")) == (date(2027, 5, 6), time(9, 5), None)
    assert (read.person("nobody"), read.people("nobody")) == ("", ())


def test_what_was_not_asked_is_read_as_nothing() -> None:
    empty = Answers()
    assert (empty.text("x"), empty.chosen("x"), empty.one("x"), empty.people("x"), empty.person("x")) == (
        "",
        (),
        "",
        (),
        "",
    )
    assert (empty.day("x"), empty.time("x"), empty.typed()) == (None, None, "")


@pytest.mark.parametrize(("question", "picked"), [("day", "2027-02-30"), ("day", "soon"), ("at", "25:00")])
def test_a_date_or_time_that_there_is_not_names_its_question(question: str, picked: str) -> None:
    key = "selected_date" if question == "day" else "selected_time"
    read = answers_in(view(**{question: {key: picked}}))
    with pytest.raises(NoSuchDate) as raised:
        read.day(question) if question == "day" else read.time(question)
    assert raised.value.question == question


MALFORMED = [
    {},
    {"state": None},
    {"state": []},
    {"state": {"values": None}},
    {"state": {"values": []}},
    {"state": {"values": {"q": None}}},
    {"state": {"values": {"q": {"another": {"value": "x"}}}}},
    {"state": {"values": {"q": {"q": "x"}}}},
    view(q={"value": 7, "selected_option": "x"}),
    view(q={"selected_option": {"value": 7}, "selected_user": 7, "selected_date": 7}),
    view(q={"selected_options": "abc", "selected_users": {"a": 1}}),
    view(q={"selected_options": [None, "x", {"text": "y"}], "selected_users": [None, 7]}),
]


@pytest.mark.parametrize("malformed", MALFORMED)
def test_what_slack_would_not_send_is_read_as_nothing(malformed: dict[str, Any]) -> None:
    read = answers_in(malformed)
    assert (read.text("q"), read.chosen("q"), read.people("q"), read.day("q"), read.typed()) == ("", (), (), None, "")
