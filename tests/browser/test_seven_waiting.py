"""Seven drafts wait for a Clerk on a telephone, three of them due today, one an emergency: which first, and how often
she presses until all are decided, each of them read whole."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from playwright.async_api import expect

from chatops.clock import LONDON
from chatops.policy.drafts.declarations import FIELD, STATEMENTS
from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
DECLARED = dict.fromkeys((FIELD + name for name in STATEMENTS), "It is so")
DUE_IN_H = {
    "Hall bookings": None,
    "Bins at Easter": 6,
    "Summer fair": 72,
    "Flood warning": 2,
    "Library hours": 4,
    "Market on Sunday": 48,
    "Road works": 96,
}
"""Hours after ten in the morning at which each is to be posted; none where it is posted once approved."""
FIRST = ("Flood warning", "Library hours", "Bins at Easter")


async def waiting(council: PracticeServer) -> None:
    """Let ten in the morning come, and an employee send in the seven."""
    now = council.clock.now()
    ten = (now + timedelta(days=1)).astimezone(LONDON).replace(hour=10, minute=0, second=0, microsecond=0)
    council.clock.move(ten - now)
    author = council.person("employee")
    for title, hours in DUE_IN_H.items():
        await author.command("/draft", f"{title}: please read our website.")
        due = ten + timedelta(hours=hours or 0)
        timed = {"day": f"{due:%Y-%m-%d}", "time": f"{due:%H:%M}"} if hours else {}
        urgent = {"urgent": ["This is an emergency, such as a flood warning"]} if title == "Flood warning" else {}
        filled = DECLARED | timed | urgent | {"title": title, "accounts": ["Facebook page"]}
        outcome = await author.submit(filled)
        assert (outcome.errors, outcome.trouble) == ({}, "")
    await council.quiet()


async def test_the_clerk_sees_which_is_first_and_decides_all_seven_with_ten_presses(
    council: PracticeServer, look: Look
) -> None:
    await waiting(council)
    clerk = await look(council, "clerk", "home", width=390, height=844)
    shown = clerk.pane()
    await expect(shown.get_by_text("Waiting for your decision")).to_be_visible()
    read = await shown.inner_text()
    at = [read.index(f"“{title}”") for title in FIRST]
    assert at == sorted(at)
    assert all(read.index(f"“{title}”") > at[-1] for title in DUE_IN_H if title not in FIRST)
    assert read.index("Emergency.") < at[0] < read.index("Emergency.") + 60
    await expect(shown.get_by_text("Emergency.").first).to_be_in_viewport()

    pressed = 1  # Home itself
    await shown.get_by_role("button", name="Approve several").click()
    pressed += 1
    form = clerk.form()
    for title in DUE_IN_H:
        await expect(form.get_by_text(f"{title}: please read our website.").first).to_be_visible()
    assert await clerk.too_wide() == ""
    for tick in await form.get_by_role("checkbox").all():
        await tick.check()
        pressed += 1
    await form.get_by_role("button", name="Approve the ticked").click()
    pressed += 1
    await expect(form.get_by_text("is approved.")).to_have_count(len(DUE_IN_H))
    assert pressed == 10
