"""The Clerk lets the bot post on an account, and what is approved stands on the town's page."""

import re
from datetime import timedelta

import aiohttp
import pytest

from chatops.policy.publishing.connections import NetworkKind
from handlers.pictures.cleaning import clean
from handlers.practice.networks import mastodon, site
from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.test_after_post import adds as adds_to_the_record
from tests.journeys.test_pictures import SHOWS, adds, says
from tests.journeys.town import FACEBOOK, LINKS, WORDS, Town
from tests.support.council import StillClock
from tests.support.hostile_pictures import png
from tests.support.publishing import served

SOCIAL = "Town on Mastodon"
GIVEN = {"name": SOCIAL, "network": "Mastodon", "address": "https://social.thornbury.example/@thornbury"}


async def connects(town: Town, secret: str = mastodon.TOKEN) -> None:
    """The Clerk adds the account and gives the bot its own way in."""
    await town.lists_account(**GIVEN)
    await town.opens_account(town.clerk, SOCIAL, "Let the bot post")
    server = town.server.networks.server_of("mastodon")
    await town.clerk.submit({"server": server, "login": "thornbury", "secret": secret})


async def the_town_sees(town: Town) -> str:
    async with aiohttp.ClientSession() as session, session.get(f"{town.server.address}/town") as page:
        return await page.text()


@pytest.mark.clause("3.1")
async def test_what_is_approved_stands_on_the_town_s_page_and_in_the_record(small_town: Town) -> None:
    town = small_town
    await connects(town)
    assert "It works: the network knows the bot as thornbury." in town.reads(town.clerk.view)
    await town.deliver()
    assert any("From now on the bot posts on Town on Mastodon by itself" in town.reads(one) for one in town.deputy.dm)
    reference = await town.released(accounts=[SOCIAL])
    assert WORDS in await the_town_sees(town)
    assert town.server.networks.shelf.of("mastodon")[0].words == WORDS
    said = town.reads_card(town.employee, reference)
    assert "The bot posted it on Monday 1 March at 09:30, on the approval of @Margaret Hale" in said
    assert "/networks/mastodon/@thornbury/" in said
    assert not any("Post these words" in town.reads(one) for one in town.clerk.dm)


async def test_on_one_account_the_bot_posts_and_on_the_other_a_person(small_town: Town) -> None:
    town = small_town
    await connects(town)
    reference = await town.released(accounts=[SOCIAL, FACEBOOK])
    told = town.reads_card(town.clerk, reference, "Post")
    assert "Post these words to Facebook page, exactly as they are." in told
    card = str(town.card(town.clerk, reference, "I have posted it").blocks)
    assert "Post it on Facebook page" in card
    assert "'url': 'https://www.facebook.com/ThornburyTC'" in card
    assert f"Post it on {SOCIAL}" not in card
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    assert "draft:published" in await town.acts()
    assert (await town.acts())[-1] == "draft:posted"


@pytest.mark.clause("9.3")
async def test_whoever_approves_is_told_who_posts_it(small_town: Town) -> None:
    town = small_town
    await connects(town)
    for accounts, said in (
        ([SOCIAL], "The bot posts it on Town on Mastodon at once."),
        ([SOCIAL, FACEBOOK], "Those who hold the other accounts get the words to post."),
        ([FACEBOOK], "Those who hold its accounts get the words to post at once."),
    ):
        reference = await town.submits(town.employee, accounts=accounts)
        await town.deliver()
        asked = str(town.card(town.clerk, reference, "Approve").blocks)
        assert said in asked, asked


async def test_whoever_confirms_what_is_late_is_told_who_posts_it(small_town: Town) -> None:
    town = small_town
    await connects(town)
    reference = await town.submits(town.employee, accounts=[SOCIAL])
    await town.deliver()
    await town.clerk.press(town.card(town.clerk, reference, "Approve"), "Approve")
    town.server.clock.set(town.server.clock.now() + timedelta(hours=2))
    await town.deliver()
    asked = str(town.card(town.clerk, reference, "Confirm").blocks)
    assert f"The time to post {reference} has passed. The bot posts it on Town on Mastodon at once." in asked


async def test_a_wrong_password_is_said_beside_it_and_nothing_is_kept(small_town: Town) -> None:
    town = small_town
    await connects(town, secret="not the one")
    assert "The network does not take them." in town.clerk.view.errors["secret"]
    assert "connection:made" not in await town.acts()
    assert "not the one" not in str([one.body for one in town.clerk.dm])


async def test_a_server_that_sends_on_to_another_is_told_with_its_address(small_town: Town) -> None:
    town = small_town
    town.server.networks.faults.reading.append("moved")
    await connects(town)
    said = town.clerk.view.errors["server"]
    assert said.startswith("That server sends the bot on to www.thornbury.example. If that is the council's, type")
    assert "connection:made" not in await town.acts()


@pytest.mark.clause("9.4")
async def test_either_officer_stops_it_with_one_press_and_reads_what_is_left_to_do(small_town: Town) -> None:
    town = small_town
    await connects(town)
    await town.opens_account(town.deputy, SOCIAL, "Stop the bot posting")
    said = town.reads(town.deputy.view)
    assert "The bot does not post there any more. In Mastodon: Preferences, Development" in said
    reference = await town.released(accounts=[SOCIAL])
    assert "Post these words" in town.reads_card(town.clerk, reference, "Post")
    assert "Nothing is out here." in await the_town_sees(town)


