"""Councils of one bot in Slack, in Teams and in both: what Teams sends goes to the council of its app alone."""

from typing import Any

import pytest
import structlog

from chatops.cli.operations.practice_tenant import join
from chatops.cli.operations.rehearsal import all_have_read
from chatops.lifetime import Service
from handlers.practice.council.cast import TEAM
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import guid
from tests.journeys.teams_town import TeamsTown
from tests.support.county import IN_TEAMS, WICKWAR, InCounty, app_step, channel_step
from tests.support.databases import rows
from tests.support.set_up import Visitor

IN_BOTH = {"Where do its people meet the bot?": "In Slack and in Microsoft Teams"}
HALL = "The hall of the council in Teams is open on Monday."
ANOTHERS = "This app or this tenant is that of a council which is here already."


async def _sets_up_in_both(county: InCounty, who: Visitor) -> None:
    """Thornbury adds the bot to Slack, and gives its app at Microsoft."""
    await county.adds(who, TEAM)
    (title, button, name), *rest = county.steps(TEAM)
    for step in [(title, button, {**name, **IN_BOTH}), app_step(county.both), channel_step(county.both), *rest]:
        assert who.title == step[0], who.words
        await who.fills(step[1], step[2])
    await who.fills("Set the council up")
    assert who.title == "The council is set up", who.words


async def _town(county: InCounty, server: TeamsServer, council: str) -> TeamsTown:
    """The people of a council in Teams, linked with those that they are in Slack."""
    served = county.running.councils.of(council).served
    assert served is not None, county.running.councils.of(council).amiss
    service = Service(served.desk, county.running.relay, county.running.address, county.running.work)
    if council == TEAM:
        await join(service, county.slack.servers[TEAM], server)
    town = TeamsTown.around(server, service, county.county.database_url.get_secret_value())
    county.ending.push_async_callback(town.database.close)
    return town


def _said(server: TeamsServer) -> str:
    """Everything that the bot said in a tenant."""
    threads = server.tenant.conversations.values()
    return str([message.activity for thread in threads for message in thread.messages])


async def test_a_council_in_slack_one_in_teams_and_one_in_both_decide_in_one_process(county: InCounty) -> None:
    async with county.browser() as who:
        await county.sets_up(who, WICKWAR)
        await _sets_up_in_both(county, who)
        await county.sets_up_in_teams(who, county.in_teams)
    assert county.running.councils.counts() == {"councils": 3, "served": 3, "not_served": 0}
    await county.decides(WICKWAR)
    thornbury = await county.town(TEAM)
    both = await _town(county, county.both, TEAM)
    alone = await _town(county, county.in_teams, IN_TEAMS)
    reference = await thornbury.submits(thornbury.employee, "The words of Thornbury.", accounts=["Facebook"])
    await both.says(both.person("clerk"), f"draft status {reference}")
    assert "The words of Thornbury." in _said(county.both)
    clerk = alone.person("clerk")
    await alone.says(clerk, "home")
    answer = await alone.says(clerk, f"draft status {reference}")
    assert answer.text.startswith("There is no such draft")
    assert "The words of Thornbury." not in _said(county.in_teams)
    await all_have_read(alone.service.desk, but="")
    own = await alone.submits(clerk, HALL, accounts=["Facebook"])
    await thornbury.approves(thornbury.clerk, reference)
    assert reference in _said(county.both)
    assert HALL in _said(county.in_teams)
    assert (own in _said(county.both), HALL in _said(county.both)) == (False, False)
    kept = str(await rows(alone.database, "SELECT * FROM installations"))
    assert county.in_teams.secret not in kept
    await county.restart()
    assert county.running.councils.counts() == {"councils": 3, "served": 3, "not_served": 0}
    again = await _town(county, county.in_teams, IN_TEAMS)
    await again.says(again.person("clerk"), "home")


async def _sends(server: TeamsServer, **changed: Any) -> int:
    """Somebody writes to the bot in Teams; give the status of the answer to their changed message."""
    member = server.tenant.members["clerk"]
    status, _ = await server.push(server.activity(member, "message", text="home", textFormat="plain") | changed)
    return status


@pytest.fixture
async def in_teams(county: InCounty) -> InCounty:
    """A county of a council in both and one in Teams alone."""
    async with county.browser() as who:
        await _sets_up_in_both(county, who)
        await county.sets_up_in_teams(who, county.in_teams)
    return county


async def test_what_is_for_another_council_or_none_is_turned_away_for_its_reason(in_teams: InCounty) -> None:
    own, others = in_teams.in_teams, in_teams.both
    assert await _sends(own) == 200

    def changed(server: TeamsServer) -> dict[str, Any]:
        made = server.activity(server.tenant.members["clerk"], "message", text="home")
        return {name: made[name] for name in ("recipient", "conversation", "channelData")}

    theirs = changed(others)
    tried = {
        "the token of one app, and an activity for another": theirs,
        "the right app, from another tenant": {name: theirs[name] for name in ("conversation", "channelData")},
        "the right app, from two tenants": {"channelData": theirs["channelData"]},
        "the tenant of one, the app of another": {"recipient": theirs["recipient"]},
    }
    with structlog.testing.capture_logs() as said:
        answered = {name: await _sends(own, **each) for name, each in tried.items()}
        assert answered == dict.fromkeys(tried, 401)
        own.tenant.app = guid("an app of nobody")
        assert await _sends(own) == 401
    assert [line["reason"] for line in said if line["event"] == "activity_turned_away"] == ["foreign"] * 4 + ["app"]


