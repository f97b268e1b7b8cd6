"""What Teams tells of by itself is kept in the inbox before Teams is told that it arrived.

Of a message its words are kept as they were seen, but for those after "report": what is typed in a conversation is
where the council's administrators can find it, and so is no place for a report.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from chatops.desk import Desk
from chatops.ports.unit_of_work import UnitOfWork
from handlers.answering import routes
from handlers.receiving.taken_in import as_text, take_in
from handlers.teams import commands
from handlers.teams.activities import Sender, is_group_chat, is_personal, key_of, object_in, place_of, text_in
from handlers.teams.spoken import files_in, is_spoken, words_of
from handlers.teams.web_api.kept import PLATFORM

Event = Mapping[str, Any]

INSTALLED: Final = "installed"
ADDED: Final = "added"
"""Somebody added the bot to a chat of several people."""
REMOVED: Final = "removed"
MESSAGE: Final = "message"
_ADDS = {"add", "add-upgrade"}
_REMOVES = {"remove", "remove-upgrade"}


async def keep_event(desk: Desk, activity: Event, sender: Sender) -> None:
    """Keep what Teams tells of. What is raised makes Teams say that it could not be delivered."""
    key = key_of(activity)
    match activity.get("type"):
        case "message" if is_spoken(activity):
            await take_in(desk, key, _message(activity, sender))
        case "messageUpdate" if is_spoken({**activity, "type": MESSAGE}):
            await _amend(desk, key, _message(activity, sender))
        case "messageDelete":
            await _forget(desk, key, sender)
        case "installationUpdate" if text_in(activity, "action") in _ADDS and is_personal(activity):
            await take_in(desk, f"installed:{key}", {"type": INSTALLED, **_where(activity, sender)})
        case "installationUpdate" if text_in(activity, "action") in _ADDS and is_group_chat(activity):
            await take_in(desk, f"installed:{key}", {"type": ADDED, **_where(activity, sender)})
        case "installationUpdate" if text_in(activity, "action") in _REMOVES and is_personal(activity):
            await take_in(desk, f"removed:{key}", {"type": REMOVED, **_where(activity, sender)})
        case _:
            return


def _message(activity: Event, sender: Sender) -> Event:
    """Return what is kept of a message: its words as they were seen, but for those of a report."""
    words = words_of(activity)
    command, rest = commands.read_command(words) or ("", words)
    return {
        "type": MESSAGE,
        **_where(activity, sender),
        "status": str(sender.status or ""),
        "targeted": _targeted_by(activity),
        "command": command,
        "text": "" if command in routes.CONFIDENTIAL_COMMANDS else rest,
        "files": [[one.id, one.name, one.address] for one in files_in(activity)],
    }


def _targeted_by(activity: Event) -> str:
    """Return who wrote to the bot alone in a channel, by the id that Teams gives them there; nothing for all else."""
    to_the_bot = object_in(activity, "recipient").get("isTargeted") is True and not is_personal(activity)
    return text_in(object_in(activity, "from"), "id") if to_the_bot else ""


def _where(activity: Event, sender: Sender) -> Event:
    """Return whose an activity is, and where it came from."""
    return {
        "platform": PLATFORM,
        "user": sender.user,
        "place": place_of(activity),
        "service": text_in(activity, "serviceUrl"),
        "personal": is_personal(activity),
    }


async def _amend(desk: Desk, key: str, event: Event) -> None:
    """Keep the words of an edited message in place of those it had, as long as no form was sent with them."""
    text = as_text(event)

    def amended(work: UnitOfWork) -> None:
        body = work.inbox.body(key)
        if body is not None and json.loads(body).get("user") == event["user"]:
            work.inbox.amend(key, text)

    await desk.records.write(amended)


async def _forget(desk: Desk, key: str, sender: Sender) -> None:
    """A message that its writer deleted is not kept for a form either."""

    def forgotten(work: UnitOfWork) -> None:
        body = work.inbox.body(key)
        if body is not None and json.loads(body).get("user") == sender.user:
            work.inbox.done(key)

    await desk.records.write(forgotten)
