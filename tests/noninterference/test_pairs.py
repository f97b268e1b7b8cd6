"""What X can see is the same, byte for byte, whether or not anybody has reported something about X."""

from pathlib import Path

import pytest

from chatops.facts.acts.table import ROWS
from handlers.answering.routes import BUTTONS, COMMANDS, FORMS, SHORTCUTS
from tests.noninterference.acts import SUBJECTS
from tests.noninterference.pairs import LONG, SHORT, run_everything, run_pair, run_pair_on_both
from tests.noninterference.teams import IN_TEAMS

FEW, MANY = len(SUBJECTS), 1000
WITH_BOTH = [one for one in SUBJECTS if one not in IN_TEAMS]
OF_BOTH = 2
ASKED = {*COMMANDS, *BUTTONS, *FORMS, *SHORTCUTS, "anything refused"}
BY_CHAT = {act.name for act in ROWS if any(by in ASKED or by.startswith("/") for by in act.by)}
"""What a person can do by chat, as the table of acts has it."""
NOT_DONE: dict[str, str] = {}
"""What of it nobody does in `everything`, and why."""


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing differs in this pair."""
    found = await run_pair(template, seed, SUBJECTS[seed % len(SUBJECTS)], length)
    assert found == [], "\n".join(map(str, found))


async def hold_on_both(template: Path, seed: int, length: int) -> None:
    """Nothing differs in this pair at a council in Slack and in Teams."""
    found = await run_pair_on_both(template, seed, WITH_BOTH[seed % len(WITH_BOTH)], length)
    assert found == [], "\n".join(map(str, found))


@pytest.mark.parametrize("seed", range(FEW))
async def test_x_sees_the_same_with_and_without_reports_about_them(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


async def test_the_clerk_sees_the_same_whatever_is_done_by_chat_with_and_without_reports_about_them(
    sqlite_template: Path,
) -> None:
    found, happened = await run_everything(sqlite_template, "clerk")
    assert found == [], "\n".join(map(str, found))
    assert BY_CHAT - set(happened) == set(NOT_DONE)


@pytest.mark.parametrize("seed", range(OF_BOTH))
async def test_x_with_an_account_in_slack_and_in_teams_sees_the_same_on_both(sqlite_template: Path, seed: int) -> None:
    await hold_on_both(sqlite_template, seed, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(OF_BOTH, 200))
async def test_x_sees_the_same_on_both_through_two_hundred_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold_on_both(sqlite_template, seed, LONG)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(FEW, MANY))
async def test_x_sees_the_same_through_a_thousand_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
