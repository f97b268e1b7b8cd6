"""Whether the bot is set up in Teams: its secret, how Teams reaches it, the channel, who has the app."""

from dataclasses import dataclass, field
from datetime import date

import aiohttp

from chatops.clock import Clock, london_date
from chatops.findings import Finding, amiss, well
from chatops.relay.delivery import LaneShut, PlatformAway, TryAgain, Undeliverable
from handlers.platform import MessageGone
from handlers.sessions import new_session
from handlers.teams.transport.intake import PATH
from handlers.teams.web_api.calls import App, Calls
from handlers.teams.web_api.conversations import Conversations

SOON_DAYS = 60
WAIT_S = 10
_SECRET = "In Microsoft Entra make a new client secret for the app, and put it in TEAMS_APP_SECRET."  # noqa: S105
_INSTALL = "In the Teams admin centre put the app into a setup policy that they are under."
_ENDPOINT = "Check the web server in front of HOST and PORT, its certificate, and WEB_ADDRESS."


@dataclass(frozen=True, slots=True)
class TeamsTarget:
    """What the checks need to know: the app, where keys are published, the bot's own address, channel and people.

    `channel` is the id of a channel and `named` the setting that names it; `people` are settings and their ids.
    """

    app: App
    keys: str
    web_address: str | None
    channel: str
    named: str
    secret_ends: date | None
    people: tuple[tuple[str, str], ...] = field(default=())


async def check_teams(target: TeamsTarget, clock: Clock) -> list[Finding]:
    """Check all of it. When Microsoft gives the bot no token, what needs one is not checked."""
    async with new_session() as session:
        calls = Calls(target.app, session)
        findings = [await _check_keys(session, target.keys), await _check_endpoint(session, target.web_address)]
        findings += _check_end(target.secret_ends, london_date(clock.now()))
        try:
            await calls.token()
        except PlatformAway as refused:
            sentence = f"Microsoft gives the bot no token for TEAMS_APP_ID and TEAMS_APP_SECRET ({refused})."
            return [*findings, amiss("Teams secret", sentence, _SECRET)]
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            sentence = f"Microsoft cannot be reached ({type(error).__name__})."
            return [*findings, amiss("Teams", sentence, "Check this computer's connection to the internet.")]
        findings.append(well("Teams secret", "Microsoft accepts the bot's secret."))
        conversations = Conversations(calls, target.app.app_id, target.app.tenant_id)
        findings.append(await _check_channel(calls, target))
        return [*findings, *[await _check_person(conversations, name, user) for name, user in target.people]]


async def _check_keys(session: aiohttp.ClientSession, address: str) -> Finding:
    try:
        async with session.get(address, timeout=aiohttp.ClientTimeout(total=WAIT_S)) as response:
            response.raise_for_status()
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        sentence = f"The keys with which Microsoft signs cannot be fetched ({type(error).__name__})."
        return amiss("Teams keys", sentence, f"Let this computer reach {address}.")
    return well("Teams keys", "The keys with which Microsoft signs can be fetched.")


async def _check_endpoint(session: aiohttp.ClientSession, address: str | None) -> Finding:
    """Return whether the bot's own door answers at its address on the web: it turns away whoever brings no token."""
    if address is None:
        sentence = "WEB_ADDRESS is not set, and Teams reaches the bot over the web alone."
        return amiss("Teams endpoint", sentence, _ENDPOINT)
    where = f"{address.rstrip('/')}{PATH}"
    try:
        async with session.post(where, json={}, timeout=aiohttp.ClientTimeout(total=WAIT_S)) as response:
            status = response.status
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return amiss("Teams endpoint", f"{where} cannot be reached ({type(error).__name__}).", _ENDPOINT)
    if status != 401:
        sentence = f"{where} answers {status}, and the bot would answer 401 to a request without a token."
        return amiss("Teams endpoint", sentence, f"Start the bot, and run this again. {_ENDPOINT}")
    return well("Teams endpoint", f"The bot answers at {where}, with a certificate that is accepted.")


def _check_end(ends: date | None, today: date) -> list[Finding]:
    if ends is None:
        sentence = "TEAMS_SECRET_ENDS is not set, so nobody is warned before TEAMS_APP_SECRET ends."
        return [well("Teams secret", sentence, "Microsoft Entra shows the day beside the secret.")]
    left = (ends - today).days
    if left > SOON_DAYS:
        return [well("Teams secret", f"Days until it ends: {left}.")]
    says = f"Days until it ends: {left}." if left >= 0 else "It has ended."
    return [amiss("Teams secret", says, _SECRET)]


async def _check_channel(calls: Calls, target: TeamsTarget) -> Finding:
    user = next((user for _, user in target.people), "")
    try:
        await calls.call("GET", ("conversations", target.channel, "members", user))
    except MessageGone:
        pass  # the channel is there, and that person is not in its team
    except (TryAgain, Undeliverable) as reason:
        remedy = "Add the app to the team that has it, in Teams under Manage team, Apps."
        return amiss("Teams channel", f"The bot is not in the channel of {target.named} ({reason}).", remedy)
    return well("Teams channel", f"The bot is in the channel of {target.named}.")


async def _check_person(conversations: Conversations, name: str, user: str) -> Finding:
    try:
        await conversations.with_person(user)
    except (Undeliverable, LaneShut) as reason:
        return amiss(name, f"{user} does not have the app ({reason}), and gets no messages.", _INSTALL)
    except TryAgain as reason:
        return amiss(name, f"Teams does not say whether {user} has the app ({reason}).", "Run this again later.")
    return well(name, f"{user} has the app.")
