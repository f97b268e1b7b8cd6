"""Checks the blocks of messages and views, and gives ids to blocks and elements that have none.

Source: https://docs.slack.dev/reference/block-kit/blocks and
https://docs.slack.dev/reference/views
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from handlers.practice.council.copies import copied
from handlers.practice.slack_server.checks import (
    Check,
    Json,
    Problem,
    boolean,
    by_type,
    escaped_length,
    items,
    shape,
    string,
)
from handlers.practice.slack_server.compositions import HTTP_URL, plain, text
from handlers.practice.slack_server.elements import ELEMENTS, IN_ACTIONS, IN_INPUT, IN_SECTION
from handlers.practice.slack_server.rich_text import RICH_TEXT

MOST_IN_MESSAGE = 50
MOST_IN_VIEW = 100
VIEW_BYTES = 250_000
"""A view larger than this is refused with view_too_large."""

LONGEST_MESSAGE = 12_000
"""Characters of text that the blocks of one message hold together; more is refused with msg_blocks_too_long. Slack
documents no figure. Its staff says 12,000 with a buffer for the blocks themselves
(https://github.com/slackapi/bolt-js/issues/2509), and 11,341 in many small pieces were too many (issue 2867)."""
LONGEST_BLOCKS = 13_200
"""Characters of the blocks as JSON, so that many small pieces count for what they are."""

STATEFUL = set(IN_INPUT)
"""Element types whose value appears in the state of a view or message."""

_ID = {"block_id": string(255)}
_SLACK_FILE = shape({}, {"id": string(100), "url": HTTP_URL})


def _one_source(image: Json, at: str) -> Iterator[Problem]:
    if ("image_url" in image) == ("slack_file" in image):
        yield Problem(at, "must have exactly one of image_url and slack_file")


_IMAGE = {"image_url": HTTP_URL, "slack_file": _SLACK_FILE}
IMAGE_ELEMENT = shape({"alt_text": string(2000)}, _IMAGE, _one_source)


def _some_words(section: Json, at: str) -> Iterator[Problem]:
    if "text" not in section and "fields" not in section:
        yield Problem(at, "missing required field: text or fields")


def _distinct_action_ids(block: Json, at: str) -> Iterator[Problem]:
    named = [one["action_id"] for one in block["elements"] if "action_id" in one]
    for name in sorted({name for name in named if named.count(name) > 1}):
        yield Problem(f"{at}/elements", f"action_id must be unique within a block: {name}")


def _dispatched_elsewhere(block: Json, at: str) -> Iterator[Problem]:
    if block["element"]["type"] == "file_input" and block.get("dispatch_action"):
        yield Problem(f"{at}/dispatch_action", "a file_input does not dispatch actions")


BLOCKS: dict[str, Check] = {
    "section": shape(
        {},
        {
            **_ID,
            "text": text(3000),
            "fields": items(text(2000), 10),
            "accessory": by_type({**IN_SECTION, "image": IMAGE_ELEMENT}),
            "expand": boolean,
        },
        _some_words,
    ),
    "header": shape({"text": plain(150)}, _ID),
    "divider": shape({}, _ID),
    "image": shape({"alt_text": string(2000)}, {**_ID, **_IMAGE, "title": plain(2000)}, _one_source),
    "context": shape(
        {
            "elements": items(
                by_type(
                    {
                        "image": IMAGE_ELEMENT,
                        **{kind: text(3000) for kind in ("plain_text", "mrkdwn")},
                    }
                ),
                10,
            )
        },
        _ID,
    ),
    "actions": shape({"elements": items(by_type(IN_ACTIONS), 25)}, _ID, _distinct_action_ids),
    "input": shape(
        {"label": plain(2000), "element": by_type(IN_INPUT)},
        {**_ID, "hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
        _dispatched_elsewhere,
    ),
    "rich_text": RICH_TEXT,
}

_ONLY_IN_MODALS = {"file_input"}


def elements_of(block: Json) -> list[Json]:
    """Give the interactive elements of one block, in the order they are drawn."""
    found = [*block.get("elements", []), block.get("accessory", {}), block.get("element", {})]
    return [one for one in found if one.get("type") in ELEMENTS]


def check_blocks(blocks: Any, at: str, most: int, surface: str) -> Iterator[Problem]:
    """Find what is wrong with a list of blocks on a surface: message, modal or home."""
    found = list(items(by_type(BLOCKS), most, 0 if surface == "message" else 1)(blocks, at))
    yield from found
    if found:
        return
    yield from _distinct_block_ids(blocks, at)
    focused = 0
    for index, block in enumerate(blocks):
        for element in elements_of(block):
            focused += bool(element.get("focus_on_load"))
            if element["type"] in _ONLY_IN_MODALS and surface != "modal":
                yield Problem(f"{at}/{index}", f"{element['type']} is for modals only")
    if focused > 1:
        yield Problem(at, "only one element may have focus_on_load")


def _distinct_block_ids(blocks: list[Json], at: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        if "block_id" in block and block["block_id"] in seen:
            yield Problem(f"{at}/{index}/block_id", f"block_id must be unique: {block['block_id']}")
        seen.add(block.get("block_id", ""))


def check_message_blocks(blocks: Any) -> list[Problem]:
    """Find what is wrong with the blocks of a message."""
    return list(check_blocks(blocks, "/blocks", MOST_IN_MESSAGE, "message"))


def message_too_long(blocks: list[Json]) -> bool:
    """Return whether the blocks of a message hold more together than Slack takes."""
    written = orjson.dumps(blocks).decode()
    return _text_in(blocks) > LONGEST_MESSAGE or escaped_length(written) > LONGEST_BLOCKS


def _text_in(thing: Any) -> int:
    if isinstance(thing, list):
        return sum(map(_text_in, thing))
    if not isinstance(thing, dict):
        return 0
    own = (
        escaped_length(thing["text"], mrkdwn=thing.get("type") == "mrkdwn") if isinstance(thing.get("text"), str) else 0
    )
    return own + sum(_text_in(one) for one in thing.values())


_BOTH: Mapping[str, Check] = {
    "private_metadata": string(3000, 0),
    "callback_id": string(255, 0),
    "external_id": string(255, 0),
}


def _no_check(_value: Any, _at: str) -> Iterator[Problem]:
    """Check the blocks apart, because the rules depend on the surface."""
    yield from ()


_VIEWS = by_type(
    {
        "modal": shape(
            {"title": plain(24), "blocks": _no_check},
            {
                **_BOTH,
                "submit": plain(24),
                "close": plain(24),
                "clear_on_close": boolean,
                "notify_on_close": boolean,
                "submit_disabled": boolean,
            },
        ),
        "home": shape({"blocks": _no_check}, _BOTH),
    }
)


def check_view(view: Any, kind: str) -> list[Problem]:
    """Find what is wrong with a view that should be a modal or a home."""
    found = list(_VIEWS(view, "/view"))
    if found:
        return found
    if view["type"] != kind:
        return [Problem("/view/type", f"must be {kind}")]
    found = list(check_blocks(view["blocks"], "/view/blocks", MOST_IN_VIEW, kind))
    has_input = not found and any(block["type"] == "input" for block in view["blocks"])
    if kind == "modal" and has_input and "submit" not in view:
        found.append(Problem("/view", "missing required field: submit, which a modal with input blocks needs"))
    return found


def view_too_large(view: Any) -> bool:
    """Return whether a view is more than 250 kB of JSON."""
    return len(orjson.dumps(view)) > VIEW_BYTES


def with_ids(blocks: list[Json]) -> list[Json]:
    """Copy checked blocks, giving a block_id and action_ids where they are missing, as Slack does.

    Nobody could guess them, yet the same blocks get the same ids, so that equal histories stay equal.
    """
    given = copied(blocks)
    for index, block in enumerate(given):
        block.setdefault("block_id", _made_up(index, block))
        for nth, element in enumerate(elements_of(block)):
            element.setdefault("action_id", _made_up(nth, element))
    return given


def _made_up(index: int, thing: Json) -> str:
    return hashlib.sha256(orjson.dumps([index, thing])).hexdigest()[:8]
