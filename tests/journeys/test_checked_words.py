"""Section 5: what the checks find in the words is asked about before they are sent in, and told to whoever decides."""

import pytest

from handlers.practice.people.outcome import Outcome
from tests.journeys.town import FACEBOOK, LOOKED, Town, X

LINK = "Read more at https://www.example.org/market"
FLOODLINE = "The river is rising. Ring 0345 988 1188 for advice."
NOTE = "It is the number of Floodline, which everybody may ring."
ASK_FIRST = "I am not sure: ask first"
ALLOW = "I ask whoever decides to allow it"


async def sent(town: Town, words: str, **answers: object) -> Outcome:
    """A draft with these words is sent, and the form is answered so far."""
    await town.opens_form(town.employee, words)
    return await town.sends(town.employee, **({"accounts": [FACEBOOK]} | answers))


async def answers_all(town: Town, reply: str, **besides: object) -> Outcome:
    """Everything that is asked about what was found is answered so."""
    return await town.answers_what_was_found(town.employee, Outcome(), reply, **besides)


async def test_a_link_to_a_new_website_is_asked_about_in_the_form_and_told_to_the_approver(town: Town) -> None:
    await sent(town, LINK)
    form = town.reads(town.employee.view)
    assert "Look at this before it is sent" in form
    assert "leads to example.org, which is new here" in form
    answered = await answers_all(town, LOOKED)
    assert (answered.errors, answered.trouble, town.employee.views) == ({}, "", [])
    await town.deliver()
    card = town.card(town.clerk, town.newest_reference(town.clerk), "Approve")
    assert "The checks: 1 question answered" in town.reads(card)
    await town.clerk.press(card, "What the checks found")
    page = town.reads(town.clerk.view)
    assert "Clause 5.6: link. The author has looked at it and finds it right." in page
    assert "leads to example.org, which is new here" in page


async def test_nothing_that_was_filled_in_is_lost_when_the_form_comes_back(town: Town) -> None:
    await sent(town, LINK, accounts=[FACEBOOK, X], note="For the fair.")
    view = town.employee.view
    assert LINK in town.reads(view) or view.values["words"]["words"]["value"] == LINK
    answered = await answers_all(town, LOOKED)
    assert answered.errors == {}
    await town.deliver()
    card = town.reads(town.card(town.clerk, town.newest_reference(town.clerk), "Approve"))
    assert "Facebook page and X" in card
    assert "For the fair." in card


async def test_whoever_is_unsure_of_what_was_found_asks_with_the_draft_and_sends_nothing_in(town: Town) -> None:
    await sent(town, LINK)
    await answers_all(town, ASK_FIRST)
    form = town.reads(town.employee.view)
    assert "Your draft is not sent in." in form
    assert LINK in form or town.employee.view.values["words"]["words"]["value"] == LINK
    await town.employee.submit({})
    await town.deliver()
    asked = str([one.blocks for one in town.clerk.dm])
    assert "I am not sure whether something in this draft may be posted." in asked
    assert LINK in asked
    assert "draft:submitted" not in await town.acts()


async def test_what_comes_in_with_other_words_is_asked_about_anew(town: Town) -> None:
    await sent(town, LINK)
    before = town.found_in(town.employee)
    await answers_all(town, LOOKED, words="Read more at https://other.example/market")
    assert town.found_in(town.employee)
    assert town.found_in(town.employee) != before


async def test_a_national_insurance_number_is_refused_beside_the_words_which_stay(town: Town) -> None:
    refused = await sent(town, "Mr Jones, AB 12 34 56 C, has won the raffle.")
    while town.found_in(town.employee) and not refused.errors:
        refused = await answers_all(town, LOOKED)
    assert "National Insurance" in refused.errors["words"]
    assert "has won the raffle" in town.employee.view.values["words"]["words"]["value"]


async def test_words_that_do_not_fit_an_account_are_refused_before_they_are_sent_in(town: Town) -> None:
    refused = await sent(town, "All are welcome to the market. " * 10, accounts=[FACEBOOK, X])
    assert "280 is the most" in refused.errors["words"]
    assert (await sent(town, "All are welcome to the market. " * 10, accounts=[FACEBOOK])).errors == {}