async def test_an_app_or_a_tenant_is_one_councils_and_whoever_comes_later_is_told(in_teams: InCounty) -> None:
    county, own = in_teams, in_teams.in_teams
    async with county.browser() as who:
        await county.gives_app(who, own, secret="another-secret")
        assert "Microsoft gives the bot no token (invalid_client)." in who.words
        own.tenant.app = guid("another app of that tenant")
        await county.gives_app(who, own)
        assert ANOTHERS in who.words
        await county.adds(who, WICKWAR)
        await who.fills("Save and go on", {"What is the council called?": "Wickwar", **IN_BOTH})
        await who.fills(*app_step(county.both)[1:])
        assert ANOTHERS in who.words
    assert county.running.councils.counts() == {"councils": 3, "served": 2, "not_served": 0}


async def test_the_next_secret_of_an_app_is_given_on_the_same_page_and_holds_at_once(in_teams: InCounty) -> None:
    county, own = in_teams, in_teams.in_teams
    own.tenant.app_secret = "the-next-secret"
    own.service.tokens.clear()
    async with county.browser() as who:
        await county.gives_app(who, own)
        assert who.title == "The secret is kept", who.words
    town = await _town(county, own, IN_TEAMS)
    await town.says(town.person("clerk"), "home")


async def test_a_council_in_teams_that_is_not_set_up_or_not_served_is_told_so(county: InCounty) -> None:
    own = county.in_teams
    clerk = own.tenant.members["clerk"]
    pressed = own.activity(clerk, "invoke", name="task/fetch", value={"data": {}})
    assert await own.push(pressed) == (401, {})
    async with county.browser() as who:
        await county.gives_app(who, own)
        assert "not set up for your council yet" in str(await own.push(pressed | {"id": "2"}))
        assert await _sends(own) == 200
        await county.sets_up_in_teams(who, own)
    county.running.councils.of(IN_TEAMS).served = None
    assert "does not work for your council now" in str(await own.push(pressed | {"id": "3"}))
    assert await _sends(own, text="home again") == 503


async def test_a_council_in_slack_takes_up_teams_later_and_leaves_it_again(two: InCounty) -> None:
    town = await two.town(TEAM)
    reference = await town.submits(town.employee, "The words of Thornbury.", accounts=["Facebook"])
    channel = channel_step(two.both)
    async with two.browser() as who, two.browser() as stranger:
        await two.adds(who, TEAM)
        await stranger.get("/councils/1/setup/where")
        assert (stranger.status, stranger.title) == (403, "Set up the council's bot")
        await who.get("/councils/1/setup")
        await who.fills("Save and go on", IN_BOTH)
        title, button, given = app_step(two.both)
        await who.fills(button, {**given, "Client secret": "another-secret"})
        assert (who.title, await _sends(two.both)) == (title, 401)  # nothing has changed yet
        await two.restart()
        await two.adds(who, TEAM)
        await who.get("/councils/1/setup")
        await who.fills("Save and go on", IN_BOTH)
        for title, button, given in (app_step(two.both), channel):
            assert who.title == title, who.words
            await who.fills(button, given)
        await who.fills("Change it")
        assert who.title == "It is changed", who.words
        both = await _town(two, two.both, TEAM)
        await both.says(both.person("clerk"), f"draft status {reference}")
        assert "The words of Thornbury." in _said(two.both)
        await two.restart()
        assert await _sends(two.both) == 200
        await two.adds(who, TEAM)
        await who.get("/councils/1/setup")
        await who.fills("Save and go on", {"Where do its people meet the bot?": "In Slack alone"})
        await who.fills("Change it")
        assert who.title == "It is changed", who.words
    assert await _sends(two.both, text="home again") == 401
    assert two.both.secret not in two.running.councils.of(TEAM).progress.settings.values()
    town = await two.town(TEAM)
    await town.approves(town.clerk, reference)


async def test_an_app_that_somebody_only_typed_is_not_kept_from_the_council_that_has_it(county: InCounty) -> None:
    async with county.browser() as other, county.browser() as who:
        await county.adds(other, WICKWAR)
        await other.fills("Save and go on", {"What is the council called?": "Wickwar", **IN_BOTH})
        title, button, given = app_step(county.in_teams)
        await other.fills(button, {**given, "Client secret": "another-secret"})
        assert other.title == title
        await county.gives_app(who, county.in_teams)
        assert who.title == "Your council", who.words
    assert await _sends(county.in_teams) == 200
