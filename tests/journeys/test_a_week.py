"""A week of a council of one officer, of three and of twelve: nothing is said twice, and nothing is forgotten."""

from collections import Counter

import pytest

from chatops.policy.drafts.stages import Stage
from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import Town
from tests.journeys.week import PEOPLE, STORIES, week

OVER = {Stage.POSTED: "It was posted", Stage.REJECTED: "was rejected", Stage.WITHDRAWN: "has withdrawn it"}


@pytest.mark.parametrize("which", STORIES)
async def test_nothing_is_said_twice_in_a_week_and_nothing_is_forgotten(small_town: Town, which: str) -> None:
    town = small_town
    diary = await week(town, which)

    twice = Counter((now, who, text) for now, who, text, new in diary.pages if new)
    assert [key for key, times in twice.items() if times > 1] == []

    drafts = await town.service.desk.look(lambda work, _now: work.drafts.in_stages(list(Stage), limit=100))
    assert {draft.stage for draft in drafts} <= OVER.keys()
    for who in PEOPLE:
        for message in town.person(who).dm:
            if message.by_bot and message.text.startswith("Draft "):
                assert not any(label.startswith(("Approve", "Reject", "I have posted")) for label in buttons(message))
    for draft in drafts:
        written = [text for _, _, text, _ in diary.pages if text.startswith(f"Draft {draft.reference},")]
        assert OVER[draft.stage] in written[-1]


async def test_in_a_council_of_one_officer_the_chair_reads_every_own_approval_of_the_month(small_town: Town) -> None:
    diary = await week(small_town, "one")
    read = [text for _, who, text, new in diary.pages if new and who == "chair"]
    (listed,) = [text for text in read if text.startswith("Own drafts approved in March 2027")]
    assert listed.count("There is no Deputy.") == 3
