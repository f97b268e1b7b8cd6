"""Checks of the set-up at Slack, each a sentence and what to do about it. Nothing is posted or changed.

Sources: https://docs.slack.dev/reference/methods/auth.test, bots.info, conversations.info, users.info and
apps.connections.open there; https://docs.slack.dev/reference/objects/user-object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from chatops.clock import Clock
from chatops.findings import Finding, amiss, well
from handlers.sessions import new_session
from handlers.slack.web_api.calls import PATIENT_S
from handlers.slack.web_api.punctual import web_client

SCOPES = (
    "commands",
    "chat:write",
    "im:history",
    "im:write",
    "users:read",
    "groups:read",
    "channels:read",
    "files:read",
    "files:write",
)
"""What the app is allowed to do; `manifest.yaml` beside it asks for the same, and a test keeps the two equal."""

WRONG_CLOCK_S = 60
UNEVEN_CLOCK_S = 5

UNREACHABLE = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)
ODD = (KeyError, TypeError, AttributeError, ValueError)
"""What reading an answer raises that does not hold what it should."""
_TOKEN = "Copy it again from the app's page “OAuth & Permissions”, after “Install to Workspace”."  # noqa: S105 - advice


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that the bot needs: its id, what it is called, its setting, and what to say when it is public."""

    id: str
    about: str
    setting: str
    when_public: str


@dataclass(frozen=True, slots=True)
class Target:
    """What the settings say of Slack. `people` are pairs of a setting and a user id; no app token when over HTTP."""

    token: str = field(repr=False)
    app_token: str | None = field(repr=False)
    api_url: str
    app_id: str
    team_id: str
    enterprise_id: str | None
    channel: Channel
    people: tuple[tuple[str, str], ...]


async def check_slack(target: Target, clock: Clock) -> list[Finding]:
    """Check the token, what it may do, the clock, the connection, the channel and everyone on the list.

    When the token is not accepted, or Slack cannot be reached, that is the only finding.
    """
    async with new_session() as session:
        client = web_client(target.token, target.api_url, session, PATIENT_S)
        before = clock.now()
        try:
            answer = await client.auth_test()
        except SlackApiError as error:
            sentence = f"Slack does not accept SLACK_BOT_TOKEN ({code_of(error)})."
            return [amiss("Token", sentence, _TOKEN)]
        except UNREACHABLE as error:
            sentence = f"Slack cannot be reached ({type(error).__name__})."
            return [amiss("Slack", sentence, "Check this computer's connection to the internet, and any proxy.")]
        heard = before + (clock.now() - before) / 2
        findings = [
            await check_token(client, target, answer.data),
            check_scopes(answer.headers),
            check_clock(answer.headers, heard),
        ]
        if target.app_token:
            findings.append(await check_connection(client, target.app_token))
        findings += await check_channel(client, target.channel)
        for setting, user in target.people:
            findings.append(await check_person(client, target, setting, user))
        return findings


async def check_token(client: AsyncWebClient, target: Target, who: Any) -> Finding:
    """Return whether the token is the bot's of the app and the workspace in the settings. `who` is what auth.test
    gave.
    """
    if who.get("team_id") != target.team_id:
        sentence = f"SLACK_BOT_TOKEN is of the workspace {who.get('team_id')}, and SLACK_TEAM_ID says {target.team_id}."
        return amiss("Token", sentence, "Put right whichever of the two is wrong.")
    try:
        app_id = (await client.bots_info(bot=str(who.get("bot_id", ""))))["bot"].get("app_id")
    except (*UNREACHABLE, *ODD) as error:
        sentence = f"Slack does not say which app SLACK_BOT_TOKEN belongs to ({code_of(error)})."
        return amiss("Token", sentence, _TOKEN)
    if app_id != target.app_id:
        sentence = f"SLACK_BOT_TOKEN is of the app {app_id}, and SLACK_APP_ID says {target.app_id}."
        return amiss("Token", sentence, "Put right whichever of the two is wrong.")
    return well("Token", "Slack accepts the bot token, and it is of the right app and workspace.")


def check_scopes(headers: Mapping[str, Any]) -> Finding:
    """Return whether the app may do what the bot needs, and no more."""
    given = {scope.strip() for scope in str(_header(headers, "x-oauth-scopes")).split(",") if scope.strip()}
    missing = [scope for scope in SCOPES if scope not in given]
    if missing:
        remedy = "Put handlers/slack/manifest.yaml into the app's page “App Manifest”, then install the app again."
        return amiss("Scopes", f"The app is not allowed: {', '.join(missing)}.", remedy)
    more = sorted(given - set(SCOPES))
    remark = f"Remove what it does not need: {', '.join(more)}." if more else ""
    return well("Scopes", "The app is allowed what it needs.", remark)


