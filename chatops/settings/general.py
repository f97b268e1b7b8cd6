"""Settings of the council, its people, Slack, the database and the log."""

from typing import Literal

from pydantic import BaseModel, Field, SecretStr

from chatops.settings.kinds import (
    SLACK_API,
    AppId,
    AppToken,
    BotToken,
    ChannelId,
    DatabaseUrl,
    EmailAddress,
    EnterpriseId,
    Register,
    Secret,
    TeamId,
    UserId,
    UserIds,
    WebAddress,
    WebApi,
)


class General(BaseModel):
    """The council, Slack, the database and the log."""

    council_name: str = Field(description="The name of the council, as people should read it.")
    town_clerk: UserId = Field(
        description="The Slack member ID of the Town Clerk. In Slack, open the person's profile, then the three dots, "
        "then “Copy member ID”. This and the people below are read when the bot first starts; afterwards the list is "
        "kept in chat, with “council people”, or with chatops people. "
        "In Teams alone each is the object ID of their account in Microsoft Entra."
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
        (),
        description="The official accounts that the council begins with, each as a name, an equals sign and its https "
        "address, with semicolons between, such as “Facebook page = https://www.facebook.com/ThornburyTC; X = "
        "https://x.com/ThornburyTC”. It is read at the first start, and may be empty; from then on the Town Clerk or "
        "the Deputy changes the list in the chat, with “council accounts”.",
    )
    officer_alone_may_approve: Literal["no", "yes"] = Field(
        "no",
        description="Whether the Town Clerk or the Deputy may approve their own draft, with a reason, where nobody "
        "else may decide it (house rule 1): the other office is vacant, or its holder is away and the draft is an "
        "emergency. It is for the council to resolve; the Chair is sent a list each month.",
    )
    drafts_channel: ChannelId | None = Field(
        None,
        description="The ID of the Slack channel that shows how each draft stands, found at the foot of the channel's "
        "“About” tab. Use a private channel, and invite the bot to it. Needed where the council uses Slack.",
    )
    slack_connection: Literal["socket", "http"] = Field(
        "socket",
        description="How Slack reaches the bot: “socket” needs no public web address; “http” needs one with a "
        "certificate in front of HOST and PORT.",
    )
    slack_bot_token: BotToken | None = Field(
        None,
        description="The bot token of the Slack app, which begins with xoxb-, from its page “OAuth & Permissions”. "
        "Needed where the council uses Slack.",
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
    slack_app_id: AppId | None = Field(
        None,
        description="The ID of the Slack app, from its page “Basic Information”. Needed where the council uses Slack.",
    )
    slack_team_id: TeamId | None = Field(
        None,
        description="The ID of the council's Slack workspace: the part that begins with T in its web address. "
        "Needed where the council uses Slack.",
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
        SecretStr("sqlite:///var/council.sqlite3"),
        description="The database: a file on this computer, or PostgreSQL as "
        "postgresql+asyncpg://user:password@host:5432/name, with ?sslmode=verify-full or another of PostgreSQL's own "
        "parameters after it where they are needed. Where there is a standby, name both: host1:5432,host2:5432.",
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
    communication_policy: WebAddress | None = Field(
        None,
        description="The web address of the council's Communication policy, which “policy” shows beside the one on "
        "social media. Leave it empty when it is not on the web.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="How much is logged: DEBUG, INFO, WARNING or ERROR. People's words never are."
    )
    log_format: Literal["json", "plain"] = Field(
        "json", description="How the log is written: “json” for programs, “plain” for people."
    )
