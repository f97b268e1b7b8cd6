"""Composition objects: text, options, confirmation dialogs and filters, with their limits.

Source: https://docs.slack.dev/reference/block-kit/composition-objects
"""

from __future__ import annotations

from collections.abc import Iterator

from handlers.practice.slack_server.checks import Check, Json, Problem, boolean, by_type, items, one_of, shape, string

HTTP_URL = string(3000)
ACTION_ID = string(255)


def plain(most: int, least: int = 1) -> Check:
    """Accept a plain_text object of at most this many characters."""
    return by_type({"plain_text": shape({"text": string(most, least, escaped=True)}, {"emoji": boolean})})


def text(most: int) -> Check:
    """Accept a plain_text or mrkdwn object of at most this many characters."""
    return by_type(
        {
            "plain_text": shape({"text": string(most, escaped=True)}, {"emoji": boolean}),
            "mrkdwn": shape({"text": string(most, escaped=True, mrkdwn=True)}, {"verbatim": boolean}),
        }
    )


def option(*, formatted: bool = False, url: bool = False) -> Check:
    """Accept an option; formatted ones belong to checkboxes and radio buttons, a url to an overflow menu."""
    label = text if formatted else plain
    optional = {"description": label(75)}
    if url:
        optional["url"] = HTTP_URL
    return shape({"text": label(75), "value": string(150)}, optional)


OPTION_GROUP = shape({"label": plain(75), "options": items(option(), 100)}, {})

CONFIRM = shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)

DISPATCH_CONFIG = shape({}, {"trigger_actions_on": items(one_of("on_enter_pressed", "on_character_entered"), 2)})

CONVERSATION_FILTER = shape(
    {},
    {
        "include": items(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)


def offered_options(element: Json) -> list[Json]:
    """Give every option of an element, those in groups included."""
    grouped = [one for group in element.get("option_groups", []) for one in group["options"]]
    return [*element.get("options", []), *grouped]


def options_or_groups(element: Json, at: str) -> Iterator[Problem]:
    """A select has options or option groups, and not both."""
    if ("options" in element) == ("option_groups" in element):
        yield Problem(at, "must have exactly one of options and option_groups")


def distinct_values(element: Json, at: str) -> Iterator[Problem]:
    """No two options share a value, since nobody could tell which was chosen."""
    values = [one["value"] for one in offered_options(element)]
    if len(values) != len(set(values)):
        yield Problem(f"{at}/options", "option values must be unique")


def initial_among_offered(element: Json, at: str) -> Iterator[Problem]:
    """Return an initial option equals one of those offered, to the letter."""
    offered = offered_options(element)
    if "initial_option" in element and element["initial_option"] not in offered:
        yield Problem(f"{at}/initial_option", "must exactly match one of the options")
    for index, one in enumerate(element.get("initial_options", [])):
        if one not in offered:
            yield Problem(f"{at}/initial_options/{index}", "must exactly match one of the options")
