"""What X can see is the same, byte for byte, whether or not anybody has reported something about X."""

from pathlib import Path

import pytest

from tests.noninterference.acts import SUBJECTS
from tests.noninterference.pairs import run_pair

FEW = 15


@pytest.mark.parametrize("seed", range(FEW))
async def test_x_sees_the_same_with_and_without_reports_about_them(sqlite_template: Path, seed: int) -> None:
    found = await run_pair(sqlite_template, seed, SUBJECTS[seed % len(SUBJECTS)])
    assert found == [], "\n".join(map(str, found))
