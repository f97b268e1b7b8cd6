"""Trigger ids, which open one form within three seconds, and response addresses, good for five uses.

Sources: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses and
https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
"""

from __future__ import annotations

import re
import secrets
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json, Workspace

LIFE = 3.0
"""Seconds for which a trigger can be exchanged."""

USES = 5
AGE = timedelta(minutes=30)
MOST_KEPT = 10_000
"""How many triggers and response addresses are remembered; the oldest are forgotten first."""

_SHAPE = re.compile(r"\d+\.\d+\.[0-9a-f]{32}")


@dataclass
class Trigger:
    """One trigger: for whom, until when on the monotonic clock, whether from a modal, whether exchanged."""

    user: str
    until: float
    from_modal: bool
    exchanged: bool = False


class Triggers:
    """The triggers handed out. They are not kept over a restart, since all would be too old."""

    def __init__(self) -> None:
        self._given: dict[str, Trigger] = {}

    def give(self, user: str, *, from_modal: bool = False) -> str:
        """Make a trigger for this user id and give its text."""
        ident = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self._given[ident] = Trigger(user, time.monotonic() + LIFE, from_modal)
        while len(self._given) > MOST_KEPT:
            del self._given[next(iter(self._given))]
        return ident

    def look(self, ident: object) -> Trigger:
        """Find a trigger that can be exchanged now, without exchanging it.

        Raises SlackRefused with invalid_trigger_id, exchanged_trigger_id or expired_trigger_id.
        """
        if not isinstance(ident, str) or not _SHAPE.fullmatch(ident) or ident not in self._given:
            raise SlackRefused("invalid_trigger_id")
        trigger = self._given[ident]
        if trigger.exchanged:
            raise SlackRefused("exchanged_trigger_id")
        if time.monotonic() > trigger.until:
            raise SlackRefused("expired_trigger_id")
        return trigger


def give_response_url(place: Workspace, kind: str, now: datetime, about: Json) -> str:
    """Make a response address and give its path. ``about`` holds user, channel and ts; kind actions or commands."""
    path = f"/{kind}/{place.team_id}/{secrets.randbelow(10**13)}/{secrets.token_urlsafe(18)}"
    place.response_urls[path] = {**about, "uses": 0, "at": now.isoformat()}
    while len(place.response_urls) > MOST_KEPT:
        del place.response_urls[next(iter(place.response_urls))]
    return path


def use_response_url(place: Workspace, path: str, now: datetime) -> Json:
    """Count one use and give what the address is about.

    Raises SlackRefused with used_url after five uses, expired_url after 30 minutes of practice time, or
    invalid_url for one that was never given.
    """
    about = place.response_urls.get(path)
    if about is None:
        raise SlackRefused("invalid_url")
    if now - datetime.fromisoformat(about["at"]) > AGE:
        raise SlackRefused("expired_url")
    if about["uses"] >= USES:
        raise SlackRefused("used_url")
    about["uses"] += 1
    return about
