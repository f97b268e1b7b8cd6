"""A refused form stays open with everything that was put in it."""

from datetime import date, time

from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.screens.parts import Asked, Choice, Choices, Day, Form, Note, Option, PersonChoice, Text, Time

OPTIONS = (Option("r", "Red"), Option("b", "Blue"))
NOTE = Note("about", "About it.")
FORM = Form(
    "form",
    "Title",
    (
        NOTE,
        Asked("words", "Words", Text(multiline=True, longest=10, words="old"), "Hint", optional=True),
        Asked("one", "One", Choice(OPTIONS, "r")),
        Asked("any", "Any", Choices(OPTIONS, ("r",), folded=True)),
        Asked("who", "Who", PersonChoice()),
        Asked("day", "Day", Day(date(2027, 1, 1))),
        Asked("time", "Time", Time(time(1, 1), "Europe/London")),
    ),
    "Send",
    "carried",
)


def test_each_answer_stands_where_it_was_given_and_all_else_is_as_it_was() -> None:
    answers = Answers(
        texts={"words": "new"},
        options={"one": ("b",), "any": ("r", "b")},
        picked={"day": "2027-05-06", "time": "09:30"},
        users={"who": ("U01",)},
    )
    assert filled(FORM, answers) == Form(
        "form",
        "Title",
        (
            NOTE,
            Asked("words", "Words", Text(multiline=True, longest=10, words="new"), "Hint", optional=True),
            Asked("one", "One", Choice(OPTIONS, "b")),
            Asked("any", "Any", Choices(OPTIONS, ("r", "b"), folded=True)),
            Asked("who", "Who", PersonChoice(chosen=("U01",))),
            Asked("day", "Day", Day(date(2027, 5, 6))),
            Asked("time", "Time", Time(time(9, 30), "Europe/London")),
        ),
        "Send",
        "carried",
    )


def test_what_was_emptied_stays_empty() -> None:
    assert [asked.input for asked in filled(FORM, Answers()).parts if isinstance(asked, Asked)] == [
        Text(multiline=True, longest=10),
        Choice(OPTIONS),
        Choices(OPTIONS, folded=True),
        PersonChoice(),
        Day(),
        Time(zone="Europe/London"),
    ]


def test_a_date_that_there_is_not_is_left_out() -> None:
    answers = Answers(picked={"day": "2027-02-30", "time": "25:00"})
    inputs = {asked.name: asked.input for asked in filled(FORM, answers).parts if isinstance(asked, Asked)}
    assert (inputs["day"], inputs["time"]) == (Day(), Time(zone="Europe/London"))
