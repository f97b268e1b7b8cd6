"""Direct messages to the bot, and the Home tab: events, kept in the inbox and dealt with from there."""

from collections.abc import Mapping
from typing import Any

from chatops.desk import Desk
from chatops.policy.authority import powers
from chatops.policy.breaches import confidence
from chatops.policy.people import AccountStatus, Caller
from chatops.relay.delivery import TryAgain
from handlers.screens import pages
from handlers.screens.purdah.purdah_pages import home_parts
from handlers.slack.kept_words import has_files, is_typed
from handlers.slack.transport.payload_text import event_key
from handlers.slack.web_api.client import SlackClient
from handlers.views.home import see_home
from handlers.views.purdah.window import see_purdah

Event = Mapping[str, Any]


async def on_direct_message(desk: Desk, workspace: SlackClient, event: Event) -> None:
    """Somebody wrote to the bot: say what they can do here. What they wrote is kept sealed, to open a form with.

    What the bot itself wrote, and notices of Slack's own (which have a subtype), are passed over. Raises TryAgain,
    Undeliverable.
    """
    if not is_typed(event):
        return
    caller = await _known(workspace, str(event["user"]))
    actor = await desk.look(lambda work, _now: work.people.actor(caller))
    if confidence.may_report(actor):
        return  # not one of the workspace's people: nothing here is for them
    card = pages.greeting(event_key(event), powers.may_draft(actor), files=has_files(event))
    await workspace.post(str(event["channel"]), card)


async def on_home_opened(desk: Desk, workspace: SlackClient, event: Event) -> None:
    """Somebody opened the Home tab: draw what waits for them. Raises TryAgain, Undeliverable."""
    if event.get("tab") != "home":
        return
    user = str(event["user"])
    caller = await _known(workspace, user)
    view = await desk.look(see_home, by=caller)
    purdah = await desk.look(see_purdah, by=caller)
    await workspace.show_home(user, pages.home(view, home_parts(purdah)))


async def _known(workspace: SlackClient, user: str) -> Caller:
    """Who this is. Nobody waits for the answer, so Slack is asked again later when it does not say. Raises TryAgain."""
    caller = await workspace.caller(user)
    if caller.status is AccountStatus.UNKNOWN:
        raise TryAgain("users.info does not say who this is")
    return caller
