"""Templates as people live through them, in Slack and in Teams: switched on, proposed, approved, used, ended."""

import re
from typing import Any

import pytest

from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK

LIST = ("draft", "templates")
BINS: dict[str, Any] = {
    "name": "Bin days",
    "words": "Collection on {day} moves to {new day}, because of {reason, 80}.",
    "accounts": [FACEBOOK],
    "ends": "2027-12-31",
}
FILLED: dict[str, Any] = {
    "blank:0": "2027-04-02",
    "blank:1": "2027-04-03",
    "blank:2": "the bank holiday",
    "declared": ["Yes, all of it"],
}
SAYS = "Collection on Friday 2 April moves to Saturday 3 April, because of the bank holiday."

pytestmark = pytest.mark.clause("house rule 15")


async def approved(place: Place) -> None:
    """The Clerk switches templates on, an employee proposes one, and the Clerk approves it."""
    await place.presses_in("clerk", *LIST, "Switch templates on")
    await proposed_and_approved(place)


async def proposed_and_approved(place: Place) -> None:
    """An employee proposes a template, and the Clerk approves it."""
    await place.presses_in("employee", *LIST, "Propose a template", **BINS)
    told = await place.presses_told("clerk", "Template: Bin days", "Approve the template")
    assert "It is approved." in told


def newest_draft(place: Place, who: str) -> str:
    """The reference of the draft of which somebody read last."""
    found = re.search(r"DR-\w{6}", place.reads_last(who, "DR-"))
    assert found
    return found[0]


async def test_a_template_is_approved_once_and_each_use_is_handed_over_without_another_word(place: Place) -> None:
    await approved(place)
    await place.presses_in("employee2", *LIST, "Use TP-", **FILLED)
    acts = await place.acts()
    assert acts[acts.index("template:approved") :] == [
        "template:approved",
        "draft:submitted",
        "template:used",
        "draft:approved-by-template",
        "draft:released",
    ]
    reference = newest_draft(place, "employee2")
    assert "was approved under the template “Bin days”, which" in place.reads("employee2", reference)
    assert SAYS in place.buttons("clerk", reference)
    assert "[Take the approval back]" in place.buttons("clerk", reference)
    assert f"draft {reference}" in await place.presses_in("deputy", *LIST, "Read TP-")


async def test_what_raises_a_question_goes_the_ordinary_way_and_it_is_said_why(place: Place) -> None:
    await approved(place)
    told = await place.presses_in("employee2", *LIST, "Use TP-", **(FILLED | {"blank:2": "a cold, ring 07700 900123"}))
    assert "so an approver has to read this post" in told
    assert "draft:submitted" not in await place.acts()


async def test_a_template_that_is_refused_says_why_to_whoever_proposed_it(place: Place) -> None:
    await place.presses_in("clerk", *LIST, "Switch templates on")
    await place.presses_in("employee", *LIST, "Propose a template", **BINS)
    await place.presses_told("deputy", "Template: Bin days", "Reject it", reason="Say which bins.")
    assert "Say which bins." in place.reads_last("employee", "Template: Bin days")
    assert (await place.acts())[-1] == "template:refused"


async def test_ending_a_template_stops_what_rests_on_it_and_a_confirmation_lets_it_out(place: Place) -> None:
    await approved(place)
    await place.presses_in("employee2", *LIST, "Use TP-", **(FILLED | {"day": "2027-04-01", "time": "09:00"}))
    reference = newest_draft(place, "employee2")
    await place.presses_told("clerk", "Template: Bin days", "End the template")
    assert (await place.acts())[-2:] == ["template:ended", "draft:stopped"]
    assert "The template or series that it rests on has ended" in place.reads("employee2", reference)
    await place.presses("clerk", reference, "Confirm")
    assert "draft:confirmed" in await place.acts()


async def test_only_the_town_clerk_is_offered_the_switch_and_all_office_holders_are_told(place: Place) -> None:
    assert "Switch templates on" not in await place.types("deputy", *LIST)
    await place.presses_in("clerk", *LIST, "Switch templates on")
    for who in ("deputy", "chair"):
        assert "an approver reads each post" in place.reads_last(who, "The Town Clerk has switched templates on")
