"""The first yearly review of the policy is brought to mind before there is an entry that could do it. Clause 10."""

from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.editions.acknowledge import publish_edition
from handlers.screens.pages import home
from handlers.views.home import see_home
from tests.support.council import StillClock, caller
from tests.support.registers import entry

pytestmark = pytest.mark.clause("10")
NEAR = timedelta(days=336)
"""From the morning of the edition's day to that of the first on which its review is shown."""


async def review(desk: Desk, who: str) -> str:
    """Return what somebody's Home says of the review; nothing where it says none."""
    return (await desk.look(see_home, by=caller(who))).review_due or ""


async def test_the_officers_find_it_on_their_home_from_thirty_days_before_the_first_year_is_over(
    desk: Desk, clock: StillClock
) -> None:
    clock.move(days=NEAR.days - 1)
    assert await review(desk, "clerk") == ""
    clock.move(days=1)
    assert (await review(desk, "clerk")).startswith("The yearly review of the policy is due by Tuesday 29 February")
    assert [who for who in ("deputy", "chair", "employee", "councillor") if await review(desk, who)] == ["deputy"]
    shown = home(await desk.look(see_home, by=caller("clerk")), ())
    assert "Enter the review" in str(shown.parts)
    clock.move(days=40)
    assert (await review(desk, "clerk")).startswith("The yearly review of the policy was due by Tuesday 29 February")


async def test_once_a_review_is_in_the_register_its_entry_brings_the_next_to_mind(
    desk: Desk, clock: StillClock
) -> None:
    clock.move(days=NEAR.days)
    await entry(desk, "reviews")
    assert await review(desk, "clerk") == ""


async def test_a_newer_edition_has_a_year_of_its_own(desk: Desk, clock: StillClock) -> None:
    clock.move(days=NEAR.days)
    await desk.transact(publish_edition, text="A newer policy\n\nBe kind, and be brief.", after=1)
    assert await review(desk, "clerk") == ""
    clock.move(days=NEAR.days)
    assert await review(desk, "clerk") != ""
