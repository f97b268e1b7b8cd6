"""Every setting of a council's own bot, read once: from the environment, from `.env`, and secrets from files.

A setting is named in capitals (`COUNCIL_NAME`); a secret may be kept in a file that the setting with `_FILE` names
(`SLACK_BOT_TOKEN_FILE=/run/secrets/slack-bot-token`). What is wrong is said in one sentence each, never with the
value of a secret.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from chatops import master_key
from chatops.policy.people import Office, Person, Standing
from chatops.ports.people import Entry
from chatops.settings.anchor import DEFAULT, Anchored
from chatops.settings.confidential import Confidential, confidential_amiss
from chatops.settings.kinds import (
    SLACK_API,
    AppId,
    AppToken,
    BotToken,
    ChannelId,
    DatabaseUrl,
    EmailAddress,
    EnterpriseId,
    MasterKey,
    Register,
    Secret,
    TeamId,
    UserId,
    UserIds,
    WebAddress,
    WebApi,
)
from chatops.settings.pace import NUMBERS, Working, out_of_order
from chatops.settings.sources import SecretFiles, UnreadableSetting, unknown_names

ENV_FILE = Path(".env")
_NUMBERS = {"port": "0 to 65535", "smtp_port": "1 to 65535", "cases_kept_months": "1 to 120"} | NUMBERS


class CannotStart(RuntimeError):
    """The bot cannot start; the text is one or more plain sentences for whoever starts it, a line each."""


class CannotGoOn(CannotStart):
    """The bot has to end, so that whatever looks after it starts it anew; the text is a plain sentence."""


class WrongSettings(CannotStart):
    """The settings are wrong. Each of `sentences` names one setting."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class _General(BaseModel):
    """The council, Slack, the database and the log."""

    council_name: str = Field(description="The name of the council, as people should read it.")
    town_clerk: UserId = Field(
        description="The Slack member ID of the Town Clerk. In Slack, open the person's profile, then the three dots, "
        "then “Copy member ID”."
    )
    deputy_town_clerk: UserId | None = Field(
        None, description="The Slack member ID of the Deputy Town Clerk. Leave it empty while the office is vacant."
    )
    chair: UserId | None = Field(None, description="The Slack member ID of the Chair of the council, a councillor.")
    employees: UserIds = Field(
        (),
        description="The Slack member IDs of the council's employees, with commas between. The Town Clerk and the "
        "Deputy are employees already.",
    )
    volunteers: UserIds = Field(
        (), description="The Slack member IDs of the council's volunteers, with commas between."
    )
    members: UserIds = Field(
        (),
        description="The Slack member IDs of the councillors, with commas between. The Chair is a councillor already.",
    )
    accounts: Register = Field(
        description="The council's official accounts, each as a name, an equals sign and its https address, with "
        "semicolons between, such as “Facebook page = https://www.facebook.com/ThornburyTC; X = "
        "https://x.com/ThornburyTC”."
    )
    drafts_channel: ChannelId = Field(
        description="The ID of the Slack channel that shows how each draft stands, found at the foot of the channel's "
        "“About” tab. Use a private channel, and invite the bot to it."
    )
    slack_connection: Literal["socket", "http"] = Field(
        "socket",
        description="How Slack reaches the bot: “socket” needs no public web address; “http” needs one with a "
        "certificate in front of HOST and PORT.",
    )
    slack_bot_token: BotToken = Field(
        description="The bot token of the Slack app, which begins with xoxb-, from its page “OAuth & Permissions”."
    )
    slack_app_token: AppToken | None = Field(
        None,
        description="The app-level token, which begins with xapp- and has the scope connections:write, from the app's "
        "page “Basic Information”. Needed when SLACK_CONNECTION is socket.",
    )
    slack_signing_secret: Secret | None = Field(
        None,
        description="The signing secret, from the app's page “Basic Information”. Needed when SLACK_CONNECTION is "
        "http.",
    )
    slack_signing_secret_before: Secret | None = Field(
        None,
        description="The former signing secret, while a new one is being put in place. Leave it empty otherwise.",
    )
    slack_app_id: AppId = Field(description="The ID of the Slack app, from its page “Basic Information”.")
    slack_team_id: TeamId = Field(
        description="The ID of the council's Slack workspace: the part that begins with T in its web address."
    )
    slack_enterprise_id: EnterpriseId | None = Field(
        None, description="The ID of the Slack Enterprise organisation, only if the workspace belongs to one."
    )
    slack_api_url: WebApi = Field(
        SLACK_API, description="The address of Slack's Web API. Another one is for practice on this computer only."
    )
    slack_pace: Literal["kept", "learned"] = Field(
        "kept",
        description="Whether messages go out at the pace that Slack allows from the beginning (“kept”), or only where "
        "Slack has said that they came too fast (“learned”), which is for practice.",
    )
    alert_email: EmailAddress | None = Field(
        None,
        description="An e-mail address that is told when Slack has not taken the bot's messages for ten minutes. Leave "
        "it empty to be told in Slack alone, once it is back.",
    )
    database_url: DatabaseUrl = Field(
        SecretStr("sqlite+aiosqlite:///var/council.sqlite3"),
        description="The database: a file on this computer, or PostgreSQL as "
        "postgresql+asyncpg://user:password@host:5432/name, with ?sslmode=verify-full or another of PostgreSQL's own "
        "parameters after it where they are needed.",
    )
    host: str = Field(
        "127.0.0.1", description="The address on which /healthz and /metrics answer, and Slack's requests over http."
    )
    port: int = Field(3000, ge=0, le=65535, description="The port of that address.")
    web_address: WebAddress | None = Field(
        None,
        description="The web address at which others reach HOST and PORT, such as https://bot.example.gov.uk: what the "
        "address of the calendar begins with. Leave it empty when there is none.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="How much is logged: DEBUG, INFO, WARNING or ERROR. People's words never are."
    )
    log_format: Literal["json", "plain"] = Field(
        "json", description="How the log is written: “json” for programs, “plain” for people."
    )


