"""Officers who are away, drafts handed on, offices that change hands: who is asked, and what each of them reads."""

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import FACEBOOK, Town


async def goes_away(town: Town, who: Actor, **answers: str) -> Outcome:
    """Types `/council away`, fills in the form and sends it."""
    await who.command("/council", "away")
    assert who.view.title == "Away"
    outcome = await who.submit(answers)
    await town.deliver()
    return outcome


async def comes_back(town: Town, who: Actor) -> str:
    told = town.told(await who.command("/council", "back"))
    await town.deliver()
    return told


async def lends(town: Town, who: Actor, to: str, **answers: str) -> None:
    await who.command("/council", "delegate")
    outcome = await who.submit({"delegate": to, "ends": "2027-03-31", "reason": "While we are away."} | answers)
    assert (outcome.status, town.told(outcome).strip()) == (200, "")
    await town.deliver()


# Away


async def test_while_the_clerk_is_away_drafts_go_to_the_deputy_and_come_back_afterwards(town: Town) -> None:
    waiting = await town.submits(town.employee)
    await goes_away(town, town.clerk, ends="2027-03-01")
    told = next(text for one in reversed(town.deputy.dm) if " is away until" in (text := town.reads(one)))
    assert "@Margaret Hale is away until the end of Monday 1 March." in told
    assert any("Meanwhile drafts come to you." in town.reads(one) for one in town.deputy.dm)
    card = town.reads_card(town.deputy, waiting)
    assert "It waits for @Idris Pugh, Deputy Town Clerk, to decide." in card
    assert "@Margaret Hale is away until the end of Monday 1 March." in card
    new = await town.submits(town.employee)
    assert "Approve" in buttons(town.card(town.deputy, new))
    assert not town.shows(town.clerk, new, "Draft")
    await town.approves(town.deputy, new)
    await town.later(hours=15)
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(town.employee, waiting)
    assert any("You are back. Drafts come to you again." in town.reads(one) for one in town.clerk.dm)
    await town.approves(town.clerk, waiting)
    assert (await town.acts()).count("draft:approved") == 2


