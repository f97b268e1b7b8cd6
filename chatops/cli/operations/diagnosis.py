"""All checks of the set-up in one list, in the order in which one mends what is amiss."""

from collections.abc import Collection, Sequence
from pathlib import Path

from chatops.cli.operations.opening import CannotCheck
from chatops.cli.operations.reconciling import compare
from chatops.clock import SystemClock
from chatops.findings import Finding, amiss, well
from chatops.mail_settings import mail_server_of
from chatops.policy.people import Office
from chatops.reaching_teams import teams_app
from chatops.settings.council import ENV_FILE, Settings, load, load_database_url
from chatops.settings.people import is_of_slack, named_people
from chatops.settings.slack import SlackApp, slack_app
from chatops.settings.sources import secret_files
from chatops.settings.wrong import WrongSettings
from handlers.mail.doctor import check_mail
from handlers.mail.sending import SmtpMailer
from handlers.networks.doctor import check_networks
from handlers.slack.doctor import Channel, Target, check_slack
from handlers.teams.doctor import TeamsTarget, check_teams
from handlers.views.people.identities import PLATFORMS
from handlers.views.records import what_is_wrong
from storage.connections_doctor import connections_of
from storage.delivery_doctor import check_delivery
from storage.doctor import OTHERS, check_database, check_file, check_keys
from storage.people_doctor import Listed, listed_people
from storage.sealed.vault import Keyring


async def diagnose(env_file: Path = ENV_FILE) -> list[Finding]:
    """Check the settings, the file they are in, Slack, the database and the mail server. Nothing is changed."""
    findings = [*check_env_file(env_file), *check_key_files(env_file)]
    try:
        settings = load(env_file)
    except WrongSettings as wrong:
        return [*findings, *wrong_settings(wrong), *await _database_alone(env_file)]
    findings.append(well("Settings", f"They are all there, for {settings.council_name}."))
    return [*findings, *await of_a_council(settings)]


async def of_a_council(settings: Settings, teams_at: str | None = None) -> list[Finding]:
    """Check what the settings of a council lead to: its platforms, its people, its records and the mail server.

    `teams_at` is the web address at which Teams reaches the bot, where it is another than the council's own.
    """
    app = slack_app(settings)
    listed = await listed_people(settings.database_url.get_secret_value(), settings.home[1])
    people = people_to_check(listed, settings)
    slack = await check_slack(target_of(settings, app, people), SystemClock()) if app else []
    mailer = SmtpMailer(mail_server_of(settings), SystemClock())
    mail = await check_mail(mailer, settings.smtp_host, settings.web_address)
    on_teams = teams_target(settings, people, teams_at or settings.web_address)
    teams = await check_teams(on_teams, SystemClock()) if on_teams else []
    return [*slack, *teams, *check_accounts(listed, settings.channels), *await _database(settings), mail]


def wrong_settings(wrong: WrongSettings) -> list[Finding]:
    """Return what is wrong with the settings."""
    return [
        amiss("Settings", sentence, "Put it right in .env or the environment; .env.example says how.")
        for sentence in wrong.sentences
    ]


def people_to_check(listed: Sequence[Listed], settings: Settings) -> tuple[tuple[str, str], ...]:
    """Return every account of those on the council's list; those whom the settings name while there is no list.

    Each is the setting or the list that names them, and the id of the account.
    """
    return tuple((THE_LIST, account.user) for one in listed for account in one.accounts) or named_people(settings)


def check_accounts(listed: Sequence[Listed], platforms: Collection[str]) -> list[Finding]:
    """Return the office holders of whom no account is known on one of the council's platforms. House rule 5."""
    unknown = [
        (office, PLATFORMS[platform])
        for office in Office
        for one in listed
        for platform in platforms
        if one.office is office and platform not in {account.platform for account in one.accounts}
    ]
    return [
        amiss(
            f"Account of the {office}",
            f"No account in {named} is known to be the {office}'s. Until one is, what they do there is not known to "
            "be theirs, and a report about that account not to be about them.",
            "The Town Clerk links it in chat: “council people”, Link an account.",
        )
        for office, named in unknown
    ]


