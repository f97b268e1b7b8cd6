"""The answers that Teams takes: a window with a form or page, a sentence, nothing.

Sources: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots and
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards
"""

from typing import Any, Final

import orjson

from handlers.receiving.answers import Answer
from handlers.screens.typed import in_words
from handlers.teams.drawing import attached
from handlers.teams.texts import Element

_JSON: Final = (("content-type", "application/json; charset=utf-8"),)
_SENTENCE: Final = "application/vnd.microsoft.activity.message"

NOTHING: Final = Answer(200)


def window(title: str, card: Element) -> Answer:
    """Return the answer that shows this card in a window."""
    shown = {"title": in_words(title), "height": "large", "width": "medium", "card": attached(card)}
    return _answer({"task": {"type": "continue", "value": shown}})


def said(sentence: str) -> Answer:
    """Return the answer that says a sentence in a window, which ends with it."""
    return _answer({"task": {"type": "message", "value": in_words(sentence)}})


def closed() -> Answer:
    """Return the answer that closes a window."""
    return _answer({})


def said_in_place(sentence: str) -> Answer:
    """Return the answer to a button that says a sentence below its message, to whoever pressed it alone."""
    return _answer({"statusCode": 200, "type": _SENTENCE, "value": in_words(sentence)})


def _answer(body: dict[str, Any]) -> Answer:
    return Answer(200, orjson.dumps(body, default=str), _JSON)
