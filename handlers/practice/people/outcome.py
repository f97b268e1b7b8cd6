"""What came of one act of a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import orjson

from handlers.practice.council.copies import copied
from handlers.practice.council.record import Entry
from handlers.practice.council.workspace import Message, View
from handlers.practice.people.onlooker import Onlooker
from handlers.practice.slack_server.delivery import Answer


@dataclass
class Outcome:
    """What came of one act.

    ``status`` is that of the bot's answer, 0 for none; ``answer`` its body, read if JSON, else as text; ``ms`` the
    time to it. ``trouble`` is the sentence the client shows when the bot failed. ``errors`` are sentences beside
    inputs by block id, ``views`` and ``ephemerals`` what appeared before the answer came, ``sent`` whether anything
    was sent at all, and ``seen`` every new entry of what the person could see.
    """

    status: int = 0
    answer: Any = None
    ms: float = 0.0
    trouble: str = ""
    errors: dict[str, str] = field(default_factory=dict)
    views: list[View] = field(default_factory=list)
    ephemerals: list[Message] = field(default_factory=list)
    seen: list[Entry] = field(default_factory=list)
    sent: bool = True


class Watch:
    """Begins before an act and says afterwards what is new."""

    def __init__(self, onlooker: Onlooker) -> None:
        self._onlooker = onlooker
        self._views = {view.id for view in onlooker.views}
        self._ephemerals = self._counted()
        self._seen = onlooker.council.seen.count(onlooker.id)

    def _counted(self) -> int:
        return len(self._onlooker.council.workspace.ephemerals.get(self._onlooker.id, []))

    def outcome(self, answer: Answer | None = None, trouble: str = "") -> Outcome:
        """Give what came of it; ``answer`` is None where nothing was sent."""
        mine = self._onlooker.council.workspace.ephemerals.get(self._onlooker.id, [])
        made = Outcome(
            trouble=trouble,
            views=[view for view in self._onlooker.views if view.id not in self._views],
            ephemerals=copied(mine[self._ephemerals :]),
            seen=self._onlooker.council.seen.of(self._onlooker.id, self._seen),
            sent=answer is not None,
        )
        if answer is not None:
            made.status, made.ms, made.answer = answer.status, answer.ms, _read(answer)
        return made


def _read(answer: Answer) -> Any:
    text = answer.body.decode(errors="replace")
    if answer.content_type != "application/json" or not text.strip():
        return text
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
