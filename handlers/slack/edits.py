"""What people do to a direct message after they sent it: an edit replaces what is kept of it, a deletion removes it.

Both hold at once, before any letter, so that a form opens with what its writer sees above the button. Slack also tells
of a message as changed when it adds a preview of a link: the words are then the same, and nothing is done
(https://docs.slack.dev/reference/events/message/message_changed).
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chatops.desk import Desk
from chatops.policy.retention import TYPED_WORDS
from chatops.ports.unit_of_work import UnitOfWork
from handlers.receiving.taken_in import as_text
from handlers.slack.spoken import is_spoken
from handlers.slack.transport.payload_text import event_key

Message = Mapping[str, Any]


async def amend(desk: Desk, event: Message) -> None:
    """Take an edit or a deletion of a direct message into what is kept of it."""
    if event.get("subtype") == "message_deleted":
        await _forget(desk, event)
        return
    message = event.get("message")
    if isinstance(message, dict):
        await replace(desk, {**message, "type": "message", "channel": event.get("channel"), "channel_type": "im"})


async def replace(desk: Desk, message: Message) -> None:
    """Keep the words of an edited message in place of those it had, as long as no form was sent with them.

    An edit that comes before its message is taken in as that message. One by somebody else, or older than the last,
    changes nothing.
    """
    edited, name = _edited_at(message), event_key(message)
    if edited is None or not is_spoken(message):
        return
    body, now = as_text(message), desk.clock.now()

    def turn(work: UnitOfWork) -> bool:
        kept = work.inbox.body(name)
        if kept is None:
            return _is_recent(message, now) and work.inbox.take_in(name, body, now=now)
        before = json.loads(kept)
        if before.get("user") == message["user"] and (_edited_at(before) or 0.0) < edited:
            work.inbox.amend(name, body)
        return False

    if await desk.records.write(turn):
        desk.wake()


async def _forget(desk: Desk, event: Message) -> None:
    """A message that its writer deleted is not kept for a form either."""
    name = event_key({"type": "message", "channel": event.get("channel"), "ts": event.get("deleted_ts")})
    await desk.records.write(lambda work: work.inbox.done(name))


def _edited_at(message: Message) -> float | None:
    """Return when a message was last edited, in seconds since 1970; None when it never was."""
    edited = message.get("edited")
    return _seconds(edited.get("ts")) if isinstance(edited, dict) else None


def _is_recent(message: Message, now: datetime) -> bool:
    sent = _seconds(message.get("ts"))
    return sent is not None and now.timestamp() - sent < TYPED_WORDS.kept_for.total_seconds()


def _seconds(written: Any) -> float | None:
    try:
        return float(written) if isinstance(written, str) else None
    except ValueError:
        return None
