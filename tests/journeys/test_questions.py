"""Questions about the policy, as people live through them, in Slack and in Teams. Clauses 2.4 and 5.4."""

import pytest

from tests.journeys.each import Place

OTHERS = {"others": "Yes: once it is answered, others find it"}
BETWEEN_US = {"others": "No: only those who answer it"}
BINS = "May I post when the bins are emptied?"
YES = "Yes, with the district's own words."


@pytest.mark.clause("2.4")
async def test_a_question_is_answered_both_officers_read_the_answer_and_colleagues_find_it(place: Place) -> None:
    told = await place.fills_in("volunteer", "policy", f"ask {BINS}", **OTHERS)
    assert "Your question is sent" in told
    for officer in ("clerk", "deputy"):
        assert BINS in place.newest(officer)
    await place.answers("clerk", "Answer", words=YES)
    assert YES in place.newest("volunteer")
    assert YES in place.newest("deputy")
    assert "has answered the question about the policy" in place.newest("deputy")
    read = await place.types("employee", "policy", "find bins")
    assert "A colleague asked" in read
    assert BINS in read
    assert "The Town Clerk answered" in read
    assert "Gwen" not in read
    assert await place.acts() == ["question:asked", "question:answered"]


@pytest.mark.clause("2.4")
async def test_the_second_officer_to_answer_is_told_that_it_is_answered(place: Place) -> None:
    await place.fills_in("volunteer", "policy", f"ask {BINS}", **OTHERS)
    await place.answers("clerk", "Answer", words=YES)
    told = await place.answers("deputy", "Answer", nth=2)
    assert "answered already" in told
    assert (await place.acts()).count("question:answered") == 1


@pytest.mark.clause("5.4")
async def test_the_clerk_s_question_about_something_private_goes_to_the_chair_and_is_found_by_nobody(
    place: Place,
) -> None:
    asked = "The card number 4111 1111 1111 1111 is in the minutes. May they be posted?"
    told = await place.fills_in("clerk", "policy", f"ask {asked}", **OTHERS)
    assert "let only those who answer read it" in told
    await place.fills_in("clerk", "policy", f"ask {asked}", **BETWEEN_US)
    assert asked in place.newest("chair")
    await place.answers("chair", "Answer", words="No.")
    assert "No." in place.newest("clerk")
    for who in ("clerk", "deputy", "employee"):
        assert "minutes" not in (await place.types(who, "policy", "find minutes")).replace("find minutes", "")
