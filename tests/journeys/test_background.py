"""PS-1, 5.1, 5.9, 7.2: what a post is for, what it answers and where its figures are from, from form to card."""

import pytest

from handlers.practice.people.outcome import Outcome
from tests.journeys.town import FACEBOOK, LOOKED, Town

COMMENT = "Why was the fair moved? Nobody asked us."
REPLY = "The fair moved because the field is flooded. It is on Saturday at the Armstrong Hall."
FIGURES = "More than 3,500 people came to the carnival."
REQUEST = "Thank you for your FOI request. The figures are on our website."


async def sent(town: Town, words: str, **answers: object) -> Outcome:
    """A draft with these words is sent, and the form is answered so far."""
    await town.opens_form(town.employee, words)
    return await town.sends(town.employee, **({"accounts": [FACEBOOK]} | answers))


async def card_of(town: Town) -> str:
    """What the Clerk reads on the newest card."""
    await town.deliver()
    return town.reads(town.card(town.clerk, town.newest_reference(town.clerk), "Approve"))


@pytest.mark.clause("PS-1")
async def test_the_purpose_of_a_post_is_chosen_and_shown_to_whoever_decides(town: Town) -> None:
    await sent(town, "The fair is on Saturday.", purpose="event")
    assert "An event or another opportunity" in await card_of(town)


@pytest.mark.clause("5.9")
async def test_a_reply_quotes_what_it_answers_and_its_tone_is_asked_about(town: Town) -> None:
    await sent(town, REPLY, purpose="reply")
    form = town.reads(town.employee.view)
    assert "is it conciliatory, and respectful to whoever it answers?" in form
    assert "The comment or message that it answers" in form
    unquoted = await town.answers_what_was_found(town.employee, Outcome(), LOOKED)
    assert unquoted.errors.keys() == {"answers"}
    answered = await town.answers_what_was_found(town.employee, Outcome(), LOOKED, answers=COMMENT)
    assert answered.errors == {}
    card = await card_of(town)
    assert "A reply to a comment or message" in card
    assert COMMENT in card
    assert "The checks: 1 question answered" in card


@pytest.mark.clause("5.1")
async def test_a_figure_may_have_its_source_beside_it(town: Town) -> None:
    await sent(town, FIGURES)
    assert "Where the figures and claims are from" in town.reads(town.employee.view)
    await town.answers_what_was_found(town.employee, Outcome(), LOOKED, sources="Gate count of 4 July")
    assert "Gate count of 4 July" in await card_of(town)


async def test_a_request_for_information_starts_its_twenty_working_days(town: Town) -> None:
    await sent(town, REQUEST)
    assert "If it is a request: when it came in" in town.reads(town.employee.view)
    await town.answers_what_was_found(town.employee, Outcome(), LOOKED, requested="2027-03-01")
    assert "it came in on Monday 1 March 2027. An answer is due by Thursday 1 April 2027." in await card_of(town)


@pytest.mark.clause("PS-1")
async def test_advice_stands_in_the_form_and_the_record_keeps_that_it_was_given(town: Town) -> None:
    await town.opens_form(town.employee, "ALL ROADS ARE CLOSED TODAY")
    assert "You need not follow it" in town.reads(town.employee.view)
    assert (await town.sends(town.employee, accounts=[FACEBOOK])).errors == {}
    assert "The checks: Advice given." in await card_of(town)
    page = await town.clerk.press(town.card(town.clerk, town.newest_reference(town.clerk)), "What the checks found")
    assert page.trouble == ""
    assert "This was advice. Nothing was asked." in town.reads(town.clerk.view)
