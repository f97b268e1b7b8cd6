"""Running a set-up: whether there is one to do, the page of it in a browser, and the same in a terminal."""

import asyncio
import os
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import web

from chatops.cli.setting_up.entries import started_page
from chatops.cli.setting_up.pages import PATH, SetupPages
from chatops.cli.setting_up.progress import SETUP_FILE, Progress, read_progress, write_progress
from chatops.cli.setting_up.step import Setup
from chatops.cli.setting_up.steps import STEPS
from chatops.cli.setting_up.terminal import ask_everything
from chatops.clock import SystemClock
from chatops.lifetime import told_to_stop
from chatops.running_alone import alone_on
from chatops.settings.council import ENV_FILE, load
from chatops.settings.single import is_around
from chatops.settings.wrong import CannotStart
from handlers.receiving.connections import make_runner
from handlers.sessions import new_session
from handlers.web.entry import Entry
from storage.engine import Database
from storage.location import missing_file
from storage.trouble import trouble_of

_SAY_THAT_THERE_IS_ONE = ("COUNCIL_NAME", "TOWN_CLERK", "SLACK_BOT_TOKEN", "TEAMS_APP_ID")
"""Settings of which one in the environment says that somebody sets the bot up there."""


def is_to_be_set_up() -> bool:
    """Return whether nobody has set the bot up on this computer yet, or a set-up was left in the middle."""
    return SETUP_FILE.exists() or not (ENV_FILE.exists() or any(map(is_around, _SAY_THAT_THERE_IS_ONE)))


async def check_that_it_may(progress: Progress) -> None:
    """Make sure that no council is set up already. Raises CannotStart."""
    if SETUP_FILE.exists():
        return
    if ENV_FILE.exists():
        raise CannotStart(f"There are settings in {ENV_FILE} already. To check them, run: chatops doctor")
    if _is_settled():
        raise CannotStart("The environment has all the settings already. To check them, run: chatops doctor")
    url = progress.value("DATABASE_URL")
    try:
        if missing_file(url) is not None:
            return
        database = Database(url)
    except Exception as error:
        raise CannotStart(trouble_of(error) or "DATABASE_URL cannot be understood.") from None
    try:
        councils = await database.councils()
    except Exception as error:
        if trouble_of(error) is None and not isinstance(error, OSError):
            return  # it has no tables yet
        councils = ()
    finally:
        await database.close()
    if councils:
        raise CannotStart(
            f"The database is that of {councils[0].name}, which is set up. Put its settings back into {ENV_FILE}."
        )


def _is_settled() -> bool:
    """Return whether the settings are all there and right."""
    try:
        load()
    except CannotStart:
        return False
    return True


@asynccontextmanager
async def _setting_up() -> AsyncIterator[Setup]:
    """The set-up of this folder, for this process alone. Raises CannotStart."""
    if not os.access(SETUP_FILE.parent, os.W_OK):
        raise CannotStart(
            "Nobody has set the bot up here, and what is given to that end cannot be kept in this folder."
        )
    with alone_on(SETUP_FILE):
        progress = read_progress()
        await check_that_it_may(progress)
        async with new_session() as session:
            setup = Setup(progress, session, SystemClock(), STEPS, _keep)
            yield setup
        if setup.is_over:
            SETUP_FILE.unlink(missing_ok=True)


async def _keep(progress: Progress) -> None:
    write_progress(progress)


async def set_up_in_terminal() -> bool:
    """Ask everything in the terminal. Returns whether the bot is to start. Raises CannotStart."""
    async with _setting_up() as setup:
        await ask_everything(setup)
        return setup.is_over


async def set_up_in_browser(say: Callable[[str], None], *, open_page: bool = False) -> bool:
    """Serve the page of the set-up until it is over or the program is told to stop.

    Returns whether the bot is to start. Raises CannotStart.
    """
    async with _setting_up() as setup:
        value = setup.progress.value
        web_address = os.environ.get("WEB_ADDRESS", "")
        entry = Entry(setup.clock, lambda code: say(f"The code for the page is {code}"), web_address)
        pages = SetupPages(setup, entry, lambda: started_page(setup.progress.platforms))
        async with _serving(pages, value("HOST"), int(value("PORT"))) as address:
            where = f"{web_address.rstrip('/')}{PATH}" if web_address else f"{address}{PATH}"
            say(f"Nobody has set the bot up here yet. Open {where} in a browser, and type the code.")
            if open_page:
                webbrowser.open(where)
            await until_over(pages)
        return setup.is_over


@asynccontextmanager
async def _serving(pages: SetupPages, host: str, port: int) -> AsyncIterator[str]:
    """Serve the pages until the block is left; gives the address at which this computer reaches them."""
    app = web.Application(client_max_size=2**20, middlewares=[_plainly])
    app.add_routes(pages.routes())
    runner = make_runner(app)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise CannotStart(f"HOST and PORT cannot be listened on: {error.strerror}.") from error
        bound, taken = runner.addresses[0][:2]
        yield f"http://{'127.0.0.1' if bound in {'0.0.0.0', '::'} else bound}:{taken}"  # noqa: S104 - compared alone
    finally:
        await runner.cleanup()


@web.middleware
async def _plainly(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer what there is not, and faults, without a word of what was asked."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        return web.Response(status=error.status, text=HTTPStatus(error.status).phrase)


async def until_over(pages: SetupPages) -> None:
    """Wait until the bot is to start, or the program is told to stop."""
    waiting = [asyncio.create_task(event.wait()) for event in (told_to_stop(), pages.over)]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    if pages.over.is_set():
        await asyncio.sleep(0.5)  # the last page is still on its way
