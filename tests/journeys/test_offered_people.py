"""A form that asks for a person offers those of whom the answer can be right: no bots, no guests, nobody who left."""

from handlers.practice.council.workspace import Person
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.compositions import offered_options
from handlers.practice.teams_server.cards import inputs_of
from tests.journeys.teams_town import TeamsTown
from tests.journeys.town import Town

COUNCIL = ["Amina Farouk", "Beatrice Lovell", "Gwen Tilley", "Harold Voss", "Idris Pugh", "Margaret Hale"]
STAFF = ["Priya Raman", "Tom Ashdown"]


def offered(who: Actor, question: str) -> list[str]:
    """The names in the list of a question, in order."""
    block = next(one for one in who.view.blocks if one.get("block_id") == question)
    assert block["element"]["type"] in {"static_select", "multi_static_select"}, block
    return [one["text"]["text"] for one in offered_options(block["element"])]


async def test_in_slack_each_list_has_those_who_can_be_chosen_and_nobody_else(small_town: Town) -> None:
    town, clerk = small_town, small_town.clerk
    await clerk.command("/council", "delegate")
    assert offered(clerk, "delegate") == STAFF
    reference = await town.submits(town.employee)
    await clerk.press(town.card(clerk, reference, "Reassign"), "Reassign")
    assert offered(clerk, "to") == ["Idris Pugh", "Margaret Hale"]
    people = (await clerk.command("/council", "people")).ephemerals[0]
    for button, question in (("Remove people", "people"), ("Change somebody", "people")):
        await clerk.press(people, button)
        assert offered(clerk, question) == sorted([*COUNCIL, *STAFF])
    await clerk.press(people, "Add people")
    asked = next(one for one in clerk.view.blocks if one.get("block_id") == "people")
    assert asked["element"]["type"] == "multi_users_select", "whoever is added is not on the list yet"


async def test_an_account_that_is_closed_is_offered_where_it_is_to_be_taken_off_and_nowhere_else(
    small_town: Town,
) -> None:
    town, clerk = small_town, small_town.clerk
    town.server.workspace.person("employee2").deleted = True
    await clerk.command("/council", "delegate")
    assert offered(clerk, "delegate") == ["Tom Ashdown"]
    people = (await clerk.command("/council", "people")).ephemerals[0]
    await clerk.press(people, "Remove people")
    assert "Priya Raman" in offered(clerk, "people")


async def test_somebody_who_joined_a_minute_ago_is_offered_once_they_are_on_the_list(small_town: Town) -> None:
    town, clerk = small_town, small_town.clerk
    people = (await clerk.command("/council", "people")).ephemerals[0]
    await clerk.press(people, "Remove people")
    town.server.workspace.add_person(Person("ana", "U0NEWCOM01", "ana", "Ana Newcome", "New.", "T0THORNBURY"))
    await clerk.press(people, "Add people")
    assert (await clerk.submit({"people": ["ana"], "standing": "Employee"})).errors == {}
    await clerk.command("/council", "delegate")
    assert offered(clerk, "delegate") == ["Ana Newcome", *STAFF]


async def test_where_slack_does_not_say_who_is_who_its_own_list_is_shown_and_the_rules_refuse(
    small_town: Town,
) -> None:
    clerk = small_town.clerk
    small_town.server.faults.on("users.list", "http_500")
    await clerk.command("/council", "delegate")
    sent = await clerk.submit({"delegate": "volunteer", "topic": "The fair", "ends": "2027-03-31", "reason": "Away."})
    assert "only be delegated to an employee" in sent.errors["delegate"]


async def test_in_teams_too_and_its_directory_is_asked_only_where_anybody_can_be_chosen(teams_town: TeamsTown) -> None:
    clerk = teams_town.person("clerk")
    await clerk.press(await teams_town.says(clerk, "council delegate"), "Open the form")
    assert clerk.window is not None
    asked = next(one for one in inputs_of(clerk.window.card) if one["id"] == "person.delegate")
    assert [one["title"] for one in asked["choices"]] == ["Tom Ashdown", "Priya Raman"]
    assert "choices.data" not in asked