class Settings(Anchored, Confidential, Working, _General):
    """The settings of one council's bot. Made directly it holds only what it is given; `load` reads them."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, extra="forbid", arbitrary_types_allowed=True)

    @model_validator(mode="after")
    def _agree(self) -> "Settings":
        sentences = [*_missing_beside(self), *_in_two_places(self), *confidential_amiss(self), *out_of_order(self)]
        if sentences:
            raise ValueError("\n".join(sentences))
        return self


class _Read(BaseSettings):
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


_Settings = TypeVar("_Settings", bound=_Read)


class _All(_Read, Settings):  # type: ignore[misc]  # the one adds to what the other configures
    pass


class _DatabaseOnly(_Read):
    database_url: DatabaseUrl = Settings.model_fields["database_url"].default


class _KeysOnly(_DatabaseOnly):
    anchor_file: Path | None = Settings.model_fields["anchor_file"].default
    master_key: MasterKey | None = None
    master_key_before: MasterKey | None = None


def load(env_file: Path | None = ENV_FILE) -> Settings:
    """The settings of this computer: the environment, then `env_file` (which need not exist), then the defaults.

    Raises:
        WrongSettings: with one sentence for each setting that is wrong.
    """
    given = _read(_All, env_file)
    if given.master_key.get_secret_value() == master_key.practice():
        raise WrongSettings(("MASTER_KEY is the practice council's, which is no secret. Run: chatops keys new FILE",))
    return Settings.model_construct(**{name: getattr(given, name) for name in Settings.model_fields})


def load_database_url(env_file: Path | None = ENV_FILE) -> str:
    """DATABASE_URL alone, for work on the records that needs nothing of Slack. Raises WrongSettings."""
    return _read(_DatabaseOnly, env_file).database_url.get_secret_value()


@dataclass(frozen=True, slots=True)
class Records:
    """Where the records and their anchors are, and the master keys to what is confidential, if they are set."""

    database_url: str
    anchor_file: Path
    master_key: SecretStr | None
    master_key_before: SecretStr | None


def load_records(env_file: Path | None = ENV_FILE) -> Records:
    """DATABASE_URL and the master keys alone, for work on the records. Raises WrongSettings."""
    given = _read(_KeysOnly, env_file)
    anchor_file = given.anchor_file or DEFAULT
    return Records(given.database_url.get_secret_value(), anchor_file, given.master_key, given.master_key_before)


def _read(kind: type[_Settings], env_file: Path | None) -> _Settings:
    unknown: tuple[str, ...] = ()
    try:
        unknown = unknown_names(env_file, Settings.model_fields) if env_file else ()
        given = kind(_env_file=env_file)
    except ValidationError as error:
        wrong = [sentence for detail in error.errors() for sentence in _sentences(detail)]
        raise WrongSettings((*unknown, *wrong)) from None
    except UnreadableSetting as error:
        raise WrongSettings((*unknown, str(error))) from None
    if unknown:
        raise WrongSettings(unknown)
    return given


def _sentences(detail: ErrorDetails) -> list[str]:
    """What is wrong, in plain sentences. Never the input: it may be a secret in the wrong place."""
    if not detail["loc"]:
        return str(detail["ctx"]["error"]).splitlines()
    field = str(detail["loc"][0])
    name = field.upper()
    if detail["type"] == "missing":
        return [f"{name} is not set. {Settings.model_fields[field].description}"]
    if detail["type"] == "value_error":
        return [f"{name} {detail['ctx']['error']}."]
    if detail["type"] == "literal_error":
        return [f"{name} must be {detail['ctx']['expected'].replace(chr(39), '')}."]
    if field in _NUMBERS:
        return [f"{name} must be a whole number from {_NUMBERS[field]}."]
    return [f"{name} must say something." if detail["type"] == "string_too_short" else f"{name} cannot be read."]


def people(settings: Settings) -> tuple[Entry, ...]:
    """The council's list of people, each once, officers first. Clause 1.1; offices of clauses 3.1 and 5.3."""
    entries: dict[str, Entry] = {}
    for _, users, standing, office in _places(settings):
        for user in users:
            entries.setdefault(user, Entry(Person("slack", settings.slack_team_id, user), standing, office))
    return tuple(entries.values())


