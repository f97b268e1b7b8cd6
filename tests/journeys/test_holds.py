"""A legal hold, as people live through it, in Slack and in Teams. Clause 6.4."""

import pytest

from tests.journeys.each import Place

pytestmark = pytest.mark.clause("6.4")


async def test_the_deputy_holds_a_draft_and_the_clerk_reads_of_it_and_nobody_else_does(place: Place) -> None:
    reference = await place.submits("employee")
    await place.opens("deputy", "council", "registers holds")
    said = {
        "what": reference,
        "why": "A claim was made.",
        "asked": "The council's solicitor",
        "review": "2027-09-01",
    }
    told = await place.does("deputy", "New entry", **said)
    assert "The entry has been made." in told
    assert reference in told
    assert "Legal holds" in await place.types("clerk", "council", "registers holds")
    assert "Legal holds" not in await place.types("employee", "council", "registers")
