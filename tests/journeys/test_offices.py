"""An office changes hands in chat: what the officer, the office holders and who gains by it see and are told."""

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.test_keeping_the_list import fills_in
from tests.journeys.town import Town


async def answers(town: Town, who: Actor, button: str) -> str:
    """Presses a button of their newest card about an office. Gives what they are told."""
    card = next(one for one in reversed(who.dm) if button in buttons(one))
    outcome = await who.press(card, button)
    await town.deliver()
    return town.told(outcome) + " ".join(town.reads(one) for one in who.dm[-1:])


def card_of(town: Town, who: Actor) -> Message:
    """Their newest card about a change of office."""
    return next(one for one in reversed(who.dm) if "A change of office" in town.reads(one))


@pytest.mark.clause("house rule 14")
async def test_the_clerk_proposes_a_deputy_and_the_chair_confirms(place: Place) -> None:
    proposed = {"office": "Deputy Town Clerk", "person": "employee2"}
    await place.presses_in("clerk", "council", "people", "Change an office", **proposed)
    said = "Margaret Hale proposes that Priya Raman becomes Deputy Town Clerk in place of Idris Pugh."
    for who, may in (("clerk", False), ("deputy", True), ("chair", True), ("employee2", False)):
        card = place.newest(who)
        assert said in card.replace("@", "")
        assert "Nothing has changed yet." in card
        assert ("[Confirm it]" in card) is may
        assert ("[Call it off]" in card) is (who != "employee2")
    await place.presses_told("chair", "A change of office", "Confirm it")
    assert "You hold the office of Deputy Town Clerk now." in place.newest("employee2")
    card = place.reads_last("deputy", "A change of office")
    assert "Beatrice Lovell confirmed it on Monday 1 March at 09:30." in card
    assert "[" not in card
    assert "Deputy Town Clerk: Priya Raman" in (await place.types("employee", "council", "people")).replace("@", "")
    reference = await place.submits("clerk")
    await place.presses("employee2", reference, "Approve")
    assert "draft:approved" in await place.acts()


@pytest.mark.clause("house rule 14")
async def test_the_deputy_calls_it_off_and_nothing_changes(town: Town) -> None:
    await fills_in(town, town.clerk, "Change an office", office="Deputy Town Clerk", person="employee2")
    old = town.person("chair").dm[-1]
    await answers(town, town.deputy, "Call it off")
    assert "@Idris Pugh called it off" in town.reads(card_of(town, town.person("chair")))
    assert "people:recorded" not in await town.acts()
    page = town.told(await town.person("chair").press(old, "Confirm it", forced=True))
    assert "has been called off already" in page


async def test_a_form_that_cannot_be_says_why_beside_its_question(small_town: Town) -> None:
    page = await small_town.deputy.command("/council", "people")
    await small_town.deputy.press(page.ephemerals[0], "Change an office")
    sent = await small_town.deputy.submit({"office": "Chair", "person": "employee"})
    assert "The Chair is a councillor on the list of people" in sent.errors["person"]
    sent = await small_town.deputy.submit({"office": "Town Clerk", "person": "deputy"})
    assert "You cannot propose an office for yourself." in sent.errors["person"]
