"""What somebody has typed before a form was open: kept sealed in the inbox under a name, which a button carries.

No message of the bot holds it. It is removed when the form is sent, when its message is deleted, or after a day.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chatops.desk import Desk
from chatops.policy.people import Person
from handlers.platform import Platform
from handlers.screens.files import File

TYPED = "typed"
"""The kind of event under which words after a command are kept."""

GONE = "What you wrote is not kept any more. Type it again, or copy it from where you wrote it."
NO_FILES = "The file that came with these words is not taken over: a suggestion holds words only."
"""What to say of files beside the words of a suggestion."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed before; the files that came with it; whether it is gone, or was never this person's."""

    words: str = ""
    files: tuple[File, ...] = ()
    gone: bool = False

    def notes(self, of_files: str = "") -> tuple[str, ...]:
        """Return what to say beside the words in the form: of what is gone, and `of_files` when there were files."""
        return (*((GONE,) if self.gone else ()), *((of_files,) if self.files and of_files else ()))


def is_kept(event: Mapping[str, Any]) -> bool:
    """Return whether an event of the inbox is words that were typed after a command."""
    return event.get("type") == TYPED


async def keep_typed(desk: Desk, person: Person, words: str) -> str:
    """Keep these words for this person, and give the name they are kept under; `-` when there are none."""
    if not words.strip():
        return "-"
    name = f"{TYPED}:{secrets.token_hex(16)}"
    body = json.dumps({"type": TYPED, "user": person.user, "text": words})
    now = desk.clock.now()
    await desk.records.write(lambda work: work.inbox.take_in(name, body, now=now))
    return name


async def typed_by(desk: Desk, platform: Platform, person: Person, name: str, within_s: float) -> Typed:
    """Return what this person typed under this name, in a button; names are looked up for so many seconds at most."""
    if name in {"", "-"}:
        return Typed()
    event = await _kept_by(desk, person, name)
    if event is None:
        return Typed(gone=True)
    if is_kept(event):
        return Typed(str(event.get("text") or ""))
    written = await platform.read(event, within_s)
    return Typed(written.words, written.files)


async def forget_typed(desk: Desk, person: Person, name: str) -> None:
    """The form that these words were for has been sent."""
    if name not in {"", "-"} and await _kept_by(desk, person, name) is not None:
        await desk.records.write(lambda work: work.inbox.done(name))


async def _kept_by(desk: Desk, person: Person, name: str) -> Mapping[str, Any] | None:
    body = await desk.look(lambda work, _now: work.inbox.body(name))
    event = json.loads(body) if body is not None else {}
    return event if event.get("user") == person.user else None
