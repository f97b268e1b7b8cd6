"""A council with one officer posts what its Clerk writes, and everybody can see that nobody else decided it."""

from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import Town

BUTTON = "Approve my own draft"
WHY = "The pool closes tonight, and we have no Deputy."
SAYS = "who wrote it, because nobody else could decide it (house rule 1, see /policy rules)"


async def _no_deputy(town: Town, allowed: str = "yes") -> None:
    await town.stop()
    town.settings = town.settings.model_copy(update={"officer_alone_may_approve": allowed})
    await town.start()
    await town.takes_on(deputy_town_clerk=None)
    await town.deliver()


async def test_the_only_officer_approves_their_own_with_a_reason_and_every_card_says_so(small_town: Town) -> None:
    town = small_town
    await _no_deputy(town)
    reference = await town.submits(town.clerk)
    card = town.card(town.clerk, reference, BUTTON)
    assert (
        "Nobody else may decide it now, so its author may, with a reason (house rule 1, see /policy rules)."
        in town.reads(card)
    )
    assert len([one for one in town.clerk.dm if reference in one.text]) == 1
    assert {"Revise", "Withdraw"} <= set(buttons(card))
    await town.clerk.press(card, BUTTON)
    assert "the Chair is sent a list each month" in town.reads(town.clerk.view)
    assert (await town.clerk.submit({"reason": " "})).errors == {
        "reason": "Say why you approve your own draft. The Chair is sent a list of such approvals each month."
    }
    sent = await town.clerk.submit({"reason": WHY})
    assert (sent.status, sent.errors, town.clerk.views) == (200, {}, [])
    await town.deliver()
    assert SAYS in town.status_card(reference)
    assert WHY not in town.status_card(reference)
    read = town.reads_card(town.clerk, reference, "Why its author approved it")
    assert SAYS in read
    assert WHY in read
    await town.records(town.clerk, reference, facebook_page="https://www.facebook.com/ThornburyTC/posts/1001")
    assert SAYS in town.status_card(reference)


async def test_the_chair_reads_at_the_end_of_the_month_who_approved_their_own_and_why(small_town: Town) -> None:
    town = small_town
    await _no_deputy(town)
    reference = await town.submits(town.clerk)
    await town.clerk.press(town.card(town.clerk, reference, BUTTON), BUTTON)
    await town.clerk.submit({"reason": WHY})
    await town.deliver()
    chair = town.person("chair")
    before = len(chair.dm)
    await town.later(days=32)
    told = [town.reads(message) for message in chair.dm[before:]]
    (listed,) = [one for one in told if "Own drafts approved in March 2027" in one]
    assert f"Draft {reference}, version 1, by " in listed
    assert WHY in listed


async def test_without_the_councils_leave_the_form_says_that_nobody_can_decide_it(small_town: Town) -> None:
    town = small_town
    await _no_deputy(town, "no")
    await town.opens_form(town.clerk, "The pool is closed.")
    sent = await town.sends(town.clerk, accounts=["Facebook page"])
    assert "that office is vacant" in str(sent.errors)
