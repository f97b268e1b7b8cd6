"""A confidential report in the browser: the employee, the Chair, the Clerk, and the reporter with a code."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER

Look = Callable[..., Awaitable[Hand]]
Picture = Callable[[Page, str], Awaitable[None]]


async def test_a_report_about_the_clerk_goes_its_way_and_the_clerk_sees_nothing(
    council: PracticeServer, look: Look, picture: Picture
) -> None:
    reporter, chair = await look(council, "employee", "dm"), await look(council, "chair", "dm")
    clerk = await look(council, "clerk", "dm")

    await reporter.types("Something is wrong and I do not know whom to tell.")
    await reporter.presses("Report a breach")
    form = reporter.form()
    await expect(form.get_by_label("What happened?")).to_have_value(
        "Something is wrong and I do not know whom to tell."
    )
    await picture(reporter.page, "breach-form")
    await reporter.reports("Margaret Hale", "The Clerk posted the draft budget on her own page.")
    await expect(form.get_by_role("heading", name="Report received")).to_be_visible()
    await picture(reporter.page, "breach-receipt")
    code = await form.locator("pre").inner_text()
    await form.get_by_role("button", name="Close").first.click()

    await expect(chair.pane().get_by_text("A confidential report is waiting.")).to_be_visible()
    await chair.presses("Open")
    await expect(chair.form().get_by_text("The Clerk posted the draft budget on her own page.")).to_be_visible()
    await expect(chair.form().get_by_text("somebody who wishes not to be named")).to_be_visible()
    await picture(chair.page, "breach-case")
    await chair.form().get_by_role("button", name="Acknowledge").click()
    await expect(chair.form().get_by_text("It has been acknowledged.")).to_be_visible()
    await chair.form().get_by_role("button", name="Write").click()
    await chair.top_form().get_by_label("A question").check()
    await chair.top_form().get_by_label("Your words").fill("Which page was it?")
    await chair.top_form().get_by_role("button", name="Send").click()
    await expect(chair.form().get_by_text("Which page was it?")).to_be_visible()

    await reporter.types("/breach receipt")
    await form.get_by_label("Your code").fill(code)
    await form.get_by_role("button", name="Open").click()
    await expect(form.get_by_text("Those who handle it have a question for you.")).to_be_visible()
    await form.get_by_label("Write to those who handle it").fill("Her own, on Facebook.")
    await form.get_by_role("button", name="Send").click()
    await expect(form.get_by_text("It has been sent.")).to_be_visible()
    await expect(form.get_by_label("Write to those who handle it")).to_have_value("")
    await picture(reporter.page, "breach-conversation")

    await expect(chair.pane().get_by_text("A confidential report is waiting.")).to_have_count(2)
    await clerk.types("/breach cases")
    await expect(clerk.form().get_by_text("No confidential report is waiting for you.")).to_be_visible()
    await clerk.form().get_by_role("button", name="Close").first.click()
    await expect(clerk.pane().locator(".message")).to_have_count(0)


async def test_clerk_and_deputy_find_the_notice_in_their_channel_and_the_case_in_a_form(
    council: PracticeServer, look: Look
) -> None:
    reporter, clerk = await look(council, "volunteer", "dm"), await look(council, "clerk", "confidential")
    await reporter.types("/breach")
    await reporter.reports("Priya Raman", "She posts from her own telephone.")
    await expect(reporter.form().get_by_role("heading", name="Report received")).to_be_visible()
    await clerk.presses("Open")
    await expect(clerk.form().get_by_text("She posts from her own telephone.")).to_be_visible()
    await clerk.form().get_by_role("button", name="Close the report").click()
    await clerk.top_form().get_by_label("Advice given").check()
    await clerk.top_form().get_by_role("button", name="Close it").click()
    await expect(clerk.form().get_by_text("advice given")).to_be_visible()
