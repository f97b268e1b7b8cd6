"""What a link cannot show itself is asked in the form, once, and then recorded."""

import pytest

from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, Town

pytestmark = pytest.mark.clause("3.1")

SHARED = "https://www.facebook.com/share/p/1AbCdEf/"
OTHERS = "https://www.facebook.com/ThornburyFair/posts/1001"
YES = "Yes. I have opened it, and it is"
TICK = "sure:facebook-page"


async def test_a_link_that_shows_no_account_is_recorded_once_somebody_says_it_is_the_council_s(
    small_town: Town,
) -> None:
    town = small_town
    reference = await town.released()
    await town.clerk.press(town.card(town.clerk, reference, "I have posted it"), "I have posted it")
    await town.clerk.submit({"facebook-page": SHARED} | FROM_OURS)
    assert "Is this the council's own post?" in town.reads(town.clerk.view.blocks)
    assert town.clerk.view.values["facebook-page"]["facebook-page"]["value"] == SHARED
    assert "draft:posted" not in await town.acts()
    sent = await town.clerk.submit({TICK: [YES]})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()
    assert SHARED in town.reads_card(town.employee, reference)


async def test_a_tick_for_one_link_counts_for_no_other(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await town.clerk.press(town.card(town.clerk, reference, "I have posted it"), "I have posted it")
    await town.clerk.submit({"facebook-page": SHARED} | FROM_OURS)
    await town.clerk.submit({TICK: [YES], "facebook-page": OTHERS})
    assert "This is a post of “ThornburyFair”. Is that the same as Facebook page?" in town.reads(town.clerk.view.blocks)
    assert "draft:posted" not in await town.acts()
    await town.clerk.submit({"facebook-page": LINKS[FACEBOOK], TICK: []} | FROM_OURS)
    assert (await town.acts())[-1] == "draft:posted"
