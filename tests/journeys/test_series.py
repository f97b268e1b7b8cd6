"""A series as people live through it, in Slack and in Teams: proposed, approved as a whole or not, made, ended."""

import re
from typing import Any

import pytest

from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK

LIST = ("draft", "templates")
MARKET: dict[str, Any] = {
    "name": "Saturday market",
    "words": "The market is in the High Street today, {day}, from 9 until 2.",
    "accounts": [FACEBOOK],
    "rhythm": "Every week",
    "first": "2027-03-20",
    "time": "09:00",
    "ends": "2027-12-31",
    "declared": ["Yes, all of it"],
}
SAYS = "The market is in the High Street today, Saturday 20 March, from 9 until 2."

pytestmark = pytest.mark.clause("house rule 15")


async def proposed(place: Place) -> None:
    """The Clerk switches templates on, and an employee proposes a series."""
    await place.presses_in("clerk", *LIST, "Switch templates on")
    await place.presses_in("employee", "draft", "series", "Propose a series", **MARKET)


def made(place: Place, who: str) -> str:
    """The reference of the draft of the series that somebody was shown last."""
    found = re.search(r"DR-\w{6}", place.reads_last(who, SAYS))
    assert found
    return found[0]


async def test_a_series_that_is_approved_as_a_whole_goes_out_by_itself_and_says_on_whose_word(place: Place) -> None:
    await proposed(place)
    card = place.reads_last("clerk", "Series: Saturday market")
    assert "A series: every week on Saturday at 09:00, from Saturday 20 March." in card
    assert (
        "Until the Town Clerk or the Deputy approves the series as a whole, each post of it goes to an approver."
        in card
    )
    await place.presses_told("clerk", "Series: Saturday market", "Approve the series")
    await place.later(days=15)
    assert (await place.acts())[-4:] == [
        "draft:submitted",
        "template:used",
        "series:made",
        "draft:approved-by-template",
    ]
    reference = made(place, "clerk")
    assert "was approved under the series “Saturday market”, which" in place.reads("employee", reference)
    assert "[Take the approval back]" in place.buttons("clerk", reference)
    read = await place.presses_in("deputy", *LIST, "Read TP-")
    assert f"The bot made draft {reference} for " in read
    await place.later(days=4)
    assert "draft:released" in await place.acts()


async def test_until_then_each_post_is_put_before_an_approver_as_its_authors_draft(place: Place) -> None:
    await proposed(place)
    await place.later(days=15)
    reference = made(place, "clerk")
    await place.presses("clerk", reference, "Approve")
    assert (await place.acts())[-1] == "draft:approved"


async def test_an_officer_ends_a_series_at_one_click_and_the_card_keeps_no_button(place: Place) -> None:
    await proposed(place)
    await place.presses_told("clerk", "Series: Saturday market", "Approve the series")
    await place.later(days=15)
    reference = made(place, "clerk")
    told = await place.presses_told("deputy", "Series: Saturday market", "End the series")
    assert "It has ended" in told
    assert (await place.acts())[-2:] == ["template:ended", "draft:stopped"]
    assert "rests on has ended" in place.reads("employee", reference)
    for who in ("clerk", "deputy", "employee"):
        assert "[End the series]" not in place.reads_last(who, "Series: Saturday market")
        assert "[Approve the series]" not in place.reads_last(who, "Series: Saturday market")


async def test_who_may_not_propose_decide_or_end_a_series_is_offered_none_of_it(place: Place) -> None:
    await proposed(place)
    assert "Propose a series" not in await place.types("volunteer", "draft", "series")
    for who in ("employee2", "volunteer"):
        read = await place.presses_in(who, *LIST, "Read TP-")
        assert "Series: Saturday market" in read
        for button in ("Approve the series", "Refuse", "End the series"):
            assert f"[{button}" not in read


async def test_a_series_with_another_blank_stays_open_with_what_was_typed(place: Place) -> None:
    await place.presses_in("clerk", *LIST, "Switch templates on")
    words = {"words": "Market on {day}, because of {reason}."}
    told = await place.presses_in("employee", *LIST, "Propose a series", **(MARKET | words))
    assert "In a series the bot fills in {day} and nothing else." in told
    assert "template:proposed" not in await place.acts()
