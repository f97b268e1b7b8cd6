"""Approval lent to an employee, as people live through it: who is asked, what each reads, and when it ends."""

import re
from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK, Town


async def lends(town: Town, who: Actor, to: str, *, forced: bool = False, **answers: Any) -> Outcome:
    """Types `/council delegate`, fills in the form and sends it; `forced` to somebody whom it does not offer."""
    await who.command("/council", "delegate")
    assert who.view.title == "Delegate approval"
    outcome = await who.submit(
        {"delegate": to, "ends": "2027-03-31", "reason": "I am at a conference."} | answers, forced=forced
    )
    await town.deliver()
    return outcome


def lent(town: Town, outcome: Outcome) -> None:
    assert (outcome.status, town.told(outcome).strip()) == (200, "")


@pytest.mark.clause("3.1.1")
async def test_an_employee_approves_under_a_delegation_and_everybody_reads_so(place: Place) -> None:
    on_facebook = {"delegate": "employee2", "account": FACEBOOK, "ends": "2027-03-31", "reason": "I am away."}
    await place.fills_in("clerk", "council", "delegate", **on_facebook)
    told = place.newest("employee2").replace("@", "")
    assert "Margaret Hale, Town Clerk, delegated approval to Priya Raman for drafts for Facebook page alone." in told
    assert "It lasts until the end of Wednesday 31 March." in told
    reference = await place.submits("employee")
    waits = "It waits for Margaret Hale, Town Clerk or Priya Raman, under delegation DL-"
    assert waits in place.reads("employee2", reference).replace("@", "")
    assert "You may decide it under delegation DL-" in place.reads("employee2", reference)
    assert "You may decide it" not in place.reads("clerk", reference)
    await place.presses("employee2", reference, "Approve")
    said = re.compile(r"Version 1 was approved by @?Priya Raman, under delegation DL-\w+ by the Town Clerk, on Monday")
    for read in (place.reads("employee", reference), place.buttons("clerk", reference), place.in_channel()):
        assert said.search(read)
    assert "[I have posted it]" not in place.buttons("employee2", reference)
    assert "draft:released" in await place.acts()


@pytest.mark.clause("3.1.1")
async def test_an_officer_ends_a_delegation_in_the_list_and_nothing_is_decided_under_it(place: Place) -> None:
    on_facebook = {"delegate": "employee2", "account": FACEBOOK, "ends": "2027-03-31", "reason": "I am away."}
    await place.fills_in("clerk", "council", "delegate", **on_facebook)
    reference = await place.submits("employee")
    await place.presses_in("deputy", "council", "delegations", "End it")
    assert "has ended" in place.newest("employee2")
    assert "[Approve]" not in place.buttons("employee2", reference)
    assert "[Approve]" in place.buttons("clerk", reference)


