"""What X can see is the same, byte for byte, whether or not anybody has reported something about X."""

from pathlib import Path

import pytest

from tests.noninterference.acts import SUBJECTS
from tests.noninterference.pairs import LONG, SHORT, run_pair

FEW, MANY = 15, 1000


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing differs in this pair."""
    found = await run_pair(template, seed, SUBJECTS[seed % len(SUBJECTS)], length)
    assert found == [], "\n".join(map(str, found))


@pytest.mark.parametrize("seed", range(FEW))
async def test_x_sees_the_same_with_and_without_reports_about_them(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(FEW, MANY))
async def test_x_sees_the_same_through_a_thousand_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
