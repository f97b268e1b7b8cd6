"""A pair of runs of one history, with reports about X and without, and where what X saw differs."""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import pytest

from chatops import relay
from tests.noninterference.acts import history
from tests.noninterference.comparing import Difference, differences
from tests.noninterference.world import World, open_world

LENGTH = 24
"""How many acts a history has besides those about reports."""

_SHORT_LIVED = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 — kept in memory, where there is such a place
Leak = Callable[[World], AbstractContextManager[None]]
"""Makes a world leak until the block is left."""


@contextmanager
def in_order() -> Iterator[None]:
    """Letters go out one after the other, and come back after a wait that is not drawn at random.

    Otherwise two runs of the very same history would differ by chance.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relay, "AT_ONCE", 1)
        patch.setattr(random, "uniform", lambda low, _high: low)
        yield


async def run_pair(template: Path, seed: int, x: str, leak: Leak | None = None) -> list[Difference]:
    """Go through one history twice. Gives where what X could see differs: nowhere, if nothing leaks."""
    acts = history(seed, x, LENGTH)
    seen = []
    with in_order():
        for with_reports in (True, False):
            place = tempfile.mkdtemp(dir=_SHORT_LIVED)
            async with open_world(template, Path(place), x) as world:
                with leak(world) if leak else nullcontext():
                    await world.go_through(acts, with_reports=with_reports)
                    seen.append(await world.seen())
            shutil.rmtree(place)
    return differences(*seen)
