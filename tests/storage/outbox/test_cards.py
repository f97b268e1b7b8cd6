"""Where the cards of each draft hang: one place for each kind of letter, draft and person."""

from chatops.outbox.letter import LetterKind
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.outbox import HungCard, Place
from storage.engine import Database
from storage.records import SqlRecords
from tests.support.council import MORNING, PEOPLE

HERE, THERE = Place("D0CLERK", "1.1"), Place("D0CLERK", "2.2")


async def keep(records: SqlRecords, kind: LetterKind, about: str, to: Person | None, place: Place) -> None:
    await records.write(lambda work: work.cards.keep(kind, about, to, place))


async def where(records: SqlRecords, kind: LetterKind, about: str, to: Person | None) -> Place | None:
    return await records.read(lambda work: work.cards.where(kind, about, to))


async def test_a_card_is_found_where_it_was_hung_last(database: Database, council: Council) -> None:
    records, clerk = database.records(council), PEOPLE["clerk"]
    assert await where(records, LetterKind.DECISION_CARD, "DR-000001", clerk) is None
    for place in (HERE, THERE):
        await keep(records, LetterKind.DECISION_CARD, "DR-000001", clerk, place)
        assert await where(records, LetterKind.DECISION_CARD, "DR-000001", clerk) == place


async def test_a_card_is_not_taken_for_another(database: Database, council: Council) -> None:
    records = database.records(council)
    other = database.records(await database.council("slack", "T0OTHER", "Another"))
    await keep(records, LetterKind.DECISION_CARD, "DR-000001", PEOPLE["clerk"], HERE)
    assert await where(records, LetterKind.DECISION_CARD, "DR-000001", PEOPLE["deputy"]) is None
    assert await where(records, LetterKind.DECISION_CARD, "DR-000001", None) is None
    assert await where(records, LetterKind.DECISION_CARD, "DR-000002", PEOPLE["clerk"]) is None
    assert await where(records, LetterKind.HANDOVER_CARD, "DR-000001", PEOPLE["clerk"]) is None
    assert await where(other, LetterKind.DECISION_CARD, "DR-000001", PEOPLE["clerk"]) is None


async def test_the_channel_s_card_is_kept_too(database: Database, council: Council) -> None:
    records = database.records(council)
    await keep(records, LetterKind.STATUS_CARD, "DR-000001", None, HERE)
    assert await where(records, LetterKind.STATUS_CARD, "DR-000001", None) == HERE


async def test_a_card_that_is_being_posted_is_known_to_be_until_it_is_kept(
    database: Database, council: Council
) -> None:
    records, key = database.records(council), (LetterKind.DECISION_CARD, "DR-000001", PEOPLE["clerk"])
    await records.write(lambda work: work.cards.intend(*key, "aa11", now=MORNING))
    assert await records.read(lambda work: work.cards.known(*key)) == HungCard(None, None, "aa11", MORNING)
    long = Place("D0CLERK", "3.3", ("3.1", "3.2"))
    await records.write(lambda work: work.cards.keep(*key, long, "d1"))
    assert await records.read(lambda work: work.cards.known(*key)) == HungCard(long, "d1")
    await records.write(lambda work: work.cards.intend(*key, "bb22", now=MORNING))
    assert await records.read(lambda work: work.cards.known(*key)) == HungCard(long, "d1", "bb22", MORNING)
    await records.write(lambda work: work.cards.intend(*key, None, now=MORNING))
    await records.write(lambda work: work.cards.doubt(*key))
    assert await records.read(lambda work: work.cards.known(*key)) == HungCard(long)
