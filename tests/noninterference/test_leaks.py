"""A build that leaks is found out: each leak here, made on purpose and in this test alone, shows as a difference."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import Connection, func, select

from chatops.facts.accounts import AccountRecorded
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.accounts import Account, account
from chatops.policy.breaches import confidence
from chatops.relay import delivering
from handlers.practice.slack_server import messages
from handlers.screens import parts as p
from handlers.steps import home
from handlers.web import health
from storage.record_copy import release
from storage.sealed.schema import cases
from tests.noninterference.pairs import run_pair, run_pair_on_both
from tests.noninterference.world import World
from tests.support.relays import courier_of, let_carry

SEED, X = 0, "clerk"
"""A history in which somebody reports the Clerk, the Chair is told, and the Clerk looks around afterwards."""


@contextmanager
def whenever_handlers_are_told(world: World, then: Callable[[Letter], Any]) -> Iterator[None]:
    """Do this besides, each time when those who handle a report are told that one waits."""
    relay = world.service.relay
    kept = courier_of(relay, LetterKind.CASE_NOTICE)

    async def leaky(letter: Letter) -> None:
        await kept(letter)
        await then(letter)

    let_carry(relay, LetterKind.CASE_NOTICE, leaky)
    try:
        yield
    finally:
        let_carry(relay, LetterKind.CASE_NOTICE, kept)


@contextmanager
def with_other(where: Any, name: str, other: Any) -> Iterator[None]:
    """Another thing in place of one of the product's, until the block is left."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(where, name, other)
        yield


def posts(place: str) -> Callable[[World], Any]:
    """A message appears in this channel, or to this person, whenever handlers are told."""

    def leak(world: World) -> Any:
        async def post(_letter: Letter) -> None:
            where = world.server.workspace
            channel = where.channel(place) if place == "drafts" else where.direct(where.person(place).id)
            messages.post(world.server.council, channel, where.app.bot_user, "1 report", by_bot=True)

        return whenever_handlers_are_told(world, post)

    return leak


def counts_letters(_world: World) -> Any:
    """/metrics counts confidential letters like any other."""
    return with_other(delivering, "UNCOUNTED", frozenset())


def logs_notices(world: World) -> Any:
    """A line at INFO says that somebody was told, and no more."""

    async def log(_letter: Letter) -> None:
        structlog.get_logger().info("told")

    return whenever_handlers_are_told(world, log)


def writes_in_the_journal(world: World) -> Any:
    """The public journal has an entry, of whatever kind."""
    mark = account("Facebook page", "https://www.facebook.com/ThornburyTC")

    async def write(_letter: Letter) -> None:
        now = world.service.desk.clock.now()
        fact = AccountRecorded(at=now, reference=mark.key, official=True, **_said(mark))
        await world.service.desk.transact(lambda _work, _now: (fact,))

    return whenever_handlers_are_told(world, write)


def _said(mark: Account) -> dict[str, str]:
    return {"name": mark.name, "address": mark.address, "network": mark.network}


def says_so_on_home(world: World) -> Any:
    """The Home tab has one line more, for everybody, once there is a report."""
    told: list[Letter] = []
    kept = home.home_parts

    async def note(letter: Letter) -> None:
        told.append(letter)

    def leaky(*given: Any) -> list[Any]:
        return [*kept(*given), *([p.Paragraph("leak", "Something was reported.")] if told else [])]

    @contextmanager
    def both() -> Iterator[None]:
        with whenever_handlers_are_told(world, note), with_other(home, "home_parts", leaky):
            yield

    return both()


def lets_everybody_read(_world: World) -> Any:
    """The rule of who may read forgets whom a report is about."""
    return with_other(confidence, "may_read", lambda *_given: True)


def counts_cases_in_health(world: World) -> Any:
    """/healthz says how many cases there are."""
    kept = health.Health._backlog

    async def leaky(self: Any) -> Any:
        backlog = await kept(self)
        cases = await world.service.desk.look(lambda work, _now: len(work.cases.all()))
        return None if backlog is None else type(backlog)(backlog.due + cases, backlog.parked, backlog.oldest)

    return with_other(health.Health, "_backlog", leaky)


def counts_cases_in_a_release(_world: World) -> Any:
    """What is handed out says how much was left out, and counts the cases with it."""
    kept = release.cells_of

    def leaky(connection: Connection, *given: Any, **more: Any) -> Any:
        cells = kept(connection, *given, **more)
        cells.left_out["report"] = connection.scalar(select(func.count()).select_from(cases)) or 0
        return cells

    return with_other(release, "cells_of", leaky)


@pytest.mark.parametrize(
    ("leak", "surface"),
    [
        pytest.param(posts("drafts"), "message C0DRAFTS01", id="a count in the drafts channel"),
        pytest.param(posts(X), "message D0CLERK001", id="a notice to the Clerk"),
        pytest.param(counts_letters, "/metrics", id="a counter"),
        pytest.param(counts_cases_in_health, "/healthz", id="a figure in /healthz"),
        pytest.param(says_so_on_home, "home", id="a line on the Home tab"),
        pytest.param(lets_everybody_read, "view", id="a rule that lets everybody read"),
        pytest.param(logs_notices, "log", id="a line in the log"),
        pytest.param(writes_in_the_journal, "journal as jsonl", id="an entry in the public journal"),
        pytest.param(counts_cases_in_a_release, "release: manifest.json", id="a figure in a release"),
    ],
)
async def test_a_leak_is_found(sqlite_template: Path, leak: Any, surface: str) -> None:
    found = await run_pair(sqlite_template, SEED, X, leak=leak)
    assert surface in {difference.surface for difference in found}


async def test_a_rule_that_lets_everybody_read_is_found_in_teams_too(sqlite_template: Path) -> None:
    found = await run_pair_on_both(sqlite_template, SEED, X, leak=lets_everybody_read)
    assert "teams answers" in {difference.surface for difference in found}
