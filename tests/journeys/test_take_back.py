"""An approval is taken back, and what is late or has lost its account waits, as people live through it."""

from datetime import timedelta

from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import FACEBOOK, LINKS, WORDS, Town, X

_DAYS = timedelta(days=5)
BUTTON = "Take the approval back"
TOMORROW = {"day": "2027-03-02", "time": "12:00"}


async def _takes_back(town: Town, card: object) -> None:
    await town.clerk.press(card, BUTTON)  # type: ignore[arg-type]
    sent = await town.clerk.submit({"reason": "The date is wrong."})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()


async def test_the_approver_takes_back_what_has_not_gone_out_and_the_author_reads_why(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**TOMORROW)
    await _takes_back(town, town.card(town.clerk, reference, BUTTON))
    said = town.reads_card(town.employee, reference)
    assert "The approval was taken back by" in said
    assert "The date is wrong." in said
    assert "The approval was taken back by" in town.status_card(reference)
    await town.later(days=1, hours=3)
    assert not any(WORDS in town.reads(one) and "Post these words" in town.reads(one) for one in town.clerk.dm)
    await town.revises(town.employee, reference, words="The market is on Sunday.")
    await town.approves(town.clerk, reference)


async def test_what_was_handed_over_is_folded_and_says_not_to_post_it(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await _takes_back(town, town.card(town.clerk, reference, "I have posted it"))
    for holder in (town.clerk, town.deputy):
        assert not any("Post these words" in town.reads(one) for one in holder.dm)
        assert "Do not post it: its approval has been taken back." in town.reads_card(holder, reference, "Do not post")


async def test_the_button_stands_under_a_status_and_on_the_home_tab(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**TOMORROW)
    asked = await town.clerk.command("/draft", f"status {reference}")
    assert BUTTON in buttons(asked.ephemerals[0])
    await town.clerk.open_home()
    await town.deliver()
    assert town.clerk.home is not None
    await town.clerk.press(town.clerk.home, BUTTON)
    assert town.clerk.view.title == BUTTON


async def test_what_is_late_is_not_handed_over_and_both_officers_and_the_author_read_so(small_town: Town) -> None:
    town = small_town
    reference = await town.released("Tonight at 7pm: public meeting.", **TOMORROW)
    await town.stop()
    town.server.clock.move(_DAYS)
    await town.start()
    await town.deliver()
    for who in (town.clerk, town.deputy, town.employee):
        assert "was due on Tuesday 2 March at 12:00, and could not be handed over in time" in town.reads_card(
            who, reference
        )
    assert not any("Post these words" in town.reads(one) for one in town.clerk.dm)
    await town.clerk.press(town.card(town.clerk, reference, "Confirm"), "Confirm")
    await town.deliver()
    assert "Post these words" in town.reads_card(town.clerk, reference, "Post these words")


async def test_of_a_draft_that_is_live_in_one_place_nobody_reads_that_nothing_will_be_posted(small_town: Town) -> None:
    town = small_town
    reference = await town.released(accounts=[FACEBOOK, X])
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    await town.clerk.command("/purdah", "on")
    await town.clerk.submit({"reason": "Town council election", "ends": "2027-03-02"})
    await town.later(days=40)
    for said in (town.reads_card(town.employee, reference), town.status_card(reference)):
        assert "What is in the record is posted. The rest has lapsed" in said
        assert "Nothing will be posted" not in said
    assert "was posted in part, and the rest has lapsed" in town.card(town.employee, reference).text


async def test_the_list_has_the_button_too(small_town: Town) -> None:
    town = small_town
    reference = await town.released(**TOMORROW)
    listed = await town.clerk.command("/draft", "list")
    await town.clerk.press(listed.ephemerals[0], BUTTON)
    assert town.clerk.view.title == BUTTON
    await town.clerk.submit({"reason": "The date is wrong."})
    await town.deliver()
    assert "The approval was taken back by" in town.reads_card(town.employee, reference)
