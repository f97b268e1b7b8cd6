"""What the set-up asks of Microsoft: whether it accepts the app's secret, and who is in the team of a channel.

Sources: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication and
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context.
"""

import re
from typing import Any
from urllib.parse import unquote

import aiohttp

from chatops.relay.delivery import PlatformAway, TryAgain, Undeliverable
from handlers.platform import MessageGone
from handlers.setting_up import Named, NotAccepted
from handlers.teams.web_api.calls import App, Calls

PAGE = "500"
MOST_PAGES = 20
_CHANNEL = re.compile(r"19:[A-Za-z0-9_-]+@thread\.(?:tacv2|skype)")


def channel_in(link: str) -> str | None:
    """Return the id of the channel that a link leads to, or that was written as it is; None when there is none."""
    found = _CHANNEL.search(unquote(link))
    return found[0] if found else None


async def check_secret(session: aiohttp.ClientSession, app: App) -> None:
    """Ask for a token by the app's secret. Raises NotAccepted."""
    try:
        await Calls(app, session).token()
    except PlatformAway as refused:
        raise NotAccepted(
            f"Microsoft gives the bot no token ({refused}). Check that the app's ID, its secret and the tenant's ID "
            "belong together, and that it is the secret's value and not its ID."
        ) from None
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise NotAccepted(
            f"Microsoft cannot be reached ({type(error).__name__}). Check this computer's connection to the internet."
        ) from None


async def members(session: aiohttp.ClientSession, app: App, channel: str) -> tuple[Named, ...]:
    """Return the people of the team that has a channel, no guests, by their names. Raises NotAccepted."""
    calls = Calls(app, session)
    found: list[Named] = []
    asked = {"pageSize": PAGE}
    try:
        for _ in range(MOST_PAGES):
            page = await calls.call("GET", ("conversations", channel, "pagedmembers"), asked=asked)
            found += [_member(one) for one in page.get("members") or () if _is_ours(one, app.tenant_id)]
            token = page.get("continuationToken")
            if not isinstance(token, str) or not token:
                break
            asked = {"pageSize": PAGE, "continuationToken": token}
    except (TryAgain, Undeliverable, MessageGone) as reason:
        raise NotAccepted(
            f"The bot is not in the team of this channel ({reason}). In Teams add the app to the team, under Manage "
            "team, Apps, and check the channel's link."
        ) from None
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def _is_ours(member: Any, tenant: str) -> bool:
    """Return whether somebody is of the council's own directory and no guest there."""
    if not isinstance(member, dict) or not member.get("aadObjectId"):
        return False
    guest = "#EXT#" in str(member.get("userPrincipalName") or "")
    return member.get("tenantId", tenant) == tenant and not guest


def _member(given: dict[str, Any]) -> Named:
    return Named(str(given["aadObjectId"]), str(given.get("name") or given["aadObjectId"]))
