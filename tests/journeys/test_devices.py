"""From which device a post was made, as people live through it, in Slack and in Teams. Clause 9.7."""

from typing import Any

import pytest

from tests.journeys.each import Place
from tests.journeys.town import FROM_OURS, LINKS

OTHER = {"device": "No, another one"}
POSTED: dict[str, Any] = {"facebook-page": LINKS["Facebook page"]}


async def handed_over(place: Place) -> str:
    reference = await place.submits("employee")
    await place.presses("clerk", reference, "Approve")
    return reference


@pytest.mark.clause("9.7", "9.7.1")
async def test_a_post_from_another_device_is_recorded_and_the_chair_and_the_clerk_are_told(place: Place) -> None:
    reference = await handed_over(place)
    await place.fills("deputy", reference, "I have posted it", **POSTED, **OTHER)
    assert "It was posted, as recorded on" in place.reads("employee", reference)
    assert place.newest("chair").startswith("Suspected security breaches, RG-")
    assert (await place.acts())[-3:] == ["draft:posted", "register:made", "register:due"]


@pytest.mark.clause("9.7")
async def test_one_from_the_council_s_device_is_told_to_nobody(place: Place) -> None:
    reference = await handed_over(place)
    await place.fills("deputy", reference, "I have posted it", **POSTED, **FROM_OURS)
    assert (await place.acts())[-1] == "draft:posted"
