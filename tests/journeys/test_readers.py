"""Somebody from outside is let in, as people live through it, in Slack and in Teams. House rule 17."""

import re

import pytest

from tests.journeys.each import Place

PAGE = ("council", "readers")
AUDITOR = {
    "who": "Ada Audit, Fair Accounts LLP",
    "view": "An auditor: all of the record but confidential reports",
    "until": "2027-03-12",
    "why": "The yearly audit.",
}

pytestmark = pytest.mark.clause("house rule 17")


async def test_the_clerk_lets_an_auditor_in_the_address_is_shown_once_and_the_deputy_ends_it(place: Place) -> None:
    told = await place.presses_in("clerk", *PAGE, "Let somebody read", **AUDITOR)
    assert re.search(r"/read/[A-Za-z0-9_-]{43}", told)
    listed = await place.types("deputy", *PAGE)
    assert "Ada Audit, Fair Accounts LLP" in listed
    assert "Not opened. It ends at the end of Friday 12 March." in listed
    assert "/read/" not in listed
    assert "Let somebody read" not in listed
    await place.opens("deputy", *PAGE)
    told = await place.does("deputy", "End it")
    assert "That link has ended. Nothing more is read by it." in told
    assert "Ended by" in await place.types("clerk", *PAGE)
    assert await place.acts() == ["reader:given", "reader:ended"]


async def test_what_is_too_far_away_is_said_beside_its_question_and_others_see_nothing(place: Place) -> None:
    told = await place.presses_in("clerk", *PAGE, "Let somebody read", **(AUDITOR | {"until": "2027-05-01"}))
    assert "Choose a day within 30 days. Give another link then." in told
    for who in ("employee", "chair"):
        assert "Only the Town Clerk and the Deputy Town Clerk" in await place.types(who, *PAGE)
