"""Every interactive element, with its limits.

Source: https://docs.slack.dev/reference/block-kit/block-elements
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from handlers.practice.slack_server.checks import (
    Check,
    Json,
    Problem,
    boolean,
    items,
    matching,
    one_of,
    shape,
    string,
    whole,
)
from handlers.practice.slack_server.compositions import (
    ACTION_ID,
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_CONFIG,
    HTTP_URL,
    OPTION_GROUP,
    distinct_values,
    initial_among_offered,
    option,
    options_or_groups,
    plain,
)
from handlers.practice.slack_server.rich_text import RICH_TEXT

_WRITTEN_DATE = matching(r"\d{4}-\d\d-\d\d", "must be a date written YYYY-MM-DD")


def DATE(value: Any, at: str) -> Iterator[Problem]:  # noqa: N802 — a check among the others, which are made by calls
    """Accept a date that is in the calendar: not 30 February."""
    found = list(_WRITTEN_DATE(value, at))
    yield from found
    if not found:
        try:
            date.fromisoformat(value)
        except ValueError:
            yield Problem(at, "must be a date written YYYY-MM-DD that exists")


TIME = matching(r"([01]\d|2[0-3]):[0-5]\d", "must be a time written HH:mm")
USER = matching(r"[UW][A-Z0-9]{8,}", "must be a user id")
CONVERSATION = matching(r"[CGDUW][A-Z0-9]{8,}", "must be a conversation id")
NUMBER = matching(r"-?\d+(\.\d+)?", "must be a number written as a string")


def _lengths_agree(element: Json, at: str) -> Iterator[Problem]:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if least > most:
        yield Problem(f"{at}/min_length", "must not be greater than max_length")
    if len(element.get("initial_value", "")) > most:
        yield Problem(f"{at}/initial_value", f"must be less than {most + 1} characters")


def _enough_digits(element: Json, at: str) -> Iterator[Problem]:
    if "initial_date_time" in element and len(str(element["initial_date_time"])) != 10:
        yield Problem(f"{at}/initial_date_time", "must be a UNIX timestamp of 10 digits")


def _decimals_agree(element: Json, at: str) -> Iterator[Problem]:
    if not element["is_decimal_allowed"] and "." in element.get("initial_value", ""):
        yield Problem(f"{at}/initial_value", "must be a whole number")


_COMMON = {"action_id": ACTION_ID, "focus_on_load": boolean}
_ASKS = {**_COMMON, "confirm": CONFIRM}
_SELECT = {**_ASKS, "placeholder": plain(150)}
_TYPED = {**_COMMON, "placeholder": plain(150), "dispatch_action_config": DISPATCH_CONFIG}
_OFFERED = {"options": items(option(), 100), "option_groups": items(OPTION_GROUP, 100)}
_MANY = {"max_selected_items": whole(1, 100)}
_RESPONSE_URL = {"response_url_enabled": boolean}
_DEFAULTS = {"default_to_current_conversation": boolean, "filter": CONVERSATION_FILTER}

ELEMENTS: dict[str, Check] = {
    "button": shape(
        {"text": plain(75)},
        {
            "action_id": ACTION_ID,
            "confirm": CONFIRM,
            "url": HTTP_URL,
            "value": string(2000),
            "style": one_of("primary", "danger"),
            "accessibility_label": string(75, escaped=True),
        },
    ),
    "static_select": shape(
        {},
        {**_SELECT, **_OFFERED, "initial_option": option()},
        options_or_groups,
        distinct_values,
        initial_among_offered,
    ),
    "multi_static_select": shape(
        {},
        {**_SELECT, **_OFFERED, **_MANY, "initial_options": items(option(), 100)},
        options_or_groups,
        distinct_values,
        initial_among_offered,
    ),
    "users_select": shape({}, {**_SELECT, "initial_user": USER}),
    "multi_users_select": shape({}, {**_SELECT, **_MANY, "initial_users": items(USER, 100, 0)}),
    "conversations_select": shape({}, {**_SELECT, **_RESPONSE_URL, **_DEFAULTS, "initial_conversation": CONVERSATION}),
    "multi_conversations_select": shape(
        {}, {**_SELECT, **_MANY, **_DEFAULTS, "initial_conversations": items(CONVERSATION, 100, 0)}
    ),
    "channels_select": shape({}, {**_SELECT, **_RESPONSE_URL, "initial_channel": CONVERSATION}),
    "multi_channels_select": shape({}, {**_SELECT, **_MANY, "initial_channels": items(CONVERSATION, 100, 0)}),
    "checkboxes": shape(
        {"options": items(option(formatted=True), 10)},
        {**_ASKS, "initial_options": items(option(formatted=True), 10)},
        distinct_values,
        initial_among_offered,
    ),
    "radio_buttons": shape(
        {"options": items(option(formatted=True), 10)},
        {**_ASKS, "initial_option": option(formatted=True)},
        distinct_values,
        initial_among_offered,
    ),
    "overflow": shape(
        {"options": items(option(url=True), 5)},
        {"action_id": ACTION_ID, "confirm": CONFIRM},
        distinct_values,
    ),
    "datepicker": shape({}, {**_SELECT, "initial_date": DATE}),
    "timepicker": shape({}, {**_SELECT, "initial_time": TIME, "timezone": string(100)}),
    "datetimepicker": shape({}, {**_ASKS, "initial_date_time": whole(0, 9_999_999_999)}, _enough_digits),
    "plain_text_input": shape(
        {},
        {
            **_TYPED,
            "multiline": boolean,
            "min_length": whole(0, 3000),
            "max_length": whole(1, 3000),
            "initial_value": string(3000, 0),
        },
        _lengths_agree,
    ),
    "email_text_input": shape({}, {**_TYPED, "initial_value": string(3000, 0)}),
    "url_text_input": shape({}, {**_TYPED, "initial_value": string(3000, 0)}),
    "number_input": shape(
        {"is_decimal_allowed": boolean},
        {**_TYPED, "initial_value": NUMBER, "min_value": NUMBER, "max_value": NUMBER},
        _decimals_agree,
    ),
    "rich_text_input": shape({}, {**_TYPED, "initial_value": RICH_TEXT}),
    "file_input": shape({}, {"action_id": ACTION_ID, "filetypes": items(string(20), 100), "max_files": whole(1, 10)}),
}

_CHOICES = {
    "static_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "radio_buttons",
    "checkboxes",
    "datepicker",
    "timepicker",
}
_MULTIPLE = {
    "multi_static_select",
    "multi_users_select",
    "multi_conversations_select",
    "multi_channels_select",
}
_TYPED_IN = {"plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input"}


def _only(names: set[str]) -> dict[str, Check]:
    return {name: ELEMENTS[name] for name in names}


IN_ACTIONS = _only(_CHOICES | {"button", "overflow", "datetimepicker"} | _MULTIPLE)
"""What an actions block takes."""

IN_SECTION = _only(_CHOICES | {"button", "overflow"} | _MULTIPLE)
"""What may stand beside a section; images come besides."""

IN_INPUT = _only(_CHOICES | _MULTIPLE | _TYPED_IN | {"datetimepicker", "file_input"})
"""What an input block takes."""
