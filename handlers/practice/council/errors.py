"""The two ways of being told no: what Slack refuses the bot, and what a person cannot do."""

from __future__ import annotations

from typing import Any


class SlackRefused(Exception):
    """The Web API refuses a call.

    ``code`` is Slack's error code, ``messages`` the sentences for ``response_metadata.messages``, and
    ``more`` further fields of the answer. Source: https://docs.slack.dev/apis/web-api/#responses
    """

    def __init__(self, code: str, messages: list[str] | None = None, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.messages = messages or []
        self.more = more


class Impossible(Exception):
    """A person tried what no Slack client would let them do, such as pressing a button they cannot see."""
