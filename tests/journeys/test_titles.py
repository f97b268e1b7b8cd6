"""What a draft is about, in its author's few words: in every list, for all who see the list, and found by it."""

from tests.journeys.each import Place
from tests.journeys.teams_town import DECLARED, FACEBOOK

TITLE = "Bins at Easter"


async def test_a_list_says_what_each_draft_is_about_and_whoever_decides_reads_it_on_the_card(place: Place) -> None:
    reference = await place.submits("employee", title=TITLE)
    assert f"“{TITLE}”" in place.reads("clerk", reference)
    for who in ("clerk", "employee", "volunteer"):
        assert f"“{TITLE}”, {reference}" in await place.types(who, "draft", "list")
    assert TITLE not in await place.types("councillor", "draft", "list")


async def test_a_draft_is_found_by_its_title_and_a_title_changes_with_its_revision(place: Place) -> None:
    reference = await place.submits("employee", title=TITLE)
    assert reference in await place.types("clerk", "draft", "find easter")
    await place.fills("clerk", reference, "Ask for changes", reason="Which Easter?", clauses=[])
    await place.fills("employee", reference, "Revise", **(DECLARED | {"title": "Refuse in spring"}))
    assert f"What it is about was “{TITLE}”." in place.reads("clerk", reference)
    assert reference not in await place.types("clerk", "draft", "find easter")
    assert reference in await place.types("clerk", "draft", "find spring")


async def test_what_is_confidential_stays_out_of_what_all_read(place: Place) -> None:
    private = {"title": "Ring Jo on 07700 900123", "accounts": [FACEBOOK]}
    sent = await place.fills_in("employee", "draft", "The bins.", **(DECLARED | private))
    assert "All who see the list read this line, so leave this out of it." in sent
    assert await place.acts() == ["attempt:refused"]


async def test_the_coming_weeks_say_what_is_due_when_and_which_officer_is_away(place: Place) -> None:
    await place.submits("employee", title=TITLE, day="2027-03-10", time="12:00")
    await place.fills_in("deputy", "council", "away", begins="2027-03-09", ends="2027-03-12")
    told = await place.types("employee", "purdah")
    assert f"one post due on Wednesday 10 (“{TITLE}” at 12:00)" in told
    assert "is away from Tuesday 9 March to " in told
    assert TITLE not in await place.types("volunteer", "purdah")
    assert "A calendar of the coming weeks. The list below says the same" in await place.opens_home("employee")
