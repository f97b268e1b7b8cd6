"""Whatever the weather over Slack, in the end everybody sees what they would have seen without it."""

from pathlib import Path

import pytest

from tests.noninterference.acts import EVERYBODY
from tests.weather.runs import ACTS, acts_of, run_both
from tests.weather.weather import KINDS, spells

AMONG, MANY = 60, 300
SHORT, LONG = 4, 16


def met(seed: int) -> set[str]:
    """What is done in a short history, and which kinds of weather it has."""
    acts = acts_of(seed, SHORT)
    return {act.kind for act in acts} | {spell.kind for spell in spells(seed, len(acts), EVERYBODY) if spell}


def few() -> list[int]:
    """So few histories of these that every act and every kind of weather is met."""
    chosen: list[int] = []
    left = {*ACTS, *KINDS}
    while left:
        best = max(range(AMONG), key=lambda seed: len(met(seed) & left))
        assert met(best) & left, f"no history has {left}"
        chosen.append(best)
        left -= met(best)
    return chosen


FEW = few()


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing is lost, nothing is more, nothing is left over."""
    amiss, _ = await run_both(template, seed, length)
    assert amiss == {}, "\n\n".join(f"{who}: {one}" for who, found in amiss.items() for one in found)


@pytest.mark.parametrize("seed", FEW)
async def test_after_bad_weather_everybody_sees_what_they_would_have_seen(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", [seed for seed in range(AMONG) if seed not in FEW])
async def test_after_bad_weather_through_short_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(MANY))
async def test_after_bad_weather_through_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
