"""The steps of the set-up in their order, and what is done with the answers of each."""

from chatops.cli.setting_up import finishing
from chatops.cli.setting_up.accounts import ACCOUNTS
from chatops.cli.setting_up.council import COUNCIL, WAY
from chatops.cli.setting_up.key import KEY
from chatops.cli.setting_up.outside import OUTSIDE
from chatops.cli.setting_up.people import PEOPLE
from chatops.cli.setting_up.policy import POLICY, SECTIONS
from chatops.cli.setting_up.slack import APP, CHANNELS
from chatops.cli.setting_up.step import Amiss, Setup, Step, without_given
from chatops.cli.setting_up.teams import APP_AT_MICROSOFT, APP_IN_TEAMS
from chatops.settings.sources import UnreadableSetting
from handlers.screens import parts as p
from handlers.screens.answers import Answers, NoSuchAnswer, NoSuchDate


async def _finish(setup: Setup, _answers: Answers) -> str:
    if not setup.progress.is_recorded:
        return await finishing.record(setup, _settings_of(setup))
    setup.is_over = True
    return "The bot is starting."


FINISH = Step("finish", "Look it through, and start", finishing.show, _finish)
STEPS = (
    COUNCIL,
    WAY,
    APP,
    APP_AT_MICROSOFT,
    APP_IN_TEAMS,
    CHANNELS,
    PEOPLE,
    ACCOUNTS,
    OUTSIDE,
    POLICY,
    SECTIONS,
    KEY,
    FINISH,
)


def steps_of(setup: Setup) -> tuple[Step, ...]:
    """Return the steps that this council has; what is on record already is changed in the chat."""
    return tuple(
        step for step in setup.steps if step.applies(setup) and not (step.is_decided and setup.progress.is_recorded)
    )


def next_step(setup: Setup) -> Step:
    """Return the first step that is not done."""
    return next((step for step in steps_of(setup) if step.name not in setup.progress.done), setup.steps[-1])


def may_open(setup: Setup, name: str) -> Step | None:
    """Return the step of this name, once those before it are done; None when there is none, or it is too early."""
    for step in steps_of(setup):
        if step.name == name:
            return step
        if step.name not in setup.progress.done:
            return None
    return None


async def form_of(setup: Setup, step: Step) -> p.Form:
    """Return the form of a step, as things are now. Raises Amiss."""
    try:
        return without_given(setup, await step.show(setup))
    except UnreadableSetting as reason:
        raise Amiss(str(reason)) from None


async def answered(setup: Setup, step: Step, answers: Answers) -> str:
    """Do what the answers of a step say, and keep it. Returns what to say of it. Raises Amiss."""
    try:
        said = await step.take(setup, answers)
    except NoSuchDate as wrong:
        raise Amiss("There is no such day.", wrong.question) from None
    except NoSuchAnswer as wrong:
        raise Amiss("Choose one of these.", wrong.question) from None
    except UnreadableSetting as reason:
        raise Amiss(str(reason)) from None
    finally:
        # What is right is kept even where the next answer is wrong: no token has to be pasted twice.
        await _keep(setup)
    if step is not setup.steps[-1]:
        setup.progress.finish(step.name)
        await _keep(setup)
        if setup.progress.is_recorded:
            await finishing.record(setup, _settings_of(setup))
    return said


async def _keep(setup: Setup) -> None:
    try:
        await setup.keep(setup.progress)
    except OSError as error:
        raise Amiss(f"What you gave cannot be kept in this folder: {(error.strerror or '').lower()}.") from None


def _settings_of(setup: Setup) -> list[str]:
    return [name for step in setup.steps if step.applies(setup) for name in step.settings]
