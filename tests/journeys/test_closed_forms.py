"""A form for a draft that is closed in Slack without being sent: what was written in it is kept, and only for them."""

from handlers.practice.people.driver import Actor
from handlers.screens.names import CONTINUE_DRAFT
from tests.journeys.town import DECLARED, FACEBOOK, WORDS, Town

KEPT = "What you wrote is kept until Monday 8 March at 09:30. Nobody else sees it."


async def closes(town: Town, who: Actor, typed: str = "", **answers: object) -> list[str]:
    """Open the form, type in it, and close it; give what the bot then told them."""
    before = len(who.dm)
    await who.command("/draft", typed)
    await who.types(answers)
    await who.close()
    await town.deliver()
    return [town.reads(one) for one in who.dm[before:]]


async def test_what_was_typed_in_a_form_that_is_closed_is_there_to_go_on_with(small_town: Town) -> None:
    town, employee = small_town, small_town.employee
    (told,) = await closes(town, employee, words=WORDS, title="Market", accounts=[FACEBOOK])
    assert KEPT in told
    assert WORDS not in told
    (closed,) = employee.dm
    await employee.press(closed, CONTINUE_DRAFT)
    assert (await employee.submit(DECLARED)).errors == {}
    await town.deliver()
    assert await town.acts() == ["draft:submitted", "draft:routed"]
    assert WORDS in town.reads(town.clerk.dm[-1])
    assert "not kept any more" in town.told(await employee.press(closed, CONTINUE_DRAFT))


async def test_a_form_without_words_is_closed_without_a_word_and_so_is_one_that_says_nothing_new(
    small_town: Town,
) -> None:
    town, employee = small_town, small_town.employee
    assert await closes(town, employee) == []
    assert await closes(town, employee, words="  ", accounts=[FACEBOOK]) == []
    assert len(await closes(town, employee, words=WORDS)) == 1
    await employee.press(employee.dm[-1], CONTINUE_DRAFT)
    told = len(employee.dm)
    await employee.close()
    assert len(employee.dm) == told
    reference = await town.submits(employee)
    await town.asks_for_changes(town.clerk, reference, "When does it end?")
    told = len(employee.dm)
    await employee.press(town.card(employee, reference), "Revise")
    await employee.close()
    assert len(employee.dm) == told, "the draft has those words"
    await employee.press(town.card(employee, reference), "Revise")
    await employee.types({"words": f"{WORDS} It ends at noon."})
    await employee.close()
    assert KEPT in town.reads(employee.dm[-1])


async def test_words_that_were_in_the_form_when_it_opened_are_kept_too(small_town: Town) -> None:
    """What was typed after the command, and what was sent and came back with a question."""
    town, employee = small_town, small_town.employee
    assert KEPT in (await closes(town, employee, WORDS))[-1]
    await employee.command("/draft", "Another post.")
    await employee.submit(DECLARED | {"words": "Ring 07700 900123.", "accounts": [FACEBOOK]})
    assert "07700 900123" in town.reads(employee.view)
    await employee.close()
    assert KEPT in town.reads(employee.dm[-1])
    await employee.press(employee.dm[-1], CONTINUE_DRAFT)
    assert employee.view.values["words"]["words"]["value"] == "Ring 07700 900123."


async def test_where_three_are_kept_already_their_author_gets_the_words_back(small_town: Town) -> None:
    town, employee = small_town, small_town.employee
    for n in range(3):
        await closes(town, employee, f"Post {n}")
    (told,) = await closes(town, employee, WORDS)
    assert "It is not kept, because you have saved 3 forms already" in told
    assert WORDS in told


async def test_no_other_form_is_told_of_while_it_is_filled_in_or_when_it_is_closed(small_town: Town) -> None:
    """Above all not the form for a report in confidence."""
    town, employee = small_town, small_town.employee
    await employee.command("/breach", "", "dm")
    words = next(one for one in employee.view.blocks if one["type"] == "input" and one["element"].get("multiline"))
    assert not [one for one in employee.view.blocks if one.get("dispatch_action")]
    assert not employee.view.body.get("notify_on_close")
    told = len(employee.dm)
    await employee.types({words["block_id"]: "A councillor posted in the council's name."})
    await employee.close()
    assert len(employee.dm) == told
    assert "Saved for later" not in town.reads(employee.home.blocks if employee.home else [])
