"""I14: of two councils in one database, alike in everything, no byte of one comes to the other, whatever they do."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import true
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.visitors import replacement_traverse

from storage.database.statement import Statement
from storage.drafts import moves
from storage.drafts import repository as drafts
from storage.outbox import cards, letters
from storage.purdah import repository as purdah
from tests.noninterference.comparing import Difference, differences
from tests.noninterference.everything import CHAPTERS
from tests.noninterference.neighbours import OURS, THEIRS, Acts, Turn, chapters, lived, mixed
from tests.support.databases import ENGINES, copy_of, empty_postgres, postgres_of_this_worker

FEW, MANY = 40, 150
"""How many acts a history of each council has; what is shown to everybody comes on top."""
HISTORIES = 230
"""How many of the long ones make 100,000 acts."""
_SHORT_LIVED = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 — kept in memory, where there is such a place


@contextmanager
def empty_database(template: Path, engine: str) -> Iterator[str]:
    """A migrated database with nothing in it, that is nobody else's."""
    if engine == "sqlite":
        place = Path(tempfile.mkdtemp(dir=_SHORT_LIVED))
        yield copy_of(template, place)
        shutil.rmtree(place)
    else:
        with postgres_of_this_worker() as url:
            empty_postgres(url)
            yield url


async def across(template: Path, acts: Acts, first: str, engine: str = "sqlite") -> tuple[list[Difference], Turn]:
    """Go through the acts beside the other council and without it. Gives where they part, and what was done."""
    seen, turns = [], []
    for beside in (True, False):
        with empty_database(template, engine) as url:
            ours, theirs, turn = await lived(url, acts, first=first, beside=beside)
        seen.append(ours)
        turns.append(turn)
        assert OURS not in theirs
    found = differences(*seen)
    found += [
        Difference(surface, 0, THEIRS, "")
        for surface, lines in seen[0].items()
        if any(THEIRS in line for line in lines)
    ]
    return found, turns[0]


async def hold(template: Path, seed: int, length: int, engine: str = "sqlite") -> Turn:
    """Nothing comes across in this history. Gives what was done."""
    found, turn = await across(template, mixed(seed, length), (THEIRS, OURS)[seed % 2], engine)
    assert found == [], "\n".join(map(str, found))
    return turn


async def test_no_byte_comes_across_from_a_council_that_is_alike_in_everything(sqlite_template: Path) -> None:
    turn = await hold(sqlite_template, 1, FEW)
    assert min(turn.acts.values()) > FEW


@pytest.mark.soak
@pytest.mark.parametrize("engine", ENGINES)
async def test_no_byte_comes_across_in_everything_that_people_do_by_chat(sqlite_template: Path, engine: str) -> None:
    found, turn = await across(sqlite_template, chapters(), OURS, engine)
    assert found == [], "\n".join(map(str, found))
    assert turn.acts[OURS] == len(CHAPTERS)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, HISTORIES))
async def test_no_byte_comes_across_in_a_hundred_thousand_acts(sqlite_template: Path, seed: int) -> None:
    await hold(sqlite_template, seed, MANY, ENGINES[seed % len(ENGINES)])


def without_its_council(statement: Any) -> Statement:
    """A query, or a change, that asks of no council."""

    def instead(element: Any) -> Any:
        is_of_one = isinstance(element, BinaryExpression) and getattr(element.left, "name", "") == "council"
        return true() if is_of_one else None

    return Statement(replacement_traverse(statement._statement, {}, instead))


@pytest.mark.soak
@pytest.mark.parametrize(
    ("where", "name"),
    [
        pytest.param(drafts, "_get", id="a draft is read"),
        pytest.param(moves, "AS_SEEN", id="a draft is changed"),
        pytest.param(purdah, "_not_over", id="the pre-election periods are read"),
        pytest.param(letters, "_claim", id="letters are claimed"),
        pytest.param(cards, "_known", id="where a card hangs"),
    ],
)
async def test_a_statement_without_its_council_is_found(
    sqlite_template: Path, where: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, name, without_its_council(getattr(where, name)))
    for seed in range(6):
        found, _ = await across(sqlite_template, mixed(seed, FEW), OURS)
        if found:
            return
    pytest.fail("nothing was found")
