"""Direct messages that were sent while no connection to Slack was open, read again from the conversations.

With Socket Mode Slack delivers nothing while the bot is away (https://docs.slack.dev/apis/events-api/using-socket-mode).
What nobody has answered yet is whatever stands below the bot's last message.
"""

import asyncio
from datetime import timedelta

from chatops.ports import Desk
from chatops.relay import TryAgain, Undeliverable
from handlers.slack.listeners import event_key, take_in
from handlers.slack.workspace import Workspace

LOOK_BACK = timedelta(days=1)
MOST_MESSAGES = 50


async def read_missed(desk: Desk, workspace: Workspace) -> None:
    """Take in the unanswered direct messages of everyone on the council's list, of the last day.

    Raises TryAgain when Slack cannot be read now. Somebody the bot cannot write to is passed over.
    """
    people = await desk.look(lambda work, _now: work.people.everyone())
    oldest = (desk.clock.now() - LOOK_BACK).timestamp()
    for entry in people:
        try:
            for event in await _unanswered(workspace, entry.person.user, oldest):
                await take_in(desk, event_key(event), event)
        except Undeliverable:
            continue


async def _unanswered(workspace: Workspace, user: str, oldest: float) -> list[dict[str, object]]:
    try:
        channel, messages = await workspace.direct_messages(user, oldest=oldest, limit=MOST_MESSAGES)
    except TryAgain as limited:
        if limited.after is None:
            raise
        await asyncio.sleep(limited.after.total_seconds())
        channel, messages = await workspace.direct_messages(user, oldest=oldest, limit=MOST_MESSAGES)
    unanswered: list[dict[str, object]] = []
    for message in messages:  # the newest first
        if message.get("bot_id"):
            break
        unanswered.append({**message, "type": "message", "channel_type": "im", "channel": channel})
    return unanswered[::-1]
