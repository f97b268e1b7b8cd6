"""A card that is too long for one message of Teams becomes several: all of it is shown, and the buttons come last."""

from handlers.screens import parts as p
from handlers.teams.dividing import LONGEST
from handlers.teams.drawing import Drawing
from handlers.teams.messages import in_parts, not_needed
from handlers.teams.texts import size_of
from tests.support.card_schema import amiss

DRAWING = Drawing(lambda person: person.user)
BUTTONS = p.Buttons("b", (p.Button("a", "Approve"),))


def test_a_short_card_is_one_message_with_its_notification() -> None:
    (message,) = in_parts(p.Card("Draft DR-1", (p.Paragraph("p", "Words"), BUTTONS)), DRAWING)
    assert message.text == "Draft DR-1"
    assert [element["type"] for element in message.card["body"]] == ["RichTextBlock", "ActionSet"]


def test_long_words_go_on_in_the_next_message_and_the_buttons_are_in_the_last() -> None:
    words = "\n".join(f"Line {n}: {'字' * 30}" for n in range(600))
    messages = in_parts(p.Card("Draft DR-1", (p.Quoted("q", words), BUTTONS)), DRAWING)
    assert len(messages) > 2
    lines = []
    for number, message in enumerate(messages, start=1):
        assert size_of(message.card) < LONGEST
        assert amiss(message.card) == []
        assert message.text == f"Draft DR-1 Part {number} of {len(messages)}."
        held = [one for element in message.card["body"] if element["type"] == "Container" for one in element["items"]]
        lines += ["".join(run["text"] for run in one["inlines"]) for one in held]
        has_buttons = any(element["type"] == "ActionSet" for element in message.card["body"])
        assert has_buttons is (number == len(messages))
    assert "\n".join(lines) == words


def test_one_line_without_an_end_is_divided_and_all_there() -> None:
    words = "𝔘" * 12_000
    messages = in_parts(p.Card("x", (p.Quoted("q", words),)), DRAWING)
    held = [one for m in messages for e in m.card["body"] if e["type"] == "Container" for one in e["items"]]
    assert "".join(run["text"] for one in held for run in one["inlines"]) == words
    assert all(size_of(message.card) < LONGEST for message in messages)


def test_a_part_that_is_needed_no_more_says_where_the_rest_is() -> None:
    message = not_needed(p.Card("Draft DR-1", ()), DRAWING)
    assert message.card["body"][0]["inlines"][0]["text"] == "The message below shows all of it now."
