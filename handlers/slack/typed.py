"""What somebody has typed before a form was open: kept sealed in the inbox under a name, which a button carries.

No message of the bot holds it. It is removed when the form is sent, or after a day.
"""

import json
import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from chatops.desk import Desk
from chatops.policy.people import Person
from handlers.slack.incoming import as_typed

KEPT = timedelta(days=1)
"""How long what was typed is kept for a form that was not sent."""
TYPED = "typed"
"""The kind of event under which words after a command are kept."""


def is_typed(event: Mapping[str, Any]) -> bool:
    """Whether an event is something that a person typed, and may open a form with; not an edit, nor the bot's own."""
    by_a_person = isinstance(event.get("user"), str) and not event.get("bot_id") and not event.get("subtype")
    return event.get("type") in {"message", TYPED} and by_a_person


async def keep_typed(desk: Desk, person: Person, words: str) -> str:
    """Keep these words for this person, and give the name they are kept under; `-` when there are none."""
    if not words.strip():
        return "-"
    name = f"{TYPED}:{secrets.token_hex(16)}"
    body = json.dumps({"type": TYPED, "user": person.user, "text": words})
    now = desk.clock.now()
    await desk.records.write(lambda work: work.inbox.take_in(name, body, now=now))
    return name


async def typed_by(desk: Desk, person: Person, name: str) -> str:
    """What this person typed under this name; empty when it is gone, or is somebody else's."""
    body = await desk.look(lambda work, _now: work.inbox.body(name)) if name not in {"", "-"} else None
    if body is None:
        return ""
    event = json.loads(body)
    if event.get("user") != person.user:
        return ""
    words = str(event.get("text") or "")
    return words if event.get("type") == TYPED else as_typed(words)


async def forget_typed(desk: Desk, person: Person, name: str) -> None:
    """The form that these words were for has been sent."""
    if await typed_by(desk, person, name):
        await desk.records.write(lambda work: work.inbox.done(name))
