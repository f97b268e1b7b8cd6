"""The set-up of a council of a county: what a council's own bot is asked, but for what the county gives it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from chatops.cli.county.tenants import ANOTHERS
from chatops.cli.setting_up import finishing
from chatops.cli.setting_up.accounts import ACCOUNTS
from chatops.cli.setting_up.council import COUNCIL, LONGEST_NAME
from chatops.cli.setting_up.outside import OUTSIDE
from chatops.cli.setting_up.people import PEOPLE
from chatops.cli.setting_up.policy import POLICY, SECTIONS
from chatops.cli.setting_up.slack import CHANNELS
from chatops.cli.setting_up.step import Amiss, Setup, Step, text_of
from chatops.cli.setting_up.teams import APP_AT_MICROSOFT, APP_IN_TEAMS
from chatops.settings.wrong import CannotStart
from handlers.screens import parts as p
from handlers.screens.answers import Answers

Begin = Callable[[], Awaitable[None]]
"""Puts a council on record and serves it. Raises CannotStart."""


MOST_TESTS = 5
"""Test messages that one council may have sent in a day by the mail server of the county."""
_TESTS = "TEST_MESSAGES"
NO, YES = "slack", "both"
MayUse = Callable[[str, str], bool]
"""Says whether an app and a tenant are no other council's."""


async def _show_name(setup: Setup) -> p.Form:
    return p.Form(
        "council",
        "Your council",
        (
            p.Paragraph(
                "what",
                f"{_where(setup)} Until the last step nobody is told anything, but for one test message by e-mail.",
            ),
            p.Asked(
                "COUNCIL_NAME",
                "What is the council called?",
                p.Text(
                    longest=LONGEST_NAME,
                    words=setup.progress.value("COUNCIL_NAME"),
                    example="Thornbury Town Council",
                ),
            ),
            *_also(setup),
        ),
        "Save and go on",
    )


def _where(setup: Setup) -> str:
    if setup.uses("slack"):
        return (
            "The bot is in your workspace. This sets it up for your council, step by step. What you give is kept after "
            "each step: to go on later, add the bot to Slack once more, and you are here again."
        )
    return (
        "Microsoft takes the app's secret. This sets the bot up for your council, step by step. What you give is kept "
        "after each step: to go on later, give the app and its secret once more, and you are here again."
    )


def _also(setup: Setup) -> tuple[p.Part, ...]:
    if not setup.uses("slack"):
        return ()
    options = (p.Option(NO, "In Slack alone"), p.Option(YES, "In Slack and in Microsoft Teams"))
    chosen = YES if setup.uses("teams") else NO
    return (p.Asked("also", "Where do its people meet the bot?", p.Choice(options, chosen)),)


async def _take_name(setup: Setup, answers: Answers) -> str:
    name = text_of(setup, answers, "COUNCIL_NAME", "Write what the council is called.")
    if len(name) > LONGEST_NAME:
        raise Amiss(f"Keep the name to {LONGEST_NAME} characters.", "COUNCIL_NAME")
    setup.progress.keep(COUNCIL_NAME=name)
    if setup.uses("slack"):
        setup.progress.platforms = ["slack", "teams"] if answers.one("also") == YES else ["slack"]
    return f"{name} is noted."


def app_of_its_own(may_use: MayUse) -> Step:
    """Return the step that asks for the app at Microsoft, which no other council has."""

    async def take(setup: Setup, answers: Answers) -> str:
        app, tenant = (answers.text(name).strip().lower() for name in ("TEAMS_APP_ID", "TEAMS_TENANT_ID"))
        if not may_use(app, tenant):
            raise Amiss(ANOTHERS, "TEAMS_TENANT_ID")
        return await APP_AT_MICROSOFT.take(setup, answers)

    return replace(APP_AT_MICROSOFT, take=take)


def _sent_on(setup: Setup, day: str) -> int:
    """Return how many test messages were sent on this day."""
    noted, _, many = setup.progress.settings.get(_TESTS, "").partition(" ")
    return int(many) if noted == day else 0


async def _take_outside(setup: Setup, answers: Answers) -> str:
    """Send the test message by the county's mail server, which is no council's own, so many times a day."""
    day = setup.clock.now().date().isoformat()
    sent = _sent_on(setup, day)
    if sent >= MOST_TESTS:
        raise Amiss(f"{MOST_TESTS} test messages were sent today. Go on with this step tomorrow.", "FALLBACK_EMAIL")
    before = setup.tried
    said = await OUTSIDE.take(setup, answers)
    if setup.tried != before:
        setup.progress.keep(**{_TESTS: f"{day} {sent + 1}"})
    return said


def hosted_steps(begin: Begin, may_use: MayUse) -> tuple[Step, ...]:
    """Return the steps of a council of a county, the last of which has it served."""

    async def finish(setup: Setup, _answers: Answers) -> str:
        try:
            await begin()
        except CannotStart as reason:
            raise Amiss(str(reason)) from None
        setup.is_over = True
        return "The council is set up."

    last = Step("finish", "Look it through, and begin", finishing.show_given, finish)
    name = replace(COUNCIL, show=_show_name, take=_take_name, settings=("COUNCIL_NAME",))
    teams = (app_of_its_own(may_use), APP_IN_TEAMS)
    return (name, *teams, CHANNELS, PEOPLE, ACCOUNTS, replace(OUTSIDE, take=_take_outside), POLICY, SECTIONS, last)
