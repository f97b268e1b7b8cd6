"""Whether a council can be reached and served, and what its people are told when it cannot."""

from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_bolt.response import BoltResponse

from chatops.cli.county.hosted import Hosted
from handlers.slack.setting_up import still_works


async def is_still_in(one: Hosted, session: aiohttp.ClientSession, api_url: str) -> bool:
    """Return whether its token works: what Slack tells of an earlier one may come after the bot was added again.

    It is asked of a council that nothing serves as well: one that is being set up is not to begin again.
    """
    token = one.progress.settings.get("SLACK_BOT_TOKEN")
    return bool(token) and await still_works(session, api_url, token or "")


def not_served(one: Hosted, payload: Mapping[str, Any]) -> BoltResponse:
    """Answer where nobody can: whoever typed a command is told."""
    if "command" not in payload:
        return BoltResponse(status=200)
    says = (
        "The bot does not work for your council now, and whoever looks after it has been told. Nothing was kept of "
        "what you typed. Try again later."
        if one.is_set_up
        else "The bot is not set up for your council yet, so nothing was kept of what you typed. Whoever added it to "
        "Slack sets it up on the page that followed."
    )
    return BoltResponse(status=200, body={"response_type": "ephemeral", "text": says})
