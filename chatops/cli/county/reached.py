"""Whether a council can be reached and served, and what its people are told when it cannot."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.response import BoltResponse

from chatops.cli.county.hosted import Hosted
from chatops.relay.delivery import TryAgain
from handlers.slack.web_api.error_codes import INSTALLATION


async def is_still_in(one: Hosted) -> bool:
    """Return whether the token works: what Slack tells of an earlier one may come after the bot was added again."""
    slack = one.served.connected.slack if one.served is not None else None
    if slack is None:
        return False
    try:
        await slack.whose_token()
    except TryAgain as error:
        return str(error) not in INSTALLATION
    return True


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
