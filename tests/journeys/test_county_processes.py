"""Several councils on one bot, and several processes of it, on each database."""

from chatops.cli.county.serving import running_county
from handlers.practice.council.cast import TEAM
from storage.audit.verify import verify
from storage.sealed.vault import Keyring
from tests.journeys.town import Town
from tests.support.county import NAMES, WICKWAR, InCounty, free_port
from tests.support.databases import rows


def seen(town: Town) -> str:
    """All that anybody in a workspace could see."""
    return str(vars(town.server.council.seen)) + str(vars(town.server.council.told))


async def test_two_councils_join_and_each_decides_its_own_drafts_and_sees_nothing_of_the_other(two: InCounty) -> None:
    for team in NAMES:
        await two.decides(team)
    await two.restart()
    for team in NAMES:
        await two.decides(team)
    towns = {team: await two.town(team) for team in NAMES}
    assert "village hall" not in seen(towns[TEAM])
    assert "town hall" not in seen(towns[WICKWAR])
    for team, town in towns.items():
        council = town.service.desk.council
        assert (council.name, council.organisation) == (NAMES[team], team)
        keyring = Keyring.of(two.county.master_key)
        report = await town.database.look(
            lambda connection, of=council, keys=keyring: verify(connection, of, keyring=keys)
        )  # type: ignore[misc]
        assert report.whole, report
        entries = await rows(town.database, "SELECT council, entry FROM journal")
        approved = [row["council"] for row in entries if "draft:approved" in row["entry"]]
        assert approved.count(council.number) == 2


async def test_another_process_of_the_county_follows_who_joins_is_set_up_and_leaves(county: InCounty) -> None:
    port = free_port()
    other = county.county.model_copy(update={"port": port, "web_address": f"http://127.0.0.1:{port}"})
    async with running_county(other, county.clock, relaying=False) as second:
        async with county.browser() as who:
            await county.adds(who, TEAM)
            await second.councils.look()
            assert second.councils.counts() == {"councils": 1, "served": 0, "not_served": 0}
            await county.sets_up(who, TEAM)
        await second.councils.look()
        assert second.councils.counts() == {"councils": 1, "served": 1, "not_served": 0}
        served = second.councils.of(TEAM).served
        await second.councils.look()
        assert second.councils.of(TEAM).served is served
        county.slack.servers[TEAM].bot_url = f"{second.address}/slack/events"
        await county.decides(TEAM)
        county.slack.takes_out(TEAM)
        await county.tells(TEAM, {"type": "app_uninstalled"})
        await county.running.councils.look()
        assert county.running.councils.counts() == {"councils": 1, "served": 0, "not_served": 0}
