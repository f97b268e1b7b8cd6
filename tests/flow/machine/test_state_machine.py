"""Whatever anybody does, in whatever order, nothing happens that must never happen (see
`tests.support.invariants.drafts`)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.flow.machine.machine import CouncilMachine
from tests.support.plain_desk import PlainDatabase

QUICK = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
LONG = settings(QUICK, max_examples=3000, stateful_step_count=60)


@pytest.fixture
def plain_database(sqlite_template: Path) -> Iterator[PlainDatabase]:
    database = PlainDatabase(sqlite_template)
    yield database
    database.close()


def run(database: PlainDatabase, how: settings) -> None:
    machine = type("CouncilMachine", (CouncilMachine,), {"database": database})
    run_state_machine_as_test(machine, settings=how)


@pytest.mark.timeout(600)  # a failing run is worth the time it takes to make it short
def test_no_order_of_acts_breaks_what_the_council_relies_on(plain_database: PlainDatabase) -> None:
    run(plain_database, QUICK)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_no_order_of_acts_breaks_what_the_council_relies_on_in_a_long_run(plain_database: PlainDatabase) -> None:
    run(plain_database, LONG)
