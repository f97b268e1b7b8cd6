"""The settings of Microsoft Teams: all of them together, or none."""

from datetime import date
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, Field

from chatops.settings.kinds import THIS_COMPUTER, Guid, Secret, TeamsChannelId

LOGIN = "https://login.microsoftonline.com/"
SERVICE = "https://smba.trafficmanager.net"
SERVICE_URL = f"{SERVICE}/teams/"
KEYS_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
ISSUER = "https://api.botframework.com"


def _only(microsofts: str) -> AfterValidator:
    def check(url: str) -> str:
        parts = urlsplit(url)
        here = parts.scheme in {"http", "https"} and parts.hostname in THIS_COMPUTER
        if not here and not (url == microsofts or url.startswith(microsofts.rstrip("/") + "/")):
            raise ValueError(f"must begin with {microsofts}, or be an address on this computer for practice")
        return url

    return AfterValidator(check)


class TeamsService(BaseModel):
    """Where Microsoft's service is, the same for every council."""

    teams_service_url: Annotated[str, _only(SERVICE)] = Field(
        SERVICE_URL, description="The address of Teams' service. Another one is for practice on this computer only."
    )
    teams_login_url: Annotated[str, _only(LOGIN)] = Field(
        LOGIN, description="Where Microsoft gives the bot its token. Another one is for practice only."
    )
    teams_keys_url: Annotated[str, _only(KEYS_URL)] = Field(
        KEYS_URL, description="Where Microsoft says with which keys it signs. Another one is for practice only."
    )
    teams_issuer: str = Field(ISSUER, description="Who signs what Teams sends. Another one is for practice only.")


class OnTeams(TeamsService):
    """Where the bot lives in Microsoft 365."""

    teams_app_id: Guid | None = Field(
        None,
        description="The ID of the bot's app in Microsoft Entra, which Teams calls the bot ID. Leave it empty, and all "
        "that begin with TEAMS_, when the council does not use Microsoft Teams.",
    )
    teams_app_secret: Secret | None = Field(
        None, description="The client secret of that app, from its page “Certificates & secrets”."
    )
    teams_tenant_id: Guid | None = Field(
        None, description="The ID of the council's tenant, from the overview of Microsoft Entra."
    )
    teams_secret_ends: date | None = Field(
        None,
        description="The day on which TEAMS_APP_SECRET ends, such as 2028-11-30, as Microsoft Entra shows it beside "
        "the secret. “chatops doctor” warns from 60 days before.",
    )
    teams_drafts_channel: TeamsChannelId | None = Field(
        None,
        description="The ID of the channel in Teams that shows how each draft stands: the part of its link between "
        "“/channel/” and the next “/”, with %3A written as a colon and %40 as @.",
    )


def teams_amiss(settings: OnTeams) -> list[str]:
    """Return what does not agree among these settings, a sentence each."""
    needed = {
        "TEAMS_APP_ID": settings.teams_app_id,
        "TEAMS_APP_SECRET": settings.teams_app_secret,
        "TEAMS_TENANT_ID": settings.teams_tenant_id,
        "TEAMS_DRAFTS_CHANNEL": settings.teams_drafts_channel,
    }
    there = [name for name, value in needed.items() if value is not None]
    missing = [name for name, value in needed.items() if value is None]
    sentences = [f"{name} is not set, and it is needed because {there[0]} is." for name in missing if there]
    here = urlsplit(settings.teams_service_url).hostname in THIS_COMPUTER
    if settings.teams_issuer != ISSUER and not here:
        sentences.append("TEAMS_ISSUER is another than Microsoft's, and TEAMS_SERVICE_URL is not on this computer.")
    return sentences
