"""Letters that nobody may hear of: not counted, not logged, and told to nobody whom they may be about."""

from datetime import timedelta

import pytest
import structlog

from chatops.desk import Desk
from chatops.outbox.about import TakenIn
from chatops.outbox.letter import CONFIDENTIAL, Letter, LetterKind, is_confidential
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork
from chatops.relay.delivering import LONGEST_CONFIDENTIAL_WAIT, MOST_TRIES
from chatops.relay.delivery import LaneShut, PlatformAway, TryAgain, Undeliverable, Unreachable
from chatops.relay.relay import Relay
from storage.engine import Database
from tests.support.council import StillClock
from tests.support.postman import waiting, write
from tests.support.relays import relay_of

ABOUT = "BR-" + "0" * 26
WEATHER = [TryAgain("no answer"), PlatformAway("token_revoked"), LaneShut("ratelimited", timedelta(seconds=3))]
FAILURES = [*WEATHER, Undeliverable("account_inactive"), Unreachable("user_disabled"), RuntimeError("no")]


def relay_that(desk: Desk, failure: Exception | None, counted: list[str], instead: list[str]) -> Relay:
    async def carry(_letter: Letter) -> None:
        if failure:
            raise failure

    def hand_on(_work: UnitOfWork, _now: object, *, reference: str) -> Facts:
        instead.append(reference)
        return ()

    couriers = dict.fromkeys((*CONFIDENTIAL, LetterKind.EVENT), carry)
    return relay_of(desk, {}, couriers, counted.append, {LetterKind.CASE_NOTICE: hand_on})


@pytest.mark.parametrize("failure", [None, *FAILURES], ids=str)
@pytest.mark.parametrize("kind", [*sorted(CONFIDENTIAL), LetterKind.EVENT])
async def test_whatever_becomes_of_it_nothing_is_counted_logged_or_told(
    desk: Desk, clock: StillClock, database: Database, kind: LetterKind, failure: Exception | None
) -> None:
    about = "message:D0EMPLOY01:1.2" if kind is LetterKind.EVENT else ABOUT
    counted: list[str] = []
    relay = relay_that(desk, failure, counted, [])
    await write(desk, Letter(kind, about))
    with structlog.testing.capture_logs() as logged:
        for _ in range(MOST_TRIES + 2):
            await relay.round()
            clock.move(minutes=20)
    backlog = await desk.look(lambda work, now: work.letters.backlog(now))
    assert (counted, [line for line in logged if line["log_level"] != "debug"]) == ([], [])
    assert (backlog.due, backlog.parked, backlog.oldest) == (0, 0, None)
    assert all(row["kind"] == kind and row["parked_at"] is None for row in await waiting(database))


@pytest.mark.parametrize("failure", [Undeliverable("account_inactive"), RuntimeError("no")], ids=str)
async def test_a_notice_that_reaches_nobody_is_taken_to_the_next(
    desk: Desk, clock: StillClock, database: Database, failure: Exception
) -> None:
    handed_on: list[str] = []
    relay = relay_that(desk, failure, [], handed_on)
    await write(desk, Letter(LetterKind.CASE_NOTICE, ABOUT))
    for _ in range(MOST_TRIES):
        await relay.round()
        clock.move(minutes=20)
    assert handed_on == [ABOUT]
    assert await waiting(database) == []


@pytest.mark.parametrize("failure", WEATHER, ids=str)
async def test_a_notice_is_never_taken_to_the_next_for_the_weathers_sake(
    desk: Desk, clock: StillClock, database: Database, failure: Exception
) -> None:
    handed_on: list[str] = []
    relay = relay_that(desk, failure, [], handed_on)
    await write(desk, Letter(LetterKind.CASE_NOTICE, ABOUT))
    for _ in range(4 * MOST_TRIES):
        await relay.round()
        clock.move(minutes=20)
    assert handed_on == []
    assert [(row["kind"], row["tries"]) for row in await waiting(database)] == [(LetterKind.CASE_NOTICE, 0)]
    assert relay.trouble() is None  # what is confidential is held in silence


@pytest.mark.parametrize("failure", FAILURES, ids=str)
async def test_mail_to_the_fallback_is_tried_for_ever_because_nobody_comes_after(
    desk: Desk, clock: StillClock, database: Database, failure: Exception
) -> None:
    relay = relay_that(desk, failure, [], [])
    await write(desk, Letter(LetterKind.CASE_MAIL, ABOUT))
    for _ in range(MOST_TRIES + 3):
        await relay.round()
        clock.move(minutes=80)
    (left,) = await waiting(database)
    assert (left["tries"], left["parked_at"]) == (0 if isinstance(failure, TryAgain) else MOST_TRIES + 3, None)
    assert timedelta(hours=1) == LONGEST_CONFIDENTIAL_WAIT


def test_what_somebody_typed_is_confidential_and_opening_home_is_not() -> None:
    events = ("message:D0EMPLOY01:1.2", "typed:0", "Ev0000001")
    assert [is_confidential(Letter(LetterKind.EVENT, TakenIn(about))) for about in events] == [True, True, False]
    assert not is_confidential(Letter(LetterKind.STATUS_CARD, "DR-7KQ2M9"))


async def test_a_turn_for_a_case_that_is_gone_ends_there(desk: Desk, database: Database) -> None:
    def gone(_work: UnitOfWork, _now: object, *, reference: str) -> Facts:
        raise NoSuch(reference)

    await write(desk, Letter(LetterKind.CASE_TURN, ABOUT))
    await relay_of(desk, {LetterKind.CASE_TURN: gone}, {}).round()
    assert await waiting(database) == []
