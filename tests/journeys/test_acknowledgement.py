"""The policy is read and confirmed before a first draft and a first decision. Clauses 2.3a and 4.2a."""

import pytest

from chatops.flow.editions.acknowledge import publish_edition
from chatops.policy.editions.edition import first_text, sections
from chatops.policy.house_rules import HOUSE_RULES
from handlers.screens.editions.policy_pages import CONFIRM
from tests.journeys.each import Place
from tests.journeys.record import nothing_but
from tests.journeys.town import DECLARED, FACEBOOK, WORDS, Town

NEWER = f"{first_text()}\n\n11. Pictures\n\nAsk before you take a picture of somebody."
HOLDS = "It is in the record that you have read and understood edition"


async def publish(town: Town, text: str = NEWER, after: int = 1) -> None:
    await town.service.desk.transact(publish_edition, text=text, after=after)
    await town.deliver()


@pytest.mark.clause("2.3a", "4.2a", "Intro-1", "Intro-2b", "PS-6", "4.1", "6.1", "6.2")
async def test_a_first_draft_is_kept_under_the_policy_until_it_has_been_read(place: Place) -> None:
    await place.fills_in("volunteer", "draft", WORDS, accounts=[FACEBOOK], **DECLARED)
    read = await place.turns_pages("volunteer")
    assert "Before this is sent, please read the policy and confirm it. Your form is kept as you left it." in read
    for section in sections(first_text()):
        assert section.title in read
        for paragraph in section.paragraphs:
            assert paragraph in read
    assert await place.acts() == ["attempt:refused"]
    assert (await place.sends("volunteer", confirmed=[CONFIRM])).startswith("Draft a post")
    await place.sends("volunteer")
    assert "Gwen Tilley" in place.newest("clerk")
    assert WORDS in place.newest("clerk")
    assert await place.acts() == ["attempt:refused", "policy:acknowledged", "draft:submitted", "draft:routed"]


async def test_nobody_is_asked_twice(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    await small_town.reads_policy(gwen)
    await small_town.submits(gwen)
    await small_town.submits(gwen, "Another market.")


async def test_an_approver_reads_a_new_edition_before_deciding(town: Town) -> None:
    reference = await town.submits(town.employee)
    await publish(town)
    assert "Edition 2 of the council's social media policy has been in force" in town.clerk.messages("drafts")[-1].text
    async with nothing_but(town, "draft:approve"):
        await town.clerk.press(town.card(town.clerk, reference), "Approve")
    read = await town.turns_pages(town.clerk)
    assert "Nothing has been decided yet." in read
    assert "Ask before you take a picture of somebody." in read
    await town.clerk.submit({"confirmed": [CONFIRM]})
    assert f"{HOLDS} 2" in town.reads(town.clerk.view)
    assert "Now press the button once more." in town.reads(town.clerk.view)
    await town.clerk.close()
    await town.approves(town.clerk, reference)
    assert "Version 1 was approved" in town.status_card(reference)


async def test_a_reason_that_was_typed_lies_under_the_policy(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference), "Reject")
    await publish(town)
    await town.clerk.submit({"reason": "The date is wrong."})
    assert town.clerk.view.title == "The policy"
    await town.turns_pages(town.clerk)
    await town.clerk.submit({"confirmed": [CONFIRM]})
    assert town.clerk.view.title == "Reject a draft"
    await town.clerk.submit({})
    await town.deliver()
    assert "The date is wrong." in town.reads_card(town.employee, reference)


async def test_withdrawing_and_recording_a_post_ask_for_no_acknowledgement(town: Town) -> None:
    waiting, out = await town.submits(town.employee), await town.released("The fair is on.")
    await publish(town)
    await town.withdraws(town.employee, waiting)
    await town.records(town.clerk, out, facebook_page="https://www.facebook.com/ThornburyTC/posts/77")
    assert "Its author has withdrawn it." in town.status_card(waiting)


async def test_who_reads_while_a_newer_edition_is_published_is_given_the_newer_one(town: Town) -> None:
    gwen = town.person("volunteer")
    await gwen.command("/policy")
    await town.turns_pages(gwen)
    await publish(town)
    async with nothing_but(town):
        await gwen.submit({"confirmed": [CONFIRM]})
    assert "The policy was changed while you were reading. This is the newer edition." in town.reads(gwen.view)
    await town.turns_pages(gwen)
    await gwen.submit({"confirmed": [CONFIRM]})
    assert f"{HOLDS} 2" in town.reads(gwen.view)


