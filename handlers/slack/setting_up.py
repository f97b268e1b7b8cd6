"""What the set-up asks of Slack: whose token it is, who there is, and which channels the bot is in. Nothing is changed.

Sources: https://docs.slack.dev/reference/methods/auth.test, bots.info, apps.connections.open, users.list and
conversations.list there.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from handlers.setting_up import Named, NotAccepted
from handlers.slack import doctor
from handlers.slack.web_api.calls import PATIENT_S
from handlers.slack.web_api.error_codes import INSTALLATION
from handlers.slack.web_api.punctual import web_client

PAGE = 200
MOST_PAGES = 20
"""Pages of a list that are read: 4,000 people, which no town council has."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The workspace and the app that a bot token is of."""

    team_id: str
    name: str
    app_id: str
    enterprise_id: str | None


@dataclass(frozen=True, slots=True)
class Channel(Named):
    """A channel, and whether only those read it who are in it."""

    is_private: bool


async def whose_token(session: aiohttp.ClientSession, api_url: str, token: str) -> Workspace:
    """Return what a bot token is of. Raises NotAccepted."""
    client = web_client(token, api_url, session, PATIENT_S)
    try:
        who = await client.auth_test()
        if not who.get("bot_id"):
            raise NotAccepted("This is somebody's own token, not the bot's. The bot's begins with xoxb-.")
        missing = doctor.check_scopes(who.headers)
        if not missing.ok:
            raise NotAccepted(f"{missing.sentence} Make the app again with the manifest above, and install that.")
        bot: Mapping[str, Any] = (await client.bots_info(bot=str(who["bot_id"])))["bot"]
        app_id = str(bot["app_id"])
    except SlackApiError as error:
        raise NotAccepted(
            f"Slack does not accept this token ({doctor.code_of(error)}). Copy it again from “OAuth & Permissions”."
        ) from None
    except doctor.UNREACHABLE as error:
        raise NotAccepted(unreachable(error)) from None
    except doctor.ODD:
        raise NotAccepted("Slack does not say which app this token belongs to. Copy the bot's own token.") from None
    enterprise = who.get("enterprise_id")
    return Workspace(str(who["team_id"]), str(who.get("team") or ""), app_id, str(enterprise) if enterprise else None)


async def still_works(session: aiohttp.ClientSession, api_url: str, token: str) -> bool:
    """Return whether Slack still lets the bot in by a token; it is taken to while Slack does not answer."""
    try:
        await web_client(token, api_url, session, PATIENT_S).auth_test()
    except SlackApiError as error:
        return error.response.get("error") not in INSTALLATION
    except doctor.UNREACHABLE:
        return True
    return True


async def give_back(session: aiohttp.ClientSession, api_url: str, token: str) -> None:
    """Have Slack end a token that is not used; where it does not answer, nobody has the token all the same."""
    with suppress(SlackApiError, *doctor.UNREACHABLE):
        await web_client(token, api_url, session, PATIENT_S).auth_revoke()


async def may_connect(session: aiohttp.ClientSession, api_url: str, app_token: str) -> None:
    """Ask for a connection by Socket Mode, which is not opened. Raises NotAccepted."""
    found = await doctor.check_connection(web_client(app_token, api_url, session, PATIENT_S), app_token)
    if not found.ok:
        raise NotAccepted(
            "Slack does not let the bot connect with this token. Make one under “App-Level Tokens” on the page "
            "“Basic Information”, with the scope connections:write, and copy it whole."
        )


async def members(
    session: aiohttp.ClientSession, api_url: str, token: str, team_id: str, enterprise_id: str | None
) -> tuple[Named, ...]:
    """Return the people of the workspace who can act for the council, by their names. Raises NotAccepted."""
    client = web_client(token, api_url, session, PATIENT_S)
    found = [
        Named(str(user["id"]), _name(user))
        for user in await _all(lambda cursor: client.users_list(limit=PAGE, cursor=cursor), "members")
        if user.get("id") != "USLACKBOT" and not doctor.why_not(user, team_id, enterprise_id)
    ]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


async def channels(session: aiohttp.ClientSession, api_url: str, token: str) -> tuple[Channel, ...]:
    """Return the channels that the bot is in and that are the council's alone, by their names. Raises NotAccepted."""
    client = web_client(token, api_url, session, PATIENT_S)
    kinds = "public_channel,private_channel"

    def listed(cursor: str) -> Awaitable[AsyncSlackResponse]:
        return client.conversations_list(limit=PAGE, cursor=cursor, types=kinds, exclude_archived=True)

    shared = ("is_ext_shared", "is_pending_ext_shared", "is_org_shared", "is_shared")
    found = [
        Channel(str(one["id"]), str(one.get("name") or one["id"]), bool(one.get("is_private")))
        for one in await _all(listed, "channels")
        if one.get("is_member") and not any(one.get(name) for name in shared)
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_private, one.name)))


def unreachable(error: BaseException) -> str:
    """Return the sentence that says that Slack cannot be reached."""
    return f"Slack cannot be reached ({type(error).__name__}). Check this computer's connection to the internet."


async def _all(ask: Callable[[str], Awaitable[AsyncSlackResponse]], name: str) -> list[dict[str, Any]]:
    """Return a whole list: `ask` fetches the page at a cursor, `name` is what its entries are called there."""
    found: list[dict[str, Any]] = []
    cursor = ""
    try:
        for _ in range(MOST_PAGES):
            answer = await ask(cursor)
            found += _objects(answer.get(name))
            cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                break
    except SlackApiError as error:
        raise NotAccepted(f"Slack does not show its list ({doctor.code_of(error)}). Try again in a minute.") from None
    except doctor.UNREACHABLE as error:
        raise NotAccepted(unreachable(error)) from None
    return found


def _objects(given: Any) -> Iterator[dict[str, Any]]:
    yield from (one for one in given or () if isinstance(one, dict) and one.get("id"))


def _name(user: Mapping[str, Any]) -> str:
    return str(user.get("real_name") or (user.get("profile") or {}).get("real_name") or user.get("name") or user["id"])
