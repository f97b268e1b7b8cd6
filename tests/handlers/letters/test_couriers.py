"""What shows each letter: the draft as it stands now, an event dealt with once, a notice to an officer."""

from datetime import timedelta

from chatops.desk import Desk
from chatops.outbox.about import TakenIn, Undelivered
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import Delivered
from handlers.letters.couriers import couriers
from handlers.practice.server import PracticeServer
from handlers.receiving.taken_in import take_in
from handlers.requests.installation import Installation
from handlers.slack.events import EVENTS_REMEMBERED, event_courier
from handlers.slack.web_api.client import SlackClient
from storage.engine import Database
from tests.journeys.reading import Reader
from tests.support.council import MORNING, PEOPLE, StillClock, approve, routed
from tests.support.databases import rows


async def _carry(desk: Desk, workspace: SlackClient, server: PracticeServer, letter: Letter) -> None:
    carried = couriers(desk, workspace, Installation(), {"slack": server.workspace.channel("drafts").id})
    carried[LetterKind.EVENT] = event_courier(desk, workspace)
    sent = await carried[letter.kind](letter)
    if isinstance(sent, Delivered):
        await desk.records.write(sent.keep)


async def test_a_card_shows_the_draft_as_it_stands_and_not_as_it_stood_when_the_letter_was_written(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    draft = await routed(desk)
    letter = Letter(LetterKind.DECISION_CARD, draft.reference, PEOPLE["clerk"], afresh=True)
    await approve(desk, draft)
    await _carry(desk, workspace, server, letter)
    assert "Version 1 was approved" in Reader(server).text(server.person("clerk").dm[-1])


async def test_a_letter_carried_twice_looks_the_same(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    draft = await routed(desk)
    letter = Letter(LetterKind.STATUS_CARD, draft.reference)
    await _carry(desk, workspace, server, letter)
    (before,) = server.person("clerk").messages("drafts")
    await _carry(desk, workspace, server, letter)
    (after,) = server.person("clerk").messages("drafts")
    assert Reader(server).text(before) == Reader(server).text(after)


async def test_a_letter_about_a_draft_that_is_not_there_is_passed_over(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    await _carry(desk, workspace, server, Letter(LetterKind.STATUS_CARD, "DR-000000"))
    assert server.person("clerk").messages("drafts") == []


async def test_a_person_who_left_the_list_keeps_a_card_without_words(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    draft = await routed(desk)
    await _carry(desk, workspace, server, Letter(LetterKind.DECISION_CARD, draft.reference, PEOPLE["councillor"]))
    text = Reader(server).text(server.person("councillor").dm[-1])
    assert "It is not for you any more." in text
    assert draft.revision.words not in text


def _settled(work: UnitOfWork) -> None:
    """All that waited has been delivered."""
    held = work.letters.claim(now=MORNING, holder="relay", until=MORNING, limit=9)
    work.letters.settle([each.number for each in held], holder="relay")


async def test_what_somebody_typed_is_kept_for_a_day_and_its_number_for_longer(
    desk: Desk, workspace: SlackClient, server: PracticeServer, database: Database, clock: StillClock
) -> None:
    employee = server.person("employee")
    event = {"type": "message", "channel_type": "im", "channel": "D0EMPLOY01", "user": employee.id, "ts": "1.2"}
    for _ in range(2):
        await take_in(desk, "message:D0EMPLOY01:1.2", {**event, "text": "Hello \ud83d"})
    letter = Letter(LetterKind.EVENT, TakenIn("message:D0EMPLOY01:1.2"))
    await _carry(desk, workspace, server, letter)
    await desk.records.write(_settled)
    assert len(employee.dm) == 1
    clock.move(hours=24)
    await _carry(desk, workspace, server, Letter(LetterKind.EVENT, TakenIn("another")))
    (kept,) = await rows(database, "SELECT body FROM inbox")
    assert kept["body"]
    assert "Hello" not in kept["body"]
    clock.move(seconds=1)
    await _carry(desk, workspace, server, letter)
    assert len(employee.dm) == 2
    assert [row["body"] for row in await rows(database, "SELECT body FROM inbox")] == [None]
    clock.move(seconds=EVENTS_REMEMBERED.total_seconds() + 1)
    await _carry(desk, workspace, server, letter)
    assert await rows(database, "SELECT event FROM inbox") == []
    assert timedelta(days=1) < EVENTS_REMEMBERED


async def test_an_officer_is_told_of_a_draft_and_of_an_answer_that_went_nowhere(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    for about in (Undelivered(LetterKind.AUTHOR_CARD, "DR-7KQ2M9"), Undelivered(LetterKind.EVENT, "")):
        await _carry(desk, workspace, server, Letter(LetterKind.UNDELIVERED, about, PEOPLE["clerk"]))
    of_draft, of_answer = (Reader(server).text(message) for message in server.person("clerk").dm)
    assert of_draft.startswith("A message about DR-7KQ2M9 could not be delivered. The draft itself is safe.")
    assert of_answer.startswith("Somebody wrote to the bot or opened its Home tab, and it could not answer them.")
