"""Whatever the weather over Slack, in the end everybody sees what they would have seen without it."""

from pathlib import Path

import pytest

from tests.weather.runs import run_both

FEW, MANY = 20, 300
SHORT, LONG = 4, 16


async def hold(template: Path, seed: int, length: int) -> None:
    """Nothing is lost, nothing is more, nothing is left over."""
    amiss, _ = await run_both(template, seed, length)
    assert amiss == {}, "\n\n".join(f"{who}: {one}" for who, found in amiss.items() for one in found)


@pytest.mark.parametrize("seed", range(FEW))
async def test_after_bad_weather_everybody_sees_what_they_would_have_seen(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(FEW, MANY))
async def test_after_bad_weather_through_long_histories(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, LONG)
