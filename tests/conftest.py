"""What every test can ask for: a real database, a clock that stands still, an invented council at its desk."""

import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, nullcontext
from functools import cache
from pathlib import Path
from types import FunctionType

import pytest
from hypothesis import settings

from chatops.desk import Desk
from chatops.ports.council import Council
from storage import engine
from storage.database.whose import EVERY, told
from storage.engine import Database
from tests.support.compiled import shared_statements
from tests.support.council import StillClock, desk_of, take_on_everyone
from tests.support.databases import (
    ENGINES,
    Kept,
    address_of,
    copy_of,
    empty_postgres,
    kept_of,
    make_template,
    postgres_of_this_worker,
    put_back,
)
from tests.support.patience import patient

# How long an example takes says how busy the computer is.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

HERE = Path(__file__).parent
WHERE_THE_ENGINE_MATTERS = (
    "canaries",
    "flow/purdah/test_purdah_interleaved.py",
    "flow/drafts/test_release.py",
    "flow/machine/test_state_machine.py",
    "flow/publishing/test_two_replicas.py",
    "handlers/web/test_health.py",
    "cli/test_keys.py",
    "journeys/test_breach_killed.py",
    "journeys/test_county_processes.py",
    "journeys/test_database_stopped.py",
    "journeys/test_happy_path.py",
    "journeys/test_killed.py",
    "journeys/test_meeting_others.py",
    "journeys/test_old_copy.py",
    "journeys/test_relay_stopped.py",
    "journeys/test_replicas.py",
    "storage",
    "relay/test_relay.py",
    "relay/test_relay_leases.py",
)
"""Where tests run on PostgreSQL too whenever they run. What tests rules or sentences is repeated there by the soak."""
BUT_NOT_IN = ("storage/audit/test_audit.py", "storage/audit/test_audit_forms.py")
"""What tampers with one row after another: that the audit reads PostgreSQL as it reads SQLite, its other tests say."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish() -> None:
    """Keep the tests that were collected out of the garbage collector's way: they stay to the end.

    To look through half a million objects takes a third of a second, in the middle of an answer that has one.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: pytest.Collector, obj: object) -> list[pytest.Item] | None:
    """Make nothing of a soak test that is not asked for: each worker made two thousand, to leave them out again."""
    marks = getattr(obj, "pytestmark", ()) if isinstance(obj, FunctionType) else ()
    return None if _soaks(collector.config) or "soak" not in [mark.name for mark in marks] else []


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try what asks for a database on each engine in turn; outside the soak, on PostgreSQL only where it matters."""
    chosen = any("database_url" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize"))
    if "database_url" in metafunc.fixturenames and not chosen:
        both = _soaks(metafunc.config) or _engine_matters(metafunc.definition.path)
        metafunc.parametrize("database_url", ENGINES if both else ENGINES[:1], indirect=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the soak tests out unless they are asked for with `-m`."""
    for item in items:
        engine = item.callspec.params.get("database_url") if hasattr(item, "callspec") else None
        if engine == "postgres" and not _engine_matters(item.path):
            item.add_marker(pytest.mark.soak)
    if _soaks(config):
        return
    short_ones, long_ones = [], []
    for item in items:
        (long_ones if item.get_closest_marker("soak") else short_ones).append(item)
    if long_ones:
        config.hook.pytest_deselected(items=long_ones)
        items[:] = short_ones


def _soaks(config: pytest.Config) -> bool:
    return "soak" in (config.option.markexpr or "")


@cache
def _engine_matters(path: Path) -> bool:
    places = [HERE / place for place in WHERE_THE_ENGINE_MATTERS]
    is_there = path in places or any(place in path.parents for place in places)
    return is_there and path not in {HERE / place for place in BUT_NOT_IN}


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once() -> Iterator[None]:
    with shared_statements():
        yield


@pytest.fixture(scope="session", autouse=True)
def _tests_look_at_every_council() -> Iterator[None]:
    """What a test itself asks of PostgreSQL without saying for whom; the product says it always
    (`tests/house/test_whose.py`).
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "told", lambda whose: told(EVERY if whose is None else whose))
        yield


@pytest.fixture(autouse=True)
def _nothing_is_too_late(request: pytest.FixtureRequest) -> Iterator[None]:
    """Give every answer a minute, unless the test is about what happens when time runs out."""
    with nullcontext() if request.node.get_closest_marker("in_real_time") else patient():
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, made once for each worker."""
    return make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A migrated PostgreSQL database, made once for each worker and dropped at the end."""
    with postgres_of_this_worker() as url:
        yield url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite database with nothing in it."""
    return copy_of(sqlite_template, tmp_path)


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database with nothing in it, on each engine in turn."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url")
    url = request.getfixturevalue("postgres_url")
    empty_postgres(url)
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open database on each engine in turn."""
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def another(database: Database) -> AsyncIterator[Callable[[], Database]]:
    """Opens the same database once more, as a second replica or a second process would."""
    async with AsyncExitStack() as stack:

        def opened() -> Database:
            replica = Database(address_of(database))
            stack.push_async_callback(replica.close)
            return replica

        yield opened


@pytest.fixture
def clock() -> StillClock:
    """A clock that stands still until a test moves it."""
    return StillClock()


@pytest.fixture
async def council(database: Database) -> Council:
    """A council that is registered and has nothing else."""
    return await database.council("slack", "T0THORNBURY", "Thornbury Town Council")


@pytest.fixture(scope="session")
def desks() -> dict[tuple[str, int], Kept]:
    """What is kept once everyone is taken on, by engine and council: done once for each worker."""
    return {}


@pytest.fixture
async def desk(database: Database, council: Council, clock: StillClock, desks: dict[tuple[str, int], Kept]) -> Desk:
    """The desk of an invented council with its people and accounts taken on (see `tests.support.council`)."""
    at = desk_of(database, council, clock)
    which = (database.url.get_backend_name(), council.number)
    if which in desks:
        await put_back(database, desks[which])
    else:
        await take_on_everyone(at)
        desks[which] = await kept_of(database)
    return at


@pytest.fixture
def desk_at(database: Database, clock: StillClock) -> Callable[[str], Awaitable[Desk]]:
    """Makes a desk for another organisation of the same database, with nobody on its list."""

    async def made(organisation: str) -> Desk:
        return desk_of(database, await database.council("slack", organisation, f"Council {organisation}"), clock)

    return made
