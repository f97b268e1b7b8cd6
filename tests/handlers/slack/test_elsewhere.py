"""Slack can mention nobody who is on another platform alone: they stand there by their names, once those are known."""

import asyncio
from collections.abc import Collection, Mapping

from chatops.policy.people import Person
from handlers.practice.server import PracticeServer
from handlers.screens import parts as p
from handlers.slack.elsewhere import Elsewhere
from handlers.slack.web_api.client import SlackClient
from tests.support.council import PEOPLE

AMINA, NOBODY = (Person("teams", "tenant", user) for user in ("amina", "nobody"))
PARTS: p.Parts = (
    p.Says("says", ("By ", AMINA, " and ", PEOPLE["clerk"], ".")),
    p.Rows("rows", (("From", (AMINA,)), ("To", (NOBODY,)))),
    p.Bullets("bullets", ("A line.", ("It waits for ", AMINA))),
    p.Paragraph("end", "The end."),
)


async def names(people: Collection[Person]) -> Mapping[Person, str]:
    """What Teams calls people, for one of whom it says nothing."""
    return {one: "Amina Farouk" for one in people if one == AMINA}


async def test_people_of_another_platform_stand_by_name_and_those_of_slack_are_mentioned() -> None:
    says, rows, bullets, end = await Elsewhere(names).named(PARTS)
    assert says == p.Says("says", ("By ", "Amina Farouk", " and ", PEOPLE["clerk"], "."))
    assert rows == p.Rows("rows", (("From", ("Amina Farouk",)), ("To", (NOBODY,))))
    assert bullets == p.Bullets("bullets", ("A line.", ("It waits for ", "Amina Farouk")))
    assert end == PARTS[3]


async def test_a_platform_that_does_not_say_it_in_time_holds_nobody_up() -> None:
    async def slowly(people: Collection[Person]) -> Mapping[Person, str]:
        await asyncio.sleep(30)
        return await names(people)

    assert await Elsewhere(slowly).named(PARTS, within_s=0.01) == PARTS


async def test_a_card_in_slack_names_who_is_in_teams_alone(server: PracticeServer, workspace: SlackClient) -> None:
    workspace.elsewhere = Elsewhere(names)
    card = p.Card("A card", PARTS)
    before = workspace.drawn(card)
    place = await workspace.post(server.workspace.channel("drafts").id, card)
    message = server.workspace.find(place.place, place.message)
    assert message is not None
    assert "Amina Farouk" in str(message.blocks)
    assert workspace.drawn(card) == before
