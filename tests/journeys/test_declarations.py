"""An author answers each declaration as it is, and the approver reads what is plain in one line and what is not."""

from tests.journeys.town import DECLARED, FACEBOOK, WORDS, Town

FLOOD = "Flood warning for the mill. Ring Floodline."
NOTE = "The number is Floodline's, <!channel> & no clerk's."
PLAIN = "All 7 declarations made."


async def test_what_is_plain_is_one_line_to_the_approver(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee)
    read = small_town.reads_card(small_town.clerk, reference)
    assert PLAIN in read.replace("*", "")
    assert "note" not in read
    await small_town.clerk.press(small_town.card(small_town.clerk, reference), "Read the declarations")
    page = small_town.reads(small_town.clerk.view)
    assert "It is honest, and every fact in it is accurate (5.1): it is so." in page
    assert "Its contact details are the council's official ones (5.12): it is so." in page


async def test_what_does_not_apply_is_said_so_and_a_note_stands_under_what_is_not_so(small_town: Town) -> None:
    town = small_town
    none = dict.fromkeys(("declared:consented", "declared:links", "declared:employees"), "Does not apply")
    reference = await town.submits(town.employee, FLOOD, **none, **{"declared:contacts": "See my note", "note": NOTE})
    read = town.reads_card(town.clerk, reference).replace("*", "")
    assert "All 7 declarations made, 3 not applicable and 1 with a note." in read
    about = "The author has written a note about “Its contact details are the council's official ones” (5.12)."
    assert about in read
    assert NOTE in read
    assert NOTE in await town.asks_status(town.employee, reference)
    assert NOTE not in town.status_card(reference)
    assert town.clerk.dm[-1].text == f"Draft {reference}, version 1, waits for your decision."
    await town.approves(town.clerk, reference)
    assert await town.acts() == ["draft:submitted", "draft:routed", "draft:approved", "draft:released"]


async def test_a_note_with_nothing_that_points_to_it_is_read_all_the_same(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee, note="The mayor knows.")
    read = town.reads_card(town.clerk, reference).replace("*", "")
    assert "The author has written a note about the declarations." in read
    assert "The mayor knows." in read


async def test_a_revision_is_declared_anew_and_its_note_is_there_to_be_changed(small_town: Town) -> None:
    town = small_town
    noted = {"declared:links": "See my note", "note": "The museum has not answered."}
    reference = await town.submits(town.employee, **noted)
    await town.asks_for_changes(town.clerk, reference, "Wait for the museum.")
    await town.employee.press(town.card(town.employee, reference, "Revise"), "Revise")
    assert "The museum has not answered." in str(town.employee.view.values)
    empty = await town.employee.submit({"accounts": [FACEBOOK]})
    assert set(empty.errors) == set(DECLARED)
    sent = await town.sends(town.employee, words=WORDS, note="")
    assert (sent.errors, sent.status) == ({}, 200)
    await town.deliver()
    assert "museum has not" not in town.reads_card(town.clerk, reference)
