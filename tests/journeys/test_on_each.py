"""What is the same on every platform is written once, and goes in Slack, in Teams, and across both either way."""

from typing import Any

import pytest

from tests.journeys.each import Place
from tests.journeys.teams_town import DECLARED
from tests.journeys.town import FROM_OURS

LINK = "https://www.facebook.com/ThornburyTC/posts/1001"
WHY = "The date is wrong."
ASKED = ["draft:submitted", "draft:routed"]


async def test_a_draft_is_approved_posted_by_hand_and_recorded(place: Place) -> None:
    reference = await place.submits("employee")
    await place.presses("clerk", reference, "Approve")
    links: dict[str, Any] = {"facebook-page": LINK} | FROM_OURS
    await place.fills("deputy", reference, "I have posted it", **links)
    assert await place.acts() == [*ASKED, "draft:approved", "draft:released", "draft:posted"]
    assert "It was posted, as recorded on" in place.reads("employee", reference)


async def test_a_draft_is_rejected_with_a_reason_that_its_author_reads(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Reject", reason=WHY, clauses=[])
    assert await place.acts() == [*ASKED, "draft:rejected"]
    assert WHY in place.reads("employee", reference)


async def test_changes_are_asked_for_and_the_next_revision_is_approved(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", reason=WHY, clauses=[])
    await place.fills("employee", reference, "Revise", **(DECLARED | {"words": "The market is on Sunday, from ten."}))
    assert "The market is on Sunday, from ten." in place.reads("clerk", reference)
    await place.presses("clerk", reference, "Approve")
    acts = await place.acts()
    assert acts.index("draft:approved") > acts.index("draft:revised")


async def test_nobody_decides_what_they_wrote(place: Place) -> None:
    reference = await place.submits("deputy")
    assert "[Approve]" not in place.buttons("deputy", reference)
    await place.presses("clerk", reference, "Approve")
    assert "draft:approved" in await place.acts()


async def test_what_is_approved_offers_no_second_approval(place: Place) -> None:
    reference = await place.submits("employee")
    assert "[Approve]" in place.reads("clerk", reference)
    await place.presses("clerk", reference, "Approve")
    assert "[Approve]" not in place.buttons("clerk", reference)


async def test_an_author_takes_their_draft_back(place: Place) -> None:
    reference = await place.submits("employee")
    await place.presses("employee", reference, "Withdraw")
    assert (await place.acts())[-1] == "draft:withdrawn"


async def test_an_approval_is_taken_back_with_a_reason(place: Place) -> None:
    reference = await place.submits("employee", day="2027-03-02", time="12:00")
    await place.presses("clerk", reference, "Approve")
    await place.fills("clerk", reference, "Take the approval back", reason=WHY)
    assert "draft:taken-back" in await place.acts()


async def test_who_decides_and_who_wrote_talk_about_a_draft_in_comments(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Comment", comment="Which day is it?")
    assert "Which day is it?" in place.reads("employee", reference)


async def test_in_purdah_a_draft_is_allowed_or_waits_until_it_is_over(place: Place) -> None:
    await place.fills_in("clerk", "purdah", "on", reason="Town council election")
    reference = await place.submits("employee")
    assert "[Approve]" not in place.buttons("clerk", reference)
    assert "[Allow it in purdah]" in place.buttons("clerk", reference)
    await place.fills_in("clerk", "purdah", "off", reason="It is over.")
    assert "[Approve]" in place.buttons("clerk", reference)


async def test_all_posts_are_paused_and_the_pause_ends(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills_in("clerk", "council", "pause", kind="Another reason", reason="A funeral.")
    assert "Let it through the pause" in place.buttons("clerk", reference)
    await place.fills_in("clerk", "council", "pause end", reason="It is over.")
    await place.presses("clerk", reference, "Approve")
    assert "draft:released" in await place.acts()


async def test_a_list_and_a_status_are_read(place: Place) -> None:
    reference = await place.submits("employee")
    assert reference in await place.types("clerk", "draft", "list")
    assert "It waits for" in await place.types("employee", "draft", f"status {reference}")
    assert "Posts are not paused" in await place.types("clerk", "council", "pause end")


@pytest.mark.clause("5.4")
@pytest.mark.parametrize(("author", "asked"), [("employee", "clerk"), ("clerk", "chair")])
async def test_whoever_is_unsure_whether_it_may_be_told_asks_with_the_draft_and_sends_nothing_in(
    place: Place, author: str, asked: str
) -> None:
    unsure = DECLARED | {"accounts": ["Facebook page"], "declared:confidential": "I am not sure: ask first"}
    await place.fills_in(author, "draft", "The lease of the cafe ends in May.", **unsure)
    assert await place.acts() == []
    await place.sends(author)
    told = place.reads_last(asked, "A question about the policy")
    assert "I am not sure whether something in this draft may be posted." in told
    assert "The lease of the cafe ends in May." in told
    assert await place.acts() == ["question:asked"]


async def test_a_draft_too_long_for_a_question_stays_in_its_form(place: Place) -> None:
    unsure = DECLARED | {"accounts": ["Facebook page"], "declared:confidential": "I am not sure: ask first"}
    told = await place.fills_in("employee", "draft", "The lease ends. " * 140, **unsure)
    assert "too long to go with a question" in told
    assert await place.acts() == []
