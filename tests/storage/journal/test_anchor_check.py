"""Whatever is cut or changed up to the newest anchor is found, also when the whole chain was worked out anew."""

import hashlib
import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatops.desk import Desk
from chatops.policy.anchors import Anchor, Doubt, Head, Trail
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from storage.journal.anchor_check import against_anchors, compared, key_of
from storage.journal.entries import head
from tests.support.council import posted, submitted
from tests.support.databases import rows
from tests.support.restoring import Copy, copy_of_all, put_back_under
from tests.support.tampering.records import rewrite, story, tamper

AT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


async def anchor_of(database: Database, council: Council) -> Anchor:
    found = await database.glance(lambda connection: head(connection, council))
    return Anchor(key_of(council), found, AT)


async def doubt(database: Database, council: Council, *anchors: Anchor) -> Doubt | None:
    found = await database.glance(lambda connection: compared(connection, council, Trail(anchors)))
    return found.disagreement.doubt if found.disagreement else None


async def test_a_database_ahead_of_its_anchor_is_followed_from_there_on(
    database: Database, council: Council, desk: Desk
) -> None:
    await story(desk)
    anchored = await anchor_of(database, council)
    assert await doubt(database, council, anchored) is None
    await posted(desk)
    assert await doubt(database, council, anchored) is None


async def test_a_database_without_an_anchor_is_well(database: Database, council: Council, desk: Desk) -> None:
    await submitted(desk)
    assert await doubt(database, council) is None


async def test_an_empty_database_is_behind(database: Database, council: Council) -> None:
    assert await doubt(database, council, Anchor(key_of(council), Head(1, "a" * 64), AT)) is Doubt.BEHIND


@pytest.mark.parametrize("after", [False, True], ids=["before the anchor", "after the anchor"])
async def test_a_changed_entry_is_another_database(
    database: Database, council: Council, desk: Desk, after: bool
) -> None:
    await submitted(desk)
    anchored = await anchor_of(database, council)
    await submitted(desk)
    number = anchored.head.sequence + (1 if after else 0)
    await tamper(database, f"UPDATE journal SET entry = replace(entry, '\"at\"', '\"At\"') WHERE sequence = {number}")  # noqa: S608
    assert await doubt(database, council, anchored) is Doubt.OTHER


async def test_an_entry_that_does_not_follow_on_the_anchor_is_another_database(
    database: Database, council: Council, desk: Desk
) -> None:
    await submitted(desk)
    anchored = await anchor_of(database, council)
    await submitted(desk)
    (row,) = await rows(database, "SELECT sequence, entry FROM journal ORDER BY sequence DESC LIMIT 1")
    text = json.dumps(json.loads(row["entry"]) | {"previous": "0" * 64})
    new = hashlib.sha256(text.encode()).hexdigest()
    await tamper(
        database,
        f"UPDATE journal SET entry = '{text}', hash = '{new}' WHERE sequence = {row['sequence']}",  # noqa: S608
        f"UPDATE journal_heads SET hash = '{new}'",  # noqa: S608
    )
    assert await doubt(database, council, anchored) is Doubt.OTHER


async def test_a_gap_after_the_anchor_is_another_database(database: Database, council: Council, desk: Desk) -> None:
    await submitted(desk)
    anchored = await anchor_of(database, council)
    await submitted(desk)
    await submitted(desk)
    await tamper(database, f"DELETE FROM journal WHERE sequence = {anchored.head.sequence + 1}")  # noqa: S608
    assert await doubt(database, council, anchored) is Doubt.OTHER


async def test_a_chain_that_was_worked_out_anew_is_found_by_its_anchor_alone(
    database: Database, council: Council, desk: Desk
) -> None:
    await submitted(desk)
    early = await anchor_of(database, council)
    await story(desk)
    late = await anchor_of(database, council)

    def another_clause(entry: dict[str, object]) -> None:
        if entry["sequence"] == early.head.sequence + 2:
            entry["clause"] = "5.8"

    assert await database.look(lambda connection: against_anchors(connection, council, Trail((early, late)))) == ()
    await rewrite(database, another_clause)
    chain = await database.look(lambda connection: verify(connection, council))
    assert not [finding for finding in chain.findings if "hash" in finding]
    assert await doubt(database, council, late) is Doubt.OTHER
    wrong = await database.look(lambda connection: against_anchors(connection, council, Trail((early, late))))
    assert len(wrong) == 1
    assert f"Entry {late.head.sequence} is not the one that was anchored" in wrong[0]


async def test_an_end_that_was_cut_off_with_its_head_is_found_by_its_anchor_alone(
    database: Database, council: Council, desk: Desk
) -> None:
    await submitted(desk)
    early = await anchor_of(database, council)
    await submitted(desk)
    late = await anchor_of(database, council)
    cut = late.head.sequence - early.head.sequence
    await tamper(
        database,
        f"DELETE FROM journal WHERE sequence > {early.head.sequence}",  # noqa: S608
        f"UPDATE journal_heads SET sequence = {early.head.sequence}, hash = '{early.head.hash}'",  # noqa: S608
    )
    assert await doubt(database, council, late) is Doubt.BEHIND
    wrong = await database.look(lambda connection: against_anchors(connection, council, Trail((early, late))))
    assert [sentence.partition(": ")[2] for sentence in wrong] == [f"{cut} cut off at the end."]


@pytest.mark.parametrize("seed", [1, 2, 3, *(pytest.param(n, marks=pytest.mark.soak) for n in range(4, 28))])
async def test_whatever_copy_is_put_back_it_is_trusted_only_when_it_has_what_was_anchored(
    database: Database, council: Council, desk: Desk, tmp_path: Path, seed: int
) -> None:
    """20 random restores for each seed, followed or not by acts that make it another history of the same length."""
    chance = random.Random(seed)
    copies: list[tuple[Anchor, Copy]] = []
    for number in range(6):
        await chance.choice((submitted, posted))(desk)
        anchored = await anchor_of(database, council)
        copies.append((anchored, await copy_of_all(database, tmp_path, f"copy{number}")))
    for _ in range(20):
        (there, copy), (noted, _copy) = chance.choice(copies), chance.choice(copies)
        await put_back_under(database, copy)
        went_on = chance.randrange(4)
        for _ in range(went_on):
            await chance.choice((submitted, posted))(desk)
        found = await doubt(
            database, council, *(each for each, _ in copies if each.head.sequence <= noted.head.sequence)
        )
        trusted = there.head.sequence >= noted.head.sequence
        assert (found is None) == trusted, (there.head.sequence, noted.head.sequence, went_on)
