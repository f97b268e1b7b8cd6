"""Which messages and cards Teams takes: what it would refuse, or show otherwise than was meant, is named here.

Sources: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference and
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from handlers.practice.teams_server.tenant import Json

CARD = "application/vnd.microsoft.card.adaptive"
MOST_BYTES = 100_000
"""Bytes of a message, counted as UTF-16."""
MOST_ACTIONS = 6
_ELEMENTS = {
    "TextBlock": {"text"},
    "RichTextBlock": {"inlines"},
    "Container": {"items"},
    "ActionSet": {"actions"},
    "Image": {"url"},
    "Input.Text": {"id"},
    "Input.ChoiceSet": {"id", "choices"},
    "Input.Date": {"id"},
    "Input.Time": {"id"},
}
"""The elements that are known here, each with what it has to have."""
_ACTIONS = {"Action.Execute", "Action.Submit", "Action.ShowCard", "Action.OpenUrl"}


def message_amiss(activity: Json) -> list[str]:
    """Return what is wrong with a message of the bot's; nothing when Teams takes it."""
    if activity.get("type") != "message":
        return ["type must be message"]
    attached = activity.get("attachments")
    if activity.get("text") and attached:
        return ["text and a card in one message: Teams would make two of it"]
    if not isinstance(attached, list) or len(attached) != 1 or attached[0].get("contentType") != CARD:
        return ["one Adaptive Card is expected"]
    return card_amiss(attached[0].get("content"))


def is_too_big(activity: Json) -> bool:
    """Return whether Teams answers 413."""
    return len(json.dumps(activity, ensure_ascii=False).encode("utf-16-le", "surrogatepass")) > MOST_BYTES


def card_amiss(card: Any) -> list[str]:
    """Return what is wrong with a card."""
    if not isinstance(card, dict) or card.get("type") != "AdaptiveCard":
        return ["no AdaptiveCard"]
    if card.get("version") != "1.5":
        return ["version must be 1.5"]
    ids = [str(element["id"]) for element in inputs_of(card)]
    twice = {ident for ident in ids if ids.count(ident) > 1}
    return [*(f"two inputs are called {one}" for one in twice), *_all_amiss(card.get("body"), card.get("actions", []))]


def _all_amiss(body: Any, actions: Any) -> Iterator[str]:
    if not isinstance(body, list) or not isinstance(actions, list):
        yield "body and actions must be lists"
        return
    for element in body:
        yield from _element_amiss(element)
    yield from _actions_amiss(actions)


def _element_amiss(element: Any) -> Iterator[str]:
    kind = element.get("type") if isinstance(element, dict) else None
    if kind not in _ELEMENTS:
        yield f"unknown element {kind}"
        return
    yield from (f"{kind} lacks {name}" for name in _ELEMENTS[kind] - element.keys())
    if kind == "RichTextBlock":
        for run in element["inlines"]:
            if run.get("type") != "TextRun" or not isinstance(run.get("text"), str) or not run["text"]:
                yield "an inline is no TextRun with text"
            elif "{{DATE(" in run["text"] or "{{TIME(" in run["text"]:
                yield "the client would put a date of its own into this text"
    if kind == "Container":
        yield from _all_amiss(element["items"], [])
    if kind == "ActionSet":
        yield from _actions_amiss(element["actions"])
    if kind == "Image" and not str(element["url"]).startswith(("https://", "http://127.0.0.1")):
        yield "a picture must have an https address"


def _actions_amiss(actions: list[Any]) -> Iterator[str]:
    if len(actions) > MOST_ACTIONS:
        yield f"{len(actions)} buttons in a row; Teams shows {MOST_ACTIONS}"
    for action in actions:
        kind = action.get("type") if isinstance(action, dict) else None
        if kind not in _ACTIONS:
            yield f"unknown action {kind}"
        elif not action.get("title"):
            yield f"{kind} without a title"
        elif kind == "Action.ShowCard":
            inside = action.get("card", {})
            yield from _all_amiss(inside.get("body"), inside.get("actions", []))


def inputs_of(card: Json) -> list[Json]:
    """Return every input of a card, in order."""
    return [element for element in elements_of(card) if str(element.get("type", "")).startswith("Input.")]


def actions_of(card: Json) -> list[Json]:
    """Return every button of a card that stands there to be pressed, in order."""
    sets = [element for element in elements_of(card) if element.get("type") == "ActionSet"]
    return [*(action for one in sets for action in one["actions"]), *card.get("actions", [])]


def texts_of(card: Json) -> str:
    """Return what somebody reads on a card, a line for each of its lines, with the titles of its buttons."""
    return "\n".join(_lines(card.get("body", [])))


def elements_of(card: Json) -> Iterator[Json]:
    """Return every element of a card, in order, with those in its containers."""
    return _elements(card.get("body", []))


def _elements(body: list[Json]) -> Iterator[Json]:
    for element in body:
        yield element
        if element.get("type") == "Container":
            yield from _elements(element.get("items", []))


def _lines(body: list[Json]) -> Iterator[str]:
    for element in _elements(body):
        match element.get("type"):
            case "RichTextBlock":
                yield "".join(run["text"] for run in element["inlines"]).replace("\u00a0", " ")
            case "TextBlock":
                yield element["text"]
            case "ActionSet":
                yield " ".join(f"[{action['title']}]" for action in element["actions"])
            case "Image":
                yield f"(picture: {element.get('altText', '')})"
            case "Input.ChoiceSet":
                yield f"{element.get('label', '')}: {' / '.join(one['title'] for one in element['choices'])}"
            case kind if str(kind).startswith("Input."):
                yield f"{element.get('label', '')}: {element.get('value', '')}"