def check_clock(headers: Mapping[str, Any], now: datetime) -> Finding:
    """Return how far this computer's clock is from Slack's. `now` is the aware instant at which the answer was
    given.
    """
    try:
        theirs = parsedate_to_datetime(str(_header(headers, "date")))
    except ValueError:
        return well("Clock", "Slack's answer does not say what time it is.", "Check this computer's clock by hand.")
    off = round(abs((now - theirs).total_seconds()))
    if off > WRONG_CLOCK_S:
        remedy = (
            "Set it by a time server: posts are handed over, and pre-election periods begin and end, by this clock."
        )
        return amiss("Clock", f"This computer's clock is {off:,} seconds off.", remedy)
    if off > UNEVEN_CLOCK_S:
        return well("Clock", f"This computer's clock is {off} seconds off.", "Set it by a time server.")
    return well("Clock", "This computer's clock is right.")


async def check_connection(client: AsyncWebClient, app_token: str) -> Finding:
    """Return whether Slack lets the bot open a connection by Socket Mode. It is only asked for, not opened."""
    try:
        await client.apps_connections_open(app_token=app_token)
    except UNREACHABLE as error:
        sentence = f"Slack does not let the bot connect with SLACK_APP_TOKEN ({code_of(error)})."
        remedy = (
            "Turn Socket Mode on in the app, and make an app-level token with the scope connections:write on its "
            "page “Basic Information”."
        )
        return amiss("Connection", sentence, remedy)
    return well("Connection", "Slack lets the bot connect by Socket Mode.")


async def check_channel(client: AsyncWebClient, channel: Channel) -> list[Finding]:
    """Return whether a channel is there, open, the council's alone, with the bot in it."""
    about = channel.about
    try:
        found = dict((await client.conversations_info(channel=channel.id))["channel"])
    except (*UNREACHABLE, *ODD) as error:
        sentence = f"The bot cannot see {channel.id} ({code_of(error)})."
        return [amiss(about, sentence, f"Check {channel.setting}. If it is private, invite the bot to it.")]
    findings = []
    if found.get("is_archived"):
        findings.append(amiss(about, "It is archived.", f"Restore it, or choose another for {channel.setting}."))
    if not found.get("is_member"):
        findings.append(amiss(about, "The bot is not in it.", "Invite the bot to it: /invite and the bot's name."))
    if any(found.get(name) for name in ("is_ext_shared", "is_pending_ext_shared", "is_org_shared", "is_shared")):
        sentence = "It is shared with people outside the council's workspace."
        findings.append(amiss(about, sentence, f"Choose a channel of the council alone for {channel.setting}."))
    if findings:
        return findings
    remark = "" if found.get("is_private") else channel.when_public
    return [well(about, "It is there, and the bot is in it.", remark)]


async def check_person(client: AsyncWebClient, target: Target, setting: str, user: str) -> Finding:
    """Return whether somebody on the council's list is an active, full member of the workspace."""
    try:
        found = dict((await client.users_info(user=user))["user"])
    except (*UNREACHABLE, *ODD) as error:
        sentence = f"Slack does not know {user} ({code_of(error)})."
        return amiss(setting, sentence, f"Copy the member ID again from their profile into {setting}.")
    wrong = why_not(found, target.team_id, target.enterprise_id)
    name = "".join(c for c in str(found.get("real_name") or user) if c.isprintable())
    if wrong:
        return amiss(setting, f"{name} ({user}) {wrong}.", f"Change {setting}, or their account in Slack.")
    return well(setting, f"{name} ({user}) is an active member of the workspace.")


def why_not(user: Mapping[str, Any], team_id: str, enterprise_id: str | None) -> str:
    """Return why this account cannot act for the council, in the rest of a sentence; empty when it can."""
    enterprise = (user.get("enterprise_user") or {}).get("enterprise_id")
    ours = user.get("team_id") == team_id or (enterprise_id and enterprise == enterprise_id)
    if user.get("is_stranger") or not ours:
        return "belongs to another workspace"
    if user.get("deleted", True):
        return "has been deactivated"
    if user.get("is_bot", True) or user.get("is_workflow_bot"):
        return "is not a person"
    if user.get("is_restricted", True) or user.get("is_ultra_restricted", True):
        return "is a guest"
    return ""


def _header(headers: Mapping[str, Any], name: str) -> Any:
    return next((value for key, value in headers.items() if key.lower() == name), "")


def code_of(error: BaseException) -> str:
    """Return Slack's short name of an error, else the kind of error; never its text, which may hold a request."""
    if isinstance(error, SlackApiError):
        data = getattr(error.response, "data", None)
        code = data.get("error") if isinstance(data, dict) else None
        return str(code)[:60] if code else f"status {getattr(error.response, 'status_code', 'unknown')}"
    if isinstance(error, ODD):
        return "an answer without it"
    return type(error).__name__
