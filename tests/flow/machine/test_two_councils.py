"""I14 at the desk: whatever two councils do that are alike in everything, each keeps what it would keep alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chatops.ports.errors import Collided
from storage.database.sqlite import sqlite3
from storage.drafts import moves
from storage.drafts import repository as drafts
from storage.journal import entries
from tests.flow.machine.two_councils import lived
from tests.noninterference.comparing import Difference, differences
from tests.noninterference.neighbours import OURS, THEIRS, Turn, alike
from tests.noninterference.test_neighbours import without_its_council
from tests.support.plain_desk import PlainDatabase

FEW, MANY, HISTORIES = 200, 500, 200


@pytest.fixture
def plain_database(sqlite_template: Path) -> Iterator[PlainDatabase]:
    database = PlainDatabase(sqlite_template)
    yield database
    database.close()


def across(database: PlainDatabase, seed: int, acts: int) -> tuple[list[Difference], Turn]:
    """Where what is kept of ours parts from what is kept of it alone, and what was done."""
    seen, turns = [], []
    for beside in (True, False):
        turn = Turn()
        with alike(turn):
            seen.append(lived(database, seed, acts, (OURS, THEIRS), turn, beside=beside))
        turns.append(turn)
    found = differences(*seen)
    return found + [Difference(name, 0, THEIRS, "") for name, kept in seen[0].items() if THEIRS in str(kept)], turns[0]


def hold(database: PlainDatabase, seed: int, acts: int) -> None:
    found, turn = across(database, seed, acts)
    assert found == [], "\n".join(map(str, found))
    assert sum(turn.acts.values()) == acts


def test_whatever_two_councils_do_each_keeps_what_it_would_keep_alone(plain_database: PlainDatabase) -> None:
    hold(plain_database, 0, FEW)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, HISTORIES + 1))
def test_each_keeps_what_it_would_keep_alone_through_a_hundred_thousand_acts(
    plain_database: PlainDatabase, seed: int
) -> None:
    hold(plain_database, seed, MANY)


@pytest.mark.parametrize(
    ("where", "name"),
    [
        pytest.param(drafts, "_get", id="a draft is read"),
        pytest.param(moves, "AS_SEEN", id="a draft is changed"),
        pytest.param(entries, "_hold_head", id="the journal goes on"),
    ],
)
def test_a_statement_without_its_council_is_found(
    plain_database: PlainDatabase, where: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, name, without_its_council(getattr(where, name)))
    for seed in range(4):
        try:
            found, _ = across(plain_database, seed, FEW)
        except (sqlite3.Error, Collided):
            return  # it touches two rows, or a journal goes on where another one ends
        if found:
            return
    pytest.fail("nothing was found")
