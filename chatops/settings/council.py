"""Every setting of a council's own bot, read once: from the environment, from `.env`, and secrets from files.

A setting is named in capitals (`COUNCIL_NAME`); a secret may be kept in a file that the setting with `_FILE` names
(`SLACK_BOT_TOKEN_FILE=/run/secrets/slack-bot-token`). What is wrong is said in one sentence each, never with the
value of a secret.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ConfigDict, SecretStr, ValidationError, model_validator
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from chatops import master_key
from chatops.policy.calendar.bank_holidays import Country
from chatops.settings.anchor import DEFAULT, Anchored
from chatops.settings.client import Client
from chatops.settings.confidential import Confidential, confidential_amiss
from chatops.settings.kinds import (
    DatabaseUrl,
    MasterKey,
)
from chatops.settings.pace import NUMBERS, Working, out_of_order
from chatops.settings.people import People, in_two_places, on_no_platform
from chatops.settings.sources import SecretFiles, UnreadableSetting, unknown_names
from chatops.settings.teams import teams_amiss
from chatops.settings.wrong import WrongSettings

ENV_FILE = Path(".env")
_NUMBERS = {"port": "0 to 65535", "smtp_port": "1 to 65535", "cases_kept_months": "1 to 120"} | NUMBERS


class Settings(Anchored, Confidential, Working, People):
    """The settings of one council's bot. Made directly it holds only what it is given; `load` reads them."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, extra="forbid", arbitrary_types_allowed=True)

    @model_validator(mode="after")
    def _agree(self) -> "Settings":
        sentences = [*_missing_beside(self), *in_two_places(self), *confidential_amiss(self), *out_of_order(self)]
        sentences += [*teams_amiss(self), *on_no_platform(self)]
        if sentences:
            raise ValueError("\n".join(sentences))
        return self

    @property
    def home(self) -> tuple[str, str]:
        """The platform and the organisation there that the council is kept under: Slack's, where it uses Slack."""
        if self.slack_team_id is not None:
            return "slack", self.slack_team_id
        return "teams", self.teams_tenant_id or ""

    @property
    def channels(self) -> dict[str, str]:
        """The channels that show how each draft stands, by their platforms; the one of `home` first."""
        found = {"slack": self.drafts_channel, "teams": self.teams_drafts_channel}
        return {platform: channel for platform, channel in found.items() if channel}


class Read(BaseSettings):
    """Settings filled from the environment, from `.env` and from the files that hold secrets."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, dotenv_filtering="only_existing", extra="ignore", hide_input_in_errors=True
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        del init_settings, file_secret_settings  # nothing is given directly; files are named one by one
        return SecretFiles(settings_cls, env_settings, dotenv_settings), env_settings, dotenv_settings


_Settings = TypeVar("_Settings", bound=Read)


class _All(Read, Settings):  # type: ignore[misc]  # the one adds to what the other configures
    pass


class _DatabaseOnly(Read):
    database_url: DatabaseUrl = Settings.model_fields["database_url"].default


class _KeysOnly(_DatabaseOnly):
    anchor_file: Path | None = Settings.model_fields["anchor_file"].default
    master_key: MasterKey | None = None
    master_key_before: MasterKey | None = None


def load(env_file: Path | None = ENV_FILE) -> Settings:
    """Return the settings of this computer: the environment, then `env_file` (which need not exist), then the defaults.

    Raises:
        WrongSettings: with one sentence for each setting that is wrong.
    """
    given = read(_All, env_file)
    refuse_practice_key(given.master_key)
    return Settings.model_construct(**{name: getattr(given, name) for name in Settings.model_fields})


def refuse_practice_key(key: SecretStr) -> None:
    """Raise WrongSettings where the master key is the practice council's."""
    if key.get_secret_value() == master_key.practice():
        raise WrongSettings(("MASTER_KEY is the practice council's, which is no secret. Run: chatops keys new FILE",))


def load_database_url(env_file: Path | None = ENV_FILE) -> str:
    """DATABASE_URL alone, for work on the records that needs nothing of Slack. Raises WrongSettings."""
    return read(_DatabaseOnly, env_file).database_url.get_secret_value()


