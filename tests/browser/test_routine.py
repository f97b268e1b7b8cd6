"""A routine notice in purdah on a telephone: allowed, stated as such by whoever approves, used, and ended."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER

Look = Callable[..., Awaitable[Hand]]
TELEPHONE = {"width": 390, "height": 844}


async def test_the_clerk_allows_one_approves_what_it_covers_and_ends_it_on_a_telephone(
    council: PracticeServer, look: Look
) -> None:
    clerk = await look(council, "clerk", "dm", **TELEPHONE)
    await clerk.purdah_on()
    await clerk.types("/purdah routine")
    form = clerk.form()
    await form.get_by_label("What is it called?").fill("Weekly market reminder")
    await form.get_by_label("What does it cover, and what not?").fill("That the market is on, and where.")
    await form.get_by_label("What is it?", exact=True).select_option(label="Continuing service")
    await form.get_by_label("Facebook page").check()
    await form.get_by_label("Could anyone conclude").fill("No: it is posted every week.")
    await form.get_by_label("Would the public").fill("Yes.")
    await form.get_by_role("button", name="Allow it").click()
    await expect(form).to_be_hidden()

    employee = await look(council, "employee", "drafts", **TELEPHONE)
    await employee.types("/draft ")
    await employee.fills_in("The market is on Saturday, from nine to two.")
    await employee.form().get_by_label("It is “Weekly market reminder”").check()
    await employee.form().get_by_role("button", name="Send for approval").click()
    await expect(employee.form()).to_be_hidden()

    shown = clerk.pane()
    await expect(shown.get_by_text("Its author says that it is a routine notice").last).to_be_visible()
    await clerk.presses("Approve")
    await form.get_by_role("button", name="Approve").click()
    await expect(form.get_by_text("Please complete this required field.")).to_be_visible()
    await form.get_by_label("Yes, it is covered by that").check()
    await form.get_by_role("button", name="Approve").click()
    await expect(form).to_be_hidden()
    await expect(shown.get_by_text("Approved").last).to_be_visible()

    await clerk.types("/purdah")
    end = shown.get_by_role("button", name="End RN-").last
    await end.scroll_into_view_if_needed()
    assert await clerk.too_wide() == ""
    await end.click()
    sure = shown.locator("dialog.sure")
    await expect(sure.get_by_text("What rests on it and is not posted yet is held")).to_be_visible()
    await sure.get_by_role("button", name="End it").click()
    await expect(
        shown.get_by_text("It is no longer allowed in purdah. The Deputy and the Chair are told.")
    ).to_be_visible()

    chair = await look(council, "chair", "dm", **TELEPHONE)
    await expect(chair.pane().get_by_text("No longer allowed in purdah").last).to_be_visible()