def named_people(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Everyone on the list with the setting that names them, such as `("TOWN_CLERK", "U0CLERK001")`."""
    return tuple((name, user) for name, users, _, _ in _places(settings) for user in users)


def _places(settings: Settings) -> tuple[tuple[str, tuple[str, ...], Standing, Office | None], ...]:
    def one(user: str | None) -> tuple[str, ...]:
        return (user,) if user else ()

    return (
        ("TOWN_CLERK", one(settings.town_clerk), Standing.EMPLOYEE, Office.TOWN_CLERK),
        ("DEPUTY_TOWN_CLERK", one(settings.deputy_town_clerk), Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
        ("CHAIR", one(settings.chair), Standing.MEMBER, Office.CHAIR),
        ("EMPLOYEES", settings.employees, Standing.EMPLOYEE, None),
        ("VOLUNTEERS", settings.volunteers, Standing.VOLUNTEER, None),
        ("MEMBERS", settings.members, Standing.MEMBER, None),
    )


def _in_two_places(settings: Settings) -> list[str]:
    """A person has one standing and holds one office at most."""
    found: dict[str, tuple[str, Standing, Office | None]] = {}
    sentences = []
    for name, users, standing, office in _places(settings):
        for user in users:
            first, its_standing, its_office = found.setdefault(user, (name, standing, office))
            if standing is not its_standing:
                sentences.append(f"{user} is in {first} and in {name}: a person has one standing with the council.")
            elif office and its_office and office is not its_office:
                sentences.append(f"{user} is in {first} and in {name}: a person holds one office.")
    return sentences


def _missing_beside(settings: Settings) -> list[str]:
    sentences = []
    if settings.slack_connection == "socket" and settings.slack_app_token is None:
        sentences.append("SLACK_APP_TOKEN is not set, and it is needed because SLACK_CONNECTION is socket.")
    if settings.slack_connection == "http" and settings.slack_signing_secret is None:
        sentences.append("SLACK_SIGNING_SECRET is not set, and it is needed because SLACK_CONNECTION is http.")
    if settings.slack_signing_secret_before is not None and settings.slack_signing_secret is None:
        sentences.append("SLACK_SIGNING_SECRET_BEFORE is set without SLACK_SIGNING_SECRET, the one used now.")
    return sentences
