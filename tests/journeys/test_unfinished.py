"""A form for a draft that is saved for later: its author alone finds it again as they left it, for a week."""

from typing import Any

from tests.journeys.each import Place
from tests.journeys.teams_town import DECLARED, FACEBOOK

WORDS = "The library opens at ten on Saturday."
FILLED = {"words": WORDS, "title": "Library hours", "accounts": [FACEBOOK], "note": "Ask Jo."}
SAVED = "“Library hours”, saved on "


async def saves(place: Place, who: str, **answers: Any) -> str:
    """Open the form, fill it in so far, and save it for later; give what is read then."""
    await place.opens(who, "draft", answers.pop("typed", ""))
    return await place.presses_with(who, "Save for later", **(FILLED | answers))


async def test_a_form_that_is_saved_opens_again_as_it_was_left_and_is_gone_once_it_is_sent(place: Place) -> None:
    saved = await saves(place, "employee")
    assert "Your form is kept until Monday 8 March at 09:30. Nobody else sees it." in saved
    assert SAVED in await place.opens_home("employee")
    await place.presses_in("employee", "draft", "", "Continue")
    sent = await place.sends("employee", **DECLARED)
    assert await place.acts() == ["draft:submitted", "draft:routed"], sent
    assert WORDS in place.newest("clerk")
    assert "Ask Jo." in place.newest("clerk")
    assert SAVED not in await place.opens_home("employee")


async def test_nobody_else_finds_it_and_it_is_gone_after_a_week(place: Place) -> None:
    await saves(place, "employee")
    for who in ("clerk", "deputy", "chair", "volunteer", "employee2"):
        assert "Library hours" not in await place.opens_home(who)
        assert "Library hours" not in await place.types(who, "draft", "list")
    await place.later(days=6)
    assert SAVED in await place.opens_home("employee")
    await place.later(days=1, minutes=1)
    assert SAVED not in await place.opens_home("employee")
    assert await place.acts() == []


async def test_it_can_be_thrown_away_and_another_is_begun_beside_it(place: Place) -> None:
    await saves(place, "employee")
    assert "[Save for later]" in await place.presses_home("employee", "Draft a post")
    told = await place.presses_in("employee", "draft", "", "Throw away")
    assert "The form is thrown away. Nothing of it is kept." in told
    assert SAVED not in await place.opens_home("employee")
    assert await place.acts() == []


async def test_three_are_kept_at_a_time_and_the_fourth_stays_open(place: Place) -> None:
    for n in range(3):
        await saves(place, "employee", typed=f"Post {n}", title=f"Post {n}")
    full = await saves(place, "employee", typed="One more", title="One more")
    assert "You have saved 3 forms already." in full
    home = await place.opens_home("employee")
    assert [name in home for name in ("Post 0", "Post 1", "Post 2", "One more")] == [True, True, True, False]


async def test_a_revision_is_saved_and_gone_on_with_as_a_revision(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", reason="When does it close?", clauses=[])
    await place.presses("employee", reference, "Revise")
    await place.presses_with("employee", "Save for later", words=f"{WORDS} It closes at four.")
    await place.presses_home("employee", "Continue")
    await place.sends("employee", **DECLARED)
    assert (await place.acts())[-2:] == ["draft:revised", "draft:routed"]
    assert "It closes at four." in place.reads("clerk", reference)
    assert "Saved for later" not in await place.opens_home("employee")