async def test_nobody_who_is_away_is_said_to_post_it_by_hand(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await goes_away(town, town.clerk, ends="2027-03-05")
    await town.approves(town.deputy, reference)
    assert "@Idris Pugh now posts it by hand." in town.reads_card(town.employee, reference)
    assert "@Margaret Hale" not in town.status_card(reference)
    await goes_away(town, town.deputy, ends="2027-03-05")
    told = await town.asks_status(town.employee, reference)
    assert "It waits for @Margaret Hale or @Idris Pugh to post it by hand." in told


async def test_two_decisions_on_one_draft_that_went_there_and_back_are_one(town: Town) -> None:
    reference = await town.submits(town.employee)
    first = town.card(town.clerk, reference, "Approve")
    await goes_away(town, town.clerk)
    second = town.card(town.deputy, reference, "Approve")
    await comes_back(town, town.clerk)
    await town.deputy.press(second, "Approve", forced=True)
    page = town.told(await town.clerk.press(first, "Approve", forced=True))
    assert "It has been decided already." in page
    assert (await town.acts()).count("draft:approved") == 1


async def test_an_officer_who_is_away_may_decide_all_the_same(town: Town) -> None:
    reference = await town.submits(town.employee)
    await goes_away(town, town.clerk)
    old = town.card(town.clerk, reference)
    await town.clerk.press(old, "Approve")
    await town.deliver()
    assert "draft:approved" in await town.acts()


async def test_when_both_are_away_the_author_is_told_and_both_cards_stay_open(town: Town) -> None:
    await goes_away(town, town.clerk, ends="2027-03-03")
    await goes_away(town, town.deputy, ends="2027-03-02")
    reference = await town.submits(town.employee)
    told = town.reads_card(town.employee, reference)
    assert "It waits for @Margaret Hale, Town Clerk or @Idris Pugh, Deputy Town Clerk, to decide." in told
    assert "Nobody who may decide it is available now." in told
    for who in (town.clerk, town.deputy):
        assert "Approve" in buttons(town.card(who, reference))
    await town.later(days=2)
    assert "It waits for @Idris Pugh, Deputy Town Clerk, to decide." in town.reads_card(town.employee, reference)
    await town.approves(town.deputy, reference)


async def test_a_topic_that_was_lent_covers_while_both_are_away(town: Town) -> None:
    await lends(town, town.clerk, "employee2", topic="The spring fair")
    await goes_away(town, town.clerk)
    await goes_away(town, town.deputy)
    reference = await town.submits(town.employee)
    priya = town.person("employee2")
    assert "Nobody who may decide it is available now." not in town.reads_card(town.employee, reference)
    await priya.press(town.card(priya, reference, "Approve"), "Approve")
    await priya.submit({"topic": "Yes, to The spring fair"})
    await town.deliver()
    assert "draft:released" in await town.acts()


async def test_the_form_says_who_decides_meanwhile(small_town: Town) -> None:
    await small_town.clerk.command("/council", "away")
    assert "Meanwhile drafts go to @Idris Pugh" in small_town.reads(small_town.clerk.view)
    await goes_away(small_town, small_town.clerk)
    await small_town.deputy.command("/council", "away")
    assert "@Margaret Hale is away too, until they say that they are back." in small_town.reads(small_town.deputy.view)


WRONG_DATES = {
    "over already": ({"ends": "2027-02-28"}, "ends", "That would be over already."),
    "the wrong way round": ({"begins": "2027-03-09", "ends": "2027-03-08"}, "ends", "The end is not after the start."),
    "too far": ({"begins": "2029-03-09"}, "begins", "That is more than a year ahead."),
}


@pytest.mark.parametrize("name", WRONG_DATES)
async def test_dates_that_make_no_sense_are_asked_again(small_town: Town, name: str) -> None:
    answers, field, sentence = WRONG_DATES[name]
    outcome = await goes_away(small_town, small_town.clerk, **answers)
    assert outcome.errors[field].startswith(sentence)
    assert "absence:set" not in await small_town.acts()


async def test_away_twice_and_back_twice_are_said_to_be_so(small_town: Town) -> None:
    assert "You are not away" in await comes_back(small_town, small_town.clerk)
    await goes_away(small_town, small_town.clerk, begins="2027-03-08", ends="2027-03-12")
    outcome = await goes_away(small_town, small_town.clerk, begins="2027-03-10")
    assert "You have said already that you are away in that time." in outcome.errors["begins"]
    assert "You are back" in await comes_back(small_town, small_town.clerk)
    assert "You are not away" in await comes_back(small_town, small_town.clerk)
    acts = [act for act in await small_town.acts() if act != "attempt:refused"]
    assert acts == ["absence:set", "absence:ended"]


# Handed on


async def test_a_draft_is_handed_to_the_deputy_with_a_word_of_why(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference, "Reassign"), "Reassign")
    form = town.reads(town.clerk.view)
    assert "• @Idris Pugh, Deputy Town Clerk" in form
    await town.clerk.submit({"to": "deputy", "note": "You know the High Street traders."})
    await town.deliver()
    card = town.reads_card(town.deputy, reference)
    assert "@Margaret Hale handed it to @Idris Pugh, on Monday 1 March at 09:30:" in card
    assert "You know the High Street traders." in card
    assert "You know the High Street traders." not in town.status_card(reference)
    assert "You know" not in str(await town.journal())
    await goes_away(town, town.clerk)
    await comes_back(town, town.clerk)
    assert "It waits for @Idris Pugh" in town.reads_card(town.employee, reference)  # it stays where it was handed
    await town.approves(town.deputy, reference)


WRONG_HANDS = {
    "the author": ("employee", "They wrote this draft"),
    "a councillor": ("councillor", "They may not decide this draft"),
    "an employee without a delegation": ("employee2", "They may not decide this draft"),
    "a volunteer": ("volunteer", "They may not decide this draft"),
    "a guest": ("guest", "They are a guest"),
    "a leaver": ("leaver", "Their account has been closed."),
    "themselves": ("clerk", "You are asked already."),
}


@pytest.mark.parametrize("name", WRONG_HANDS)
async def test_a_draft_is_not_handed_to_one_who_may_not_decide_it(small_town: Town, name: str) -> None:
    to, sentence = WRONG_HANDS[name]
    reference = await small_town.submits(small_town.employee)
    await small_town.clerk.press(small_town.card(small_town.clerk, reference, "Reassign"), "Reassign")
    outcome = await small_town.clerk.submit({"to": to, "note": "Please."}, forced=True)
    assert outcome.errors["to"].startswith(sentence)
    assert small_town.clerk.view.title == "Reassign a draft"
    assert "draft:handed-on" not in await small_town.acts()


