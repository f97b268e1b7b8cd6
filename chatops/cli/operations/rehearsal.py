"""The bot with a practice council, in one process: the same parts as for a real one, pointed at an invented one."""

import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from chatops import logs, master_key
from chatops.bootstrap import running
from chatops.cli.operations.practice_tenant import in_tenant, join
from chatops.cli.operations.rehearsal_figures import Figures, Milestones
from chatops.desk import Desk
from chatops.flow.editions.acknowledge import acknowledge_policy
from chatops.lifetime import Service, until_stopped
from chatops.policy.accounts import account
from chatops.policy.people import AccountStatus, Caller, Standing
from chatops.ports.council import Council
from chatops.running_alone import alone_on
from chatops.settings.council import Settings
from chatops.settings.wrong import CannotStart
from handlers.mail.folder import FolderMailer
from handlers.mail.sending import Mailer
from handlers.practice.council import keeping
from handlers.practice.server import PracticeServer
from storage.engine import Database
from storage.location import make_place
from storage.migrate import migrate
from storage.trouble import trouble_of

PRACTICE_ACCOUNTS = (
    account("Facebook page", "https://www.facebook.com/ThornburyTC"),
    account("X", "https://x.com/ThornburyTC"),
    account("Website news", "https://www.thornbury.example/news"),
)


DATABASE = "council.sqlite3"


async def practise(folder: Path, *, port: int, fresh: bool, open_page: bool) -> None:
    """Run the bot with a practice council, in Slack and in Teams, until it is told to stop. The folder keeps it all.

    `port` is where the page is, 0 for the one of the last time or any; `fresh` starts over; `open_page` opens it in
    the browser.

    Raises:
        CannotStart: another process practises in this folder.
    """
    logs.configure("WARNING", "plain")
    with alone_on(folder / DATABASE):
        await _practise_alone(folder, port=port, fresh=fresh, open_page=open_page)


async def _practise_alone(folder: Path, *, port: int, fresh: bool, open_page: bool) -> None:
    database_file, workspace_file = _files(folder, fresh=fresh)
    kept, sentence = keeping.read(workspace_file)
    if sentence:
        _say(sentence)
    server = PracticeServer(kept.workspace, port=port, kept=kept, keep_in=workspace_file)
    await server.start()
    try:
        url = f"sqlite:///{database_file}"
        mail = FolderMailer(folder / "mail", practice_settings(server, url).smtp_from, server.clock)
        _say("Migrating the database to the tables that this version needs.")
        async with _brought_up_to_date(url) as database:
            _say("Starting the bot and the practice council.")
            async with rehearsing(server, url, mail) as service:
                show_behind(server, database, service.desk.council)
                server.bot_url = f"{service.address}/slack/events"
                _say(f"The practice council of Thornbury is at {server.address}\nPress Ctrl+C to stop.")
                if open_page:
                    webbrowser.open(server.address)
                await until_stopped(service)
    finally:
        await server.stop()


@asynccontextmanager
async def rehearsing(server: PracticeServer, database_url: str, mailer: Mailer | None = None) -> AsyncIterator[Service]:
    """The bot of a practice council, running until the block is left, with the policy read by its people.

    `mailer` takes mail to people outside the chat, when it is to be kept. The bot is in Teams where the council is.
    """
    settings = practice_settings(server, database_url)
    settings = settings.model_copy(update=in_tenant(server.teams)) if server.teams else settings
    async with running(settings, server.clock, mailer=mailer, networks_here=True) as service:
        await cast_has_read(service.desk, server)
        if server.teams is not None:
            await join(service, server, server.teams)
        server.behind.milestones = Milestones(service.desk).known
        try:
            yield service
        finally:
            # The page goes on without the bot, whose records can soon be asked no more.
            server.behind.milestones = None


def show_behind(server: PracticeServer, database: Database, council: Council) -> None:
    """Let the drawer behind the scenes show the letters and the journal of this council."""
    figures = Figures(database, council)
    server.behind.journal, server.behind.letters = figures.journal, figures.letters


def practice_settings(server: PracticeServer, database_url: str) -> Settings:
    """Return the settings of the bot that serves a practice council."""
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
        slack_pace="learned",
        database_url=SecretStr(database_url),
        anchor_file=None,
        port=0,
        master_key=SecretStr(master_key.practice()),
        fallback_email="vice-chair@thornbury.example",
        other_route="You can also write to the Monitoring Officer, Castle Street, Thornbury.",
        smtp_host="localhost",
        smtp_tls="none",
        smtp_from="council-posts@thornbury.example",
    )


HAS_NOT_READ = "volunteer"
"""Who of the cast has not read the policy yet, so that one can see how they are asked to."""


async def cast_has_read(desk: Desk, server: PracticeServer) -> None:
    """The invented people have read the policy before the practice begins, all who may draft but one."""
    await all_have_read(desk, but=server.workspace.person(HAS_NOT_READ).id)


async def all_have_read(desk: Desk, *, but: str) -> None:
    """Everybody who may draft has read the policy, but for whoever has this id."""
    edition = await desk.look(lambda work, _now: work.editions.current())
    if edition is None:
        return
    readers = await desk.look(lambda work, _now: work.editions.acknowledged(edition.number))
    if readers:
        return
    for entry in await desk.look(lambda work, _now: work.people.everyone()):
        if entry.person.user != but and entry.standing is not Standing.MEMBER:
            by = Caller(entry.person, AccountStatus.ACTIVE)
            await desk.transact(acknowledge_policy, edition=edition.number, by=by)


@asynccontextmanager
async def _brought_up_to_date(url: str) -> AsyncIterator[Database]:
    make_place(url)
    database = Database(url)
    try:
        try:
            await migrate(database)
        except Exception as error:
            trouble = trouble_of(error)
            if trouble is None:
                raise
            raise CannotStart(f"{trouble} To begin afresh, run: chatops practice --fresh") from error
        yield database
    finally:
        await database.close()


def _files(folder: Path, *, fresh: bool) -> tuple[Path, Path]:
    """Return the bot's database and the practice workspace, both new when `fresh`: the one is of no use without the
    other.
    """
    database, workspace = folder / DATABASE, folder / "workspace.json"
    if fresh:
        for file in (*(folder / (database.name + end) for end in ("", "-journal", "-wal", "-shm")), workspace):
            file.unlink(missing_ok=True)
    return database, workspace


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201
