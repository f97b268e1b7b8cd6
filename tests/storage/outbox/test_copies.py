"""Who has their messages on both platforms: one letter becomes two, and the two are told apart until they are gone."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.people.identities import choose_platforms, link_identity, unlink_identity
from chatops.outbox.letter import Letter, LetterKind, kind_of, lane_of
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.ports.outbox import NONE_HELD, Claimed, Place
from chatops.ports.unit_of_work import UnitOfWork
from storage.engine import Database
from storage.records import SqlRecords
from tests.support.council import MORNING, PEOPLE, caller, elsewhere

CLERK = PEOPLE["clerk"]
CARD = Letter(LetterKind.DECISION_CARD, "DR-000001", CLERK, afresh=True)
EACH = [(str(CLERK) + " slack", "slack"), (str(CLERK) + " teams", "teams")]


@pytest.fixture
async def records(desk: Desk, database: Database, council: Council) -> SqlRecords:
    """The records of a council whose Town Clerk has chosen both platforms, with no letter in them."""
    account = Caller(elsewhere("clerk"), AccountStatus.ACTIVE)
    await desk.transact(link_identity, person=CLERK, account=account, by=None)
    await desk.transact(choose_platforms, both=True, by=caller("clerk"))
    records = database.records(council)
    await records.write(lambda work: work.letters.settle([one.number for one in _claim(work)], holder="x"))
    return records


def _claim(work: UnitOfWork, held: Held = NONE_HELD) -> Sequence[Claimed]:
    return work.letters.claim(
        now=MORNING + timedelta(hours=1), holder="x", until=MORNING + timedelta(hours=2), limit=99, held=held
    )


async def claimed(records: SqlRecords, *letters: Letter, held: Held = NONE_HELD) -> list[Claimed]:
    """Write these letters, and claim whatever is due."""

    def write_and_claim(work: UnitOfWork) -> list[Claimed]:
        for letter in letters:
            work.letters.write(letter, now=MORNING)
        return list(_claim(work, held))

    return await records.write(write_and_claim)


def ways(found: Sequence[Claimed]) -> list[tuple[str, str]]:
    """The lane and the platform of each letter."""
    return [(lane_of(one.letter), one.platform) for one in found]


async def test_a_letter_becomes_one_for_each_platform_and_stays_two(records: SqlRecords) -> None:
    found = await claimed(records, CARD)
    assert ways(found) == EACH
    assert len({one.number for one in found}) == 2
    await records.write(lambda work: work.letters.leave([one.number for one in found], holder="x"))
    assert ways(await claimed(records)) == EACH


async def test_what_is_confidential_or_for_somebody_with_one_choice_stays_one(records: SqlRecords) -> None:
    alone = [
        Letter(LetterKind.CASE_NOTICE, "BR-000001", CLERK),
        Letter(LetterKind.DECISION_CARD, "DR-000001", PEOPLE["deputy"]),
        Letter(LetterKind.STATUS_CARD, "DR-000001"),
    ]
    found = await claimed(records, *alone)
    assert sorted(str(one.letter.kind) for one in found) == sorted(str(one.kind) for one in alone)
    assert {one.letter.channel for one in found} == {""}


async def test_while_one_platform_is_away_the_letter_of_the_other_is_claimed(records: SqlRecords) -> None:
    held = Held(frozenset({(kind_of(CARD), "slack")}))
    found = await claimed(records, CARD, held=held)
    await records.write(lambda work: work.letters.leave([one.number for one in found], holder="x"))
    assert ways(await claimed(records, held=held)) == EACH[1:]


async def test_a_lane_that_is_shut_on_one_platform_is_open_on_the_other(records: SqlRecords) -> None:
    found = await claimed(records, CARD)
    await records.write(lambda work: work.letters.leave([one.number for one in found], holder="x"))
    assert ways(await claimed(records, held=Held(lanes=frozenset({EACH[0][0]})))) == EACH[1:]


async def test_one_that_cannot_be_taken_is_left_to_the_other_and_the_last_one_never(records: SqlRecords) -> None:
    in_slack, in_teams = await claimed(records, CARD)

    async def is_left(one: Claimed) -> bool:
        return await records.write(lambda work: work.letters.leave_to_the_other([one.number], holder="x"))

    assert await is_left(in_teams)
    assert not await is_left(in_slack)  # it is the only one now
    assert await records.read(lambda work: work.letters.is_waiting(CARD))


async def test_one_whose_other_is_delivered_is_gone_when_it_cannot_be_taken(records: SqlRecords) -> None:
    in_slack, in_teams = await claimed(records, CARD)
    await records.write(lambda work: work.letters.settle([in_slack.number], holder="x"))
    assert await records.write(lambda work: work.letters.leave_to_the_other([in_teams.number], holder="x"))
    assert not await records.read(lambda work: work.letters.is_waiting(CARD))


async def test_another_holder_cannot_leave_it_to_the_other(records: SqlRecords) -> None:
    in_slack, _ = await claimed(records, CARD)
    assert not await records.write(lambda work: work.letters.leave_to_the_other([in_slack.number], holder="y"))
    assert await records.read(lambda work: work.letters.is_waiting(CARD))


async def test_the_choice_ends_when_the_second_account_is_unlinked(records: SqlRecords, desk: Desk) -> None:
    await desk.transact(unlink_identity, identity=elsewhere("clerk"), by=None)
    assert not await desk.look(lambda work, _now: work.people.on_both(CLERK))
    found = [one for one in await claimed(records, CARD) if one.letter.kind is CARD.kind]
    assert ways(found) == [(str(CLERK), "slack")]


async def test_somebodys_cards_are_told_apart_by_platform(records: SqlRecords) -> None:
    card = (LetterKind.DECISION_CARD, "DR-000001")

    def hang(work: UnitOfWork) -> None:
        work.cards.keep(*card, CLERK, Place("D1", "1.1"), "d1")
        work.cards.keep(*card, CLERK, Place("a:1", "2"), "d2", channel="teams")
        work.cards.keep(*card, PEOPLE["deputy"], Place("D2", "3.3"), "d3")

    await records.write(hang)
    each = await records.read(lambda work: work.cards.of_each(*card, CLERK))
    assert {channel: known.shows for channel, known in each.items()} == {"": "d1", "teams": "d2"}
    assert await records.read(lambda work: work.cards.shown_to(*card)) == sorted([CLERK, PEOPLE["deputy"]])
    await records.write(lambda work: work.cards.take_for(*card, CLERK, "slack"))
    await records.write(lambda work: work.cards.forget(*card, CLERK, "teams"))
    each = await records.read(lambda work: work.cards.of_each(*card, CLERK))
    assert {channel: known.shows for channel, known in each.items()} == {"slack": "d1"}