async def test_it_is_not_handed_to_one_who_is_away_nor_without_a_word(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee)
    await goes_away(small_town, small_town.deputy)
    await small_town.clerk.press(small_town.card(small_town.clerk, reference, "Reassign"), "Reassign")
    outcome = await small_town.clerk.submit({"to": "deputy", "note": " "})
    assert outcome.errors["to"].startswith("They are away.")
    assert outcome.errors["note"].startswith("Say why you hand it on")


async def test_a_draft_that_was_decided_meanwhile_is_not_handed_on_and_the_note_is_given_back(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference, "Reassign"), "Reassign")
    await town.asks_status(town.deputy, reference)
    listed = (await town.deputy.command("/draft", f"status {reference}")).ephemerals[0]
    await town.deputy.press(listed, "Approve")
    await town.deliver()
    await town.clerk.submit({"to": "deputy", "note": "You know the traders."})
    page = town.reads(town.clerk.view)
    assert "It does not wait for a decision any more." in page
    assert "You know the traders." in page


# Offices


async def test_a_change_of_office_is_told_to_every_holder_and_what_waits_is_put_before_the_new_one(town: Town) -> None:
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference, "Approve")
    await town.change_clerk()  # the Deputy is the Clerk now, and the former Clerk an employee
    await town.deliver()
    told = next(
        text for one in town.deputy.dm if "The council's list of people has changed." in (text := town.reads(one))
    )
    assert "@Idris Pugh is Town Clerk and an employee now." in told
    assert "@Margaret Hale is an employee now." in told
    assert "Town Clerk: @Idris Pugh" in told
    assert any("The council's list of people has changed." in one.text for one in town.person("chair").dm)
    assert "It waits for @Idris Pugh, Town Clerk, to decide." in town.reads_card(town.employee, reference)
    page = town.told(await town.clerk.press(old, "Approve", forced=True))
    assert "Only the Town Clerk or the Deputy Town Clerk can decide what is posted." in page
    await town.approves(town.deputy, reference)


async def test_an_approval_by_one_who_lost_the_office_is_stopped_until_somebody_confirms_it(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(town.clerk, reference)
    await town.change_clerk()
    await town.later(days=1, hours=3)
    assert "draft:released" not in await town.acts()
    assert "Whoever approved it is no longer able to, so it is not handed over." in town.reads_card(
        town.employee, reference
    )
    await town._presses(town.deputy, reference, "Confirm")
    assert (await town.acts())[-3:] == ["draft:stopped", "draft:confirmed", "draft:released"]
    assert "It was approved again by @Idris Pugh, Town Clerk, on Tuesday 2 March at 12:30." in town.reads_card(
        town.employee, reference
    )


async def test_an_approval_by_one_whose_account_was_closed_is_stopped(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(town.clerk, reference)
    town.server.workspace.person("clerk").deleted = True
    await town.restart()  # so that what Slack said a minute ago is forgotten
    await town.later(days=1, hours=3)
    assert "draft:released" not in await town.acts()
    assert "waits to be confirmed" in town.card(town.employee, reference).text
    assert "Confirm" in buttons(town.card(town.deputy, reference))


async def test_a_delegation_ends_with_the_office_it_was_lent_by_and_what_was_decided_stays_good(town: Town) -> None:
    await lends(town, town.clerk, "employee2", account=FACEBOOK)
    priya = town.person("employee2")
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(priya, reference)
    await town.change_clerk()
    await town.deliver()
    assert "delegation:ended" in await town.acts()
    await town.later(days=1, hours=3)
    assert (await town.acts())[-1] == "draft:released"


async def test_anybody_sees_who_holds_what_and_what_they_may_do(small_town: Town) -> None:
    await lends(small_town, small_town.clerk, "employee2", topic="The fair")
    for who, said in {
        "clerk": "You decide what is posted, as Town Clerk",
        "employee2": "You may decide drafts about “The fair”, under delegation DL-",
        "volunteer": "You may draft, as a volunteer.",
        "councillor": "a councillor neither drafts nor decides",
    }.items():
        told = small_town.told(await small_town.person(who).command("/council", "people"))
        assert "Town Clerk: @Margaret Hale" in told
        assert "Chair: @Beatrice Lovell" in told
        assert "@Priya Raman, for " in told
        assert said in told
        assert ("“The fair”" in told) is (who in {"clerk", "employee2"})
        assert said in small_town.told(await small_town.person(who).command("/council", ""))
    told = small_town.told(await small_town.person("guest").command("/council", "people"))
    assert "@Margaret Hale" not in told
