"""The settings of a county: one bot that serves every council in its database, each where its people meet it.

What belongs to one council is given in its set-up and kept in the database; what is here holds for all of them. A
county is told from a council's own bot by SLACK_CLIENT_ID.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter, ValidationError

from chatops.settings.client import Client
from chatops.settings.council import ENV_FILE, Read, Settings, read, refuse_practice_key, said_of
from chatops.settings.kinds import (
    THIS_COMPUTER,
    AppId,
    DatabaseUrl,
    EmailAddress,
    MasterKey,
    Secret,
    WebAddress,
    WebApi,
)
from chatops.settings.teams import TeamsService
from chatops.settings.wrong import WrongSettings

COUNCILS = "/councils"
"""What the web address of each council has after the county's, and before its number."""


def _web_or_this_computer(address: str) -> str:
    here = urlsplit(address)
    if here.scheme == "http" and here.hostname in THIS_COMPUTER:
        return address.rstrip("/")
    return TypeAdapter(WebAddress).validate_python(address).rstrip("/")


def _as_for_one(name: str) -> Any:
    """Return the field that a council's own bot has by this name."""
    return Settings.model_fields[name]


class County(Client, TeamsService):
    """What holds for all councils of a county."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, extra="forbid")

    slack_app_id: AppId = Field(description="The ID of that app, from the same page.")
    slack_signing_secret: Secret = Field(description="The signing secret of that app, from the same page.")
    slack_signing_secret_before: Secret | None = _as_for_one("slack_signing_secret_before")
    slack_api_url: WebApi = _as_for_one("slack_api_url")
    slack_pace: Literal["kept", "learned"] = _as_for_one("slack_pace")
    web_address: Annotated[str, AfterValidator(_web_or_this_computer)] = Field(
        description="The web address at which Slack and the councils reach the bot, such as https://bot.example.gov.uk."
    )
    invitations: Literal["needed", "open"] = Field(
        "needed",
        description="Whether a new council needs a link of “chatops county invite”, or anybody with the address joins.",
    )
    host: str = _as_for_one("host")
    port: int = _as_for_one("port")
    database_url: DatabaseUrl = _as_for_one("database_url")
    master_key: MasterKey = _as_for_one("master_key")
    master_key_before: MasterKey | None = _as_for_one("master_key_before")
    anchor_file: Path | None = _as_for_one("anchor_file")
    smtp_host: str = _as_for_one("smtp_host")
    smtp_port: int = _as_for_one("smtp_port")
    smtp_tls: Literal["starttls", "tls", "none"] = _as_for_one("smtp_tls")
    smtp_user: str | None = _as_for_one("smtp_user")
    smtp_password: Secret | None = _as_for_one("smtp_password")
    smtp_from: EmailAddress = _as_for_one("smtp_from")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = _as_for_one("log_level")
    log_format: Literal["json", "plain"] = _as_for_one("log_format")

    def address_of(self, number: int) -> str:
        """Return the web address of the council that has this number in the database."""
        return f"{self.web_address}{COUNCILS}/{number}"

    def anchor_file_of(self, number: int) -> Path | None:
        """Return where is noted how far the journal of this council has come."""
        return self.anchor_file and self.anchor_file.with_name(f"{self.anchor_file.stem}-{number}.anchor")

    def gives(self) -> dict[str, str]:
        """Return the text of what the set-up of a council need not ask, by the names of settings in capitals."""
        password = self.smtp_password.get_secret_value() if self.smtp_password else ""
        return {
            "WEB_ADDRESS": self.web_address,
            "SLACK_API_URL": self.slack_api_url,
            "TEAMS_LOGIN_URL": self.teams_login_url,
            "TEAMS_SERVICE_URL": self.teams_service_url,
            "SMTP_HOST": self.smtp_host,
            "SMTP_PORT": str(self.smtp_port),
            "SMTP_TLS": self.smtp_tls,
            "SMTP_USER": self.smtp_user or "",
            "SMTP_PASSWORD": password,
            "SMTP_FROM": self.smtp_from,
        }

    def settings_of(self, number: int, given: Mapping[str, str]) -> Settings:
        """Return the settings of one council: what holds for all, and the text of what it gave, by names in capitals.

        Raises:
            WrongSettings: something is missing, or does not agree.
        """
        shared = {name: value for name, value in self if name in Settings.model_fields}
        if not given.get("SLACK_TEAM_ID"):  # it uses Teams alone
            shared = {name: value for name, value in shared.items() if not name.startswith("slack_")}
        own = {name.lower(): text for name, text in given.items() if text and name.lower() in Settings.model_fields}
        # Only in practice it is not encrypted, where everybody is at this computer.
        address = self.address_of(number) if self.web_address.startswith("https:") else None
        fixed = {"web_address": address, "slack_connection": "http", "anchor_file": self.anchor_file_of(number)}
        try:
            return Settings(**{**own, **shared, **fixed})
        except ValidationError as error:
            raise WrongSettings(said_of(error, Settings.model_fields)) from None


class _All(Read, County):  # type: ignore[misc]  # the one adds to what the other configures
    pass


def is_county(env_file: Path = ENV_FILE) -> bool:
    """Return whether the settings of this computer are those of a county."""
    name = "SLACK_CLIENT_ID"
    try:
        written = dotenv_values(env_file) if env_file.exists() else {}
    except (OSError, UnicodeDecodeError):
        written = {}  # reading the settings says what is wrong with the file
    return bool(os.environ.get(name) or written.get(name))


def load_county(env_file: Path | None = ENV_FILE) -> County:
    """Return the settings of a county: the environment, then `env_file`, then the defaults. Raises WrongSettings."""
    given = read(_All, env_file)
    refuse_practice_key(given.master_key)
    return County.model_construct(**{name: getattr(given, name) for name in County.model_fields})
