"""What happens to a post after it was recorded, as people live through it."""

from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town

pytestmark = pytest.mark.clause("house rule 10")

BUTTON = "Add to its record"


async def adds(town: Town, by: Actor, reference: str, **answers: Any) -> None:
    """Presses the button on their newest card and sends the form."""
    await by.press(town.card(by, reference, BUTTON), BUTTON)
    assert by.view.title == "After the post"
    sent = await by.submit({"account": FACEBOOK} | answers)
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()


async def on_facebook(town: Town) -> str:
    reference = await town.released()
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    return reference


async def test_a_post_is_taken_down_and_its_author_and_the_channel_read_so(place: Place) -> None:
    reference = await place.submits("employee")
    await place.presses("clerk", reference, "Approve")
    links: dict[str, Any] = {"facebook-page": LINKS[FACEBOOK]} | FROM_OURS
    await place.fills("clerk", reference, "I have posted it", **links)
    assert f"[{BUTTON}]" not in place.buttons("employee", reference)
    down = {"event": "It was taken down", "cause": "Consent was withdrawn", "who": "Jo Pike"}
    why = "A parent no longer agrees to the picture."
    await place.fills("deputy", reference, BUTTON, account=FACEBOOK, reason=why, **down)
    said = place.reads("employee", reference)
    assert "was taken down on Monday 1 March at 09:30: consent was withdrawn. By Jo Pike." in said
    assert why in said
    assert LINKS[FACEBOOK] in said
    assert "was taken down" in place.in_channel()
    assert "A parent no longer agrees" not in place.in_channel()


async def test_a_notice_of_complaint_starts_its_clock_and_says_nothing_of_who_is_right(small_town: Town) -> None:
    town = small_town
    reference = await on_facebook(town)
    await adds(town, town.clerk, reference, event="A notice of complaint has come in", reason="He says it is untrue.")
    said = town.reads_card(town.deputy, reference, "notice of complaint")
    assert "end on Wednesday 3 March at 09:30." in said


async def test_the_right_link_is_added_and_the_first_stays(small_town: Town) -> None:
    town = small_town
    reference = await on_facebook(town)
    right = "https://www.facebook.com/ThornburyTC/posts/2002"
    await adds(town, town.clerk, reference, event="Its link in the record is wrong", reason="A slip.", link=right)
    said = town.reads_card(town.employee, reference)
    assert f"The right one is {right}" in said
    assert LINKS[FACEBOOK] in said


async def test_only_those_who_may_record_a_post_have_the_button(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    for who in (town.clerk, town.deputy):
        assert BUTTON not in buttons(town.card(who, reference))
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    for who in (town.clerk, town.deputy):
        assert BUTTON in buttons(town.card(who, reference))
    assert BUTTON not in buttons(town.card(town.employee, reference))


async def test_what_was_not_posted_after_all_is_handed_over_again_and_not_in_a_pause(small_town: Town) -> None:
    town = small_town
    reference = await on_facebook(town)
    await adds(town, town.clerk, reference, event="It was not posted there after all", reason="Facebook refused it.")
    for holder in (town.clerk, town.deputy):
        said = town.reads_card(holder, reference, "after all. If it is still to be posted, post these words there")
        assert WORDS in said
    await town.clerk.command("/council", "pause")
    await town.clerk.submit({"kind": "Another reason", "reason": "We do not know yet."})
    await town.deliver()
    asked = await town.clerk.command("/draft", f"status {reference}")
    assert "It was not posted on Facebook page after all" in town.told(asked)
    await adds(
        town,
        town.deputy,
        reference,
        event="Its link in the record is wrong",
        reason="It is out now.",
        link="https://www.facebook.com/ThornburyTC/posts/2002",
    )
    assert "post these words there" not in town.card(town.deputy, reference).text


async def test_a_correction_names_the_new_draft(small_town: Town) -> None:
    town = small_town
    reference = await on_facebook(town)
    new = await town.submits(town.employee, "The market is on Sunday, not on Saturday.")
    await adds(town, town.clerk, reference, event="It was corrected", reason="The day was wrong.", link=new)
    assert f"was corrected on Monday 1 March at 09:30. See {new}" in town.reads_card(town.employee, reference)