async def test_a_topic_is_for_the_delegate_to_state_and_the_statement_is_on_record(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", topic="The Christmas market"))
    reference = await town.submits(town.employee)
    assert not town.shows(priya, reference, "Draft")  # an officer is there, who sees whether it belongs
    await hands_on(town, town.clerk, reference, "employee2", "It is about the market.")
    card = town.reads_card(priya, reference)
    assert "@Margaret Hale handed it to @Priya Raman, on Monday 1 March at 09:30:\nIt is about the market." in card
    await priya.press(town.card(priya, reference, "Approve"), "Approve")
    assert "Is this draft about what was delegated to you?" in town.reads(priya.view)
    before = await town.acts()
    unanswered = await priya.submit({})
    assert unanswered.errors
    assert await town.acts() == before
    lent(town, await priya.submit({"topic": "Yes, to The Christmas market"}))
    await town.deliver()
    entry = next(entry for entry in await town.journal() if entry["act"] == "draft:approved")
    assert (entry["details"]["stated"], entry["details"]["lent_by"]) == (1, "Town Clerk")


async def test_a_rejection_for_a_topic_needs_the_same_statement(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", topic="The Christmas market"))
    reference = await town.submits(town.employee)
    await hands_on(town, town.clerk, reference, "employee2", "It is about the market.")
    await priya.press(town.card(priya, reference, "Reject"), "Reject")
    lent(town, await priya.submit({"reason": "The date is wrong.", "topic": "Yes, to The Christmas market"}))
    await town.deliver()
    assert "was rejected by @Priya Raman, under delegation DL-" in town.reads_card(town.employee, reference)


async def test_an_officer_ends_a_delegation_at_once_and_the_delegate_s_card_is_empty_from_then_on(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", account=FACEBOOK))
    reference = await town.submits(town.employee)
    old = town.card(priya, reference, "Approve")
    listed = (await town.deputy.command("/council", "delegations")).ephemerals[0]
    await town.deputy.press(listed, "End it")
    await town.deliver()
    assert "has ended" in priya.dm[-1].text
    assert [one for one in priya.dm if "Approve" in buttons(one)] == []
    page = town.told(await priya.press(old, "Approve", forced=True))
    assert "Only the Town Clerk or the Deputy Town Clerk can decide what is posted." in page
    again = town.told(await town.clerk.press(listed, "End it", forced=True))
    assert "has ended already." in again
    assert "draft:approved" not in await town.acts()
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(town.employee, reference)


async def test_a_delegation_ends_by_itself_and_its_people_are_told(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", account=FACEBOOK, ends="2027-03-01", ends_at="12:00"))
    reference = await town.submits(town.employee)
    await town.later(hours=2, minutes=30)
    assert "has ended" in priya.dm[-1].text
    assert any("It ended on Monday 1 March at 12:00." in town.reads(one) for one in town.clerk.dm)
    assert [one for one in priya.dm if "Approve" in buttons(one)] == []
    assert [act for act in await town.acts() if act.startswith("delegation")] == ["delegation:lent", "delegation:over"]
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(town.employee, reference)


@pytest.mark.clause("house rule 8")
async def test_a_draft_of_the_lender_is_not_the_delegate_s_to_decide(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", account=FACEBOOK))
    reference = await town.submits(town.clerk)
    assert not town.shows(priya, reference, "Draft")
    page = await town.asks_status(priya, reference)
    assert "Approve" not in page
    assert "It waits for @Idris Pugh, Deputy Town Clerk, to decide." in town.reads_card(town.clerk, reference)


async def test_what_waits_already_is_put_before_the_delegate(town: Town) -> None:
    priya = town.person("employee2")
    reference = await town.submits(town.employee)
    lent(town, await lends(town, town.clerk, "employee2", draft=reference.lower()))
    await town.approves(priya, reference)
    assert "draft:released" in await town.acts()


async def hands_on(town: Town, who: Actor, reference: str, to: str, note: str) -> None:
    """Presses Reassign, chooses somebody and says why."""
    await who.press(town.card(who, reference, "Reassign"), "Reassign")
    lent(town, await who.submit({"to": to, "note": note}))
    await town.deliver()


WRONG = {
    "nothing it is for": ({"ends": "2027-03-31"}, "draft", "Say what it is for: one draft, one account, or one topic"),
    "two cases": ({"account": FACEBOOK, "topic": "The fair"}, "topic", "It is delegated for one case"),
    "an end that has passed": ({"topic": "The fair", "ends": "2027-02-28"}, "ends", "That end has passed already."),
    "an end too far": (
        {"topic": "The fair", "ends": "2027-05-30"},
        "ends",
        "That is more than 90 days away. The latest day is Saturday 29 May 2027.",
    ),
    "no reason": ({"topic": "The fair", "reason": " "}, "reason", "Say why, for the record."),
    "to themselves": ({"topic": "The fair", "delegate": "clerk"}, "delegate", "You decide by your office already."),
    "to the Deputy": ({"topic": "The fair", "delegate": "deputy"}, "delegate", "The Deputy Town Clerk decides by"),
    "to a councillor": ({"topic": "The fair", "delegate": "councillor"}, "delegate", "A councillor can never decide"),
    "to the Chair": ({"topic": "The fair", "delegate": "chair"}, "delegate", "A councillor can never decide"),
    "to a volunteer": ({"topic": "The fair", "delegate": "volunteer"}, "delegate", "only be delegated to an employee"),
    "to a guest": ({"topic": "The fair", "delegate": "guest"}, "delegate", "cannot be delegated to a guest"),
    "to a leaver": ({"topic": "The fair", "delegate": "leaver"}, "delegate", "account has been closed"),
    "to a bot": ({"topic": "The fair", "delegate": "other_bot"}, "delegate", "only be delegated to a person"),
    "to an outsider": ({"topic": "The fair", "delegate": "foreigner"}, "delegate", "people of the council itself"),
    "a draft there is not": ({"draft": "DR-000000"}, "draft", "There is no such draft."),
    "a draft in other words": ({"draft": "the market one"}, "draft", "There is no such draft."),
    "a long topic": ({"topic": "market " * 30}, "topic", "Name the topic or event in up to 150 characters."),
}


@pytest.mark.parametrize("name", WRONG)
async def test_a_form_with_a_mistake_stays_open_with_a_sentence_and_lends_nothing(small_town: Town, name: str) -> None:
    answers, field, sentence = WRONG[name]
    filled = {"to": "employee2"} | answers_of(answers)
    outcome = await lends(small_town, small_town.clerk, forced=True, **filled)
    assert sentence in outcome.errors[field]
    assert small_town.clerk.view.title == "Delegate approval"
    assert "delegation:lent" not in await small_town.acts()


def answers_of(answers: dict[str, str]) -> dict[str, str]:
    return {("to" if key == "delegate" else key): value for key, value in answers.items()}


async def test_the_same_is_not_lent_twice_and_a_form_sent_twice_lends_once(small_town: Town) -> None:
    lent(small_town, await lends(small_town, small_town.clerk, "employee2", topic="The fair"))
    again = await lends(small_town, small_town.deputy, "employee2", topic="the fair")
    assert "This is delegated to them already, under DL-" in again.errors["delegate"]
    assert (await small_town.acts()).count("delegation:lent") == 1


@pytest.mark.parametrize("who", ["chair", "employee", "volunteer", "councillor", "guest"])
@pytest.mark.parametrize("word", ["delegate", "away", "back"])
@pytest.mark.clause("house rule 2")
async def test_nobody_but_an_officer_lends_or_is_away_and_each_is_told_so(
    small_town: Town, who: str, word: str
) -> None:
    before = await small_town.records_but_journal()
    outcome = await small_town.person(who).command("/council", word)
    assert small_town.told(outcome)
    assert outcome.views == []
    assert await small_town.records_but_journal() == before
    assert await small_town.acts() == ["attempt:refused"]


async def test_what_was_lent_is_not_passed_on(small_town: Town) -> None:
    lent(small_town, await lends(small_town, small_town.clerk, "employee2", topic="The fair"))
    told = small_town.told(await small_town.person("employee2").command("/council", "delegate"))
    assert "What was delegated to you cannot be passed on." in told


async def test_an_employee_sees_what_was_lent_to_them_and_a_councillor_nothing(small_town: Town) -> None:
    lent(small_town, await lends(small_town, small_town.clerk, "employee2", topic="The fair"))
    for who, sees in (("clerk", True), ("deputy", True), ("employee2", True), ("employee", False), ("chair", False)):
        told = small_town.told(await small_town.person(who).command("/council", "delegations"))
        assert ("The fair" in told) is sees
        assert ("[End it]" in told) is (who in {"clerk", "deputy"})
