"""The state of inputs: what is in them at first, what a person may put in, and what stops a form being sent.

Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Json, Person, View, Workspace
from handlers.practice.slack_server.block_kit import STATEFUL, elements_of
from handlers.practice.slack_server.compositions import offered_options

EMPTY = "Please complete this required field."

KEYS = {
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "multi_static_select": "selected_options",
    "checkboxes": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "rich_text_input": "rich_text_value",
    "file_input": "files",
}
"""Under which name each element's state holds its value."""

_INITIAL = {
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_users": "initial_users",
    "selected_conversation": "initial_conversation",
    "selected_conversations": "initial_conversations",
    "selected_channel": "initial_channel",
    "selected_channels": "initial_channels",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
    "selected_date_time": "initial_date_time",
    "value": "initial_value",
    "rich_text_value": "initial_value",
}
_LISTS = {"selected_options", "selected_users", "selected_conversations", "selected_channels", "files"}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = re.compile(r"https?://[^\s/?#]+\.?[^\s]*", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def stated(element: Json, value: Any) -> Json:
    """Give the state of an element that holds this value, in Slack's shape."""
    state = {"type": element["type"], KEYS[element["type"]]: value}
    if element["type"] == "timepicker" and "timezone" in element:
        state["timezone"] = element["timezone"]
    return state


def initial(element: Json) -> Json:
    """Give the state of an element nobody has touched."""
    key = KEYS[element["type"]]
    empty: Any = [] if key in _LISTS else None
    return stated(element, element.get(_INITIAL.get(key, ""), empty) or empty)


def state_of(blocks: list[Json], before: dict[str, dict[str, Json]] | None = None) -> dict[str, dict[str, Json]]:
    """Give ``state.values`` for blocks; inputs that keep both their ids keep what was in them ``before``."""
    values: dict[str, dict[str, Json]] = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] not in STATEFUL:
                continue
            kept = (before or {}).get(block["block_id"], {}).get(element["action_id"])
            same = kept is not None and kept["type"] == element["type"]
            row = values.setdefault(block["block_id"], {})
            row[element["action_id"]] = kept if same and kept else initial(element)
    return values


def keep(values: dict[str, dict[str, Json]], block: Json, element: Json, state: Json) -> None:
    """Put an element's state among the values; buttons and menus have none."""
    if element["type"] in STATEFUL:
        values.setdefault(block["block_id"], {})[element["action_id"]] = state


def _option(place: Workspace, element: Json, wanted: Any, *, forced: bool) -> Json:
    # Whoever chooses a person by their key means them also where they stand in a list by their name.
    meant = next((one for one in place.people.values() if wanted in (one.key, one.id)), None)
    for one in offered_options(element):
        if wanted in (one["text"]["text"], one["value"], one) or (meant and one["value"].endswith(meant.id)):
            return one
    if forced and meant and (forged := _forged(place, element, meant)):
        return forged
    offered = ", ".join(one["text"]["text"] for one in offered_options(element))
    raise Impossible(f"{wanted!r} is not among the options offered: {offered}.")


def _forged(place: Workspace, element: Json, meant: Person) -> Json | None:
    """Give the option that would be theirs in a list of people in which they do not stand."""
    for one in offered_options(element):
        for person in place.people.values():
            if one["value"].endswith(person.id):
                return {**one, "value": one["value"].removesuffix(person.id) + meant.id}
    return None


def _user(place: Workspace, wanted: Any) -> str:
    try:
        return place.person(str(wanted)).id
    except KeyError as missing:
        raise Impossible(str(missing)) from missing


def _channel(place: Workspace, wanted: Any) -> str:
    try:
        return place.channel(str(wanted)).id
    except KeyError as missing:
        raise Impossible(str(missing)) from missing


def _file(place: Workspace, wanted: Any) -> Json:
    if wanted not in place.files:
        raise Impossible("Upload the file first; a file input takes file ids.")
    return {name: value for name, value in place.files[wanted].items() if name != "content"}


