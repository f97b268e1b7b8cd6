"""What the listeners take for granted of a payload, made so: what is odd in a place that they read is as if left empty.

Slack has added kinds of blocks and answers before now, and somebody who holds the signing secret may send anything. The
door has seen to it already who sent it, and that it is for us.
"""

from collections.abc import Mapping
from typing import Any

_VIEW_TEXTS = ("private_metadata", "callback_id", "previous_view_id")


def made_sound(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a payload that was let in, with each place that is read of the kind that it is read as."""
    made = dict(payload)
    if "text" in made:
        made["text"] = _text(made["text"])
    # Slack says of a trigger that is none what it says of one that is lost.
    if "event" not in made:
        made["trigger_id"] = _text(made.get("trigger_id")) or "-"
    for name in ("channel", "message"):
        if name in made:
            made[name] = _object(made[name])
    if "view" in made:
        made["view"] = _sound_view(made["view"])
    return made


def _sound_view(view: Any) -> dict[str, Any]:
    made = _object(view)
    for name in _VIEW_TEXTS:
        if made.get(name) is not None:
            made[name] = _text(made[name])
    blocks = made.get("blocks")
    made["blocks"] = [block for block in blocks if _is_block(block)] if isinstance(blocks, list) else []
    values = _object(_object(made.get("state")).get("values"))
    made["state"] = {"values": {name: _sound_answers(answers) for name, answers in values.items()}}
    return made


def _is_block(block: Any) -> bool:
    return isinstance(block, dict) and isinstance(block.get("type"), str) and isinstance(block.get("block_id"), str)


def _sound_answers(answers: Any) -> dict[str, Any]:
    return {name: _sound_answer(answer) for name, answer in _object(answers).items()}


def _sound_answer(answer: Any) -> dict[str, Any]:
    made = _object(answer)
    if "selected_option" in made:
        made["selected_option"] = made["selected_option"] if _is_option(made["selected_option"]) else None
    if "selected_options" in made:
        made["selected_options"] = [option for option in _list(made["selected_options"]) if _is_option(option)]
    if "files" in made:
        made["files"] = [file for file in _list(made["files"]) if isinstance(file, dict)]
    if "selected_users" in made:
        made["selected_users"] = [user for user in _list(made["selected_users"]) if isinstance(user, str)]
    return made


def _is_option(option: Any) -> bool:
    return isinstance(option, dict) and isinstance(option.get("value"), str)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _object(value: Any) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}
