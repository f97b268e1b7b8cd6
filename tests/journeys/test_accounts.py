"""The council's official accounts, as people keep their list and live with what leaves it."""

import pytest

from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK, Town, X

TOMORROW = {"day": "2027-03-02", "time": "12:00"}


@pytest.mark.clause("Intro-2a")
async def test_everybody_of_the_council_reads_which_accounts_are_official_and_only_officers_change_them(
    small_town: Town,
) -> None:
    town = small_town
    for key in ("employee", "volunteer", "councillor", "chair"):
        await town.person(key).command("/council", "accounts")
        page = town.person(key).view
        assert page.title == "Official accounts"
        assert f"{FACEBOOK}: Facebook, https://www.facebook.com/ThornburyTC" in town.reads(page)
        assert buttons(page) == ["Open"] * 3
        await town.person(key).press(page, "Open", block_id="open:x")
        assert buttons(town.person(key).view) == []
    for who in (town.clerk, town.deputy):
        await who.command("/council", "accounts")
        assert buttons(who.view) == [*["Open"] * 3, "Add an account"]
        await who.press(who.view, "Open", block_id="open:x")
        assert buttons(who.view) == ["Change", "Remove", *(["Give access"] if who.id == town.clerk.id else [])]
    outsider = await town.person("guest").command("/council", "accounts")
    assert "Guests cannot do this" in town.told(outsider)


@pytest.mark.clause("Intro-2a")
async def test_a_clerk_adds_an_account_a_draft_is_for_it_and_it_is_taken_off_the_list(place: Place) -> None:
    await place.presses_below("clerk", "council", "accounts", FACEBOOK, "Add an account")
    nextdoor = {"name": "Nextdoor", "network": "Nextdoor", "address": "https://nextdoor.co.uk/agency/thornbury"}
    assert "Nextdoor is an official account now." in await place.sends("clerk", **nextdoor)
    reference = await place.submits("employee", accounts=["Nextdoor"])
    assert "Nextdoor" in place.reads("clerk", reference)
    page = await place.presses_below("deputy", "council", "accounts", "Nextdoor", "Open")
    assert "Name: Nextdoor" in page
    assert "Nextdoor is no longer an official account." in await place.does("deputy", "Remove")
    assert "Nextdoor:" not in await place.types("employee", "council", "accounts")


async def test_an_address_that_is_wrong_is_said_beside_its_question_and_nothing_is_lost(small_town: Town) -> None:
    town = small_town
    refused = await town.lists_account("News", network="TikTok", address="https://www.facebook.com/Thornbury")
    assert refused.errors == {"network": "This address is on Facebook. Choose Facebook as the network."}
    done = await town.clerk.submit({"network": "Facebook"})
    assert not done.errors
    assert "News is an official account now." in town.reads(town.clerk.view)


async def test_a_council_that_gives_an_account_up_is_asked_about_what_was_approved_for_it(small_town: Town) -> None:
    town = small_town
    reference = await town.released(accounts=[FACEBOOK, X], **TOMORROW)
    await town.opens_account(town.deputy, X, "Remove")
    await town.deliver()
    assert f"{X} is no longer an official account." in town.reads(town.deputy.view)
    assert "An account that it was for is no longer official" in town.reads_card(town.employee, reference)
    await town.clerk.press(town.card(town.clerk, reference, "Confirm"), "Confirm")
    await town.later(days=1, hours=3)
    assert f"Post these words to {FACEBOOK}, exactly" in town.reads_card(town.clerk, reference, "Post these words")


async def test_what_was_handed_over_for_an_account_that_leaves_is_taken_back(small_town: Town) -> None:
    town = small_town
    reference = await town.released(accounts=[X])
    await town.opens_account(town.clerk, X, "Remove")
    await town.deliver()
    for who in (town.clerk, town.deputy):
        assert not any("Post these words" in town.reads(one) for one in who.dm)
    assert "None of its accounts is official any more" in town.reads_card(town.clerk, reference)


async def test_a_renamed_account_keeps_its_drafts(small_town: Town) -> None:
    town = small_town
    reference = await town.released(accounts=[FACEBOOK, X], **TOMORROW)
    await town.opens_account(town.clerk, X, "Change")
    assert "stay with it, whatever you change here" in town.reads(town.clerk.view)
    await town.clerk.submit({"name": "Council X page"})
    assert "Council X page has been changed." in town.reads(town.clerk.view)
    await town.later(days=1, hours=3)
    assert "Post these words to Facebook page and Council X page" in town.reads_card(
        town.clerk, reference, "Post these words"
    )


async def test_a_page_that_is_older_than_the_list_changes_nothing(small_town: Town) -> None:
    town = small_town
    await town.clerk.command("/council", "accounts")
    await town.clerk.press(town.clerk.view, "Open", block_id="open:x")
    await town.opens_account(town.deputy, X, "Remove")
    before = await town.acts()
    told = await town.clerk.press(town.clerk.view, "Remove")
    assert f"{X} has left the list of accounts already." in town.told(told)
    assert (await town.acts())[len(before) :] == ["attempt:refused"]


async def test_the_list_is_what_it_was_after_a_restart_whatever_the_settings_say(small_town: Town) -> None:
    town = small_town
    await town.opens_account(town.clerk, X, "Remove")
    await town.stop()
    await town.start()
    await town.clerk.command("/council", "accounts")
    assert f"{X}:" not in town.reads(town.clerk.view)