def _one(place: Workspace, element: Json, key: str, wanted: Any, *, forced: bool) -> Any:
    match key.removesuffix("s"):
        case "selected_option":
            return _option(place, element, wanted, forced=forced)
        case "selected_user":
            return _user(place, wanted)
        case "selected_conversation" | "selected_channel":
            return _channel(place, wanted)
        case "file":
            return _file(place, wanted)
    return _typed(element, key, wanted, forced=forced)


def _is_date(wanted: str) -> bool:
    """Return whether a date picker has this day: it offers no 30 February."""
    try:
        return bool(_DATE.fullmatch(wanted)) and bool(date.fromisoformat(wanted))
    except ValueError:
        return False


def _typed(element: Json, key: str, wanted: Any, *, forced: bool) -> Any:
    if key == "selected_date" and not forced and not _is_date(str(wanted)):
        raise Impossible(f"{wanted!r} is not a date a date picker gives.")
    if key == "selected_time" and not _TIME.fullmatch(str(wanted)):
        raise Impossible(f"{wanted!r} is not a time a time picker gives.")
    if key == "selected_date_time":
        return int(wanted)
    if key == "rich_text_value" and isinstance(wanted, str):
        words = {"type": "rich_text_section", "elements": [{"type": "text", "text": wanted}]}
        return {"type": "rich_text", "elements": [words]}
    if element["type"] == "plain_text_input" and not element.get("multiline"):
        # A browser's one-line field takes no line breaks; pasted ones become spaces.
        return re.sub(r"[\r\n]+", " ", str(wanted))
    return wanted


def chosen(place: Workspace, element: Json, wanted: Any, *, forced: bool = False) -> Json:
    """Give the state of an element after a person put this in it.

    Options are named by their visible text, their value or whole; people and channels by key or id; dates as
    YYYY-MM-DD, times as HH:mm; file inputs take file ids. None or an empty string empties it. `forced` takes a date
    that there is not, as somebody without a client can send it. Raises Impossible for what a client would not offer.
    """
    key = KEYS[element["type"]]
    if key in _LISTS:
        many = [wanted] if isinstance(wanted, str) and wanted else wanted or []
        most = int(element.get("max_selected_items") or element.get("max_files") or (10 if key == "files" else 100))
        if len(many) > most:
            raise Impossible(f"No more than {most} can be chosen.")
        return stated(element, [_one(place, element, key, one, forced=forced) for one in many])
    return stated(element, None if wanted in (None, "") else _one(place, element, key, wanted, forced=forced))


def _length_problem(element: Json, value: str) -> str:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) > most:
        return f"Please shorten this to {most} characters or fewer."
    if len(value) < least:
        return f"Please lengthen this to {least} characters or more."
    return ""


def _number_problem(element: Json, value: str) -> str:
    if not _NUMBER.fullmatch(value):
        return "Please enter a number."
    if not element["is_decimal_allowed"] and "." in value:
        return "Please enter a whole number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Please enter {element['min_value']} or more."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Please enter {element['max_value']} or less."
    return ""


def problem(block: Json, state: Json) -> str:
    """Say why a client would not send a form with this input as it is, or nothing."""
    element = block["element"]
    value = state[KEYS[element["type"]]]
    if not value:
        return "" if block.get("optional") else EMPTY
    match element["type"]:
        case "plain_text_input":
            return _length_problem(element, value)
        case "email_text_input":
            return "" if _EMAIL.fullmatch(value) else "Please enter a valid email address."
        case "url_text_input":
            return "" if _URL.fullmatch(value) else "Please enter a valid URL."
        case "number_input":
            return _number_problem(element, str(value))
    return ""


def problems(view: View) -> dict[str, str]:
    """Give, by block id, what a client would say beside each input instead of sending the form."""
    found: dict[str, str] = {}
    for block in view.blocks:
        if block["type"] == "input":
            says = problem(block, view.values[block["block_id"]][block["element"]["action_id"]])
            if says:
                found[block["block_id"]] = says
    return found
