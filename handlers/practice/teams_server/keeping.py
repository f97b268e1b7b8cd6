"""What is kept of a practice tenant from one start to the next, as plain data."""

from __future__ import annotations

import base64
from dataclasses import asdict

from handlers.practice.teams_server.driver import TeamsActor, Window
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Conversation, Json, Message, Post


def written(server: TeamsServer) -> Json:
    """Return everything that was said, sent and opened."""
    tenant = server.tenant
    return {
        "numbers": tenant.numbers,
        "conversations": [asdict(one) for one in tenant.conversations.values()],
        "posts": [asdict(one) for one in tenant.posts],
        "files": {ident: base64.b64encode(content).decode() for ident, content in tenant.files.items()},
        "windows": {actor.member.key: _in_front_of(actor) for actor in server.people if actor.window},
    }


def read_into(server: TeamsServer, data: Json) -> None:
    """Put what was kept into a tenant that is fresh.

    Raises:
        KeyError, TypeError, ValueError: it is not what ``written`` gives.
    """
    tenant = server.tenant
    tenant.numbers = int(data["numbers"])
    for one in data["conversations"]:
        messages = [Message(**each) for each in one["messages"]]
        tenant.conversations[one["id"]] = Conversation(**one | {"messages": messages})
    tenant.posts = [Post(**one) for one in data.get("posts", [])]
    tenant.files = {ident: base64.b64decode(content) for ident, content in data["files"].items()}
    for key, kept in data["windows"].items():
        server.person(key).window, server.person(key).chosen = Window(**kept["window"]), kept["chosen"]


def _in_front_of(actor: TeamsActor) -> Json:
    return {"window": asdict(actor.window) if actor.window else None, "chosen": actor.chosen}
