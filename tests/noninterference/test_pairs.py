"""What X can see is the same, byte for byte, whether or not anybody has reported something about X."""

from collections import Counter
from pathlib import Path

import pytest

from tests.noninterference.acts import SUBJECTS
from tests.noninterference.pairs import LONG, SHORT, acts_of, run_pair

FEW, MANY = 8, 1000


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing differs in this pair."""
    found = await run_pair(template, seed, SUBJECTS[seed % len(SUBJECTS)], length)
    assert found == [], "\n".join(map(str, found))


@pytest.mark.parametrize("seed", range(FEW))
async def test_x_sees_the_same_with_and_without_reports_about_them(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


async def test_histories_are_full_of_what_could_give_something_away(sqlite_template: Path) -> None:
    happened = Counter[str]()
    for seed in (0, 3, 7):
        happened += await acts_of(sqlite_template, seed, SUBJECTS[seed % len(SUBJECTS)], LONG)
    assert {
        "draft:submitted",
        "draft:approved",
        "draft:released",
        "draft:revised",
        "attempt:refused",
        "sealed:committed",
        "breach:reported",
        "breach:read",
        "breach:changed",
        "breach:refused",
    } <= set(happened)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(FEW, MANY))
async def test_x_sees_the_same_through_a_thousand_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
