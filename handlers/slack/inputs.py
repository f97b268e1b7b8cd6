"""The questions of a form in Slack's elements, within their limits.

https://docs.slack.dev/reference/block-kit/block-elements.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers.screens.files import Files
from handlers.screens.parts import Asked, Choice, Choices, Day, Input, Option, PersonChoice, Text, Time
from handlers.slack.texts import Block, Element, plain

MOST_OPEN = 10
"""Options that check boxes and radio buttons hold; more are folded into a list."""
MOST_IN_GROUP = 100
"""Options that a list holds; more stand in it in groups."""
LONGEST_OPTION = 75
LONGEST_LABEL = 2000
PERSON = "person:"
"""How the value of an option begins that is a person; their id follows."""
_MEMBER = re.compile("[UW][A-Z0-9]{2,}")


def question(asked: Asked) -> Block:
    """Return one question. The element's action id is the block's, so that an answer has one name."""
    block: Block = {
        "type": "input",
        "block_id": asked.name,
        "label": plain(asked.label, LONGEST_LABEL),
        "element": _element(asked.input) | {"action_id": asked.name},
        "optional": asked.optional,
    }
    return block | ({"hint": plain(asked.hint, LONGEST_LABEL)} if asked.hint else {})


def dispatching(block: Block) -> Block:
    """Return a question whose answer Slack tells while it is given, and not only when the form is sent.

    Slack refuses this for files.
    """
    if block["type"] != "input" or block["element"]["type"] == "file_input":
        return block
    if block["element"]["type"] != "plain_text_input":
        return block | {"dispatch_action": True}
    told = {"dispatch_action_config": {"trigger_actions_on": ["on_character_entered"]}}
    return block | {"dispatch_action": True, "element": block["element"] | told}


def as_first_shown(block: Mapping[str, Any]) -> dict[str, Any]:
    """Return the state of a question that nobody has touched, as Slack would give it."""
    element = block.get("element")
    if not isinstance(element, dict):
        return {}
    given = {name: element[initial] for name, initial in _INITIAL.items() if initial in element}
    return {str(element.get("action_id")): given}


_INITIAL = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_users": "initial_users",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
}


def in_full(asked: Asked) -> str:
    """Return what can be chosen and has no room in an option, each in full on a line of its own; empty for none."""
    if not isinstance(asked.input, Choice | Choices):
        return ""
    texts = [text for option in asked.input.options for text in (option.words, option.more)]
    cut = dict.fromkeys(text for text in texts if plain(text, LONGEST_OPTION)["text"] != text and text)
    return "\n".join(("In full:", *cut)) if cut else ""


def _element(asked: Input) -> Element:
    match asked:
        case Text():
            return _text(asked)
        case Choice():
            return _choice(asked)
        case Choices():
            return _choices(asked)
        case PersonChoice():
            return _person(asked)
        case Day(day):
            return {"type": "datepicker"} | ({"initial_date": day.isoformat()} if day else {})
        case Files(most, kinds):
            return {"type": "file_input", "filetypes": list(kinds), "max_files": most}
        case Time(at, zone):
            picker = {"type": "timepicker"} | ({"timezone": zone} if zone else {})
            return picker | ({"initial_time": f"{at:%H:%M}"} if at else {})


def _person(choice: PersonChoice) -> Element:
    """Return where people are chosen, with those who are chosen already; an account of another platform is none."""
    if choice.named:
        return _offered_person(choice)
    chosen = [one for one in choice.chosen if _MEMBER.fullmatch(one)][: choice.most]
    if choice.most == 1:
        element: Element = {"type": "users_select", "placeholder": plain(choice.prompt)}
        return element | ({"initial_user": chosen[0]} if chosen else {})
    several = {"type": "multi_users_select", "placeholder": plain(choice.prompt), "max_selected_items": choice.most}
    return several | ({"initial_users": chosen} if chosen else {})


def _offered_person(choice: PersonChoice) -> Element:
    """Return a list of those who can be chosen. Slack's own lists of people have everybody in them, bots and guests."""
    options = _written(tuple(replace(one, value=f"{PERSON}{one.value}") for one in choice.named))
    chosen = [option for option in options if option["value"].removeprefix(PERSON) in choice.chosen][: choice.most]
    element: Element = {"placeholder": plain(choice.prompt)} | _listed(options)
    if choice.most == 1:
        return element | {"type": "static_select"} | ({"initial_option": chosen[0]} if chosen else {})
    several = element | {"type": "multi_static_select", "max_selected_items": choice.most}
    return several | ({"initial_options": chosen} if chosen else {})


def _text(box: Text) -> Element:
    element: Element = {"type": "plain_text_input"}
    if box.multiline:
        element["multiline"] = True
    if box.longest is not None:
        element["max_length"] = box.longest
    if box.words:
        element["initial_value"] = box.words
    if box.example:
        element["placeholder"] = plain(box.example)
    return element


def _choice(choice: Choice) -> Element:
    options = _written(choice.options)
    chosen = [option for option in options if option["value"] == choice.chosen]
    element = _offered("radio_buttons", "static_select", choice, options)
    return element | ({"initial_option": chosen[0]} if chosen else {})


def _choices(choices: Choices) -> Element:
    options = _written(choices.options)
    chosen = [option for option in options if option["value"] in choices.chosen]
    element = _offered("checkboxes", "multi_static_select", choices, options)
    return element | ({"initial_options": chosen} if chosen else {})


def _offered(to_be_seen: str, folded: str, choice: Choice | Choices, options: list[Element]) -> Element:
    if not choice.folded and len(options) <= MOST_OPEN:
        return {"type": to_be_seen, "options": options}
    return {"type": folded, "placeholder": plain(choice.prompt)} | _listed(options)


def _listed(options: list[Element]) -> Element:
    """Return the options of a list that opens, in groups where one does not hold them."""
    if len(options) <= MOST_IN_GROUP:
        return {"options": options}
    groups = [
        {"label": plain(f"From {n + 1}"), "options": options[n : n + MOST_IN_GROUP]}
        for n in range(0, len(options), MOST_IN_GROUP)
    ]
    return {"option_groups": groups}


def _written(options: Sequence[Option]) -> list[Element]:
    return [
        {"text": plain(option.words, LONGEST_OPTION), "value": option.value}
        | ({"description": plain(option.more, LONGEST_OPTION)} if option.more else {})
        for option in options
    ]
