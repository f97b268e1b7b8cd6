"""Every post is paused, as people live through it: what each of them reads, and what goes out all the same."""

from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import WORDS, Town

pytestmark = pytest.mark.clause("house rule 9")

WHY = "The Mayor has died."
FLOOD = "Stay away from the river: it is rising."
EMERGENCY = ["This is an emergency, such as a flood warning"]
AT_NOON = {"day": "2027-03-02", "time": "12:00"}


async def pauses(town: Town, who: Actor, kind: str = "Mourning", **answers: Any) -> None:
    """Types `/council pause`, fills in the form and sends it."""
    await who.command("/council", "pause")
    assert who.view.title == "Pause all posts"
    sent = await who.submit({"kind": kind, "reason": WHY} | answers)
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()


async def ends(town: Town, who: Actor) -> None:
    """Types `/council pause end` and says why."""
    await who.command("/council", "pause end")
    assert who.view.title == "End the pause"
    sent = await who.submit({"reason": "The funeral was yesterday."})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()


def notice(town: Town, who: Actor, said: str) -> str:
    found = [town.reads(one) for one in who.dm if said in town.reads(one)]
    assert found, [town.reads(one) for one in who.dm]
    return found[-1]


async def test_the_deputy_pauses_and_everybody_reads_so(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await pauses(town, town.deputy)
    for who in (town.clerk, town.employee, town.person("chair"), town.person("volunteer")):
        said = notice(town, who, "All posts are paused.")
        assert WHY in said
        assert "until the Town Clerk or the Deputy ends the pause" in said
        assert "Because of mourning." in said
    assert "All posts are paused." in town.reads(town.clerk.messages("drafts")[-1])
    for holder in (town.clerk, town.deputy):
        assert not any("Post these words" in town.reads(one) for one in holder.dm)
        assert "Do not post it: it is held." in town.reads_card(holder, reference, "Do not post")
    assert "It is held because all posts are paused." in town.status_card(reference)


async def test_the_two_officers_read_what_it_stops_and_words_that_they_may_use(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await pauses(town, town.deputy)
    for who in (town.clerk, town.deputy):
        said = notice(town, who, "All posts are paused.")
        assert f"{reference}, from @Tom Ashdown" in said
        assert "As a mark of respect" in said
    assert "As a mark of respect" not in notice(town, town.employee, "All posts are paused.")
    await ends(town, town.clerk)
    await pauses(town, town.clerk, "An account that somebody else has got into")
    assert "Please do not trust, share or reply" in notice(town, town.clerk, "All posts are paused.")


async def test_in_a_pause_nothing_is_approved_and_the_refusal_names_no_button(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference, "Approve")
    await pauses(town, town.deputy)
    card = town.card(town.clerk, reference)
    assert "Approve" not in buttons(card)
    assert "Let it through the pause" in buttons(card)
    assert "It cannot be posted in that time, unless" in town.reads(card)
    said = town.told(await town.clerk.press(old, "Approve"))
    assert "All posts are paused, and nothing is posted unless the Town Clerk or the Deputy lets it through." in said


async def test_a_flood_warning_goes_out_in_a_pause_with_one_reason(small_town: Town) -> None:
    town = small_town
    await pauses(town, town.deputy)
    reference = await town.submits(town.employee, FLOOD, urgent=EMERGENCY)
    await town.clerk.press(town.card(town.clerk, reference, "Let it through the pause"), "Let it through the pause")
    sent = await town.clerk.submit({"reason": "Lives are at risk.", "approve": ["Approve it as well"]})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()
    assert FLOOD in town.reads_card(town.clerk, reference, "Post these words")
    for who in (town.deputy, town.person("chair")):
        said = notice(town, who, "Let through the pause")
        assert "Lives are at risk." in said
        assert FLOOD not in said


async def test_when_it_ends_what_was_held_is_listed_and_waits_for_a_fresh_approval(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**AT_NOON)
    await pauses(town, town.deputy, ends="2027-03-03")
    await town.later(days=1, hours=3)
    assert "It is held because all posts are paused." in town.reads_card(town.employee, reference)
    await town.restart()
    await town.later(days=2)
    assert "The pause is over. It waits for a fresh approval by @Margaret Hale" in town.reads_card(
        town.clerk, reference
    )
    said = notice(town, town.clerk, "The pause of all posts is over.")
    assert f"These wait for a fresh approval now\n• {reference}" in said
    assert reference not in notice(town, town.person("chair"), "The pause of all posts is over.")
    assert not any("Post these words" in town.reads(one) for one in town.clerk.dm)
    listed = town.told(await town.clerk.command("/draft", "list"))
    assert reference in listed.partition("Waiting for your decision")[2]
    await town.clerk.press(
        town.card(town.clerk, reference, "Approve now that the pause is over"), "Approve now that the pause is over"
    )
    await town.deliver()
    assert WORDS in town.reads_card(town.clerk, reference, "Post these words")


async def test_on_the_home_tab_everybody_reads_it_and_the_officers_have_the_buttons(small_town: Town) -> None:
    town = small_town

    async def home(who: Actor) -> str:
        await who.open_home()
        await town.deliver()
        assert who.home is not None
        return town.reads(who.home.blocks)

    assert "Pause all posts" in await home(town.clerk)
    assert "Pause all posts" not in await home(town.employee)
    assert town.clerk.home is not None
    await town.clerk.press(town.clerk.home, "Pause all posts")
    await town.clerk.submit({"kind": "Another reason", "reason": WHY})
    await town.deliver()
    assert "All posts are paused." in await home(town.employee)
    assert WHY in await home(town.employee)
    await home(town.deputy)
    assert town.deputy.home is not None
    await town.deputy.press(town.deputy.home, "End the pause")
    await town.deputy.submit({"reason": "It is over."})
    await town.deliver()
    assert "All posts are paused." not in await home(town.employee)


@pytest.mark.parametrize("who", ["employee", "volunteer", "chair", "councillor"])
async def test_nobody_else_opens_the_form(small_town: Town, who: str) -> None:
    for words in ("pause", "pause end"):
        said = small_town.told(await small_town.person(who).command("/council", words))
        assert "Only the Town Clerk or the Deputy Town Clerk can pause all posts or end a pause." in said


async def test_without_a_pause_there_is_nothing_to_end_and_what_is_missing_is_said_at_its_question(
    small_town: Town,
) -> None:
    town = small_town
    assert "Posts are not paused" in town.told(await town.clerk.command("/council", "pause end"))
    await town.clerk.command("/council", "pause")
    sent = await town.clerk.submit({"kind": "Another reason", "reason": WHY, "ends_at": "12:00"})
    assert sent.errors == {"ends": "Choose the day too, or clear the time."}


async def test_what_was_held_is_rejected_and_its_author_reads_why(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**AT_NOON)
    await pauses(town, town.deputy, ends="2027-03-03")
    await town.later(days=3)
    await town.clerk.press(town.card(town.clerk, reference, "Approve now that the pause is over"), "Reject")
    assert f"Nothing of {reference} will be posted from now on" in town.reads(town.clerk.view.blocks)
    sent = await town.clerk.submit({"reason": "The market was yesterday."})
    assert town.told(sent).strip() == ""
    await town.deliver()
    said = town.reads_card(town.employee, reference)
    assert "It was then rejected by @Margaret Hale" in said
    assert "The market was yesterday." in said
    assert town.card(town.employee, reference).text == f"Draft {reference}, version 1, was rejected."
    assert reference not in town.told(await town.clerk.command("/draft", "list"))


async def test_what_was_held_is_brought_to_mind_after_four_working_hours(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**AT_NOON)
    await pauses(town, town.deputy, ends="2027-03-03")
    await town.later(days=4, hours=3)
    said = town.reads(
        next(one for one in town.clerk.dm if "wait for your decision" in one.text or "A draft waits" in one.text)
    )
    assert f"{reference}, version 1" in said
    assert "The pause is over. It waits for a fresh approval. Without one, it lapses on" in said


async def test_what_was_handed_over_and_not_recorded_is_brought_to_mind(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await town.later(hours=7)
    for who in (town.clerk, town.deputy):
        (said,) = [
            town.reads(one) for one in who.dm if one.text == "A post that was handed to you is not in the record yet."
        ]
        assert f"{reference}, version 1" in said
        assert "no link is in the record yet." in said
