"""The bot itself, as it is put together for a real council, on the database that it is given.

python -m tests.bench.product
"""

import asyncio
from collections.abc import Callable
from typing import Any

from pydantic import SecretStr

from chatops import logs
from chatops.bootstrap import running
from chatops.lifetime import keep_what_is_loaded
from chatops.settings.council import Settings
from tests.bench import child
from tests.bench.people import APP, CHANNEL, NAME, TEAM, users
from tests.support.council import ACCOUNTS
from tests.support.keys import MASTER_KEY


def settings(given: dict[str, Any]) -> Settings:
    """The settings of the council whose drafts were prepared.

    `given` has `slack`, `database` and `secret`, and under `teams` what else a council in Teams needs; `pace` says
    whether Slack's limits are kept beforehand.
    """
    return Settings(
        council_name=NAME,
        town_clerk=users("clerk")[0],
        deputy_town_clerk=users("deputy")[0],
        chair=users("chair")[0],
        employees=users("employee", "employee2"),
        volunteers=users("volunteer"),
        members=users("councillor", "councillor2"),
        accounts=ACCOUNTS,
        drafts_channel=CHANNEL,
        slack_connection="http",
        slack_bot_token=SecretStr("xoxb-practice-0000000000"),
        slack_signing_secret=SecretStr(given["secret"]),
        slack_app_id=APP,
        slack_team_id=TEAM,
        slack_api_url=f"{given['slack']}/api/",
        slack_pace=given.get("pace", "kept"),
        database_url=SecretStr(given["database"]),
        anchor_file=None,
        port=0,
        master_key=SecretStr(MASTER_KEY),
        fallback_email="vice-chair@thornbury.example",
        other_route="You can also telephone the Monitoring Officer.",
        smtp_host="localhost",
        smtp_tls="none",
        smtp_from="bot@thornbury.example",
        **given.get("teams", {}),
    )


async def _serve(given: dict[str, Any], ready: Callable[[str], None], over: asyncio.Future[None]) -> None:
    logs.configure("INFO", "json")
    async with running(settings(given), relaying=given["relaying"]) as service:
        keep_what_is_loaded()
        ready(service.address)
        waiting = {over, service.work} if given["relaying"] else {over}
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        if service.work.done():
            service.work.result()


if __name__ == "__main__":
    child.run(_serve)
