"""The guided tour, taken as a Clerk would who opens the page for the first time."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from handlers.practice.networks import site
from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER

Look = Callable[..., Awaitable[Hand]]
Picture = Callable[[Page, str], Awaitable[None]]


async def lets_the_bot_post(hand: Hand, council: PracticeServer) -> None:
    """As the Clerk beside, types in what the town's own page says."""
    await hand.types("/council accounts", "b")
    await hand.form("b").get_by_role("button", name="Open").nth(2).click()
    await hand.form("b").get_by_role("button", name="Let the bot post").click()
    form = hand.form("b")
    await form.get_by_label("Server").fill(council.networks.server_of(site.NAME))
    await form.get_by_label("The bot's user name").fill(site.LOGIN)
    await form.get_by_label("Application password").fill(site.PASSWORD)
    await form.get_by_role("button", name="Try and save").click()
    await expect(hand.form("b").get_by_text("It works: the network knows the bot as Council bot.")).to_be_visible()
    for title in ("Official account", "Official accounts"):
        await expect(hand.form("b").get_by_role("heading", name=title, exact=True)).to_be_visible()
        await hand.form("b").get_by_role("button", name="Close").first.click()
    await expect(hand.form("b")).to_be_hidden()


async def test_every_step_of_the_tour_ticks_itself_when_it_is_taken(
    council: PracticeServer, look: Look, picture: Picture
) -> None:
    hand = await look(council)
    page = hand.page
    await expect(page.locator("#tour-panel")).to_be_visible()
    assert await page.locator(".step").count() == 12
    await expect(page.locator(".step.done")).to_have_count(0)

    await hand.step("draft").get_by_role("button", name="Be Tom Ashdown").click()
    await hand.drafts()
    await hand.ticked("draft")
    await hand.clerk_beside()
    await expect(hand.pane("b").get_by_role("button", name="Approve")).to_be_visible()
    await picture(page, "side-by-side")
    await hand.approves("b")
    await hand.ticked("approve")
    await expect(hand.pane("a").get_by_text("was approved by").last).to_be_visible()

    await lets_the_bot_post(hand, council)
    await hand.drafts("The swimming pool opens at six.", account="Website news")
    await expect(hand.pane("b").get_by_text("The swimming pool").first).to_be_visible()
    await hand.approves("b")
    await hand.ticked("published")
    town = await page.context.new_page()
    await town.goto(f"{council.address}/town")
    await expect(town.locator("article p")).to_have_text("The swimming pool opens at six.")
    await town.close()

    await hand.drafts("The library opens late on Thursdays.")
    await expect(hand.pane("b").get_by_role("button", name="Ask for changes")).to_be_visible()
    await hand.presses("Ask for changes", "b")
    await hand.form("b").get_by_label("What should change").fill("Say from when until when.")
    await hand.form("b").locator(".buttons .primary").click()
    await hand.ticked("changes")

    await hand.step("suggest").get_by_role("button", name="Be Harold Voss").click()
    await hand.types("The bowls club won the county cup.")
    message = hand.pane("a").locator(".message", has_text="The bowls club")
    await message.hover()
    await message.get_by_role("button", name="More message actions").click()
    await message.get_by_role("menuitem", name="Suggest as council post").click()
    await hand.form().get_by_role("button", name="Send in").click()
    await hand.ticked("suggest")

    await hand.step("reminder").get_by_role("button", name="Be Tom Ashdown").click()
    await hand.drafts("The cemetery gates close at dusk.")
    await expect(hand.pane("b").get_by_text("The cemetery gates").first).to_be_visible()
    await hand.step("reminder").get_by_role("button", name="Move on to the next reminder").click()
    await hand.ticked("reminder")
    await expect(hand.pane("b").get_by_text("A draft waits for your decision.").last).to_be_visible()

    await hand.purdah_on("b")
    await hand.ticked("purdah")
    await hand.purdah_off("b")
    await hand.ticked("purdah-ends")

    await hand.step("breach").get_by_role("button", name="Be Tom Ashdown").click()
    await hand.types("/breach ")
    await hand.reports("Margaret Hale", "The draft budget was on her own page.")
    await expect(hand.form().get_by_role("heading", name="Report received")).to_be_visible()
    await hand.form().get_by_role("button", name="Close").first.click()
    chair = await look(council, "chair", "dm")
    await chair.presses("Open")
    await hand.ticked("breach")

    await hand.step("journal").get_by_role("button", name="Open the journal").click()
    await page.get_by_role("button", name="Check every hash").click()
    await expect(page.locator(".verdict", has_text="hashes agree")).to_be_visible()
    await hand.ticked("journal")
    await picture(page, "journal")
    await page.keyboard.press("Escape")

    await hand.step("wrong-person").get_by_role("button", name="Press Approve as Harold Voss").click()
    await hand.ticked("wrong-person")
    await expect(hand.pane("a")).to_have_attribute("aria-label", "Harold Voss, Councillor for the north ward")
    await expect(hand.form("a").get_by_role("heading", name="Nothing was changed")).to_be_visible()
    await expect(page.locator("#tour-count")).to_have_text("11 of 12")

    # What the tour leaves is a council that can go on: no period is in force, and a draft can be decided.
    await hand.form("a").get_by_role("button", name="Close").first.click()
    await hand.approves("b")
    await expect(hand.pane("b").get_by_role("button", name="I have posted it").last).to_be_visible()

    await page.get_by_role("button", name="Both", exact=True).click()
    await hand.ticked("teams")
    await expect(page.locator("#tour-count")).to_have_text("12 of 12")


async def test_steps_for_commands_that_the_bot_does_not_have_do_not_appear(server: PracticeServer, look: Look) -> None:
    breach = server.workspace.app.commands.pop("/breach")
    hand = await look(server)
    assert await hand.step("breach").count() == 0
    server.workspace.app.commands["/breach"] = breach
    server.changes.happened()
    await expect(hand.step("breach")).to_be_visible()


async def test_the_tour_can_be_taken_again(server: PracticeServer, look: Look) -> None:
    server.workspace.toured.append("draft")
    hand = await look(server)
    await hand.ticked("draft")
    await hand.page.get_by_role("button", name="Take the tour again").click()
    await expect(hand.page.locator(".step.done")).to_have_count(0)