@pytest.mark.clause("9.1.1")
async def test_only_the_clerk_lets_the_bot_post(small_town: Town) -> None:
    town = small_town
    await town.lists_account(**GIVEN)
    await town.deputy.command("/council", "accounts")
    await town.deputy.press(town.deputy.view, "Open", block_id="open:town-on-mastodon")
    assert "Let the bot post" not in buttons(town.deputy.view)


async def connects_the_site(town: Town) -> None:
    await town.opens_account(town.clerk, "Website news", "Let the bot post")
    server = town.server.networks.server_of("site")
    await town.clerk.submit({"server": server, "login": site.LOGIN, "secret": site.PASSWORD})


async def test_on_the_town_s_own_site_it_stands_too(small_town: Town) -> None:
    town = small_town
    await connects_the_site(town)
    await town.released(accounts=["Website news"])
    assert WORDS in await the_town_sees(town)


@pytest.mark.clause("PS-1")
async def test_a_picture_stands_on_the_town_s_page_with_what_it_shows_and_as_it_was_approved(small_town: Town) -> None:
    town = small_town
    await connects_the_site(town)
    await adds(town, ("market.png", png()), accounts=["Website news"])
    await says(town, SHOWS)
    await town.deliver()
    reference = town.newest_reference(town.employee)
    before = await the_town_sees(town)
    await town.approves(town.clerk, reference)
    assert "<img" not in before
    ((address, alt),) = re.findall(r'<img src="([^"]+)" alt="([^"]+)"', await the_town_sees(town))
    assert alt == SHOWS
    async with aiohttp.ClientSession() as session, session.get(town.server.address + address) as picture:
        shown = clean(await picture.read())
    assert shown == clean(png())
    assert "The bot posted it on Monday 1 March" in town.reads_card(town.employee, reference)


@pytest.mark.clause("3.1")
async def test_whoever_holds_an_account_has_the_bot_look_and_reads_what_it_finds(small_town: Town) -> None:
    town = small_town
    await connects(town)
    reference = await town.released(accounts=[SOCIAL, FACEBOOK])
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    assert "Look at it now" not in town.reads_card(town.employee, reference)
    first = await looks(town, reference)
    assert "The post on Town on Mastodon reads as it was approved." in first
    assert "The bot cannot read posts on Facebook. Open the link to Facebook page and look." in first
    (post,) = town.server.networks.shelf.of("mastodon")
    town.server.networks.shelf.change(post, "The market is off.")
    assert "reads differently from what was approved" in await looks(town, reference)
    await looks(town, reference)
    assert (await town.acts()).count("draft:read-back") == 1
    assert any("reads differently from what was approved" in town.reads(one) for one in town.deputy.dm)
    town.server.networks.faults.reading.append("500")
    assert "Nobody can tell just now" in await looks(town, reference)


async def looks(town: Town, reference: str) -> str:
    """The Clerk presses the button, and reads the page."""
    await town.clerk.press(town.card(town.clerk, reference, "Look at it now"), "Look at it now")
    await town.deliver()
    return town.reads(town.clerk.view)


async def test_where_nobody_has_words_to_post_whoever_decided_has_the_bot_look(small_town: Town) -> None:
    town = small_town
    await connects(town)
    reference = await town.released(accounts=[SOCIAL])
    assert "The post on Town on Mastodon reads as it was approved." in await looks(town, reference)
    await adds_to_the_record(
        town, town.clerk, reference, account=SOCIAL, event="It was corrected", reason="The day was wrong."
    )
    assert "The post on Town on Mastodon was corrected on Monday 1 March" in town.reads_card(town.employee, reference)


DELETE = "It is to be taken down: the bot deletes it at once"


@pytest.mark.clause("house rule 10")
async def test_who_holds_the_account_has_the_bot_delete_its_own_post_and_is_named(place: Place) -> None:
    async with served(StillClock()) as out:
        await place.presses_below("clerk", "council", "accounts", FACEBOOK, "Add an account")
        await place.sends("clerk", **GIVEN)
        await place.presses_below("clerk", "council", "accounts", SOCIAL, "Open")
        given = out.credentials(NetworkKind.MASTODON)
        await place.does("clerk", "Let the bot post", server=given.server, login=given.login, secret=given.secret)
        reference = await place.submits("employee", accounts=[SOCIAL])
        await place.presses("clerk", reference, "Approve")
        before = out.posts(NetworkKind.MASTODON)
        why = {"cause": "An error", "reason": "The day was wrong."}
        await place.fills("clerk", reference, "Add to its record", account=SOCIAL, event=DELETE, **why)
        after = out.posts(NetworkKind.MASTODON)
    assert (before, after) == ([WORDS], [])
    said = place.reads("employee", reference)
    assert "The bot was to delete the post on Town on Mastodon on Monday 1 March at 09:30: an error. Told so by" in said
    assert "The post on Town on Mastodon is not there any more" in said
    assert (await place.acts())[-2:] == ["draft:followed-up", "draft:read-back"]


@pytest.mark.clause("house rule 10")
async def test_a_post_that_a_person_made_is_not_the_bot_s_to_delete(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    await town.clerk.press(town.card(town.clerk, reference, "Add to its record"), "Add to its record")
    said = town.reads(town.clerk.view)
    assert "The bot changes nothing on the account itself." in said
    assert DELETE not in str(town.clerk.view.blocks)
