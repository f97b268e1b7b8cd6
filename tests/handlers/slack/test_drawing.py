"""Every part of a screen is drawn in Slack's blocks, within each of Slack's limits, and all of it is shown."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.practice.slack_server.block_kit import check_message_blocks, check_view
from handlers.screens import parts as p
from handlers.screens.texts import escaped_length, split
from handlers.slack.drawing import blocks_of, view_of
from handlers.slack.reading import answers_in
from handlers.views.among import Among
from handlers.views.changes import Kind, Piece
from tests.support.council import PEOPLE

CLERK = PEOPLE["clerk"]
RED, BLUE = p.Option("r", "Red"), p.Option("b", "Blue", "The colour of the flag")
LONG = "market & fair " * 700
ODD = "&<>\u200b\u202e\n\t *_~`|:@#é\u4e00"
unhurried = settings(deadline=None, max_examples=40)


def texts(longest: int) -> st.SearchStrategy[str]:
    """Anything at all, of any length up to the longest, repeated to get there."""
    letters = st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
    piece = st.text(letters, min_size=1, max_size=40)
    return st.builds(lambda text, times: (text * times)[:longest], piece, st.integers(1, longest))


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def rich(name: str, container: str, *elements: dict[str, Any], **more: str) -> dict[str, Any]:
    inside = {"type": f"rich_text_{container}", "elements": list(elements), **more}
    return {"type": "rich_text", "block_id": name, "elements": [inside]}


def said(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


USER = {"type": "user", "user_id": CLERK.user}
PIECES = (Piece(Kind.KEPT, "One "), Piece(Kind.REMOVED, "two"), Piece(Kind.ADDED, "three"))
DRAWN = [
    (p.Heading("n", "Draft"), {"type": "header", "block_id": "n", "text": plain("Draft")}),
    (p.Line("n"), {"type": "divider", "block_id": "n"}),
    (p.Note("n", "Small"), {"type": "context", "block_id": "n", "elements": [plain("Small")]}),
    (p.Paragraph("n", "Words"), {"type": "section", "block_id": "n", "text": plain("Words")}),
    (p.Says("n", ("By ", CLERK), bold="Late: "), rich("n", "section", said("Late: ", bold=True), said("By "), USER)),
    (
        p.Rows("n", (("From", (CLERK,)), ("For", ("X",)))),
        rich("n", "section", said("From: ", bold=True), USER, said("\n"), said("For: ", bold=True), said("X")),
    ),
    (
        p.Bullets("n", ("One", (CLERK,))),
        rich(
            "n",
            "list",
            {"type": "rich_text_section", "elements": [said("One")]},
            {"type": "rich_text_section", "elements": [USER]},
            style="bullet",
        ),
    ),
    (p.Quoted("n", "Hid\u200bden"), rich("n:0", "quote", said("Hid[U+200B]den"))),
    (p.ToCopy("n", "Hid\u200bden"), rich("n:0", "preformatted", said("Hid\u200bden"))),
    (p.Compared("n", PIECES), rich("n:0", "quote", said("One "), said("two", strike=True), said("three", bold=True))),
    (
        p.Picture("n", "https://a.example/b.png", "A flag"),
        {"type": "image", "block_id": "n", "image_url": "https://a.example/b.png", "alt_text": "A flag"},
    ),
]


@pytest.mark.parametrize(("part", "block"), DRAWN, ids=lambda one: type(one).__name__)
def test_each_part_becomes_its_block(part: p.Part, block: dict[str, Any]) -> None:
    assert blocks_of([part]) == [block]
    assert check_message_blocks([block]) == []


def test_a_button_is_drawn_with_all_that_is_said_of_it() -> None:
    asked = p.Question("Sure?", "It cannot be undone.", "Do it", "Go back")
    (block,) = blocks_of(
        [
            p.Buttons(
                "n",
                (
                    p.Button("a", "Do", "x", p.Style.DANGER, asked),
                    p.Button("b", "Look", "y"),
                    p.Button("c", "Discuss", link="https://slack.example/t"),
                ),
            )
        ]
    )
    confirm = {key: plain(text) for key, text in zip(("title", "text", "confirm", "deny"), _words(asked), strict=True)}
    do = {"type": "button", "action_id": "a", "text": plain("Do"), "value": "x", "style": "danger", "confirm": confirm}
    assert block["elements"] == [
        do,
        {"type": "button", "action_id": "b", "text": plain("Look"), "value": "y"},
        {"type": "button", "action_id": "c", "text": plain("Discuss"), "url": "https://slack.example/t"},
    ]
    assert check_message_blocks([block]) == []
    assert blocks_of([p.Buttons("none", ())]) == []


def _words(asked: p.Question) -> tuple[str, str, str, str]:
    return asked.title, asked.text, asked.yes, asked.no


BOTH = [{"text": plain("Red"), "value": "r"}]
BOTH.append({"text": plain("Blue"), "value": "b", "description": plain("The colour of the flag")})
INPUTS = [
    (p.Text(), {"type": "plain_text_input"}),
    (
        p.Text(multiline=True, longest=9, words="Hello", example="https://"),
        {
            "type": "plain_text_input",
            "multiline": True,
            "max_length": 9,
            "initial_value": "Hello",
            "placeholder": plain("https://"),
        },
    ),
    (p.Choice((RED, BLUE), "b"), {"type": "radio_buttons", "options": BOTH, "initial_option": BOTH[1]}),
    (p.Choice((RED, BLUE), folded=True), {"type": "static_select", "placeholder": plain("Choose"), "options": BOTH}),
    (p.Choices((RED, BLUE), ("b",)), {"type": "checkboxes", "options": BOTH, "initial_options": [BOTH[1]]}),
    (
        p.Choices((RED, BLUE), folded=True, prompt="Choose, if any"),
        {"type": "multi_static_select", "placeholder": plain("Choose, if any"), "options": BOTH},
    ),
    (p.PersonChoice(), {"type": "users_select", "placeholder": plain("Choose")}),
    (
        p.PersonChoice(most=5),
        {"type": "multi_users_select", "placeholder": plain("Choose"), "max_selected_items": 5},
    ),
    (p.Day(), {"type": "datepicker"}),
    (p.Day(date(2027, 5, 6)), {"type": "datepicker", "initial_date": "2027-05-06"}),
    (
        p.Time(time(9, 5), "Europe/London"),
        {"type": "timepicker", "timezone": "Europe/London", "initial_time": "09:05"},
    ),
]


@pytest.mark.parametrize(("asked", "element"), INPUTS, ids=lambda one: type(one).__name__)
def test_each_question_becomes_its_element_under_its_own_name(asked: p.Input, element: dict[str, Any]) -> None:
    form = view_of(p.Form("f", "Form", (p.Asked("q", "What?", asked, hint="Think.", optional=True),), "Send"))
    assert form["blocks"] == [
        {
            "type": "input",
            "block_id": "q",
            "label": plain("What?"),
            "element": element | {"action_id": "q"},
            "optional": True,
            "hint": plain("Think."),
        }
    ]
    assert check_view(form, "modal") == []


def test_a_form_is_sent_a_page_is_read_and_home_is_there() -> None:
    parts = (p.Paragraph("p", "Hello"),)
    form, page = view_of(p.Form("f", "Form", parts, "Send", "x")), view_of(p.Page("g", "Page", parts, "y"))
    assert (form["submit"], form["close"], form["private_metadata"]) == (plain("Send"), plain("Cancel"), "x")
    assert (page.get("submit"), page["close"], page["private_metadata"]) == (None, plain("Close"), "y")
    home = view_of(p.Home(parts))
    assert [check_view(*one) for one in ((form, "modal"), (page, "modal"), (home, "home"))] == [[], [], []]


@pytest.mark.parametrize("count", [10, 11, 100, 101, 250])
@pytest.mark.parametrize("kind", [p.Choice, p.Choices])
def test_all_the_options_are_there_however_many_they_are(kind: Any, count: int) -> None:
    options = tuple(p.Option(str(n), f"Account {n} " * 20, "More of it " * 20) for n in range(count))
    form = view_of(p.Form("f", "Form", (p.Asked("q", "Which?", kind(options)),), "Send"))
    assert check_view(form, "modal") == []
    element = form["blocks"][0]["element"]
    groups = element.get("option_groups") or [element]
    assert [one["value"] for group in groups for one in group["options"]] == [str(n) for n in range(count)]
    chosen = view_of(p.Form("f", "Form", (p.Asked("q", "Which?", p.Choices(options[:9], ("8",))),), "Send"))
    assert [one["value"] for one in chosen["blocks"][0]["element"]["initial_options"]] == ["8"]


LONG_ONES = [
    p.Heading("n", LONG),
    p.Note("n", LONG),
    p.Paragraph("n", LONG),
    p.Says("n", (LONG, CLERK)),
    p.Rows("n", (("Label", (LONG,)),)),
    p.Bullets("n", (LONG,)),
    p.Quoted("n", LONG),
    p.ToCopy("n", LONG),
    p.Compared("n", (Piece(Kind.KEPT, LONG),)),
]


@pytest.mark.parametrize("part", LONG_ONES, ids=lambda part: type(part).__name__)
def test_what_is_too_long_for_a_block_goes_on_and_none_of_it_is_cut(part: p.Part) -> None:
    blocks = blocks_of([part])
    assert check_view({"type": "home", "blocks": blocks}, "home") == []
    pieces = list(_texts(blocks))
    assert "".join(pieces).replace("Label: ", "") == LONG
    assert max(map(escaped_length, pieces)) <= (150 if isinstance(part, p.Heading) else 2900)


def test_a_row_holds_25_buttons_and_the_others_stand_in_the_next() -> None:
    buttons = tuple(p.Button(f"a{n}", "Open" * 40, str(n)) for n in range(60))
    blocks = blocks_of([p.Buttons("n", buttons)])
    assert check_message_blocks(blocks) == []
    assert [one["value"] for block in blocks for one in block["elements"]] == [str(n) for n in range(60)]


@pytest.mark.parametrize("letter", ["m", "&"])
def test_labels_of_ours_are_shortened_to_what_slack_takes(letter: str) -> None:
    long = letter * 3000
    parts = (
        p.Buttons("n", (p.Button("a", long, "x", question=p.Question(long, long, long, long)),)),
        p.Asked("q", long, p.Choice((p.Option("1", long, long),)), hint=long),
    )
    assert check_view(view_of(p.Form("f", long, parts, long)), "modal") == []


def test_a_button_carries_all_or_is_not_drawn() -> None:
    carried = p.Button("a", "Do", "x" * p.LONGEST_CARRIED)
    assert check_message_blocks(blocks_of([p.Buttons("n", (carried,))])) == []
    with pytest.raises(ValueError, match="carries more"):
        blocks_of([p.Buttons("n", (replace(carried, value="x" * (p.LONGEST_CARRIED + 1)),))])


@unhurried
@given(st.lists(texts(4000), min_size=1, max_size=6))
def test_what_changed_is_shown_whole_in_as_few_blocks_as_hold_it(pieces: list[str]) -> None:
    kinds = [Piece(kind, text) for kind, text in zip([*Kind, *Kind], pieces, strict=False)]
    blocks = blocks_of([p.Compared("n", tuple(kinds))])
    assert check_view({"type": "home", "blocks": blocks}, "home") == []
    assert "".join(_texts(blocks)) == "".join(_texts(blocks_of([p.Quoted("n", "".join(pieces))])))
    sizes = [sum(map(escaped_length, _texts(block))) for block in blocks]
    assert max(sizes) <= 2900


@unhurried
@given(texts(4000))
def test_people_s_words_are_drawn_whole_and_only_where_slack_shows_them_as_they_are(words: str) -> None:
    blocks = blocks_of([p.Quoted("q", words), p.ToCopy("c", words)])
    assert check_view({"type": "home", "blocks": blocks}, "home") == []
    assert {block["type"] for block in blocks} == {"rich_text"}
    assert "".join(_texts([b for b in blocks if b["block_id"].startswith("c")])) == words


@unhurried
@given(texts(6000), st.integers(10, 2900), st.integers(0, 2900))
def test_a_text_in_pieces_is_all_there_and_each_piece_fits(text: str, longest: int, room: int) -> None:
    pieces = split(text, longest)
    assert "".join(pieces) == text
    assert max(map(escaped_length, pieces)) <= longest
    assert "".join(split(text, longest, min(room, longest))) == text


def _texts(thing: Any) -> list[str]:
    """Whatever text is in it, in order."""
    if isinstance(thing, list):
        return [text for one in thing for text in _texts(one)]
    if not isinstance(thing, dict):
        return []
    own = [thing["text"]] if isinstance(thing.get("text"), str) else []
    return [*own, *(text for one in thing.values() for text in _texts(one))]


def test_an_empty_piece_of_a_sentence_is_nothing() -> None:
    (block,) = blocks_of([p.Says("said", ("", CLERK, "", " decides.", ""))])
    assert block == rich(
        "said", "section", {"type": "user", "user_id": CLERK.user}, {"type": "text", "text": " decides."}
    )


@pytest.mark.parametrize("many", [2, 250])
def test_those_who_can_be_chosen_are_a_list_of_ours_and_are_read_as_people_however_many_they_are(many: int) -> None:
    named = tuple(p.Option(f"U0CROWD{n:04}", f"Person {n}") for n in range(many))
    one = p.Asked("who", "Who?", p.PersonChoice(among=Among.STAFF, named=named, chosen=("U0CROWD0001",)))
    several = p.Asked("people", "Whom?", p.PersonChoice(3, among=Among.STAFF, named=named, chosen=("U0CROWD0001",)))
    view = view_of(p.Form("f", "Who", (one, several), submit="Send"))
    assert check_view(view, "modal") == []
    drawn = {block["block_id"]: block["element"] for block in view["blocks"]}
    assert ("options" in drawn["who"]) is (many <= 100)
    first, all_of_them = drawn["who"]["initial_option"], drawn["people"]["initial_options"]
    given = {"who": {"who": {"selected_option": first}}, "people": {"people": {"selected_options": all_of_them}}}
    answers = answers_in({**view, "state": {"values": given}})
    assert answers.people("who") == answers.people("people") == ("U0CROWD0001",)


def test_people_who_are_chosen_already_stand_there_and_an_account_of_another_platform_does_not() -> None:
    elsewhere = "4c1f6a2e-0000-4000-8000-000000000001"
    one = p.Asked("who", "Who?", p.PersonChoice(chosen=(elsewhere, CLERK.user)))
    several = p.Asked("people", "Whom?", p.PersonChoice(3, chosen=(CLERK.user, elsewhere, PEOPLE["deputy"].user)))
    drawn = blocks_of([one, several])
    assert drawn[0]["element"]["initial_user"] == CLERK.user
    assert drawn[1]["element"]["initial_users"] == [CLERK.user, PEOPLE["deputy"].user]
    assert check_view(view_of(p.Form("f", "Who", (one, several), submit="Send")), "modal") == []