class _CountryOnly(Read):
    country: str = Settings.model_fields["country"].default


def load_country(env_file: Path | None = ENV_FILE) -> Country:
    """COUNTRY alone, for what is written of the records of a council there. Raises WrongSettings."""
    written = read(_CountryOnly, env_file).country
    if written not in set(Country):
        raise WrongSettings((f"COUNTRY must be one of {', '.join(Country)}.",))
    return Country(written)


@dataclass(frozen=True, slots=True)
class Records:
    """Where the records and their anchors are, and the master keys to what is confidential, if they are set."""

    database_url: str
    anchor_file: Path
    master_key: SecretStr | None
    master_key_before: SecretStr | None


def load_records(env_file: Path | None = ENV_FILE) -> Records:
    """DATABASE_URL and the master keys alone, for work on the records. Raises WrongSettings."""
    given = read(_KeysOnly, env_file)
    anchor_file = given.anchor_file or DEFAULT
    return Records(given.database_url.get_secret_value(), anchor_file, given.master_key, given.master_key_before)


def read(kind: type[_Settings], env_file: Path | None) -> _Settings:
    """Return settings of this kind: the environment, then `env_file`, then the defaults. Raises WrongSettings."""
    known = Settings.model_fields | Client.model_fields | kind.model_fields
    unknown: tuple[str, ...] = ()
    try:
        unknown = unknown_names(env_file, known) if env_file else ()
        given = kind(_env_file=env_file)
    except ValidationError as error:
        raise WrongSettings((*unknown, *said_of(error, known))) from None
    except UnreadableSetting as error:
        raise WrongSettings((*unknown, str(error))) from None
    if unknown:
        raise WrongSettings(unknown)
    return given


def said_of(error: ValidationError, known: Mapping[str, FieldInfo]) -> tuple[str, ...]:
    """Return what is wrong with settings of which these are known, a sentence each."""
    return tuple(sentence for detail in error.errors() for sentence in _sentences(detail, known))


def _sentences(detail: ErrorDetails, known: Mapping[str, FieldInfo]) -> list[str]:
    """Return what is wrong, in plain sentences. Never the input: it may be a secret in the wrong place."""
    if not detail["loc"]:
        return str(detail["ctx"]["error"]).splitlines()
    field = str(detail["loc"][0])
    name = field.upper()
    if detail["type"] == "missing":
        return [f"{name} is not set. {known[field].description}"]
    if detail["type"] == "value_error":
        return [f"{name} {detail['ctx']['error']}."]
    if detail["type"] == "literal_error":
        return [f"{name} must be {detail['ctx']['expected'].replace(chr(39), '')}."]
    if field in _NUMBERS:
        return [f"{name} must be a whole number from {_NUMBERS[field]}."]
    return [f"{name} must say something." if detail["type"] == "string_too_short" else f"{name} cannot be read."]


_SLACK = ("slack_bot_token", "slack_app_id", "slack_team_id", "drafts_channel")


def _missing_beside(settings: Settings) -> list[str]:
    missing = [name for name in _SLACK if getattr(settings, name) is None]
    if len(missing) == len(_SLACK) and settings.teams_app_id is not None:
        return []  # a council that uses Teams alone
    sentences = [f"{name.upper()} is not set. {Settings.model_fields[name].description}" for name in missing]
    if settings.slack_connection == "socket" and settings.slack_app_token is None:
        sentences.append("SLACK_APP_TOKEN is not set, and it is needed because SLACK_CONNECTION is socket.")
    if settings.slack_connection == "http" and settings.slack_signing_secret is None:
        sentences.append("SLACK_SIGNING_SECRET is not set, and it is needed because SLACK_CONNECTION is http.")
    if settings.slack_signing_secret_before is not None and settings.slack_signing_secret is None:
        sentences.append("SLACK_SIGNING_SECRET_BEFORE is set without SLACK_SIGNING_SECRET, the one used now.")
    return sentences
