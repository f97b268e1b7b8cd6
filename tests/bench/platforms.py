"""An approval that is clicked in Teams against the same in Slack: one council in both, the same drafts, in turn."""

from functools import partial
from typing import Any

from pydantic import SecretStr

from chatops.cli.operations.practice_tenant import in_tenant
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.people.identities import link_identity
from chatops.policy.people import AccountStatus, Caller, Identity
from handlers.practice.teams_server.server import TeamsServer
from storage.engine import Database
from tests.bench.bench import Bench
from tests.bench.clicking import Runs, serving
from tests.bench.drafts import Prepared
from tests.bench.load import pack
from tests.bench.teams_clicks import teams_requests
from tests.support.council import PEOPLE

SLACK, TEAMS = "in Slack", "in Teams"


async def on_each(bench: Bench) -> Runs:
    """All rounds on SQLite, by platform and number of connections. Raises WorkSkipped."""
    prepared, _ = await bench.template("SQLite")
    runs: Runs = {}
    teams = TeamsServer()
    await teams.start()
    try:
        for number in range(bench.plan.rounds):
            bench.say(f"round {number + 1} of {bench.plan.rounds}")
            # Each round begins with the other, so that neither always follows.
            for kind in (SLACK, TEAMS) if number % 2 else (TEAMS, SLACK):
                await _round(bench, kind, prepared, teams, runs)
    finally:
        await teams.stop()
    return runs


async def _round(bench: Bench, kind: str, prepared: Prepared, teams: TeamsServer, runs: Runs) -> None:
    file = bench.signed("SQLite")
    if kind == TEAMS:
        file = bench.folder / "teams.requests"
        file.write_bytes(pack(teams_requests(teams, prepared.references)))
    first = partial(_clerk_in_both, prepared, teams)
    async with serving(bench, "SQLite", file, first=first, teams=_as_data(in_tenant(teams))) as one:
        for connections, count in bench.plan.clicks.items():
            await one.click(connections, count)
    for connections, run in one.runs.items():
        runs.setdefault((kind, connections), []).append(run)


async def _clerk_in_both(prepared: Prepared, teams: TeamsServer, url: str) -> None:
    """Say that the Clerk has an account in Teams too."""
    database = Database(url)
    account = Caller(Identity("teams", teams.tenant_id, teams.person("clerk").id), AccountStatus.ACTIVE)
    try:
        desk = Desk(prepared.council, database.records(prepared.council), SystemClock())
        await desk.transact(link_identity, person=PEOPLE["clerk"], account=account, by=None)
    finally:
        await database.close()


def _as_data(settings: dict[str, Any]) -> dict[str, str]:
    """Settings as they can be written to another process."""
    return {
        name: value.get_secret_value() if isinstance(value, SecretStr) else str(value)
        for name, value in settings.items()
    }