@pytest.mark.parametrize("note", ["", NOTE])
async def test_a_number_that_is_not_the_council_s_goes_out_only_when_an_approver_allows_it_with_a_reason(
    town: Town, note: str
) -> None:
    await sent(town, FLOODLINE)
    assert "Take it out of the words, or ask for it to be allowed" in town.reads(town.employee.view)
    answered = await answers_all(town, ALLOW, note=note)
    if not note:
        assert "Write the note" in answered.errors["note"]
        return
    assert answered.errors == {}
    await town.deliver()
    reference = town.newest_reference(town.clerk)
    card = town.card(town.clerk, reference, "Approve")
    assert "The author asks you to allow: telephone number (5.12)." in town.reads(card)
    assert NOTE in town.reads(card)
    await town.clerk.press(card, "Approve")
    assert "Why do you allow them?" in town.reads(town.clerk.view)
    assert "draft:approved" not in await town.acts()
    assert (await town.clerk.submit({"reason": "   "})).errors
    assert (await town.clerk.submit({"reason": "The public needs it."})).errors == {}
    await town.deliver()
    assert "draft:approved" in await town.acts()
    assert "The public needs it." in town.reads(town.card(town.employee, reference))


async def test_the_approver_s_button_of_before_approves_nothing_that_has_to_be_allowed(town: Town) -> None:
    """Whatever button is pressed, the reason is asked for on the server."""
    await sent(town, FLOODLINE)
    await answers_all(town, ALLOW, note=NOTE)
    await town.deliver()
    card = town.card(town.clerk, town.newest_reference(town.clerk), "Approve")
    plain = [block for block in card.blocks if block.get("type") == "actions"]
    for block in plain:
        for element in block["elements"]:
            element["action_id"] = element["action_id"].replace("decide:allow", "decide:approve")
    pressed = await town.clerk.press(card, "Approve")
    assert "Say why you allow them" in town.told(pressed)
    assert "draft:approved" not in await town.acts()


async def test_anybody_may_try_words_and_nothing_is_kept(town: Town) -> None:
    before = await town.acts()
    told = town.told(await town.person("volunteer").command("/draft", f"check {FLOODLINE} {LINK}"))
    assert told.index("Must be changed") < told.index("0345 988 1188") < told.index("Would be asked about")
    assert "Nothing was kept." in told
    plain = town.told(await town.employee.command("/draft", "check All are welcome."))
    assert "Type the words" in town.told(await town.employee.command("/draft", "check"))
    assert "The checks find nothing in these words" in plain or "Advice" in plain
    assert await town.acts() == before


async def test_a_website_is_asked_about_once_and_remembered(town: Town) -> None:
    await town.submits(town.employee, LINK)
    await sent(town, "Tickets: https://www.example.org/tickets and https://sub.other.example")
    form = town.reads(town.employee.view)
    assert "leads to sub.other.example, which is new here" in form
    assert "leads to example.org" not in form


ASKED = [
    ("You are all bloody idiots.", "Clause 5.2"),
    (LINK, "Clause 5.6"),
    ("Only those who worship Jesus will be saved.", "Clause 5.11"),
    ("Planning application P23/01234/F is wrong for the town, and we object.", "Policy Statement, paragraph 5"),
    (FLOODLINE, "Clause 5.12"),
    ("In our opinion the new bins are a mistake.", "Introduction, paragraph 2"),
    ("Vote Labour on Thursday.", "Policy Statement, paragraph 5"),
    ("As we have already told you, stop moaning.", "Clause 5.9"),
    ("Here are the children of Year 4 planting bulbs.", "Clause 5.5"),
]


@pytest.mark.clause("5.2")
@pytest.mark.clause("5.6")
@pytest.mark.clause("5.11")
@pytest.mark.clause("5.12")
@pytest.mark.clause("PS-4d")
@pytest.mark.clause("PS-4c")
@pytest.mark.clause("Intro-2c")
@pytest.mark.parametrize(("words", "place"), ASKED)
async def test_what_a_person_has_to_judge_is_asked_under_its_place_in_the_policy(
    town: Town, words: str, place: str
) -> None:
    await sent(town, words)
    assert place in town.reads(town.employee.view)
    assert "draft:submitted" not in await town.acts()
