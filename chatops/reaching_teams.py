"""How the bot of the settings reaches Teams, and how Teams reaches it."""

from collections.abc import Callable

import aiohttp

from chatops.desk import Desk
from chatops.settings.council import Settings
from chatops.settings.teams import TeamsService
from handlers.teams.transport.intake import Dispatch, Intake
from handlers.teams.transport.signing_keys import SigningKeys
from handlers.teams.transport.verification import SERVICE, Verification
from handlers.teams.web_api.calls import App
from handlers.teams.web_api.client import Named, TeamsClient
from handlers.teams.web_api.kept import KeptInRecords
from handlers.teams.web_api.pace import Pace


def reach_teams(
    settings: Settings, session: aiohttp.ClientSession, desk: Desk, elsewhere: Named, web: Callable[[], str]
) -> TeamsClient | None:
    """Return Teams; None where the council does not use it. `elsewhere` says what people of other platforms are called.

    `web` gives the web address at which Teams finds the bot's own pictures.

    Nothing is asked of Teams yet: when it is away, the bot starts all the same.
    """
    app = teams_app(settings)
    if app is None:
        return None
    pace = Pace(kept=settings.teams_service_url.startswith(f"{SERVICE}/"))
    return TeamsClient(app, session, elsewhere, KeptInRecords(desk, app.tenant_id), pace, web=web)


def teams_intake(
    settings: Settings, session: aiohttp.ClientSession, dispatch: Dispatch, count: Callable[[str], None]
) -> Intake:
    """Return the door for what Teams sends."""
    verification = teams_verification(settings, settings.teams_app_id or "", settings.teams_tenant_id or "")
    return Intake(verification, SigningKeys(session, settings.teams_keys_url), dispatch, count=count)


def teams_verification(service: TeamsService, app_id: str, tenant_id: str) -> Verification:
    """Return what a request from this service must match that is for this app."""
    here = not service.teams_service_url.startswith(f"{SERVICE}/")
    begins = service.teams_service_url.rstrip("/") if here else SERVICE
    return Verification(app_id, tenant_id, service.teams_issuer, begins)


def teams_app(settings: Settings) -> App | None:
    """Return what the bot is to Microsoft; None where the council does not use Teams."""
    app_id, secret, tenant = settings.teams_app_id, settings.teams_app_secret, settings.teams_tenant_id
    if app_id is None or secret is None or tenant is None:
        return None
    service, login = settings.teams_service_url, settings.teams_login_url
    return App(app_id, secret.get_secret_value(), tenant, login, service)
