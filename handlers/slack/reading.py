"""The answers in a form that Slack sent, as every platform gives them.

The state of a view: https://docs.slack.dev/reference/views/#view-object-state-values.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from handlers.screens.answers import Answers
from handlers.screens.files import File
from handlers.slack.inputs import PERSON
from handlers.slack.spoken import file_in


def answers_in(view: Mapping[str, Any]) -> Answers:
    """Return the answers in a form, in the order of its questions; what is not as Slack sends it is read as nothing."""
    state = view.get("state")
    values = state.get("values") if isinstance(state, dict) else None
    places = _places(view)
    answers = _given(values) if isinstance(values, dict) else ()
    given = dict(sorted(answers, key=lambda answer: places.get(answer[0], len(places))))
    return Answers(
        texts={name: _text(answer, "value") for name, answer in given.items()},
        options={name: _options(answer) for name, answer in given.items()},
        picked={
            name: _text(answer, "selected_date") or _text(answer, "selected_time") for name, answer in given.items()
        },
        users={name: _users(answer) for name, answer in given.items()},
        files={name: _files(answer) for name, answer in given.items()},
    )


def _places(view: Mapping[str, Any]) -> dict[str, int]:
    """In which order the questions stand."""
    blocks = view.get("blocks")
    names = [block.get("block_id") for block in blocks if isinstance(block, dict)] if isinstance(blocks, list) else []
    return {name: place for place, name in enumerate(names) if isinstance(name, str)}


def _given(values: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Return each question and its answer: the element of a question has the name of its block."""
    for name, block in values.items():
        answer = block.get(name) if isinstance(block, dict) else None
        if isinstance(answer, dict):
            yield name, answer


def _text(answer: Mapping[str, Any], key: str) -> str:
    text = answer.get(key)
    return text if isinstance(text, str) else ""


def _options(answer: Mapping[str, Any]) -> tuple[str, ...]:
    one, several = answer.get("selected_option"), answer.get("selected_options")
    options = [one] if one else several if isinstance(several, list) else []
    values = (option.get("value") for option in options if isinstance(option, dict))
    return tuple(value for value in values if isinstance(value, str))


def _users(answer: Mapping[str, Any]) -> tuple[str, ...]:
    one, several = answer.get("selected_user"), answer.get("selected_users")
    users = [one] if one else several if isinstance(several, list) else []
    listed = [value.removeprefix(PERSON) for value in _options(answer) if value.startswith(PERSON)]
    return tuple(user for user in [*users, *listed] if isinstance(user, str))


def _files(answer: Mapping[str, Any]) -> tuple[File, ...]:
    files = answer.get("files")
    found = (file_in(one) for one in files) if isinstance(files, list) else ()
    return tuple(file for file in found if file is not None)
