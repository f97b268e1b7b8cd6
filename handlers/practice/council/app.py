"""The app that is installed in the practice workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class App:
    """The installed bot: its ids, what it asked for and which commands and events it registered.

    ``commands`` maps "/draft" to ``{"description": …, "usage_hint": …}``; ``tokens`` maps a token to
    ``{"kind": "bot" | "app", "scopes": [...]}``. Source: https://docs.slack.dev/reference/app-manifest
    """

    id: str
    name: str
    bot_user: str
    bot_id: str
    scopes: list[str]
    events: list[str]
    commands: dict[str, dict[str, str]]
    shortcuts: list[dict[str, str]] = field(default_factory=list)
    tokens: dict[str, dict[str, Any]] = field(default_factory=dict)

    def install(self, manifest: dict[str, Any]) -> None:
        """Take commands, events, shortcuts and scopes from a parsed app manifest. Raises KeyError if it has none."""
        features = manifest["features"]
        self.commands = {
            one["command"]: {"description": one["description"], "usage_hint": one.get("usage_hint", "")}
            for one in features.get("slash_commands", [])
        }
        self.shortcuts = list(features.get("shortcuts", []))
        self.scopes = list(manifest["oauth_config"]["scopes"]["bot"])
        self.events = list(manifest["settings"].get("event_subscriptions", {}).get("bot_events", []))
        for token in self.tokens.values():
            if token["kind"] == "bot":
                token["scopes"] = list(self.scopes)
