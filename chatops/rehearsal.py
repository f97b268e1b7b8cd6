"""The bot with a practice council, in one process: the same parts as for a real one, pointed at an invented one."""

import webbrowser
from pathlib import Path

from pydantic import SecretStr

from chatops import logs
from chatops.bootstrap import running, until_stopped
from chatops.policy.accounts import account
from chatops.practice.cast import thornbury
from chatops.practice.server import PracticeServer
from chatops.settings import Settings
from storage.engine import Database
from storage.migrate import migrate

PRACTICE_ACCOUNTS = (
    account("Facebook page", "https://www.facebook.com/ThornburyTC"),
    account("X", "https://x.com/ThornburyTC"),
    account("Website news", "https://www.thornbury.example/news"),
)


async def practise(folder: Path, *, port: int, fresh: bool, open_page: bool) -> None:
    """Run the bot with a practice council until it is told to stop. Its record is kept in the folder.

    `port` is where the page is, 0 for any; `fresh` starts over; `open_page` opens it in the browser.
    """
    logs.configure("WARNING", "plain")
    file = _record(folder, fresh=fresh)
    server = PracticeServer(thornbury(), port=port)
    await server.start()
    try:
        settings = practice_settings(server, f"sqlite+aiosqlite:///{file}")
        await _brought_up_to_date(settings)
        async with running(settings, server.clock) as service:
            server.bot_url = f"{service.address}/slack/events"
            print(f"The practice council of Thornbury is at {server.address}\nPress Ctrl+C to stop.", flush=True)  # noqa: T201
            if open_page:
                webbrowser.open(server.address)
            await until_stopped(service)
    finally:
        await server.stop()


def practice_settings(server: PracticeServer, database_url: str) -> Settings:
    """The settings of the bot that serves a practice council."""
    place = server.workspace

    def ids(*keys: str) -> tuple[str, ...]:
        return tuple(place.person(key).id for key in keys)

    return Settings(
        council_name=place.team_name,
        town_clerk=ids("clerk")[0],
        deputy_town_clerk=ids("deputy")[0],
        chair=ids("chair")[0],
        employees=ids("employee", "employee2"),
        volunteers=ids("volunteer"),
        members=ids("councillor", "councillor2"),
        accounts=PRACTICE_ACCOUNTS,
        drafts_channel=place.channel("drafts").id,
        slack_connection="http",
        slack_bot_token=SecretStr(server.bot_token),
        slack_app_token=SecretStr(server.app_token),
        slack_signing_secret=SecretStr(server.signing_secret),
        slack_app_id=place.app.id,
        slack_team_id=place.team_id,
        slack_api_url=server.api_url,
        database_url=SecretStr(database_url),
        port=0,
    )


async def _brought_up_to_date(settings: Settings) -> None:
    database = Database(settings.database_url.get_secret_value())
    try:
        await migrate(database)
    finally:
        await database.close()


def _record(folder: Path, *, fresh: bool) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "council.sqlite3"
    if fresh:
        file.unlink(missing_ok=True)
    return file
