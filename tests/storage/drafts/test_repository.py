"""Drafts are read back whole, listed newest first, and only those of one council."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.references import read
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approved,
    as_it_stands,
    brought_to,
    desk_of,
    routed,
    submitted,
    take_on_everyone,
    tomorrow_at_noon,
)
from tests.support.databases import rows


async def standing(desk: Desk, *stages: Stage, limit: int = 50, **given: Any) -> list[str]:
    found = await desk.look(lambda work, _now: work.drafts.in_stages(stages, limit=limit, **given))
    return [draft.reference for draft in found]


async def test_drafts_are_listed_newest_first_and_no_more_than_asked_for(desk: Desk, clock: StillClock) -> None:
    made = []
    for _ in range(4):
        clock.move(minutes=1)
        made.append((await submitted(desk)).reference)
    assert await standing(desk, Stage.SUBMITTED) == made[::-1]
    assert await standing(desk, Stage.SUBMITTED, limit=2) == made[:1:-1]


async def test_drafts_are_listed_by_stage_and_by_author(desk: Desk) -> None:
    mine, theirs = await submitted(desk), await submitted(desk, by="volunteer")
    before_the_clerk = await routed(desk)
    assert set(await standing(desk, Stage.SUBMITTED)) == {mine.reference, theirs.reference}
    assert await standing(desk, Stage.ROUTED) == [before_the_clerk.reference]
    assert await standing(desk, Stage.SUBMITTED, author=PEOPLE["volunteer"]) == [theirs.reference]
    assert await standing(desk) == []


async def test_a_listed_draft_is_as_whole_as_one_that_is_asked_for(desk: Desk) -> None:
    for stage in (Stage.CHANGES_REQUESTED, Stage.RELEASED, Stage.POSTED):
        draft = await brought_to(desk, stage)
        (listed,) = await desk.look(lambda work, _now, stage=stage: work.drafts.in_stages([stage], limit=1))
        assert listed == draft


async def test_one_council_s_drafts_are_not_listed_for_another(desk: Desk, database: Database) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), desk.clock)
    await take_on_everyone(other)
    ours, theirs = await routed(desk), await routed(other)
    assert await standing(desk, *Stage) == [ours.reference]
    assert await standing(other, *Stage) == [theirs.reference]


@pytest.mark.parametrize(
    "words", ["'; DROP TABLE drafts; --", "%s {0} :words $1 ?", "👨‍👩‍👧 Llŷn\n\tمرحبا", "a" * 3000]
)
async def test_words_come_back_letter_for_letter_with_the_digest_they_had(
    desk: Desk, database: Database, words: str
) -> None:
    draft: Draft = await approved(desk, words=words, **tomorrow_at_noon())
    assert (await as_it_stands(desk, draft.reference)).revision.words == words
    (kept,) = await rows(database, "SELECT digest FROM revisions")
    assert kept["digest"] == draft.revision.digest


async def test_each_draft_has_a_fresh_reference_that_can_be_said(desk: Desk) -> None:
    drawn = [await desk.look(lambda work, _now: work.drafts.fresh_reference()) for _ in range(20)]
    assert len(set(drawn)) == 20
    assert all(read(reference) == reference for reference in drawn)
