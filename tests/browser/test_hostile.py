"""Whatever is written, shown or named, the browser runs none of it."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Browser, expect

from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages, views
from tests.browser.elements import plain, rich
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]

BAD = (
    "<script>window.canary = 1</script>",
    "<img src=x onerror='window.canary = 1'>",
    "</textarea></div></article><svg onload=window.canary=1>",
    "<b><table><td><!-- {{ canary }} ${window.canary = 1}",
    '\'"><a href="javascript:window.canary=1">me</a>',
)
LINKS = (
    "javascript:window.canary=1",
    "JaVaScRiPt:window.canary=1",
    " javascript:window.canary=1",
    "data:text/html,<script>",
)


def put_everywhere(server: PracticeServer) -> None:
    place, clerk = server.workspace, server.workspace.person("clerk").id
    place.person("deputy").real_name, place.person("deputy").standing = BAD[0], BAD[1]
    place.team_name = BAD[0]
    drafts = place.channel("drafts")
    drafts.topic, place.channel("general").name = BAD[1], BAD[0]
    place.app.commands["/draft"] = {"description": BAD[1], "usage_hint": BAD[0]}
    for bad in BAD:
        messages.post(server.council, drafts, place.person("deputy").id, bad)
        blocks = [
            {"type": "header", "text": plain(bad[:150])},
            {"type": "section", "text": {"type": "mrkdwn", "text": bad}},
            rich("rich_text_quote", {"type": "text", "text": bad}),
            {"type": "image", "alt_text": bad, "image_url": LINKS[0]},
        ]
        messages.post(server.council, drafts, place.app.bot_user, bad, blocks=blocks, by_bot=True)
    for url in LINKS:
        said = [rich("rich_text_section", {"type": "link", "url": url, "text": "press me"})]
        button = {"type": "button", "action_id": "go", "text": plain("Go"), "url": url}
        said.append({"type": "actions", "elements": [button]})
        messages.post(server.council, drafts, place.app.bot_user, f"<{url}|press me>", blocks=said, by_bot=True)
        messages.post(server.council, drafts, place.app.bot_user, f"<{url}|press me>", by_bot=True)
    element = {"type": "plain_text_input", "action_id": "a", "initial_value": BAD[2], "multiline": True}
    asked = {"type": "input", "block_id": BAD[0], "label": plain(BAD[0]), "hint": plain(BAD[1]), "element": element}
    view = {"type": "modal", "title": plain("<script>"), "submit": plain("<b>"), "blocks": [asked]}
    views.open_modal(server.council, clerk, view).errors = {BAD[0]: BAD[1]}
    views.publish_home(server.council, clerk, {"type": "home", "blocks": [{"type": "section", "text": plain(BAD[0])}]})


async def test_hostile_words_names_topics_and_links_are_shown_and_never_run(server: PracticeServer, look: Look) -> None:
    put_everywhere(server)
    hand = await look(server, "clerk", "drafts")
    page = hand.page
    await expect(page.locator(".topic")).to_have_text(BAD[1])
    await expect(page.locator(".message .words", has_text=BAD[0]).first).to_be_visible()
    await expect(hand.form().get_by_role("textbox")).to_have_value(BAD[2])
    await page.locator("dialog.form .title button").click()
    await expect(hand.form()).to_be_hidden()
    await hand.box().fill("/")
    await expect(page.get_by_role("option").first).to_contain_text(BAD[1])
    await hand.box().fill("")
    await page.locator("[data-place=home]").click()
    await expect(page.locator(".sheet", has_text=BAD[0])).to_be_visible()
    await page.get_by_role("button", name="Behind the scenes").click()
    assert await page.locator("a, [role=link]").evaluate_all("(all) => all.map((one) => one.className)") == ["skip"]
    assert (
        await page.evaluate("document.querySelectorAll('main script, main img[onerror], main svg[onload]').length") == 0
    )
    assert await page.evaluate("window.canary") is None


async def test_the_browser_itself_refuses_inline_script_and_markup_from_strings(
    server: PracticeServer, browser: Browser
) -> None:
    page = await browser.new_page()
    await page.goto(server.address)
    refused = await page.evaluate(
        """() => { try { document.body.innerHTML = "<p>"; return "taken"; } catch (error) { return error.name; } }"""
    )
    await page.close()
    assert refused == "TypeError"
