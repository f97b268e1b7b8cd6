"""Direct messages that were sent while no connection to Slack was open, read again from the conversations.

With Socket Mode Slack delivers nothing while the bot is away (https://docs.slack.dev/apis/events-api/using-socket-mode).
The inbox remembers each message for longer than is read back, so one that was answered is not answered again. What
the bot wrote after it proves nothing: a card may have come in between.
"""

import asyncio
from datetime import datetime, timedelta

from chatops.desk import Desk
from chatops.policy.people import Identity
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import TryAgain, Undeliverable
from handlers.receiving.taken_in import take_in
from handlers.slack.edits import replace
from handlers.slack.texts import PLATFORM
from handlers.slack.transport.payload_text import event_key
from handlers.slack.web_api.client import SlackClient

LOOK_BACK = timedelta(days=1)
MOST_MESSAGES = 50


async def read_missed(desk: Desk, workspace: SlackClient) -> None:
    """Take in the direct messages of everyone on the council's list, of the last day, that are not in the inbox yet.

    Raises TryAgain when Slack cannot be read now. Somebody the bot cannot write to is passed over.
    """
    oldest = (desk.clock.now() - LOOK_BACK).timestamp()
    for identity in await desk.look(_identities):
        try:
            for event in await _written_to_us(workspace, identity.user, oldest):
                await take_in(desk, event_key(event), event)
                await replace(desk, event)
        except Undeliverable:
            continue


def _identities(work: UnitOfWork, _now: datetime) -> list[Identity]:
    """Return by which identities in Slack everyone on the council's list may have written."""
    everyone = (work.people.identities_of(entry.person) for entry in work.people.everyone())
    return [identity for identities in everyone for identity in identities if identity.platform == PLATFORM]


async def _written_to_us(workspace: SlackClient, user: str, oldest: float) -> list[dict[str, object]]:
    try:
        channel, messages = await workspace.direct_messages(user, oldest=oldest, limit=MOST_MESSAGES)
    except TryAgain as limited:
        if limited.after is None:
            raise
        await asyncio.sleep(limited.after.total_seconds())
        channel, messages = await workspace.direct_messages(user, oldest=oldest, limit=MOST_MESSAGES)
    by_them = [message for message in reversed(messages) if not message.get("bot_id")]
    return [{**message, "type": "message", "channel_type": "im", "channel": channel} for message in by_them]