THE_LIST = "the list of people"
"""What names somebody who is on the list in the database."""


def teams_target(settings: Settings, named: tuple[tuple[str, str], ...], web: str | None) -> TeamsTarget | None:
    """Return what the checks of Teams need to know of the settings; None where the council does not use it.

    `web` is the web address at which Teams reaches the bot.
    """
    app = teams_app(settings)
    if app is None:
        return None
    people = tuple((name, user) for name, user in named if not is_of_slack(user))
    channel, ends = settings.teams_drafts_channel or "", settings.teams_secret_ends
    return TeamsTarget(app, settings.teams_keys_url, web, channel, "TEAMS_DRAFTS_CHANNEL", ends, people)


def check_env_file(env_file: Path) -> list[Finding]:
    """Return whether only the owner of `.env` can read it; nothing when there is no such file."""
    if not env_file.is_file() or not env_file.stat().st_mode & OTHERS:
        return []
    sentence = f"Other users of this computer can read {env_file}, and there are secrets in it."
    return [amiss("Settings file", sentence, f"Run: chmod 600 {env_file}")]


def check_key_files(env_file: Path) -> list[Finding]:
    """Return whether only the owner of a file with a master key can read it; nothing when the keys are in no files."""
    return [
        amiss("Master key file", f"Other users of this computer can read {file}.", f"Run: chmod 600 {file}")
        for file in secret_files(env_file, "MASTER_KEY", "MASTER_KEY_BEFORE")
        if file.is_file() and file.stat().st_mode & OTHERS
    ]


def read_by_others(database_url: str, env_file: Path = ENV_FILE) -> list[Finding]:
    """Return what others on this computer can read of what is secret: the settings, the master keys, the database."""
    return [*check_env_file(env_file), *check_key_files(env_file), *check_file(database_url)]


def drafts_channel(channel: str) -> Channel:
    """Return what is to be said of the drafts channel, by its id."""
    when_public = "Make it private, or everyone in the workspace sees who drafts what."
    return Channel(channel, "Drafts channel", "DRAFTS_CHANNEL", when_public)


def target_of(settings: Settings, app: SlackApp, named: tuple[tuple[str, str], ...]) -> Target:
    """Return what the checks of Slack need to know of the settings."""
    app_token = settings.slack_app_token if settings.slack_connection == "socket" else None
    return Target(
        token=app.token,
        app_token=app_token.get_secret_value() if app_token else None,
        api_url=settings.slack_api_url,
        app_id=app.app_id,
        team_id=app.team_id,
        enterprise_id=settings.slack_enterprise_id,
        channel=drafts_channel(app.channel),
        people=tuple((name, user) for name, user in named if is_of_slack(user)),
    )


async def _database(settings: Settings) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    keyring = Keyring.of(settings.master_key, settings.master_key_before)
    delivery = await check_delivery(url, settings.home[1])
    checked = [*await check_database(url), *await check_keys(url, settings.home[1], keyring), *delivery]
    networks = await check_networks(await connections_of(url, settings.home[1], keyring))
    return [*checked, *networks, *await check_records(settings)]


async def check_records(settings: Settings) -> list[Finding]:
    """Return whether the records are those that the anchor file tells of; nothing while there is no anchor to ask."""
    if settings.anchor_file is None or not settings.anchor_file.is_file():
        return []
    url = settings.database_url.get_secret_value()
    try:
        found = await compare(url, settings.anchor_file, settings.home[1])
    except CannotCheck as reason:
        return [amiss("Records", str(reason), "Put that right and run this again.")]
    if found.disagreement is None:
        return [well("Records", "They are those that the anchor file tells of.")]
    sentence = f"The records {what_is_wrong(found.disagreement, SystemClock().now())}. Nothing goes out."
    return [amiss("Records", sentence, "Compare and confirm them: chatops journal reconcile")]


async def _database_alone(env_file: Path) -> list[Finding]:
    try:
        return await check_database(load_database_url(env_file))
    except WrongSettings:
        return []
