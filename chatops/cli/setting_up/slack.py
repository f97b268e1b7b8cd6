"""The steps at Slack: the app and its tokens, and the channels."""

from chatops.cli.setting_up.step import AGAIN, Amiss, Setup, Step, secret, text_of
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.setting_up import NotAccepted
from handlers.slack import setting_up as slack
from handlers.slack.manifest import create_link, manifest


def _over_the_web(setup: Setup) -> bool:
    return bool(setup.progress.value("WEB_ADDRESS")) and setup.progress.value("SLACK_CONNECTION") == "http"


async def _show(setup: Setup) -> p.Form:
    over_the_web = _over_the_web(setup)
    text = manifest(setup.progress.value("WEB_ADDRESS") if over_the_web else "")
    make = (
        "Follow the link below. At Slack choose the council's workspace, and create the app.",
        "If Slack shows an empty box in place of a description, paste the one at the foot of this page into it.",
        "On the app's page “Install App” install it to the workspace. Then copy the Bot User OAuth Token here.",
    )
    last = (
        "On “Basic Information”, under “App Credentials”, show the Signing Secret and copy it here."
        if over_the_web
        else "On “Basic Information”, under “App-Level Tokens”, generate a token with the scope connections:write, and "
        "copy it here."
    )
    second = (
        secret(setup, "SLACK_SIGNING_SECRET", "Signing secret", "32 letters and digits.")
        if over_the_web
        else secret(setup, "SLACK_APP_TOKEN", "App-level token", "It begins with xapp-.")
    )
    return p.Form(
        "slack",
        "The app at Slack",
        (
            p.Paragraph("who", "Whoever may install apps in the workspace does this: ask them, if that is not you."),
            p.Bullets("make", (*make, last)),
            p.Buttons("create", (p.Button("", "Create the app at Slack", link=create_link(text)),)),
            secret(setup, "SLACK_BOT_TOKEN", "Bot token", "It begins with xoxb-."),
            second,
            p.Heading("description", "The description of the app"),
            p.ToCopy("manifest", text),
        ),
        "Check and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    """Check both, so that what is right is kept even where the other is not."""
    wrong: list[Amiss] = []
    said = []
    for take in (_take_bot_token, _take_signing_secret if _over_the_web(setup) else _take_app_token):
        try:
            said.append(await take(setup, answers))
        except Amiss as amiss:
            wrong.append(amiss)
    if wrong:
        raise wrong[0]
    return " ".join(said)


async def _take_bot_token(setup: Setup, answers: Answers) -> str:
    token = text_of(setup, answers, "SLACK_BOT_TOKEN", "Copy the bot token here. It begins with xoxb-.")
    try:
        found = await slack.whose_token(setup.session, setup.progress.value("SLACK_API_URL"), token)
    except NotAccepted as reason:
        raise Amiss(str(reason), "SLACK_BOT_TOKEN") from None
    _same_workspace(setup, found)
    setup.progress.keep(
        SLACK_BOT_TOKEN=token,
        SLACK_TEAM_ID=found.team_id,
        SLACK_APP_ID=found.app_id,
        SLACK_ENTERPRISE_ID=found.enterprise_id,
    )
    return f"Slack accepts the bot token: it is of the workspace {found.name}."


async def _take_signing_secret(setup: Setup, answers: Answers) -> str:
    signing = text_of(setup, answers, "SLACK_SIGNING_SECRET", "Copy the signing secret here.")
    if not signing.isalnum():
        raise Amiss("It is made of letters and digits alone. Copy the signing secret whole.", "SLACK_SIGNING_SECRET")
    setup.progress.keep(SLACK_SIGNING_SECRET=signing, SLACK_APP_TOKEN=None)
    return "The signing secret looks right; the first request from Slack shows whether it is."


async def _take_app_token(setup: Setup, answers: Answers) -> str:
    token = text_of(setup, answers, "SLACK_APP_TOKEN", "Copy the app-level token here. It begins with xapp-.")
    try:
        await slack.may_connect(setup.session, setup.progress.value("SLACK_API_URL"), token)
    except NotAccepted as reason:
        raise Amiss(str(reason), "SLACK_APP_TOKEN") from None
    setup.progress.keep(SLACK_APP_TOKEN=token, SLACK_SIGNING_SECRET=None)
    return "It lets the bot connect."


def _same_workspace(setup: Setup, found: slack.Workspace) -> None:
    """Keep a council that is set up in its workspace, and forget people and channels of another. Raises Amiss."""
    before = setup.progress.settings.get("SLACK_TEAM_ID", found.team_id)
    if before == found.team_id:
        return
    if setup.progress.is_recorded:
        raise Amiss(
            "This token is of another workspace than the one that the council was set up in.", "SLACK_BOT_TOKEN"
        )
    setup.progress.reopen(CHANNELS.name, "people")


async def _show_channels(setup: Setup) -> p.Form:
    found = await _channels(setup)
    told = [_option(one) for one in found]
    private = [_option(one) for one in found if one.is_private]
    chosen = setup.progress.settings
    bot = "/invite @Council posts"
    parts: list[p.Part] = [
        p.Paragraph(
            "drafts",
            "One channel shows how each draft stands. Make a private channel in Slack, such as “drafts”, with the "
            f"people who draft and decide. In it, type {bot} so that the bot is there too.",
        ),
        p.Buttons("again", (p.Button(AGAIN, "Look again"),)),
    ]
    if told:
        parts.append(
            p.Asked(
                "DRAFTS_CHANNEL",
                "Which channel shows how each draft stands?",
                p.Choice(tuple(told), chosen.get("DRAFTS_CHANNEL", "")),
                "The channels that the bot is in and that are not shared with others.",
            )
        )
    if private:
        parts.append(
            p.Asked(
                "BREACH_CHANNEL",
                "Where are those who handle confidential reports told that one is waiting?",
                p.Choice(
                    (p.Option("none", "In a message to each of them"), *private), chosen.get("BREACH_CHANNEL", "none")
                ),
                "Of a report itself nothing is ever said in a channel.",
            )
        )
    return p.Form("channels", "Channels", tuple(parts), "Save and go on")


async def _take_channels(setup: Setup, answers: Answers) -> str:
    found = {one.id: one for one in await _channels(setup)}
    if not found:
        raise Amiss("The bot is in no channel yet. Invite it to one, and press “Look again”.")
    drafts = answers.needed("DRAFTS_CHANNEL", found.__getitem__) if answers.chosen("DRAFTS_CHANNEL") else None
    if drafts is None:
        raise Amiss("Choose a channel.", "DRAFTS_CHANNEL")
    told = answers.one("BREACH_CHANNEL")
    breaches = None if told in {"", "none"} else answers.needed("BREACH_CHANNEL", found.__getitem__)
    if breaches is not None and (breaches == drafts or not breaches.is_private):
        raise Amiss("Choose a private channel that is not the one for drafts.", "BREACH_CHANNEL")
    setup.progress.keep(DRAFTS_CHANNEL=drafts.id, BREACH_CHANNEL=breaches.id if breaches else None)
    setup.progress.names |= {one.id: f"#{one.name}" for one in (drafts, breaches) if one}
    public = "" if drafts.is_private else " It is public: everybody in the workspace sees who drafts what."
    return f"How each draft stands is shown in #{drafts.name}.{public}"


async def _channels(setup: Setup) -> tuple[slack.Channel, ...]:
    progress = setup.progress
    try:
        return await slack.channels(setup.session, progress.value("SLACK_API_URL"), progress.value("SLACK_BOT_TOKEN"))
    except NotAccepted as reason:
        raise Amiss(str(reason)) from None


def _option(channel: slack.Channel) -> p.Option:
    seen_by = "private" if channel.is_private else "public: everybody can read it"
    return p.Option(channel.id, f"#{channel.name} ({seen_by})")


APP = Step(
    "slack",
    "The app at Slack",
    _show,
    _take,
    (
        "SLACK_BOT_TOKEN",
        "SLACK_APP_TOKEN",
        "SLACK_SIGNING_SECRET",
        "SLACK_TEAM_ID",
        "SLACK_APP_ID",
        "SLACK_ENTERPRISE_ID",
    ),
    lambda setup: setup.uses("slack"),
)
CHANNELS = Step(
    "channels",
    "Channels",
    _show_channels,
    _take_channels,
    ("DRAFTS_CHANNEL", "BREACH_CHANNEL"),
    lambda setup: setup.uses("slack"),
)
