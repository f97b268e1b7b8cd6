"""What somebody has typed before a form was open: kept sealed in the inbox under a name, which a button carries.

No message of the bot holds it. It is removed when the form is sent, when its message is deleted, or after a day.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from chatops.desk import Desk
from chatops.policy.people import Person
from handlers.slack.transport.payload_text import as_typed, mentioned
from handlers.slack.web_api.client import SlackClient

KEPT = timedelta(days=1)
"""How long what was typed is kept for a form that was not sent."""
TYPED = "typed"
"""The kind of event under which words after a command are kept."""

GONE = "What you wrote is not kept any more. Type it again, or copy it from where you wrote it."
NO_FILES = "The file that came with these words is not taken over: a draft holds words only."
"""What to say of files beside the words of a draft or a suggestion."""
_SPOKEN = {None, "", "file_share", "me_message", "thread_broadcast"}
"""The subtypes of messages in which people speak (https://docs.slack.dev/reference/events/message/#subtypes)."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed before; whether files came with it; whether it is gone, or was never this person's."""

    words: str = ""
    files: bool = False
    gone: bool = False

    def notes(self, of_files: str) -> tuple[str, ...]:
        """What to say beside the words in the form: of what is gone, and `of_files` when there were files."""
        return (*((GONE,) if self.gone else ()), *((of_files,) if self.files else ()))


def is_typed(event: Mapping[str, Any]) -> bool:
    """Whether an event is something that a person typed, and may open a form with; not an edit, nor the bot's own."""
    by_a_person = isinstance(event.get("user"), str) and not event.get("bot_id")
    return event.get("type") in {"message", TYPED} and by_a_person and event.get("subtype") in _SPOKEN


def has_files(message: Mapping[str, Any]) -> bool:
    """Whether files came with a message."""
    return bool(message.get("files")) or message.get("subtype") == "file_share"


async def as_seen(workspace: SlackClient, text: str, within_s: float) -> str:
    """A text of Slack's as people saw it, with the names of those it names, as far as Slack gives them in time."""
    return as_typed(text, await workspace.called(mentioned(text), within_s))


async def keep_typed(desk: Desk, person: Person, words: str) -> str:
    """Keep these words for this person, and give the name they are kept under; `-` when there are none."""
    if not words.strip():
        return "-"
    name = f"{TYPED}:{secrets.token_hex(16)}"
    body = json.dumps({"type": TYPED, "user": person.user, "text": words})
    now = desk.clock.now()
    await desk.records.write(lambda work: work.inbox.take_in(name, body, now=now))
    return name


async def typed_by(desk: Desk, workspace: SlackClient, person: Person, name: str, within_s: float) -> Typed:
    """What this person typed under this name, in a button; names are asked of Slack for so many seconds at most."""
    if name in {"", "-"}:
        return Typed()
    event = await _kept_by(desk, person, name)
    if event is None:
        return Typed(gone=True)
    words = str(event.get("text") or "")
    if event.get("type") != TYPED:
        words = await as_seen(workspace, words, within_s)
    return Typed(words, has_files(event))


async def forget_typed(desk: Desk, person: Person, name: str) -> None:
    """The form that these words were for has been sent."""
    if name not in {"", "-"} and await _kept_by(desk, person, name) is not None:
        await desk.records.write(lambda work: work.inbox.done(name))


async def _kept_by(desk: Desk, person: Person, name: str) -> Mapping[str, Any] | None:
    body = await desk.look(lambda work, _now: work.inbox.body(name))
    event = json.loads(body) if body is not None else {}
    return event if event.get("user") == person.user else None
