"""How long things are kept, as people live through it, in Slack and in Teams. House rule 16."""

import pytest

from chatops.policy.retention import QUESTIONS
from tests.journeys.each import Place

PAGE = ("council", "retention")
LONGER = {"number": "3", "unit": "years of 365 days", "why": "The Finance Committee asked for it."}

pytestmark = pytest.mark.clause("house rule 16")


async def test_the_clerk_keeps_questions_for_longer_and_everybody_reads_it(place: Place) -> None:
    read = await place.types("volunteer", *PAGE)
    assert f"{QUESTIONS.what}: Two years after they were asked" in read
    assert "Change" not in read
    asked = await place.presses_below("clerk", *PAGE, QUESTIONS.what, "Change")
    assert "because the Limitation Act 1980, section 4A" in asked
    asked = await place.sends("clerk", **LONGER)
    assert "are kept for three years from now on, and no longer for two years" in asked
    assert "Nothing is erased by it today." in asked
    told = await place.sends("clerk")
    assert "It is kept so from now on." in told
    assert f"{QUESTIONS.what}: Three years after they were asked" in await place.types("deputy", *PAGE)
    assert await place.acts() == ["retention:changed"]


async def test_what_is_too_short_is_refused_with_the_law_and_what_goes_is_said_before_it_goes(place: Place) -> None:
    others = {"others": "Yes: once it is answered, others find it"}
    await place.fills_in("volunteer", "policy", "ask May I post when the bins are emptied?", **others)
    await place.later(days=400)
    await place.presses_below("clerk", *PAGE, QUESTIONS.what, "Change")
    told = await place.sends("clerk", number="6", unit="months of 30 days", why="We need the room.")
    assert "That is too short: a year at the least, because the Limitation Act 1980" in told
    asked = await place.sends("clerk", number="1", unit="years of 365 days", why="We need the room.")
    assert "1 of them is older than that already" in asked
    await place.sends("clerk")
    await place.later(days=1)
    assert (await place.acts())[-2:] == ["retention:changed", "question:erased"]


async def test_home_leads_the_clerk_there(place: Place) -> None:
    assert "How long it is kept" in await place.presses_home("clerk", "How long things are kept")
    assert "How long things are kept" not in await place.opens_home("deputy")
