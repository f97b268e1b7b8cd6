"""Old cards, repeated presses, forms sent twice, and two people at once."""

import asyncio

from handlers.practice.council.workspace import Message
from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import DECLARED, FACEBOOK, FROM_OURS, LINKS, WORDS, Town
from tests.support.databases import rows

REVISED = "The Sunday market is on the High Street from nine. All are welcome."
APPROVED = "Version 1 was approved by @Margaret Hale, Town Clerk, on Monday 1 March at 09:30."


async def _changes_nothing(town: Town, card: Message, button: str) -> str:
    """What the Clerk is told for a press that comes too late."""
    before = await town.records_but_journal()
    told = town.told(await town.clerk.press(card, button))
    assert await town.records_but_journal() == before
    assert (await town.journal())[-1]["details"]["overtaken"] == 1
    return told


async def test_an_old_card_is_refused_and_shows_what_changed(town: Town) -> None:
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference)
    await town.revises(town.employee, reference, words=REVISED)
    for button in ("Approve", "Ask for changes", "Reject"):
        told = await _changes_nothing(town, old, button)
        assert "Nothing was changed\nYou saw version 1, and version 2 has come in since." in told
        assert "The~ Saturday~ Sunday market" in told
        assert "[Approve]" not in told
    assert "draft:approved" not in await town.acts()


async def test_an_old_card_of_a_decided_draft_says_who_decided_and_when(town: Town) -> None:
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference)
    await town.approves(town.clerk, reference)
    for button in ("Approve", "Reject"):
        told = await _changes_nothing(town, old, button)
        assert "Nothing was changed\nIt has been decided already." in told
        assert APPROVED in told
    assert (await town.acts()).count("draft:approved") == 1


async def test_an_old_card_of_a_withdrawn_draft_says_so(town: Town) -> None:
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference)
    await town.withdraws(town.employee, reference)
    assert "Its author has withdrawn it." in await _changes_nothing(town, old, "Approve")


async def test_a_reason_written_for_an_old_revision_comes_back_to_its_writer(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference), "Reject")
    await town.revises(town.employee, reference, words=REVISED)
    sent = await town.clerk.submit({"reason": "The date is wrong."})
    assert sent.errors == {}
    page = town.reads(town.clerk.view)
    assert page.startswith("Nothing was changed\nYou saw version 1, and version 2 has come in since.")
    assert "What you wrote\nThe date is wrong." in page
    assert "draft:rejected" not in await town.acts()


async def test_two_presses_at_once_are_one_decision(town: Town) -> None:
    reference = await town.submits(town.employee)
    card = town.card(town.clerk, reference)
    both = await asyncio.gather(town.clerk.press(card, "Approve"), town.clerk.press(card, "Approve"))
    assert [outcome.status for outcome in both] == [200, 200]
    assert "It has been decided already." in town.reads(town.clerk.view)
    await town.deliver()
    assert (await town.acts()).count("draft:approved") == 1


async def test_a_press_that_slack_delivers_twice_is_one_decision(town: Town) -> None:
    reference = await town.submits(town.employee)
    town.server.faults.on("interactive", "duplicate")
    await town.clerk.press(town.card(town.clerk, reference), "Approve")
    await town.deliver()
    assert (await town.acts()).count("draft:approved") == 1


