"""What a page still shows, though it may have changed since: messages by version, forms and Home by hash.

Whoever presses a button on an old card sends what they see, as a Slack client does, and the bot answers it.
"""

from __future__ import annotations

from handlers.practice.council.copies import copied
from handlers.practice.council.council import Council
from handlers.practice.council.errors import Impossible
from handlers.practice.council.record import Entry
from handlers.practice.council.workspace import Json, Message, View
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.block_kit import with_ids


def message_of(council: Council, entry: Entry) -> Message:
    """Return the message that an entry of somebody's record shows, as it was then."""
    channel, ts, version = entry.where.split("/")
    blocks = with_ids(entry.body["blocks"])
    bot = council.workspace.app.bot_user
    return Message(channel, ts, bot, entry.body["text"], blocks, by_bot=True, version=int(version))


def message_shown(actor: Actor, asked: Json) -> Message:
    """Return the message that a page names by ``channel``, ``ts`` and the ``version`` that it shows.

    Raises:
        Impossible: this person has never seen it.
    """
    place = actor.council.workspace
    channel, ts = asked["channel"], asked["ts"]
    mine = next((one for one in actor.ephemerals if (one.channel, one.ts) == (channel, ts)), None)
    now = mine or place.find(channel, ts)
    if now is not None and now.version == asked.get("version", now.version):
        return now
    where = f"{channel}/{ts}/{asked.get('version')}"
    for entry in reversed(actor.council.seen.latest(actor.id)):
        if entry.where == where and entry.kind in {"message", "ephemeral"}:
            found = message_of(actor.council, entry)
            found.only_for = actor.id if entry.kind == "ephemeral" else ""
            return found
    raise Impossible("This message is gone.")


def view_shown(actor: Actor, ident: str, shown_hash: str = "") -> View:
    """Return the form or Home that a page names by its id, as it was when it had the hash that the page knows.

    Raises:
        Impossible: it is not open.
    """
    for view in [*actor.views, actor.home]:
        if view is not None and view.id == ident:
            former = actor.council.former_views.get(shown_hash)
            return copied(former) if former is not None and former.id == ident else view
    raise Impossible("This form is no longer open.")
