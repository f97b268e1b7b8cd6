"""Slack refusing, failing, hanging and forgetting: nothing is lost, nothing is half done, and people are told."""

import re
from typing import Any

import pytest

from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.unit_of_work import UnitOfWork
from handlers.practice.slack_server import messages
from handlers.practice.slack_server.reading import buttons
from handlers.screens.drafts.card import MOVED_ON
from storage.database.sqlite import sqlite3
from tests.journeys.town import FACEBOOK, WORDS, Town
from tests.support.council import MORNING, PEOPLE

pytestmark = pytest.mark.in_real_time

NOT_ACCEPTED: dict[str, dict[str, Any]] = {
    "http_500": {},
    "html": {},
    "drop_before": {},
    "error": {"code": "internal_error"},
    "429": {},
}
"""The ways in which Slack does not do what it is asked, and says so or not."""

COULD_NOT_CHECK = (
    "We could not check who you are just now, so nothing was changed. Try again in a minute.\n"
    "Policy 1.1: all employees, volunteers and members comply with this policy."
)

TO_DECIDE = ["Approve", "Ask for changes", "Reject", "Comment", "Reassign"]
"""The first buttons of a card for whoever decides."""


async def _sends(town: Town) -> None:
    """The employee sends a draft whose letters may not arrive."""
    await town.opens_form(town.employee, WORDS)
    sent = await town.sends(town.employee, accounts=[FACEBOOK])
    assert (sent.errors, sent.trouble) == ({}, "")
    await town.deliver()


@pytest.mark.parametrize("what", NOT_ACCEPTED)
@pytest.mark.parametrize("method", ["chat.postMessage", "chat.update"])
async def test_a_card_that_slack_does_not_take_comes_later_and_once(small_town: Town, method: str, what: str) -> None:
    town = small_town
    town.server.faults.on(method, what, times=3, **NOT_ACCEPTED[what])
    await _sends(town)
    for _ in range(3):
        await town.later(seconds=11)
    reference = town.newest_reference(town.clerk)
    assert [buttons(one)[:5] for one in town.clerk.dm] == [TO_DECIDE]
    assert "It waits for @Margaret Hale" in town.status_card(reference)
    assert [town.shows(town.employee, reference, "It waits for @Margaret Hale"), len(town.employee.dm)] == [True, 1]


async def test_slack_is_left_alone_for_as_long_as_it_asks(small_town: Town) -> None:
    town = small_town
    await _sends_with_fault(town, "429", seconds=120)
    await town.later(seconds=119)
    assert not town.clerk.dm
    await town.later(seconds=31)  # a quarter more at most
    assert "Approve" in buttons(town.clerk.dm[-1])


async def _sends_with_fault(town: Town, what: str, *, seconds: float = 0) -> None:
    """The draft is in and on its status card; the cards for the Clerk and the author meet this fault."""
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK])
    await town.service.relay.round()
    town.server.faults.on("chat.postMessage", what, times=2, seconds=seconds)
    await town.deliver()


async def test_a_card_that_slack_took_without_saying_so_is_found_and_not_hung_twice(small_town: Town) -> None:
    town = small_town
    await _sends_with_fault(town, "drop_after")
    await town.later(seconds=10)
    (only,) = town.clerk.dm
    await town.clerk.press(only, "Approve")
    await town.deliver()
    assert (await town.acts()).count("draft:approved") == 1
    assert [one for one in town.clerk.dm if "Approve" in buttons(one)] == []
    assert len(town.clerk.dm) == 2, "the card, and the words handed over"


async def test_a_card_that_slack_took_without_saying_so_is_found_as_it_stands_by_then(small_town: Town) -> None:
    town = small_town
    await _sends_with_fault(town, "drop_after")
    await town.withdraws(town.employee, town.newest_reference(town.clerk))
    await town.later(seconds=10)
    offered = [button for one in town.clerk.dm for button in buttons(one)]
    assert offered == ["Use these words again"], "nothing is decided on it any more"
    assert ["was withdrawn" in one.text for one in town.clerk.dm if MOVED_ON not in one.text] == [True]


async def test_what_is_noted_on_a_card_says_nothing_of_it(small_town: Town) -> None:
    town = small_town
    references = [await town.submits(town.employee) for _ in range(2)]
    noted = [message.metadata for message in (*town.clerk.dm, *town.clerk.messages("drafts"), *town.employee.dm)]
    numbers = [note["event_payload"]["number"] for note in noted]
    assert noted == [{"event_type": "card", "event_payload": {"number": number}} for number in numbers]
    assert len(set(numbers)) == len(numbers) == 3 * len(references)
    assert all(re.fullmatch("[0-9a-f]{32}", number) for number in numbers)


