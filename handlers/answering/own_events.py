"""What the bot keeps in its own inbox, and what delivers it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from chatops.desk import Desk
from handlers.platform import Platform
from handlers.steps.editions import ask

OWN_EVENTS: dict[str, Callable[[Desk, Platform, Mapping[str, Any]], Awaitable[None]]] = {
    ask.QUESTION: ask.deliver_question,
    ask.ANSWER: ask.deliver_answer,
}
"""Events that the bot itself keeps in the inbox, until what they hold is delivered."""
