"""Several drafts approved on one form: each shown whole, each a decision of its own."""

from tests.journeys.town import Town

FIRST, SECOND, THIRD = "The bins are emptied on Friday.", "The hall is open on Sunday.", "The fair is on Monday."


async def test_three_drafts_are_decided_on_one_form_and_each_is_whole(small_town: Town) -> None:
    town = small_town
    references = [await town.submits(town.employee, words) for words in (FIRST, SECOND, THIRD)]
    listed = await town.clerk.command("/draft", "list")
    await town.clerk.press(listed.ephemerals[0], "Approve several")
    shown = town.reads(town.clerk.view)
    for words, reference in zip((FIRST, SECOND, THIRD), references, strict=True):
        assert words in shown
        assert f"I approve {reference}, version 1" in shown
    ticked = {f"approve:{one}": [f"I approve {one}, version 1"] for one in references[:2]}
    await town.clerk.submit(ticked)
    page = town.reads(town.clerk.view)
    assert f"{references[0]} is approved." in page
    assert f"{references[1]} is approved." in page
    assert references[2] not in page
    acts = await town.acts()
    assert acts.count("draft:approved") == 2


async def test_one_that_changed_meanwhile_is_refused_and_the_others_are_approved(small_town: Town) -> None:
    town = small_town
    first, second = [await town.submits(town.employee, words) for words in (FIRST, SECOND)]
    listed = await town.clerk.command("/draft", "list")
    await town.clerk.press(listed.ephemerals[0], "Approve several")
    await town.revises(town.employee, first, words=THIRD)
    await town.clerk.submit({f"approve:{one}": [f"I approve {one}, version 1"] for one in (first, second)})
    page = town.reads(town.clerk.view)
    assert f"{first} is not approved. You saw version 1, and version 2 has come in since." in page
    assert f"{second} is approved." in page


async def test_nothing_ticked_approves_nothing_and_says_so(small_town: Town) -> None:
    town = small_town
    for words in (FIRST, SECOND):
        await town.submits(town.employee, words)
    listed = await town.clerk.command("/draft", "list")
    await town.clerk.press(listed.ephemerals[0], "Approve several")
    sent = await town.clerk.submit({})
    assert "Tick each draft that you approve, or close this." in sent.errors.values()
    assert "draft:approved" not in await town.acts()


async def test_the_words_of_a_draft_that_is_over_are_used_again(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee, FIRST)
    await town.rejects(town.clerk, reference, "Not this week.")
    await town.employee.press(town.card(town.employee, reference), "Use these words again")
    assert town.employee.view.title == "Draft a post"
    assert town.employee.view.values["words"]["words"]["value"] == FIRST