async def test_where_the_bot_may_not_read_a_card_is_hung_again(small_town: Town) -> None:
    town = small_town
    town.server.faults.on("chat.postMessage", "drop_after", times=1)
    await _sends(town)
    await town.later(seconds=10)
    reference = town.newest_reference(town.clerk)
    hung = [one for one in town.clerk.messages("drafts") if one.text.startswith(f"Draft {reference},")]
    assert len(hung) == 2
    assert "conversations.history" in {one.what for one in town.server.exchanges.kept}
    assert len(town.clerk.dm) == 1


async def test_a_card_that_would_be_drawn_as_it_hangs_already_is_not_sent(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.approves(town.clerk, reference)
    before = _updates(town)
    await town.service.desk.records.write(lambda work: _all_again(work, reference))
    await town.deliver()
    assert _updates(town) == before


async def test_a_redraw_without_an_answer_is_not_taken_for_done(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    town.server.faults.on("chat.update", "drop_before", times=3)
    await town.withdraws(town.employee, reference)
    await town.later(seconds=10)
    assert "was withdrawn" in town.card(town.clerk, reference).text
    assert "has withdrawn it" in town.status_card(reference)


def _updates(town: Town) -> int:
    return sum(one.what == "chat.update" for one in town.server.exchanges.kept)


def _all_again(work: UnitOfWork, reference: str) -> None:
    """Every card of the draft is to be drawn again, though nothing has changed."""
    holders = [
        (LetterKind.STATUS_CARD, None),
        (LetterKind.AUTHOR_CARD, "employee"),
        (LetterKind.DECISION_CARD, "clerk"),
    ]
    for kind, who in holders:
        work.letters.write(Letter(kind, reference, PEOPLE[who] if who else None), now=MORNING)


async def test_a_card_drawn_again_without_an_answer_is_right_all_the_same(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    town.server.faults.on("chat.update", "drop_after", times=4)
    await town.approves(town.clerk, reference)
    await town.later(seconds=10)
    assert "Version 1 was approved" in town.status_card(reference)
    assert "Version 1 was approved" in town.reads_card(town.clerk, reference)


async def test_an_old_card_keeps_no_buttons_when_slack_fails_between_the_old_and_the_new(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    town.server.faults.on("chat.update", "http_500", times=2)
    await town.revises(town.employee, reference, words="Another market.")
    for _ in range(3):
        await town.later(seconds=10)
    assert [buttons(one)[:5] for one in town.clerk.dm] == [[], TO_DECIDE]


async def test_a_card_that_was_deleted_is_hung_again(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    place = town.server.workspace
    for message in (town.card(town.clerk, reference), town.clerk.messages("drafts")[-1]):
        found = place.find(message.channel, message.ts)
        assert found is not None
        messages.remove(town.server.council, found)
    await town.withdraws(town.employee, reference)
    assert "Its author has withdrawn it." in town.reads_card(town.clerk, reference)
    assert "Its author has withdrawn it." in town.status_card(reference)


NOT_OPENED = "Slack did not open the form in time. Press the button to try again."
UNCLEAR = "Slack has not said whether the form opened. If it did not, press the button."


@pytest.mark.parametrize(
    ("what", "says"),
    [("http_500", NOT_OPENED), ("error", NOT_OPENED), ("freeze", UNCLEAR), ("drop_before", UNCLEAR)],
)
async def test_words_come_back_with_a_button_when_the_form_does_not_open(
    small_town: Town, what: str, says: str
) -> None:
    town = small_town
    town.server.faults.on("views.open", what, code="expired_trigger_id")
    outcome = await town.employee.command("/draft", WORDS)
    assert town.told(outcome).strip() == f"{says}\nWhat you wrote\n{WORDS}\n[Draft a post]"
    await town.employee.press(outcome.ephemerals[-1], "Draft a post")
    assert town.employee.view.values["words"]["words"]["value"] == WORDS


async def test_what_slack_does_not_accept_of_us_is_a_fault_with_a_code_and_the_words_come_back(
    small_town: Town,
) -> None:
    town = small_town
    town.server.faults.on("views.open", "error", code="invalid_arguments")
    told = town.told(await town.employee.command("/draft", WORDS))
    assert told.startswith("Something went wrong on our side, and nothing was saved.")
    assert "give them the code" in told
    assert f"What you wrote\n{WORDS}" in told


async def test_a_refusal_is_told_in_the_channel_when_its_page_does_not_open(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference)
    await town.approves(town.clerk, reference)
    town.server.faults.on("views.open", "error", code="expired_trigger_id")
    outcome = await town.clerk.press(old, "Reject")
    assert town.told(outcome).strip() == "Nothing was changed. It has been decided already."


async def test_a_press_on_home_is_answered_in_the_conversation_when_the_form_does_not_open(small_town: Town) -> None:
    town = small_town
    await town.employee.open_home()
    await town.deliver()
    assert town.employee.home is not None
    town.server.faults.on("views.open", "error", code="expired_trigger_id")
    await town.employee.press(town.employee.home, "Draft a post")
    told = town.employee.dm[-1]
    assert town.reads(told).startswith("Slack did not open the form in time. Press the button to try again.")
    assert buttons(told) == ["Draft a post"]


@pytest.mark.parametrize("what", ["http_500", "html", "429", "error", "freeze"])
async def test_nobody_decides_while_slack_does_not_say_who_they_are(town: Town, what: str) -> None:
    reference = await town.submits(town.employee)
    await town.restart()  # nothing is remembered of anybody's account
    card, before = town.card(town.clerk, reference), await town.records_but_journal()
    town.server.faults.on("users.info", what, code="fatal_error")
    told = town.told(await town.clerk.press(card, "Approve"))
    assert told.startswith(f"Nothing was changed\n{COULD_NOT_CHECK}")
    assert await town.records_but_journal() == before
    await town.approves(town.clerk, reference)
    assert "Version 1 was approved" in town.status_card(reference)


async def test_nobody_is_told_that_nothing_waits_while_slack_does_not_say_who_they_are(small_town: Town) -> None:
    town = small_town
    await town.submits(town.employee)
    await town.restart()
    for typed in ("list", "status DR-000000"):
        town.server.faults.on("users.info", "http_500")
        assert town.told(await town.clerk.command("/draft", typed)).startswith(COULD_NOT_CHECK)
    town.server.faults.on("users.info", "http_500")
    await town.clerk.open_home()
    await town.deliver()
    assert not town.server.workspace.homes
    await town.later(seconds=10)
    home = town.clerk.home
    assert home is not None
    assert "Waiting for your decision" in town.reads(home.blocks)


async def test_a_form_that_cannot_be_saved_in_time_stays_open_and_is_saved_once(small_town: Town) -> None:
    town = small_town
    await town.opens_form(town.employee, WORDS)
    other = sqlite3.connect(town.database.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    slow = await town.sends(town.employee, accounts=[FACEBOOK])
    assert slow.errors == {
        "words": "This took too long, so it may not have been saved. Try again: nothing is saved twice."
    }
    assert town.employee.view.values["words"]["words"]["value"] == WORDS
    other.execute("ROLLBACK")
    other.close()
    again = await town.employee.submit()
    assert (again.errors, again.trouble, town.employee.views) == ({}, "", [])
    assert await town.acts() == ["draft:submitted"]


async def test_an_archived_channel_holds_nobody_up_and_an_officer_is_told(small_town: Town) -> None:
    town = small_town
    town.server.workspace.channel("drafts").is_archived = True
    # The command is typed elsewhere, since nobody writes in an archived channel.
    await town.employee.command("/draft", WORDS, channel="general")
    await town.sends(town.employee, accounts=[FACEBOOK])
    await town.deliver()
    reference = town.newest_reference(town.employee)
    told = [town.reads(one) for one in town.clerk.dm if "could not be delivered" in one.text]
    assert told[0] == (
        f"A message about {reference} could not be delivered. The draft itself is safe. Type /draft status {reference} "
        "to see how it stands, and tell the people concerned. Ask whoever looks after the bot to run chatops doctor.\n"
        "• The drafts channel: The channel is archived in Slack. Ask whoever manages it to restore it."
    )
    await town.approves(town.clerk, reference)
    assert "I have posted it" in buttons(town.card(town.deputy, reference))


async def test_the_deputy_is_told_when_the_clerk_cannot_be_reached(small_town: Town) -> None:
    town = small_town
    town.server.workspace.person("clerk").deleted = True
    await town.submits(town.employee)
    assert any("could not be delivered" in one.text for one in town.deputy.dm)
