"""Direct messages to the bot, and the Home tab: events, kept in the inbox and dealt with from there."""

from collections.abc import Mapping
from typing import Any

from chatops.ports import Desk
from handlers.slack.blocks import pages
from handlers.slack.incoming import as_typed
from handlers.slack.workspace import Workspace
from handlers.views.drafts import list_drafts

Event = Mapping[str, Any]


async def on_direct_message(_desk: Desk, workspace: Workspace, event: Event) -> None:
    """Somebody wrote to the bot: say what it can do, and offer what they wrote as the words of a draft.

    What the bot itself wrote, and edits and the like (which have a subtype), are passed over.
    """
    if event.get("bot_id") or event.get("subtype") or not isinstance(event.get("user"), str):
        return
    await workspace.post(str(event["channel"]), pages.greeting(as_typed(str(event.get("text") or ""))))


async def on_home_opened(desk: Desk, workspace: Workspace, event: Event) -> None:
    """Somebody opened the Home tab: draw what waits for them."""
    if event.get("tab") != "home":
        return
    user = str(event["user"])
    lists = await desk.look(list_drafts, by=await workspace.caller(user))
    await workspace.show_home(user, pages.home(lists))
