"""What Block Kit takes at its limits, and refuses one past them, with where."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from handlers.practice.slack_server.block_kit import check_message_blocks, check_view, with_ids
from tests.handlers.practice.bot import card, form, option, plain

Json = dict[str, Any]


def section(text: str, kind: str = "plain_text") -> Json:
    return {"type": "section", "text": {"type": kind, "text": text}}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain("Go"), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": [option("A"), option("B")], **more}


def confirm(title: str = "Sure", text: str = "Really", yes: str = "Yes") -> Json:
    return {"title": plain(title), "text": plain(text), "confirm": plain(yes), "deny": plain("No")}


def rich(**part: Any) -> Json:
    return {"type": "rich_text", "elements": [part]}


def options(count: int) -> list[Json]:
    return [{"text": plain(f"No {n}"), "value": str(n)} for n in range(count)]


AT_THE_LIMIT = [
    [section("x" * 3000)],
    [section("&" * 600)],
    [section("<" * 750)],
    [section("&amp;" * 600, "mrkdwn")],
    [section("<" * 3000, "mrkdwn")],
    [{"type": "section", "fields": [plain("x" * 2000)] * 10}],
    [{"type": "header", "text": plain("x" * 150)}],
    [{"type": "context", "elements": [plain("x")] * 10}],
    [actions(*[button(action_id=str(n)) for n in range(25)])],
    [actions(button(text=plain("x" * 75), value="x" * 2000))],
    [actions(button(confirm=confirm("x" * 100, "x" * 300, "x" * 30)))],
    [actions(select(options=options(100)))],
    [actions({"type": "overflow", "options": options(5)})],
    [actions({"type": "checkboxes", "options": options(10)})],
    [section("x") | {"block_id": "x" * 255}],
    [rich(type="rich_text_section", elements=[{"type": "text", "text": "x"}])],
    [
        rich(
            type="rich_text_list",
            style="bullet",
            elements=[{"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}],
        )
    ],
    [rich(type="rich_text_quote", elements=[{"type": "link", "url": "https://a.example"}])],
    [rich(type="rich_text_preformatted", elements=[{"type": "text", "text": "x"}])],
    [{"type": "divider"}] * 50,
    [],
    card("Words"),
]


@pytest.mark.parametrize("blocks", AT_THE_LIMIT, ids=range(len(AT_THE_LIMIT)))
def test_blocks_at_the_limit_are_taken(blocks: list[Json]) -> None:
    assert check_message_blocks(blocks) == []


REFUSED: list[tuple[Any, str]] = [
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("&" * 601)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("<" * 751)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("&" * 601, "mrkdwn")], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("")], "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    ([section("\x00")], "without NUL or lone surrogates [json-pointer:/blocks/0/text/text]"),
    ([section("\ud800")], "without NUL or lone surrogates [json-pointer:/blocks/0/text/text]"),
    ([{"type": "section"}], "missing required field: text or fields [json-pointer:/blocks/0]"),
    ([{"type": "section", "fields": [plain("x")] * 11}], "no more than 10 items allowed"),
    ([{"type": "header", "text": plain("x" * 151)}], "must be less than 151 characters"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported type: mrkdwn"),
    ([{"type": "context", "elements": [plain("x")] * 11}], "no more than 10 items allowed"),
    ([actions(*[button(action_id=str(n)) for n in range(26)])], "no more than 25 items allowed"),
    ([actions()], "no fewer than 1 items allowed"),
    ([actions(button(text=plain("x" * 76)))], "[json-pointer:/blocks/0/elements/0/text/text]"),
    ([actions(button(value="x" * 2001))], "[json-pointer:/blocks/0/elements/0/value]"),
    ([actions(button(style="green"))], "must be one of: primary, danger"),
    ([actions(button(colour="red"))], "additional property is not allowed: colour"),
    ([actions(button(confirm=confirm("x" * 101)))], "[json-pointer:/blocks/0/elements/0/confirm/title/text]"),
    ([actions(button(confirm=confirm(text="x" * 301)))], "/confirm/text/text]"),
    ([actions(button(action_id="a"), button(action_id="a"))], "action_id must be unique within a block: a"),
    ([actions(button(action_id="x" * 256))], "must be less than 256 characters"),
    ([actions(select(options=options(101)))], "no more than 100 items allowed"),
    ([actions(select(options=[{"text": plain("x" * 76), "value": "v"}]))], "must be less than 76 characters"),
    ([actions(select(options=[option("A"), option("A")]))], "option values must be unique"),
    ([actions(select(initial_option=option("C")))], "must exactly match one of the options"),
    ([actions(select(option_groups=[]))], "no fewer than 1 items allowed"),
    ([actions({"type": "static_select"})], "exactly one of options and option_groups"),
    ([actions({"type": "overflow", "options": options(6)})], "no more than 5 items allowed"),
    ([actions({"type": "checkboxes", "options": options(11)})], "no more than 10 items allowed"),
    ([actions({"type": "datepicker", "initial_date": "2026-13-01"})], "must be a date written YYYY-MM-DD"),
    ([actions({"type": "timepicker", "initial_time": "24:00"})], "must be a time written HH:mm"),
    ([actions({"type": "plain_text_input"})], "unsupported type: plain_text_input"),
    ([actions({"type": "datetimepicker", "initial_date_time": 12})], "a UNIX timestamp of 10 digits"),
    ([{"type": "marquee"}], "unsupported type: marquee [json-pointer:/blocks/0/type]"),
    ([{"text": plain("x")}], "missing required field: type [json-pointer:/blocks/0]"),
    ([[]], "must be an object [json-pointer:/blocks/0]"),
    ({}, "must be an array [json-pointer:/blocks]"),
    ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    ([{"type": "divider", "block_id": "a"}] * 2, "block_id must be unique: a [json-pointer:/blocks/1/block_id]"),
    ([{"type": "image", "alt_text": "x"}], "exactly one of image_url and slack_file"),
    ([{"type": "image", "image_url": "https://a.example"}], "missing required field: alt_text"),
    ([rich(type="rich_text_section", elements=[])], "no fewer than 1 items allowed"),
    ([rich(type="rich_text_quote", elements=[{"type": "text", "text": "x", "style": {"loud": True}}])], "loud"),
]


@pytest.mark.parametrize(("blocks", "says"), REFUSED, ids=range(len(REFUSED)))
def test_blocks_past_the_limit_are_refused_with_where(blocks: Any, says: str) -> None:
    problems = [str(one) for one in check_message_blocks(blocks)]
    assert any(says in one for one in problems), problems
    assert all(one.startswith("[ERROR] ") for one in problems)


def input_block(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("Label"), "element": element, **more}


VIEWS: list[tuple[str, Json, str]] = [
    ("modal", {"title": plain("x" * 25)}, "[json-pointer:/view/title/text]"),
    ("modal", {"submit": plain("x" * 25)}, "[json-pointer:/view/submit/text]"),
    ("modal", {"private_metadata": "x" * 3001}, "[json-pointer:/view/private_metadata]"),
    ("modal", {"callback_id": "x" * 256}, "[json-pointer:/view/callback_id]"),
    ("modal", {"blocks": [{"type": "divider"}] * 101}, "no more than 100 items allowed"),
    ("modal", {"blocks": []}, "no fewer than 1 items allowed"),
    ("modal", {"extra": 1}, "additional property is not allowed: extra"),
    ("home", {}, "must be home [json-pointer:/view/type]"),
    (
        "modal",
        {"blocks": [input_block({"type": "plain_text_input", "max_length": 3001})]},
        "must be between 1 and 3000 [json-pointer:/view/blocks/0/element/max_length]",
    ),
    (
        "modal",
        {"blocks": [input_block({"type": "plain_text_input", "max_length": 3, "initial_value": "abcd"})]},
        "must be less than 4 characters",
    ),
    (
        "modal",
        {"blocks": [input_block({"type": "plain_text_input", "min_length": 5, "max_length": 3})]},
        "must not be greater than max_length",
    ),
    (
        "modal",
        {"blocks": [input_block({"type": "plain_text_input", "focus_on_load": True})] * 2},
        "only one element may have focus_on_load",
    ),
    ("modal", {"blocks": [input_block({"type": "button", "text": plain("x")})]}, "unsupported type: button"),
    ("modal", {"blocks": [input_block({"type": "number_input"})]}, "missing required field: is_decimal_allowed"),
    (
        "modal",
        {"blocks": [input_block({"type": "file_input", "max_files": 11})]},
        "must be between 1 and 10",
    ),
]


@pytest.mark.parametrize(("kind", "change", "says"), VIEWS, ids=range(len(VIEWS)))
def test_a_wrong_view_is_refused_with_where(kind: str, change: Json, says: str) -> None:
    problems = [str(one) for one in check_view(form() | change, kind)]
    assert any(says in one for one in problems), problems


def test_a_form_with_inputs_needs_a_submit_button() -> None:
    view = form()
    del view["submit"]
    assert "missing required field: submit" in str(check_view(view, "modal")[0])


def test_a_form_with_every_input_is_taken() -> None:
    elements: list[Json] = [
        {"type": "plain_text_input", "max_length": 3000, "min_length": 1, "multiline": True},
        select(),
        {"type": "multi_static_select", "options": options(2), "max_selected_items": 1},
        {"type": "users_select"},
        {"type": "multi_users_select", "initial_users": ["U0CLERK001"]},
        {"type": "conversations_select", "filter": {"include": ["public"]}},
        {"type": "checkboxes", "options": options(2), "initial_options": options(1)},
        {"type": "radio_buttons", "options": options(2), "initial_option": options(1)[0]},
        {"type": "datepicker", "initial_date": "2026-12-05", "placeholder": plain("Day")},
        {"type": "timepicker", "initial_time": "09:30", "timezone": "Europe/London"},
        {"type": "datetimepicker", "initial_date_time": 1_800_000_000},
        {"type": "email_text_input"},
        {"type": "url_text_input"},
        {"type": "number_input", "is_decimal_allowed": False, "min_value": "0", "max_value": "5"},
        {"type": "file_input", "filetypes": ["png"], "max_files": 1},
        {"type": "rich_text_input"},
    ]
    view = form() | {"blocks": [input_block(one, hint=plain("Hint")) for one in elements]}
    assert check_view(view, "modal") == []


def test_a_file_input_is_for_modals_only() -> None:
    blocks = [input_block({"type": "file_input"})]
    assert "for modals only" in str(check_message_blocks(blocks)[0])


def test_missing_ids_are_given_and_what_was_sent_is_left_alone() -> None:
    sent = [actions(button(), button()), section("x")]
    before = deepcopy(sent)
    given = with_ids(sent)
    assert sent == before
    assert len({block["block_id"] for block in given}) == 2
    assert len({one["action_id"] for one in given[0]["elements"]}) == 2
