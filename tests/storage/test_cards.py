"""Where the cards of each draft hang: one place for each errand, draft and person."""

from chatops.policy.letters import Errand
from chatops.policy.people import Person
from chatops.ports import Council, Place
from storage.engine import Database, SqlRecords
from tests.council import PEOPLE

HERE, THERE = Place("D0CLERK", "1.1"), Place("D0CLERK", "2.2")


async def keep(records: SqlRecords, errand: Errand, about: str, to: Person | None, place: Place) -> None:
    await records.write(lambda work: work.cards.keep(errand, about, to, place))


async def where(records: SqlRecords, errand: Errand, about: str, to: Person | None) -> Place | None:
    return await records.read(lambda work: work.cards.where(errand, about, to))


async def test_a_card_is_found_where_it_was_hung_last(database: Database, council: Council) -> None:
    records, clerk = database.records(council), PEOPLE["clerk"]
    assert await where(records, Errand.DECISION_CARD, "DR-000001", clerk) is None
    for place in (HERE, THERE):
        await keep(records, Errand.DECISION_CARD, "DR-000001", clerk, place)
        assert await where(records, Errand.DECISION_CARD, "DR-000001", clerk) == place


async def test_a_card_is_not_taken_for_another(database: Database, council: Council) -> None:
    records = database.records(council)
    other = database.records(await database.council("slack", "T0OTHER", "Another"))
    await keep(records, Errand.DECISION_CARD, "DR-000001", PEOPLE["clerk"], HERE)
    assert await where(records, Errand.DECISION_CARD, "DR-000001", PEOPLE["deputy"]) is None
    assert await where(records, Errand.DECISION_CARD, "DR-000001", None) is None
    assert await where(records, Errand.DECISION_CARD, "DR-000002", PEOPLE["clerk"]) is None
    assert await where(records, Errand.HANDOVER_CARD, "DR-000001", PEOPLE["clerk"]) is None
    assert await where(other, Errand.DECISION_CARD, "DR-000001", PEOPLE["clerk"]) is None


async def test_the_channel_s_card_is_kept_too(database: Database, council: Council) -> None:
    records = database.records(council)
    await keep(records, Errand.STATUS_CARD, "DR-000001", None, HERE)
    assert await where(records, Errand.STATUS_CARD, "DR-000001", None) == HERE
