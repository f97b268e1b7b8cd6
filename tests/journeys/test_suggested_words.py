"""Words that an approver suggests: their author takes them with one press, or edits them, and is their author."""

from tests.journeys.each import Place

BETTER = "The market is on Saturday, from nine until two."
PRIVATE = "Ring Jo about the market on 07700 900123."
WHY = {"reason": "Say until when.", "clauses": []}


async def test_an_author_sends_in_what_was_suggested_with_one_press_and_another_approves_it(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", **(WHY | {"suggested": BETTER}))
    assert "The words that are suggested instead" in place.reads("employee", reference)
    await place.presses("employee", reference, "Use the suggested words")
    assert BETTER in place.reads("clerk", reference)
    await place.presses("clerk", reference, "Approve")
    acts = [act for act in await place.acts() if act != "draft:routed"]
    assert acts[:4] == ["draft:submitted", "draft:changes-requested", "draft:revised", "draft:approved"]


async def test_words_left_as_they_were_are_no_suggestion(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", **WHY)
    assert "suggested" not in place.buttons("employee", reference)


async def test_what_the_checks_ask_of_suggested_words_their_author_answers_first(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", **(WHY | {"suggested": PRIVATE}))
    shown = await place.presses("employee", reference, "Use the suggested words")
    assert "07700 900123" in shown or "press Revise, where they stand in the form" in shown
    assert "draft:revised" not in await place.acts()


async def test_suggested_words_are_edited_in_the_form_to_revise(place: Place) -> None:
    reference = await place.submits("employee")
    await place.fills("clerk", reference, "Ask for changes", **(WHY | {"suggested": BETTER}))
    assert "These are the words that were suggested." in await place.presses("employee", reference, "Revise")
