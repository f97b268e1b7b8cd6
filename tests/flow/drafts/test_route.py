"""A draft that was sent in is put before the one who may decide it."""

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Standing
from chatops.ports.errors import NoSuch
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.council import PEOPLE, as_it_stands, brought_to, revise, routed, submitted, take_on_everyone
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens

VACANT = {name: Entry(PEOPLE[name], Standing.EMPLOYEE) for name in ("clerk", "deputy")}


@pytest.mark.parametrize(
    ("by", "asked"), [("employee", "clerk"), ("volunteer", "clerk"), ("deputy", "clerk"), ("clerk", "deputy")]
)
async def test_a_draft_is_routed(desk: Desk, database: Database, by: str, asked: str) -> None:
    draft = await routed(desk, by=by)
    assert (draft.stage, draft.asked) == (Stage.ROUTED, (PEOPLE[asked],))
    last = (await journal_of(database, desk.council))[-1]
    assert (last["act"], last["by"]) == ("draft:routed", None)
    assert last["details"] == {"revision": 1, "to": [str(PEOPLE[asked])]}


async def test_a_draft_is_routed_to_the_deputy_when_there_is_no_clerk(desk: Desk) -> None:
    await take_on_everyone(desk, VACANT["clerk"])
    assert (await routed(desk)).asked == (PEOPLE["deputy"],)


async def test_a_draft_is_routed_to_nobody_when_the_offices_fell_vacant_and_its_author_sees_it_wait(
    desk: Desk, database: Database
) -> None:
    draft = await submitted(desk)
    await take_on_everyone(desk, *VACANT.values())
    await desk.transact(route_draft, reference=draft.reference)
    assert (await as_it_stands(desk, draft.reference)).asked == ()
    kinds = {row["kind"] for row in await rows(database, "SELECT kind FROM letters")}
    assert {LetterKind.AUTHOR_CARD, LetterKind.STATUS_CARD} <= kinds
    assert LetterKind.DECISION_CARD not in kinds


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.SUBMITTED])
async def test_a_draft_is_not_routed_again_once_it_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with nothing_happens(database):
        await desk.transact(route_draft, reference=draft.reference)


async def test_a_revision_goes_back_to_whoever_holds_the_office_now(desk: Desk) -> None:
    draft = await routed(desk)
    await take_on_everyone(desk, VACANT["clerk"], Entry(PEOPLE["employee2"], Standing.EMPLOYEE, Office.TOWN_CLERK))
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    assert (await as_it_stands(desk, draft.reference)).asked == (PEOPLE["employee2"],)


async def test_a_draft_that_does_not_exist_is_not_routed(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        with pytest.raises(NoSuch):
            await desk.transact(route_draft, reference="DR-000000")
