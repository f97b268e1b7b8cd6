"""The steps at Microsoft: the app and its secret, the package to upload, and the drafts channel."""

from chatops.cli.operations.teams_package import package, version_now
from chatops.cli.setting_up.step import Amiss, Setup, Step, secret, text_of
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.setting_up import NotAccepted
from handlers.teams import setting_up as teams
from handlers.teams.transport.intake import PATH
from handlers.teams.web_api.calls import App

PACKAGE = "setup:package"


async def _show(setup: Setup) -> p.Form:
    kept = setup.progress.settings
    endpoint = f"{setup.progress.value('WEB_ADDRESS').rstrip('/')}{PATH}"
    return p.Form(
        "teams",
        "The app at Microsoft",
        (
            p.Paragraph("who", "A Teams administrator does this: ask them, if that is not you. It costs nothing."),
            p.Bullets(
                "make",
                (
                    "In the Teams Developer Portal (dev.teams.microsoft.com), under Tools, Bot management, make a new "
                    "bot called “Council posts”. Its endpoint address is the one below.",
                    "Under Client secrets add one, and copy its value here at once: it is shown once.",
                    "Copy the bot's ID, and the tenant's ID from the overview of Microsoft Entra.",
                ),
            ),
            p.ToCopy("endpoint", endpoint),
            p.Asked("TEAMS_APP_ID", "Bot ID", p.Text(words=kept.get("TEAMS_APP_ID", ""))),
            p.Asked("TEAMS_TENANT_ID", "Tenant ID", p.Text(words=kept.get("TEAMS_TENANT_ID", ""))),
            secret(setup, "TEAMS_APP_SECRET", "Client secret", "Its value, not its ID."),
            p.Asked(
                "TEAMS_SECRET_ENDS",
                "The day on which the secret ends",
                p.Day(),
                "“chatops doctor” warns 60 days before.",
                optional=True,
            ),
        ),
        "Check and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    app_id = text_of(setup, answers, "TEAMS_APP_ID", "Copy the bot's ID here.").lower()
    tenant = text_of(setup, answers, "TEAMS_TENANT_ID", "Copy the tenant's ID here.").lower()
    own_secret = text_of(setup, answers, "TEAMS_APP_SECRET", "Copy the client secret here.")
    ends = answers.day("TEAMS_SECRET_ENDS")
    before = setup.progress.settings.get("TEAMS_TENANT_ID", tenant)
    if setup.progress.is_recorded and before != tenant:
        raise Amiss("This is another tenant than the one that the council was set up in.", "TEAMS_TENANT_ID")
    setup.progress.keep(TEAMS_APP_ID=app_id, TEAMS_TENANT_ID=tenant)
    try:
        await teams.check_secret(setup.session, app_of(setup, own_secret))
    except NotAccepted as reason:
        raise Amiss(str(reason), "TEAMS_APP_SECRET") from None
    setup.progress.keep(TEAMS_APP_SECRET=own_secret)
    if ends:
        setup.progress.keep(TEAMS_SECRET_ENDS=ends.isoformat())
    return "Microsoft accepts the secret."


def app_of(setup: Setup, own_secret: str = "") -> App:
    """Return what the bot is to Microsoft, as far as it is known."""
    value = setup.progress.value
    return App(
        value("TEAMS_APP_ID"),
        own_secret or value("TEAMS_APP_SECRET"),
        value("TEAMS_TENANT_ID"),
        value("TEAMS_LOGIN_URL"),
        value("TEAMS_SERVICE_URL"),
    )


async def _show_package(setup: Setup) -> p.Form:
    return p.Form(
        "teams-app",
        "The app in Teams",
        (
            p.Bullets(
                "upload",
                (
                    "Download the package. In the Teams admin centre, under Teams apps, Manage apps, upload it as a "
                    "new app and allow it.",
                    "In a setup policy have it installed for office holders, staff, volunteers and councillors: "
                    "whoever does not have the app cannot be written to.",
                    "In Teams make a channel for drafts, in a team of those who draft and decide. Add the app to that "
                    "team: Manage team, Apps.",
                    "Beside the channel's name choose the three dots, then “Copy link”, and paste it here.",
                ),
            ),
            p.Buttons("package", (p.Button(PACKAGE, "Download the package"),)),
            p.Asked(
                "TEAMS_DRAFTS_CHANNEL",
                "The link of the channel for drafts",
                p.Text(words=setup.progress.settings.get("TEAMS_DRAFTS_CHANNEL", "")),
            ),
        ),
        "Check and go on",
    )


async def _take_package(setup: Setup, answers: Answers) -> str:
    given = answers.text("TEAMS_DRAFTS_CHANNEL").strip() or setup.progress.value("TEAMS_DRAFTS_CHANNEL")
    channel = teams.channel_in(given)
    if channel is None:
        raise Amiss("This is not the link of a channel. Copy it from the channel's three dots.", "TEAMS_DRAFTS_CHANNEL")
    try:
        found = await teams.members(setup.session, app_of(setup), channel)
    except NotAccepted as reason:
        raise Amiss(str(reason), "TEAMS_DRAFTS_CHANNEL") from None
    setup.progress.keep(TEAMS_DRAFTS_CHANNEL=channel)
    return f"The bot is in the team of that channel, with {len(found)} people."


async def _package(setup: Setup) -> tuple[str, bytes]:
    value = setup.progress.value
    version = version_now(setup.clock.now())
    return "council-posts.zip", package(value("TEAMS_APP_ID"), value("COUNCIL_NAME"), value("WEB_ADDRESS"), version)


APP_AT_MICROSOFT = Step(
    "teams",
    "The app at Microsoft",
    _show,
    _take,
    ("TEAMS_APP_ID", "TEAMS_TENANT_ID", "TEAMS_APP_SECRET", "TEAMS_SECRET_ENDS"),
    lambda setup: setup.uses("teams"),
)
APP_IN_TEAMS = Step(
    "teams-app",
    "The app in Teams",
    _show_package,
    _take_package,
    ("TEAMS_DRAFTS_CHANNEL",),
    lambda setup: setup.uses("teams"),
    _package,
)
