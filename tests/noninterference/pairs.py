"""A pair of runs of one history, with reports about X and without, and where what X saw differs."""

import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date, datetime
from pathlib import Path

import pytest

from chatops.policy.references import ALPHABET
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay import rounds
from storage.breaches.cases import SqlCases
from tests.noninterference.acts import history
from tests.noninterference.comparing import Difference, Seen, differences
from tests.noninterference.everything import everything
from tests.noninterference.teams import across, open_world_on_both
from tests.noninterference.world import World, open_world, under_way
from tests.support.databases import copy_of

SHORT, LONG = 5, 16
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
        patch.setattr(rounds, "AT_ONCE", 1)
        patch.setattr(random, "uniform", lambda low, _high: low)
        patch.setattr(SqlCases, "fresh_reference", _drawn)
        patch.setattr(SqlCases, "fresh_link", _linked)
        yield


def _drawn(_cases: SqlCases) -> str:
    """What a case is called, drawn from the seed of the act: both runs list those they share in the same order."""
    reference = "BR-" + "".join(random.Random(under_way.act).choices(ALPHABET, k=26))
    if under_way.secret:
        under_way.about_x.add(reference)
    return reference


def _linked(cases: SqlCases, reference: str, *, until: date) -> str:
    """A link, of which it is noted which case it opens: a mail does not say."""
    token = _link(cases, reference, until=until)
    under_way.opens[token] = reference
    return token


_link = SqlCases.fresh_link


async def run_pair(
    template: Path, seed: int, x: str, length: int = SHORT, leak: Leak | None = None
) -> list[Difference]:
    """Go through one history twice. Gives where what X could see differs: nowhere, if nothing leaks.

    What failed for a fault of ours counts as well, though it failed the same in both.
    """
    acts = history(seed, x, length)
    seen = []
    with in_order():
        for with_reports in (True, False):
            place = tempfile.mkdtemp(dir=_SHORT_LIVED)
            async with open_world(copy_of(template, Path(place)), x, mail_fails=seed % 5 == 4) as world:
                with leak(world) if leak else nullcontext():
                    await world.go_through(acts, with_reports=with_reports)
                    seen.append(await world.seen())
            shutil.rmtree(place)
    return _told_apart(*seen)


async def run_pair_on_both(
    template: Path, seed: int, x: str, length: int = SHORT, leak: Leak | None = None
) -> list[Difference]:
    """Go through one history twice at a council in Slack and in Teams. Gives where what X saw on either differs."""
    acts = across(history(seed, x, length), seed, x)
    seen = []
    with in_order():
        for with_reports in (True, False):
            place = tempfile.mkdtemp(dir=_SHORT_LIVED)
            async with open_world_on_both(copy_of(template, Path(place)), x) as world:
                with leak(world) if leak else nullcontext():
                    await world.go_through(acts, with_reports=with_reports)
                    seen.append(await world.seen())
            shutil.rmtree(place)
    return _told_apart(*seen)


async def run_everything(template: Path, x: str) -> tuple[list[Difference], Counter[str]]:
    """Go through everything that people do, twice. Gives where what X could see differs, and how often each act is in
    the journals, those of reports included.
    """
    seen, happened = [], Counter[str]()
    with in_order():
        for with_reports in (True, False):
            place = tempfile.mkdtemp(dir=_SHORT_LIVED)
            async with open_world(copy_of(template, Path(place)), x) as world:
                await world.go_through(everything(x), with_reports=with_reports)
                seen.append(await world.seen())
                happened = happened or await _acts_in(world, seen[0])
            shutil.rmtree(place)
    return _told_apart(*seen), happened


def _told_apart(first: Seen, second: Seen) -> list[Difference]:
    """Where the two runs part, and what failed for a fault of ours in the first, though it failed the same in both."""
    faults = [line for line in first["log"] if '"level": "error"' in line]
    return [
        *differences(first, second),
        *(Difference("fault", number, line, line) for number, line in enumerate(faults)),
    ]


async def acts_of(template: Path, seed: int, x: str, length: int) -> Counter[str]:
    """How often each act is in the journals, the sealed one for reports about X, after a history with them."""
    place = tempfile.mkdtemp(dir=_SHORT_LIVED)
    with in_order():
        async with open_world(copy_of(template, Path(place)), x) as world:
            await world.go_through(history(seed, x, length), with_reports=True)
            found = await _acts_in(world, await world.seen())
    shutil.rmtree(place)
    return found


async def _acts_in(world: World, seen: Seen) -> Counter[str]:
    found = Counter(re.findall(r'"act\\?": \\?"([a-z:-]+)', "\n".join(seen["journal as jsonl"])))
    return found + await world.service.desk.look(_sealed_acts, cases=world.people.secret.cases)


def _sealed_acts(work: UnitOfWork, _now: datetime, *, cases: list[str]) -> Counter[str]:
    return Counter(entry.act for case in cases for entry in work.cases.record_of(case))
