"""The Clerk and the Deputy keep the list of people in chat, and each who is on it is told what they may do."""

import pytest

from handlers.practice.people.driver import Actor
from tests.journeys.each import Place
from tests.journeys.test_two_accounts import second_account
from tests.journeys.town import WORDS, Town


async def fills_in(town: Town, who: Actor, button: str, **answers: object) -> None:
    """Types /council people, presses this button and sends its form."""
    page = await who.command("/council", "people")
    await who.press(page.ephemerals[0], button)
    assert who.view.title == button
    sent = await who.submit(answers)
    assert (sent.status, town.told(sent).strip(), who.views) == (200, "", [])
    await town.deliver()


@pytest.mark.clause("1.1", "house rule 14")
async def test_two_newcomers_are_added_at_once_and_each_is_told_what_they_may_do(town: Town) -> None:
    ana, ben = second_account(town, "ana", "U0NEWCOM01"), second_account(town, "ben", "U0NEWCOM02")
    await fills_in(town, town.deputy, "Add people", people=["ana", "ben"], standing="Employee")
    for newcomer in (ana, ben):
        told = town.reads(newcomer.dm[-1])
        assert "You are on the council's list of people as an employee now: you may draft posts" in told
    told = town.reads(town.clerk.dm[-1])
    assert "@ana at home is an employee now." in told
    assert "@ben at home is an employee now." in told
    await town.reads_policy(ana)
    reference = await town.submits(ana)
    await town.approves(town.clerk, reference)


async def test_the_list_is_shown_to_the_officers_by_standing_and_to_nobody_else(small_town: Town) -> None:
    told = small_town.told(await small_town.deputy.command("/council", "people"))
    assert "Volunteers: @Gwen Tilley" in told
    assert "Councillors: " in told
    for who in ("chair", "employee", "volunteer", "councillor", "guest"):
        told = small_town.told(await small_town.person(who).command("/council", "people"))
        assert "The list of people" not in told
        assert "Add people" not in told


async def test_a_volunteer_becomes_an_employee_and_leaves_and_is_told_each_time(place: Place) -> None:
    people = ("council", "people")
    await place.presses_in("clerk", *people, "Change somebody", people="volunteer", standing="Employee")
    assert "as an employee now" in place.newest("volunteer")
    await place.presses_in("deputy", *people, "Remove people", people=["volunteer", "councillor2"])
    assert "You are no longer on the council's list of people" in place.newest("volunteer")
    assert "not on the council's list of people yet" in await place.types("volunteer", "draft", "The market")
    await place.presses_in("clerk", *people, "Add people", people=["volunteer"], standing="Volunteer")
    assert "Volunteers: Gwen Tilley" in (await place.types("deputy", *people)).replace("@", "")


async def test_whoever_was_taken_off_the_list_stays_off_it_whatever_the_settings_say(town: Town) -> None:
    await fills_in(town, town.clerk, "Remove people", people=["volunteer"])
    await town.stop()
    await town.start()
    told = town.told(await town.person("volunteer").command("/draft", "The market"))
    assert "not on the council's list of people yet" in told


async def test_the_clerk_gets_a_checklist_of_what_somebody_leaves_behind(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.asks_for_changes(town.clerk, reference, "Say when.")
    await fills_in(town, town.deputy, "Remove people", people=["employee"])
    (told,) = (town.reads(one) for one in town.clerk.dm if "When somebody leaves" in town.reads(one))
    assert "@Tom Ashdown is no longer on the list of people." in told
    for said in ("access to the council's accounts", "Change every password", "the council's devices"):
        assert said in told
    assert f"Look at their drafts that are not finished: {reference}." in told
    assert not any("When somebody leaves" in town.reads(one) for one in town.deputy.dm)


@pytest.mark.clause("5.8")
async def test_another_employee_takes_over_what_somebody_left_behind_under_their_own_name(town: Town) -> None:
    reference = await town.released(day="2027-03-02", time="12:00")
    await fills_in(town, town.deputy, "Remove people", people=["employee"])
    other = town.person("employee2")
    listed = town.told(await other.command("/draft", "list"))
    assert reference in listed
    asked = await other.command("/draft", f"status {reference}")
    assert WORDS not in f"{listed} {town.told(asked)}"
    await other.press(asked.ephemerals[0], "Take it over")
    await town.deliver()
    card = town.reads_card(other, reference)
    assert WORDS in card
    assert "Its author has left. @Priya Raman took it over on Monday 1 March at 09:30, answers for it now" in card
    assert "Sent in" not in card
    assert "was taken over, and has not been sent in yet" in town.card(other, reference).text
    assert WORDS not in town.status_card(reference)
    assert "It is not for you any more." in town.reads_card(town.employee, reference)
    await town.revises(other, reference)
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(other, reference)
    await town.approves(town.clerk, reference)
    await town.later(days=1, hours=3)
    assert "From: @Priya Raman" in town.reads_card(town.deputy, reference, "Post these words")
    assert "draft:taken-over" in await town.acts()


WRONG = {
    "a guest": ("Add people", {"people": ["guest"], "standing": "Volunteer"}, "people", "a guest is not on the list"),
    "a leaver": ("Add people", {"people": ["leaver"], "standing": "Volunteer"}, "people", "has been closed"),
    "somebody on it": ("Add people", {"people": ["employee"], "standing": "Volunteer"}, "people", "use Change"),
    "the Clerk": ("Remove people", {"people": ["clerk"]}, "people", "Somebody you chose is Town Clerk."),
    "the Chair": ("Change somebody", {"people": "chair", "standing": "Employee"}, "people", "is Chair."),
    "a stranger": ("Remove people", {"people": ["guest"]}, "people", "is not on the list"),
}


@pytest.mark.parametrize("name", WRONG)
async def test_a_form_with_a_mistake_stays_open_with_a_sentence_and_changes_nothing(
    small_town: Town, name: str
) -> None:
    button, answers, field, sentence = WRONG[name]
    page = await small_town.clerk.command("/council", "people")
    await small_town.clerk.press(page.ephemerals[0], button)
    sent = await small_town.clerk.submit(answers, forced=True)
    assert sentence in sent.errors[field]
    assert "people:recorded" not in await small_town.acts()
