"""A post is out while its draft is held or was never approved: it is recorded as that, and the Clerk hears of it."""

import pytest

from handlers.practice.slack_server.reading import buttons
from tests.journeys.test_purdah import switches_on
from tests.journeys.town import FACEBOOK, LINKS, Town

BUTTON = "It is out already"


@pytest.mark.clause("PS-4b")
async def test_a_post_found_out_during_purdah_is_recorded_as_that_and_the_clerk_is_told_at_once(
    small_town: Town,
) -> None:
    town = small_town
    reference = await town.released()
    await switches_on(town)
    card = town.card(town.deputy, reference, BUTTON)
    assert "If it is out already, press “It is out already”." in town.reads(card)
    await town.deputy.press(card, BUTTON)
    assert town.deputy.view.title == BUTTON
    sent = await town.deputy.submit({"facebook-page": LINKS[FACEBOOK]})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()
    notice = next(one for one in reversed(town.clerk.dm) if "is out and should not be" in one.text)
    said = town.reads(notice)
    assert "during the pre-election period (Policy Statement, paragraph 5)" in said
    assert LINKS[FACEBOOK] in said
    assert "Report a breach" in buttons(notice)
    assert "found to be out already" in town.reads_card(town.employee, reference)


@pytest.mark.clause("4.2b")
async def test_one_that_nobody_approved_is_found_by_its_reference(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    shown = await town.clerk.command("/draft", f"status {reference}")
    assert BUTTON in buttons(shown.ephemerals[-1])
    await town.clerk.press(shown.ephemerals[-1], BUTTON)
    sent = await town.clerk.submit({"facebook-page": LINKS[FACEBOOK]})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()
    assert "without an approval of these words (clause 4.2b)" in town.reads_card(town.employee, reference)
    assert any("is out and should not be" in one.text for one in town.deputy.dm)
