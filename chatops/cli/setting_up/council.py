"""The first steps: what the council is called, where it meets the bot, and how Slack reaches it."""

from chatops.cli.setting_up.step import Amiss, Setup, Step, text_of
from handlers.screens import parts as p
from handlers.screens.answers import Answers

LONGEST_NAME = 100
_PLATFORMS = {"slack": ["slack"], "teams": ["teams"], "both": ["slack", "teams"]}


async def _show(setup: Setup) -> p.Form:
    progress = setup.progress
    chosen = next((name for name, several in _PLATFORMS.items() if several == progress.platforms), "")
    options = (
        p.Option("slack", "Slack"),
        p.Option("teams", "Microsoft Teams"),
        p.Option("both", "Both"),
    )
    return p.Form(
        "council",
        "Your council",
        (
            p.Paragraph(
                "what",
                "This sets the bot up for your council, step by step. What you give is kept after each step: you can "
                "leave at any time and go on later. Until the last step nobody is told anything, but for one test "
                "message by e-mail.",
            ),
            p.Asked(
                "COUNCIL_NAME",
                "What is the council called?",
                p.Text(
                    longest=LONGEST_NAME,
                    words=progress.settings.get("COUNCIL_NAME", ""),
                    example="Thornbury Town Council",
                ),
            ),
            p.Asked("platforms", "Where do its people meet the bot?", p.Choice(options, chosen)),
            p.Asked(
                "WEB_ADDRESS",
                "The web address at which others reach this computer",
                p.Text(words=progress.settings.get("WEB_ADDRESS", ""), example="https://bot.example.gov.uk"),
                "Teams needs one, with a certificate. Slack needs none: leave it empty if there is none.",
                optional=True,
            ),
        ),
        "Save and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    name = text_of(setup, answers, "COUNCIL_NAME", "Write what the council is called.")
    if len(name) > LONGEST_NAME:
        raise Amiss(f"Keep the name to {LONGEST_NAME} characters.", "COUNCIL_NAME")
    platforms = answers.needed("platforms", _PLATFORMS.__getitem__)
    address = text_of(setup, answers, "WEB_ADDRESS")
    if "teams" in platforms and not address:
        raise Amiss("Teams reaches the bot over the web alone, so it needs an address here.", "WEB_ADDRESS")
    if platforms != setup.progress.platforms:
        setup.progress.reopen("people", "channels")
    if address != setup.progress.settings.get("WEB_ADDRESS", ""):
        setup.progress.reopen("slack-way", "slack", "teams-app")
    setup.progress.platforms = list(platforms)
    setup.progress.keep(COUNCIL_NAME=name, WEB_ADDRESS=address)
    return f"{name} is noted."


async def _show_way(setup: Setup) -> p.Form:
    options = (
        p.Option("socket", "The bot connects to Slack, which is the simplest"),
        p.Option("http", f"Slack connects to the bot, at {setup.progress.value('WEB_ADDRESS')}"),
    )
    chosen = setup.progress.settings.get("SLACK_CONNECTION", "socket")
    asked = p.Asked("SLACK_CONNECTION", "Which way do you want?", p.Choice(options, chosen))
    return p.Form("slack-way", "How the bot and Slack reach each other", (asked,), "Save and go on")


async def _take_way(setup: Setup, answers: Answers) -> str:
    way = setup.progress.value("SLACK_CONNECTION")
    if answers.chosen("SLACK_CONNECTION"):
        way = answers.needed("SLACK_CONNECTION", {"socket": "socket", "http": "http"}.__getitem__)
    if way != setup.progress.settings.get("SLACK_CONNECTION", way):
        setup.progress.reopen("slack")
    setup.progress.keep(SLACK_CONNECTION=way)
    return "The way is noted."


COUNCIL = Step("council", "Your council", _show, _take, ("COUNCIL_NAME", "WEB_ADDRESS"), is_decided=True)
WAY = Step(
    "slack-way",
    "How the bot and Slack reach each other",
    _show_way,
    _take_way,
    ("SLACK_CONNECTION",),
    lambda setup: setup.uses("slack") and bool(setup.progress.value("WEB_ADDRESS")),
)
