"""What X can see is the same, byte for byte, whether or not anybody has reported something about X."""

from pathlib import Path

import pytest

from chatops.facts.acts.table import ROWS
from handlers.answering.routes import BUTTONS, COMMANDS, FORMS, SHORTCUTS
from tests.noninterference.acts import SUBJECTS
from tests.noninterference.pairs import LONG, SHORT, run_everything, run_pair

FEW, MANY = len(SUBJECTS), 1000
ASKED = {*COMMANDS, *BUTTONS, *FORMS, *SHORTCUTS, "anything refused"}
BY_CHAT = {act.name for act in ROWS if any(by in ASKED or by.startswith("/") for by in act.by)}
"""What a person can do by chat, as the table of acts has it."""
NOT_DONE: dict[str, str] = {}
"""What of it nobody does in `everything`, and why."""


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing differs in this pair."""
    found = await run_pair(template, seed, SUBJECTS[seed % len(SUBJECTS)], length)
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


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(FEW, MANY))
async def test_x_sees_the_same_through_a_thousand_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
