"""Whatever is changed in a council's database is found: each column, each row, each entry, a thousand times at random.

What is not found is named, with the reason: in `storage/audit/claims.py` for what a row says, and here for a journal
whose every hash was made right afterwards.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from storage.audit.claims import HARMLESS
from storage.database.sqlite import sqlite3
from tests.support.databases import settled
from tests.support.mutation_bench import Bench, NoCouncil
from tests.support.mutations import Impossible, Mutation, chains, columns, rows
from tests.upgrades.__main__ import make

ONLY_THE_ANCHOR = {
    "at": "When something happened that left no row, or whose row was written over since.",
    "details": "What an entry says of a state that another has followed since, so that no row has it any more.",
    "reference": "What an attempt that changed nothing was about.",
    "by": "Who tried what changed nothing, where they hold no office.",
    "removed": "An entry that the next one repeats or undoes.",
    "repeated": "An entry that says again what is so already.",
    "exchanged": "Two entries that do not bear on one another.",
}
"""Parts of a journal in which a change may be found by its head alone, noted elsewhere: `Report.end`."""

LETTERS = "Cards that wait to be shown are gone once they are; what must still be done is in `test_audit_due.py`."


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A rich database, made once."""
    file: Path = tmp_path_factory.mktemp("mutations") / "council.sqlite3"
    settled(make(file))
    with closing(sqlite3.connect(file)) as prompt:
        (last,) = prompt.execute("SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1").fetchone()
        yield Bench(prompt, datetime.fromisoformat(json.loads(last)["at"]))


def named(mutation: Mutation) -> bool:
    """Whether it is named why such a change need not be found in what rows and entries say."""
    table = mutation.what.split(".")[0]
    if mutation.rewritten:
        return mutation.what in ONLY_THE_ANCHOR
    return mutation.what in HARMLESS or table in HARMLESS or (table == "letters" and mutation.kind != _ALL)


_ALL = "every row is removed"


def outcome(bench: Bench, mutation: Mutation, chance: random.Random) -> str:
    """What came of one change: found, found by the head noted elsewhere, named, missed, or impossible."""
    try:
        report = bench.tried(mutation, chance)
    except Impossible:
        return "impossible"
    except NoCouncil:
        return "found"
    if report is None:
        return "found"
    if mutation.rewritten and named(mutation):
        return "by the anchor" if report.end != bench.before.end else "missed"
    return "named" if named(mutation) else "missed"


def tried(bench: Bench, mutations: list[Mutation], seed: int) -> Counter[tuple[str, str]]:
    """What came of these changes, by kind; the table is printed."""
    chance = random.Random(seed)
    came: Counter[tuple[str, str]] = Counter()
    missed = []
    for mutation in mutations:
        what = outcome(bench, mutation, chance)
        came[(mutation.kind, what)] += 1
        if what == "missed":
            missed.append((mutation.kind, mutation.what))
    outcomes = ("found", "by the anchor", "named", "missed", "impossible")
    print(f"\n{'':52}" + "".join(f"{each:>15}" for each in outcomes))  # noqa: T201 - a table for whoever reads on
    for kind in sorted({kind for kind, _ in came}):
        print(f"{kind:52}" + "".join(f"{came[(kind, each)]:15}" for each in outcomes))  # noqa: T201 - the same
    assert missed == []
    return came


def test_the_database_is_whole_before_it_is_changed(bench: Bench) -> None:
    assert (bench.before.findings, bench.before.remarks) == ((), ())


def test_every_change_of_a_column_of_what_is_claimed_is_found(bench: Bench) -> None:
    claimed = [mutation for mutation in columns() if not named(mutation) and "changed" in mutation.kind]
    came = tried(bench, claimed, seed=11)
    assert came[("a value is changed", "found")] > 0.9 * len(claimed)


def test_rows_removed_put_in_and_cut_off_are_found(bench: Bench) -> None:
    tried(bench, list(rows()), seed=12)


def test_a_journal_whose_every_hash_was_made_right_is_found(bench: Bench) -> None:
    tried(bench, 5 * list(chains()), seed=13)


@pytest.mark.soak
def test_a_thousand_changes_at_random_are_all_found_but_those_that_are_named(bench: Bench) -> None:
    chance = random.Random(2027)
    kinds = [list(columns()), list(rows()), list(chains())]
    made: Counter[tuple[str, str]] = Counter()
    while sum(many for (_, what), many in made.items() if what != "impossible") < 1000:
        made += tried(bench, [chance.choice(chance.choice(kinds)) for _ in range(500)], seed=chance.randrange(10**9))
