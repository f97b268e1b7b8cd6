"""What a council that is set up in Slack changes afterwards: whether it uses Teams as well, by an app of its own.

Nothing is changed before the last step, so a council is served as before while somebody goes through the others.
"""

from collections.abc import Awaitable, Callable
from copy import deepcopy
from typing import Final

from chatops.cli.county.steps import NO, YES, MayUse, app_of_its_own
from chatops.cli.setting_up.progress import Progress
from chatops.cli.setting_up.step import Amiss, Setup, Step
from chatops.cli.setting_up.teams import APP_IN_TEAMS
from chatops.settings.wrong import CannotStart
from handlers.screens import parts as p
from handlers.screens.answers import Answers

Change = Callable[[Progress], Awaitable[None]]
"""Serves the council with what was given, and keeps it. Raises CannotStart: it is served as before."""

_IN_TEAMS: Final = ("TEAMS_APP_ID", "TEAMS_TENANT_ID", "TEAMS_APP_SECRET", "TEAMS_SECRET_ENDS", "TEAMS_DRAFTS_CHANNEL")


def to_be_changed(now: Progress) -> Progress:
    """Return what a council gave, of which nothing that is changed is kept yet."""
    copied = deepcopy(now)
    copied.done, copied.is_recorded = [], False
    return copied


def with_teams_of(now: Progress, given: Progress) -> Progress:
    """Return what holds of a council now, with what was given for Teams, or without Teams."""
    changed = deepcopy(now)
    changed.platforms = list(given.platforms)
    kept = given.settings if "teams" in given.platforms else {}
    changed.keep(**{name: kept.get(name) for name in _IN_TEAMS})
    return changed


async def _show_where(setup: Setup) -> p.Form:
    options = (p.Option(NO, "In Slack alone"), p.Option(YES, "In Slack and in Microsoft Teams"))
    chosen = YES if setup.uses("teams") else NO
    return p.Form(
        "where",
        "Slack and Teams",
        (
            p.Paragraph("what", "Nothing changes for your council before the last step."),
            p.Asked("also", "Where do its people meet the bot?", p.Choice(options, chosen)),
        ),
        "Save and go on",
    )


async def _take_where(setup: Setup, answers: Answers) -> str:
    setup.progress.platforms = answers.needed("also", {NO: ["slack"], YES: ["slack", "teams"]}.__getitem__)
    return "That is noted."


async def _show_last(setup: Setup) -> p.Form:
    says = (
        "From now on your council's people meet the bot in Slack and in Microsoft Teams. Whose account in Teams is "
        "whose the Town Clerk says in the chat: “council people”, Link an account."
        if setup.uses("teams")
        else "From now on your council's people meet the bot in Slack alone. The app in Teams answers nobody any more; "
        "what was decided there stays on record."
    )
    return p.Form("finish", "Look it through", (p.Paragraph("what", says),), "Change it")


def later_steps(change: Change, may_use: MayUse) -> tuple[Step, ...]:
    """Return the steps in which a council takes up Teams, gives another app, or leaves Teams."""

    async def finish(setup: Setup, _answers: Answers) -> str:
        try:
            await change(setup.progress)
        except CannotStart as reason:
            raise Amiss(str(reason)) from None
        setup.is_over = True
        return "It is changed."

    where = Step("where", "Slack and Teams", _show_where, _take_where)
    return (where, app_of_its_own(may_use), APP_IN_TEAMS, Step("finish", "Look it through", _show_last, finish))
