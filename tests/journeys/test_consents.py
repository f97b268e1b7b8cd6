"""5.5: the consent for a picture is kept, a post rests on it, and it is withdrawn."""

import pytest

from handlers.practice.people.outcome import Outcome
from tests.journeys.town import FACEBOOK, LOOKED, Town

PHOTO = "Photo by Jim Fletcher, used with his permission."
CONSENT = {
    "what": "The photo of the weir at dawn",
    "who": "Jim Fletcher",
    "purpose": "Posts on the council's accounts, with his name.",
    "given": "2027-03-01",
    "until": "2028-03-01",
}


@pytest.mark.clause("5.5")
async def test_a_post_rests_on_a_consent_and_goes_out_no_more_once_that_is_withdrawn(town: Town) -> None:
    await town.employee.command("/council", "consents")
    await town.employee.press(town.employee.view, "New entry")
    assert (await town.employee.submit(CONSENT)).errors == {}
    await town.employee.close()
    await town.opens_form(town.employee, PHOTO)
    await town.sends(town.employee, accounts=[FACEBOOK])
    assert "Which consents does it rest on?" in town.reads(town.employee.view)
    offered = [one for one in town.reads(town.employee.view).splitlines() if "The photo of the weir at dawn" in one]
    chosen = offered[0].strip(" -•[]()·")
    await town.answers_what_was_found(town.employee, Outcome(), LOOKED, consents=[chosen])
    await town.deliver()
    reference = town.newest_reference(town.clerk)
    card = town.card(town.clerk, reference, "Approve")
    assert "It rests on these consents" in town.reads(card)
    assert "The photo of the weir at dawn, until Wednesday 1 March 2028" in town.reads(card)
    await town.clerk.press(card, "Approve")
    await town.deliver()
    await town.clerk.command("/council", "consents")
    await town.clerk.press(town.clerk.view, "Open")
    assert f"{reference} is not posted." in town.reads(town.clerk.view)
    await town.clerk.press(town.clerk.view, "Close this entry")
    await town.clerk.submit({"why": "He wrote on Monday that he no longer agrees."})
    await town.deliver()
    assert (await town.acts())[-2:] == ["register:closed", "draft:stopped"]
    assert "A consent that it rests on was withdrawn or has ended" in town.reads_card(town.employee, reference)
