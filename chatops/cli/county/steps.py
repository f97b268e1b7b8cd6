"""The set-up of a council of a county: what a council's own bot is asked, but for what the county gives it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from chatops.cli.setting_up import finishing
from chatops.cli.setting_up.accounts import ACCOUNTS
from chatops.cli.setting_up.council import COUNCIL, LONGEST_NAME
from chatops.cli.setting_up.outside import OUTSIDE
from chatops.cli.setting_up.people import PEOPLE
from chatops.cli.setting_up.policy import POLICY, SECTIONS
from chatops.cli.setting_up.slack import CHANNELS
from chatops.cli.setting_up.step import Amiss, Setup, Step, text_of
from chatops.settings.council import CannotStart
from handlers.screens import parts as p
from handlers.screens.answers import Answers

Begin = Callable[[], Awaitable[None]]
"""Puts a council on record and serves it. Raises CannotStart."""


async def _show_name(setup: Setup) -> p.Form:
    return p.Form(
        "council",
        "Your council",
        (
            p.Paragraph(
                "what",
                "The bot is in your workspace. This sets it up for your council, step by step. What you give is kept "
                "after each step: to go on later, add the bot to Slack once more, and you are here again. Until the "
                "last step nobody is told anything, but for one test message by e-mail.",
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
        ),
        "Save and go on",
    )


async def _take_name(setup: Setup, answers: Answers) -> str:
    name = text_of(setup, answers, "COUNCIL_NAME", "Write what the council is called.")
    if len(name) > LONGEST_NAME:
        raise Amiss(f"Keep the name to {LONGEST_NAME} characters.", "COUNCIL_NAME")
    setup.progress.keep(COUNCIL_NAME=name)
    return f"{name} is noted."


def hosted_steps(begin: Begin) -> tuple[Step, ...]:
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
    return (name, CHANNELS, PEOPLE, ACCOUNTS, OUTSIDE, POLICY, SECTIONS, last)
