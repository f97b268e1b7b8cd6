"""The bot with a practice council, in one process: the same parts as for a real one, pointed at an invented one."""

import webbrowser
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from chatops import logs, master_key
from chatops.bootstrap import Service, running, until_stopped
from chatops.policy.accounts import account
from chatops.ports import Council
from chatops.practice import keeping
from chatops.practice.server import PracticeServer
from chatops.rehearsal_figures import Figures
from chatops.settings import Settings
from handlers.mail.folder import FolderMailer
from storage.engine import Database
from storage.migrate import migrate

PRACTICE_ACCOUNTS = (
    account("Facebook page", "https://www.facebook.com/ThornburyTC"),
    account("X", "https://x.com/ThornburyTC"),
    account("Website news", "https://www.thornbury.example/news"),
)


async def practise(folder: Path, *, port: int, fresh: bool, open_page: bool) -> None:
    """Run the bot with a practice council until it is told to stop. Everything is kept in the folder.

    `port` is where the page is, 0 for the one of the last time or any; `fresh` starts over; `open_page` opens it in
    the browser.
    """
    logs.configure("WARNING", "plain")
    database_file, workspace_file = _files(folder, fresh=fresh)
    kept, sentence = keeping.read(workspace_file)
    if sentence:
        _say(sentence)
    server = PracticeServer(kept.workspace, port=port, kept=kept, keep_in=workspace_file)
    await server.start()
    try:
        url = f"sqlite+aiosqlite:///{database_file}"
        settings = practice_settings(server, url)
        async with _brought_up_to_date(url) as database, _bot(settings, server, folder) as service:
            show_behind(server, database, service.desk.council)
            server.bot_url = f"{service.address}/slack/events"
            _say(f"The practice council of Thornbury is at {server.address}\nPress Ctrl+C to stop.")
            if open_page:
                webbrowser.open(server.address)
            await until_stopped(service)
    finally:
        await server.stop()


def _bot(settings: Settings, server: PracticeServer, folder: Path) -> AbstractAsyncContextManager[Service]:
    mail = FolderMailer(folder / "mail", settings.smtp_from, server.clock)
    return running(settings, server.clock, mailer=mail)


def show_behind(server: PracticeServer, database: Database, council: Council) -> None:
    """Let the drawer behind the scenes show the letters and the journal of this council."""
    figures = Figures(database, council)
    server.behind.journal, server.behind.letters = figures.journal, figures.letters


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
        breach_channel=place.channel("confidential").id,
        slack_connection="http",
        slack_bot_token=SecretStr(server.bot_token),
        slack_app_token=SecretStr(server.app_token),
        slack_signing_secret=SecretStr(server.signing_secret),
        slack_app_id=place.app.id,
        slack_team_id=place.team_id,
        slack_api_url=server.api_url,
        database_url=SecretStr(database_url),
        port=0,
        master_key=SecretStr(master_key.practice()),
        fallback_email="vice-chair@thornbury.example",
        other_route="You can also write to the Monitoring Officer, Castle Street, Thornbury.",
        smtp_host="localhost",
        smtp_tls="none",
        smtp_from="council-posts@thornbury.example",
    )


@asynccontextmanager
async def _brought_up_to_date(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    try:
        await migrate(database)
        yield database
    finally:
        await database.close()


def _files(folder: Path, *, fresh: bool) -> tuple[Path, Path]:
    """The bot's database and the practice workspace, both new when `fresh`: the one is of no use without the other."""
    folder.mkdir(parents=True, exist_ok=True)
    database, workspace = folder / "council.sqlite3", folder / "workspace.json"
    if fresh:
        for file in (*(folder / (database.name + end) for end in ("", "-journal", "-wal", "-shm")), workspace):
            file.unlink(missing_ok=True)
    return database, workspace


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201