async def test_an_unticked_box_confirms_nothing(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    await gwen.command("/policy")
    await small_town.turns_pages(gwen)
    sent = await gwen.submit({"confirmed": []}, forced=True)
    assert sent.errors == {"confirmed": "Tick the box when you have read and understood the policy."}


async def test_policy_says_when_it_was_acknowledged(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    await gwen.command("/policy")
    assert "Edition 1, since Monday 1 March. You have not acknowledged it yet." in small_town.reads(gwen.view)
    await gwen.close()
    await small_town.reads_policy(gwen)
    await gwen.command("/policy")
    assert "You acknowledged it on Monday 1 March at 09:30." in await small_town.turns_pages(gwen)
    assert CONFIRM not in small_town.reads(gwen.view)


@pytest.mark.clause("PS-7")
async def test_the_policy_leads_to_the_communication_policy_that_it_supplements(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    await gwen.command("/policy")
    assert "It supplements the council's Communication policy:" not in small_town.reads(gwen.view)
    address = "https://www.thornbury.example/communication-policy"
    small_town.settings = small_town.settings.model_copy(update={"communication_policy": address})
    await small_town.restart()
    await gwen.command("/policy")
    assert f"It supplements the council's Communication policy: {address}" in small_town.reads(gwen.view)


async def test_anybody_reads_the_policy_and_only_people_of_the_council_confirm_it(small_town: Town) -> None:
    guest = small_town.person("guest")
    await guest.command("/policy")
    read = await small_town.turns_pages(guest)
    assert "9. Security and Access Control" in read
    assert CONFIRM not in read


async def test_the_clerk_sees_who_has_read_it_and_reminds_the_others_once_a_day(place: Place) -> None:
    listed = (await place.types("clerk", "policy", "who")).replace("@", "")
    assert "4 of 8 have acknowledged the policy." in listed
    assert "• Gwen Tilley, volunteer" in listed
    assert "• Idris Pugh, Deputy Town Clerk, on Monday 1 March at 09:30" in listed
    assert "4 people were reminded." in await place.presses_in("clerk", "policy", "who", "Remind them")
    assert "[Remind them]" not in await place.types("clerk", "policy", "who")
    await place.presses_told("volunteer", "Please read the council's social media policy", "Read the policy")
    await place.turns_pages("volunteer")
    assert f"{HOLDS} 1" in await place.sends("volunteer", confirmed=[CONFIRM])
    await place.later(days=1)
    assert "3 people were reminded." in await place.presses_in("clerk", "policy", "who", "Remind them")


async def test_a_reminder_to_somebody_who_has_read_it_meanwhile_is_not_shown(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    outcome = await small_town.clerk.command("/policy", "who")
    await small_town.clerk.press(outcome.ephemerals[0], "Remind them")
    await small_town.reads_policy(gwen)
    await small_town.deliver()
    assert gwen.dm == []


async def test_others_see_no_register(small_town: Town) -> None:
    told = small_town.told(await small_town.employee.command("/policy", "register"))
    assert "Only the Town Clerk or the Deputy Town Clerk can see who has read the policy." in told
    assert "Gwen" not in told


async def test_a_question_about_the_policy_goes_to_an_officer(small_town: Town) -> None:
    gwen = small_town.person("volunteer")
    await gwen.command("/policy", "ask")
    await gwen.submit({"words": "May I post a picture of the market?", "others": "No: only those who answer it"})
    assert "Your question is on its way to those who answer it." in small_town.reads(gwen.view)
    await gwen.close()
    await small_town.deliver()
    for officer in (small_town.clerk, small_town.deputy):
        assert "May I post a picture of the market?" in small_town.reads(officer.dm[-1])
    await small_town.clerk.press(small_town.clerk.dm[-1], "Answer")
    await small_town.clerk.submit({"words": "Yes, when whoever is in it agrees."})
    await small_town.deliver()
    assert "Yes, when whoever is in it agrees." in small_town.reads(gwen.dm[-1])
    for officer in (small_town.clerk, small_town.deputy):
        said = small_town.reads(officer.dm[-1])
        assert "@Margaret Hale has answered the question about the policy from @Gwen Tilley" in said
        assert "Yes, when whoever is in it agrees." in said


@pytest.mark.parametrize("by", ["employee", "volunteer", "councillor", "guest"])
async def test_everybody_reads_the_house_rules_where_the_policy_is_silent(town: Town, by: str) -> None:
    who = town.person(by)
    await who.command("/policy", "rules")
    page = town.reads(who.view)
    for rule in HOUSE_RULES:
        assert f"{rule.number}. {rule.text}" in page
