"""How the bot of the settings reaches Slack, and how Slack reaches it."""

import secrets

import aiohttp
import structlog

from chatops.desk import Desk
from chatops.relay.delivery import PlatformAway, TryAgain
from chatops.settings.council import Settings
from chatops.settings.kinds import SLACK_API
from chatops.settings.slack import SlackApp
from chatops.settings.teams import SERVICE_URL
from chatops.settings.wrong import CannotStart
from handlers.letters.looks import looks_of
from handlers.requests.installation import Installation
from handlers.slack.missed_messages import read_missed
from handlers.slack.transport.dispatch import Dispatch
from handlers.slack.transport.socket import SocketIntake
from handlers.slack.transport.verification import Verification
from handlers.slack.web_api.client import SlackClient
from handlers.slack.web_api.error_codes import INSTALLATION
from handlers.slack.web_api.pace import Pace
from handlers.slack.web_api.statuses import Home
from handlers.web.health import Figures

log = structlog.get_logger()

SILENT_S = 90.0
"""How long the socket may be silent before `/healthz` says so; the watchdog mends it before that."""


async def reach_slack(settings: Settings, app: SlackApp, session: aiohttp.ClientSession, desk: Desk) -> SlackClient:
    """Slack, with a token of the right workspace. When Slack is away the bot starts all the same, and waits.

    So it does when the token is refused in the middle of an outage; at any other time that is said at once.
    """
    workspace = SlackClient(
        app.token,
        settings.slack_api_url,
        Home(app.team_id, app.enterprise_id),
        session,
        pace=Pace(kept=settings.slack_pace == "kept"),
        look=looks_of(desk),
    )
    try:
        team = await workspace.whose_token()
    except TryAgain as error:
        refused = isinstance(error, PlatformAway) and str(error) in INSTALLATION
        if refused and not await desk.records.read(lambda work: work.outages.all()):
            raise CannotStart(f"Slack does not accept SLACK_BOT_TOKEN ({error}). Run: chatops doctor") from error
        log.warning("slack_is_away")
        return workspace
    if team != app.team_id:
        raise CannotStart("SLACK_BOT_TOKEN belongs to another workspace than SLACK_TEAM_ID says.")
    return workspace


def others_reach(settings: Settings, installation: Installation) -> str:
    """Return the web address of the confidential page; in practice everybody is at this computer."""
    here = settings.slack_api_url != SLACK_API or settings.teams_service_url != SERVICE_URL
    return settings.web_address or (installation.web_address if here else "")


def verification_of(settings: Settings, app: SlackApp) -> Verification:
    """Return what tells whether a request comes from Slack and is for this bot."""
    given_secrets = (settings.slack_signing_secret, settings.slack_signing_secret_before)
    given = tuple(secret.get_secret_value() for secret in given_secrets if secret is not None)
    # Over Socket Mode nothing is signed; a secret that nobody knows lets no request in by the other way.
    return Verification(given or (secrets.token_hex(32),), app.app_id, app.team_id, app.enterprise_id)


def socket_of(
    settings: Settings,
    verification: Verification,
    dispatch: Dispatch,
    desk: Desk,
    workspace: SlackClient,
    figures: Figures,
) -> SocketIntake:
    """Return the intake over Socket Mode. Raises CannotStart."""
    token = settings.slack_app_token
    if token is None:
        raise CannotStart("SLACK_APP_TOKEN is not set, and it is needed because SLACK_CONNECTION is socket.")
    return SocketIntake(
        verification,
        dispatch,
        app_token=token.get_secret_value(),
        base_url=settings.slack_api_url,
        on_gap=lambda: read_missed(desk, workspace),
        count=figures.request,
    )
