"""The pre-election period in the browser: switched, holding a post back, and letting a flood warning through."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER

Look = Callable[..., Awaitable[Hand]]


async def test_switching_it_on_takes_back_what_was_handed_over_and_off_offers_it_again(
    council: PracticeServer, look: Look
) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.clerk_beside()
    await hand.drafts()
    await hand.approves("b")
    clerk = hand.pane("b")
    await expect(clerk.get_by_role("button", name="I have posted it")).to_be_visible()

    await hand.purdah_on("b")
    await expect(hand.pane("a").get_by_text("It is held because of purdah").last).to_be_visible()
    await expect(clerk.get_by_role("button", name="I have posted it")).to_be_hidden()
    await expect(clerk.get_by_text("Do not post it").last).to_be_visible()

    await hand.purdah_off("b")
    await hand.presses("Approve now that purdah is over", "b")
    await expect(clerk.get_by_role("button", name="I have posted it")).to_be_visible()


async def test_an_emergency_is_exempted_and_approved_in_one_form(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.clerk_beside()
    await hand.purdah_on("b")
    await hand.types("/draft ")
    await hand.fills_in("Flood warning: keep away from the river tonight.")
    await hand.form().get_by_label("This is an emergency, such as a flood warning").check()
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(hand.form()).to_be_hidden()

    clerk = hand.pane("b")
    await expect(clerk.get_by_text("The author says that this is an emergency.").last).to_be_visible()
    await expect(clerk.locator(".message").get_by_role("button", name="Approve", exact=True)).to_have_count(0)
    await hand.presses("Allow it in purdah", "b")
    form = hand.form("b")
    await form.get_by_label("What is it?").select_option(label="Emergency")
    await form.get_by_label("Could anyone conclude").fill("No: it concerns everybody's safety.")
    await form.get_by_label("Would the public").fill("Yes.")
    await form.get_by_label("Why may it be posted?").fill("The river is rising.")
    await form.get_by_label("Approve it as well").check()
    await form.get_by_role("button", name="Allow it").click()
    await expect(form).to_be_hidden()
    await expect(clerk.get_by_role("button", name="I have posted it")).to_be_visible()


async def test_somebody_else_is_told_that_only_the_clerk_switches_it(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "deputy", "drafts")
    await hand.types("/purdah on")
    only = hand.pane("a").get_by_text("Only the Town Clerk can switch the pre-election period.").first
    await expect(only).to_be_visible()
    await expect(hand.form()).to_be_hidden()