async def test_the_first_of_two_approvers_wins_and_the_other_is_told_who_and_when(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.deputy.press(await _deputys_card(town, reference), "Reject")
    approving, _ = await asyncio.gather(
        town.clerk.press(town.card(town.clerk, reference), "Approve"),
        town.deputy.submit({"reason": "The date is wrong."}),
    )
    await town.deliver()
    decided = [act for act in await town.acts() if act in {"draft:approved", "draft:rejected"}]
    assert len(decided) == 1
    clerk_won = decided == ["draft:approved"]
    told = town.reads(town.deputy.view) if clerk_won else town.told(approving)
    assert "Nothing was changed\nIt has been decided already." in told
    winner = "@Margaret Hale, Town Clerk" if clerk_won else "@Idris Pugh, Deputy Town Clerk"
    assert f"by {winner}, on Monday 1 March at 09:30." in told
    assert f"by {winner}, on Monday 1 March at 09:30." in town.status_card(reference)


async def _deputys_card(town: Town, reference: str) -> Message:
    return (await town.deputy.command("/draft", f"status {reference}")).ephemerals[-1]


async def test_a_form_sent_twice_at_once_makes_one_draft(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    form = town.employee.fill({"accounts": [FACEBOOK]} | DECLARED)
    both = await asyncio.gather(*(town.employee.submit(view=form, forced=True) for _ in range(2)))
    assert [(outcome.status, outcome.errors) for outcome in both] == [(200, {}), (200, {})]
    await town.deliver()
    assert await _drafts(town) == 1


async def test_a_form_sent_again_after_a_lost_answer_makes_one_draft(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    town.faults_expected = True  # an answer that is lost looks as if the bot had not given it
    town.server.faults.on("interactive", "lost_answer")
    lost = await town.sends(town.employee, accounts=[FACEBOOK])
    assert lost.trouble == "We had some trouble connecting. Try again?"
    assert town.employee.view.values["words"]["words"]["value"] == WORDS
    again = await town.employee.submit()
    assert (again.errors, again.trouble, town.employee.views) == ({}, "", [])
    await town.deliver()
    assert await _drafts(town) == 1


async def test_a_revision_sent_twice_is_one_revision(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.employee.press(town.card(town.employee, reference, "Revise"), "Revise")
    form = town.employee.fill({"words": REVISED} | DECLARED)
    await asyncio.gather(*(town.employee.submit(view=form, forced=True) for _ in range(2)))
    await town.deliver()
    assert "version 2, waits" in town.card(town.clerk, reference, "Approve").text
    assert (await town.acts()).count("draft:revised") == 1


async def test_a_revision_begun_before_another_came_in_gives_the_words_back(town: Town) -> None:
    reference = await town.submits(town.employee)
    card = town.card(town.employee, reference, "Revise")
    await town.employee.press(card, "Revise")
    begun = town.employee.fill({"words": "A second thought."} | DECLARED)
    await town.employee.press(card, "Revise")
    await town.sends(town.employee, words=REVISED)
    await town.deliver()
    late = await town.employee.submit(view=begun, forced=True)
    page = town.reads(late.answer["view"]["blocks"])
    assert page.startswith("You were changing version 1, and version 2 has come in since.")
    assert "What you wrote\nA second thought." in page
    assert (await town.acts()).count("draft:revised") == 1


async def test_a_link_is_accepted_once(town: Town) -> None:
    first = await town.released()
    await town.records(town.clerk, first, facebook_page=LINKS[FACEBOOK])
    second = await town.released("Another market.")
    await town.clerk.press(town.card(town.clerk, second, "I have posted it"), "I have posted it")
    taken = await town.clerk.submit({"facebook-page": LINKS[FACEBOOK] + "#top"} | FROM_OURS)
    assert taken.errors == {"facebook-page": f"This link was recorded for {first} already. Copy the link of this post."}
    assert town.clerk.view.values["facebook-page"]["facebook-page"]["value"] == LINKS[FACEBOOK] + "#top"
    assert (await town.acts()).count("draft:posted") == 1


async def test_a_post_recorded_twice_is_in_the_record_once(town: Town) -> None:
    reference = await town.released()
    for who in (town.clerk, town.deputy):
        await who.press(town.card(who, reference, "I have posted it"), "I have posted it")
    await town.clerk.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    sent = await town.deputy.submit({"facebook-page": LINKS[FACEBOOK] + "2"} | FROM_OURS)
    assert sent.errors == {}
    page = town.reads(town.deputy.view)
    assert page.startswith("Nothing was changed\nIts links are in the record already.")
    assert f"What you wrote\n{LINKS[FACEBOOK]}2" in page
    await town.deliver()
    assert (await town.acts()).count("draft:posted") == 1
    assert not any("I have posted it" in buttons(one) for one in town.deputy.dm)


async def _drafts(town: Town) -> int:
    assert (await town.acts()).count("draft:submitted") == 1
    return len(await rows(town.database, "SELECT reference FROM drafts"))
