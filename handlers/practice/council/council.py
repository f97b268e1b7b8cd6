"""The practice council as a whole: the workspace with its clock, records, limits and faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers.practice.council.changes import Changes
from handlers.practice.council.clock import PracticeClock
from handlers.practice.council.copies import copied
from handlers.practice.council.exchanges import Exchanges
from handlers.practice.council.faults import Faults
from handlers.practice.council.rate_limits import RateLimits
from handlers.practice.council.record import Entry, Record
from handlers.practice.council.triggers import Triggers
from handlers.practice.council.workspace import Message, View, Workspace

ANSWER_LIMIT_S = 3.0
"""Seconds that Slack waits for an answer: https://docs.slack.dev/interactivity/handling-user-interaction."""
MOST_BOT_FAULTS = 5_000
MOST_FORMER_VIEWS = 500
"""How many forms and Homes are remembered as they once were; the oldest are forgotten first."""


class Council:
    """What every part of the practice server works on.

    ``seen`` records what each person could see, ``told`` what the bot's answers said to their client, and
    ``bot_faults`` what the bot did that Slack would not have liked, one sentence each. ``onlookers`` are told of each
    entry of either record, with the user id; ``touched`` says by channel id and timestamp at which count of changes a
    message was last posted, changed or deleted, the latest last. ``former_views`` are forms and Homes by the hash that
    they had before they were drawn anew.
    """

    def __init__(self, workspace: Workspace, clock: PracticeClock, signing_secret: str) -> None:
        self.workspace = workspace
        self.clock = clock
        self.signing_secret = signing_secret
        self.address = ""
        self.bot_url: str | None = None
        self.answer_limit = ANSWER_LIMIT_S
        self.retry_seconds = (0.0, 60.0, 300.0)
        self.retry_scale = 1.0
        self.changes = Changes()
        self.faults = Faults()
        self.exchanges = Exchanges()
        self.limits = RateLimits()
        self.triggers = Triggers()
        self.seen = Record()
        self.told = Record()
        self.bot_faults: list[str] = []
        self.in_flight = 0
        self.onlookers: list[Callable[[str, Entry], None]] = []
        self.touched: dict[str, dict[str, int]] = {}
        self.former_views: dict[str, View] = {}

    def note_seen(self, user: str, kind: str, where: str, body: Any) -> None:
        """Record that this user id could see something, and tell whoever waits."""
        self._noted(self.seen, user, Entry(self.clock.now().isoformat(), kind, where, body))

    def note_told(self, user: str, kind: str, body: Any) -> None:
        """Record what the bot's answer said to this user id's client."""
        self._noted(self.told, user, Entry(self.clock.now().isoformat(), kind, "", body))

    def _noted(self, record: Record, user: str, entry: Entry) -> None:
        record.add(user, entry)
        for onlooker in self.onlookers:
            onlooker(user, entry)
        self.changes.happened()

    def touch(self, message: Message) -> None:
        """Note that a message was posted, changed or deleted, so that pages fetch it and no other."""
        recent = self.touched.setdefault(message.channel, {})
        recent.pop(message.ts, None)
        recent[message.ts] = self.changes.count + 1

    def keep_former(self, view: View) -> None:
        """Remember a form or a Home as it is, since it is about to be drawn anew and a page may still show it."""
        self.former_views[view.hash] = copied(view)
        while len(self.former_views) > MOST_FORMER_VIEWS:
            del self.former_views[next(iter(self.former_views))]

    def note_bot_fault(self, sentence: str) -> None:
        """Record something the bot did that Slack would not have liked."""
        if len(self.bot_faults) < MOST_BOT_FAULTS:
            self.bot_faults.append(sentence)

    def started(self) -> None:
        """Count a request as being in flight."""
        self.in_flight += 1

    def finished(self) -> None:
        """Count a request as done, and tell whoever waits."""
        self.in_flight -= 1
        self.changes.happened()
