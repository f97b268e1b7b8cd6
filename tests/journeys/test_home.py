"""The Home tab: what waits for each person, what they may do and why, and the state of the council."""

import pytest
from sqlalchemy import Engine, event

from chatops.desk import Desk
from chatops.policy.people import AccountStatus, Caller
from handlers.screens.editions.policy_pages import CONFIRM
from handlers.views.home import see_home
from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK, WORDS, Town
from tests.support.council import PEOPLE, routed

MAY = {
    "clerk": "You are the Town Clerk, so you may decide drafts that you did not write (policy 3.1)",
    "deputy": "You are the Deputy Town Clerk, so you may decide drafts that you did not write (policy 3.1).",
    "chair": "As a councillor you decide no posts (policy 9.2).",
    "employee": "You are an employee, so you may draft posts",
    "volunteer": "You are a volunteer, so you may draft posts (policy 4.2b).",
    "councillor": "You are a councillor, so you may suggest a post from the menu of a message",
    "guest": "You are a guest here. You may report a breach (/breach), ask a question about the social media policy",
}


async def home(town: Town, who: str) -> str:
    """What somebody reads on their Home tab."""
    await town.person(who).open_home()
    await town.deliver()
    shown = town.person(who).home
    assert shown is not None
    return town.reads(shown.blocks)


@pytest.mark.parametrize("who", MAY)
async def test_everybody_reads_what_they_may_do_and_why(small_town: Town, who: str) -> None:
    text = await home(small_town, who)
    assert f"What you may do\n• {MAY[who]}" in text or MAY[who] in text
    assert "Purdah is not on, and no period is set." in text


async def test_what_waits_is_shown_to_whom_it_waits_for(place: Place) -> None:
    reference = await place.submits("employee")
    waits = await place.opens_home("clerk")
    assert f"Waiting for your decision\nOnce approved. {reference}, from" in waits
    assert WORDS not in waits
    own = await place.opens_home("employee")
    assert f"Your drafts\nOnce approved. {reference}: waits to be decided" in own
    assert reference not in await place.opens_home("councillor")
    assert WORDS in await place.presses_home("clerk", "Open")


async def test_who_has_not_read_the_policy_finds_it_there(place: Place) -> None:
    not_yet = "You have not acknowledged edition 1 of the social media policy yet."
    assert not_yet in await place.opens_home("volunteer")
    await place.presses_home("volunteer", "Read the policy")
    await place.turns_pages("volunteer")
    await place.sends("volunteer", confirmed=[CONFIRM])
    for who in ("volunteer", "clerk"):
        assert "You have not acknowledged" not in await place.opens_home(who)


async def test_a_draft_that_has_lapsed_is_shown_to_its_author_and_no_longer_waits(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee, day="2027-03-01", time="10:00")
    await small_town.later(hours=1)
    assert reference not in await home(small_town, "clerk")
    assert f"{reference}: has lapsed" in await home(small_town, "employee")


async def test_the_card_links_to_the_thread_where_it_is_talked_about(small_town: Town) -> None:
    await small_town.opens_form(small_town.employee, WORDS)
    await small_town.sends(small_town.employee, accounts=[FACEBOOK])
    await small_town.deliver()
    status = small_town.clerk.messages("drafts")[-1]
    card = small_town.clerk.dm[-1]
    (button,) = [e for block in card.blocks for e in block.get("elements", []) if e.get("action_id") == "draft:discuss"]
    assert button["url"].endswith(f"/archives/{status.channel}/p{status.ts.replace('.', '')}")
    pressed = await small_town.clerk.press(card, "Discuss")
    assert (pressed.status, small_town.told(pressed).strip()) == (200, "")


async def test_home_asks_few_questions_of_the_database_however_many_drafts_there_are(
    desk: Desk,
) -> None:
    async def statements() -> int:
        asked: list[str] = []

        def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
            asked.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        await desk.look(see_home, by=Caller(PEOPLE["clerk"], AccountStatus.ACTIVE))
        event.remove(Engine, "before_cursor_execute", note)
        return len(asked)

    await routed(desk)
    few = await statements()
    for _ in range(49):
        await routed(desk)
    many = await statements()
    assert (few, many) == (many, few), f"{few} for one draft and {many} for fifty"
    assert few <= 25
