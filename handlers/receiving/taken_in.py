"""What a platform tells of by itself is kept in the inbox before the platform is told that it arrived."""

from collections.abc import Mapping
from typing import Any

import orjson

from chatops.desk import Desk
from chatops.ports.errors import Collided


async def take_in(desk: Desk, key: str, event: Mapping[str, Any]) -> None:
    """Keep an event in the inbox, with the letter that deals with it; nothing when it is there already."""
    text, now = as_text(event), desk.clock.now()
    try:
        taken_in = await desk.records.write(lambda work: work.inbox.take_in(key, text, now=now))
    except Collided:
        return
    if taken_in:
        desk.wake()


def as_text(event: Mapping[str, Any]) -> str:
    """Return an event as it is kept.

    A platform's JSON can hold half a character, which no database keeps; it is replaced, not refused.
    """
    return orjson.dumps(_whole(event)).decode()


def _whole(value: Any) -> Any:
    """Return the value with half characters replaced, at any depth that the intake lets in."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value
