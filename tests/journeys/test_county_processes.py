"""Several councils on one bot, and several processes of it, on each database."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from chatops.cli.county.leaving import Leaving
from chatops.cli.county.serving import running_county
from chatops.cli.operations.opening import CannotCheck
from chatops.relay import relay
from handlers.practice.council.cast import TEAM
from storage.audit.verify import verify
from storage.schema import metadata
from storage.sealed.vault import Keyring
from tests.journeys.town import WORDS, Town
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


async def test_what_one_process_takes_in_another_delivers_without_its_poll(
    county: InCounty, monkeypatch: pytest.MonkeyPatch
) -> None:
    if county.county.database_url.get_secret_value().startswith("sqlite"):
        pytest.skip("an SQLite file has one process")
    await county.set_up_all()
    town = await county.town(TEAM)
    await town.deliver()
    monkeypatch.setattr(relay, "POLL_S", 3600.0)
    port = free_port()
    other = county.county.model_copy(update={"port": port, "web_address": f"http://127.0.0.1:{port}"})
    async with running_county(other, county.clock):
        await town.opens_form(town.employee, WORDS)
        await town.sends(town.employee, accounts=["Facebook"])
        await town.server.until(lambda: any("[Approve]" in town.reads(one) for one in town.clerk.dm))


MOVING = {"letters", "conversations", "installations"}
"""What changes by itself meanwhile."""


async def rows_of(town: Town, number: int) -> dict[str, list[str]]:
    """Every row of a council that stays as it is, by its table."""
    tables = [table for table in metadata.sorted_tables if "council" in table.c and table.name not in MOVING]

    def read(connection: Connection) -> dict[str, list[str]]:
        mine = {table.name: table.select().where(table.c.council == number) for table in tables}
        return {name: sorted(map(str, connection.execute(asked))) for name, asked in mine.items()}

    return await town.database.run(read)


async def test_a_council_leaves_once_its_clerk_has_agreed_and_nothing_of_the_other_is_lost(two: InCounty) -> None:
    for team in NAMES:
        await two.decides(team)
    stays = await two.town(TEAM)
    ours, theirs = (two.running.councils.of(team).council.number for team in (TEAM, WICKWAR))
    before = await rows_of(stays, ours)
    leaving = Leaving(two.county, two.clock, WICKWAR)
    assert await leaving.ask() == NAMES[WICKWAR]
    code = await code_told(two)
    assert code not in seen(stays)
    with pytest.raises(CannotCheck, match="not the code"):
        await leaving.erase("0000-0000", NAMES[WICKWAR])
    with pytest.raises(CannotCheck, match="not what the council is called"):
        await leaving.erase(code, NAMES[TEAM])
    assert (await rows_of(stays, theirs))["journal"]
    left = await leaving.erase(code.lower(), NAMES[WICKWAR])
    assert (left.name, len(left.end.hash)) == (NAMES[WICKWAR], 64)
    assert not any((await rows_of(stays, theirs)).values())
    assert await rows_of(stays, ours) == before
    council, keyring = stays.service.desk.council, Keyring.of(two.county.master_key)
    report = await stays.database.look(lambda connection: verify(connection, council, keyring=keyring))
    assert report.whole, report
    await two.running.councils.look()
    assert two.running.councils.counts() == {"councils": 1, "served": 1, "not_served": 0}
    async with two.browser() as who:
        await two.sets_up(who, WICKWAR)
    for team in NAMES:
        await two.decides(team)


async def code_told(county: InCounty) -> str:
    """The code that the Clerk of the second council was given."""
    (code,) = set(re.findall(r"the code (\w{4}-\w{4})", seen(await county.town(WICKWAR))))
    return str(code)


async def test_the_code_of_a_council_is_of_no_use_for_another_nor_after_two_days(two: InCounty) -> None:
    leaving = Leaving(two.county, two.clock, WICKWAR)
    await leaving.ask()
    code = await code_told(two)
    with pytest.raises(CannotCheck, match="not the code"):
        await Leaving(two.county, two.clock, TEAM).erase(code, NAMES[TEAM])
    two.clock.move(timedelta(days=2))
    with pytest.raises(CannotCheck, match="not the code"):
        await leaving.erase(code, NAMES[WICKWAR])
    with pytest.raises(CannotCheck, match="no such council"):
        await Leaving(two.county, two.clock, "T0NOBODY").ask()
