"""The connection to PostgreSQL cut at each message of an act: all of it is kept or nothing, and nothing twice.

The connection is cut before the server has the message, and after it has done it and before anybody hears of it: of a
COMMIT too. Whoever was told that it is saved has it; whoever was not tries once more, and then has it once.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from chatops.desk import Desk
from chatops.ports.council import Council
from chatops.ports.unit_of_work import RecordsAway
from storage.audit.verify import verify
from storage.database.sqlite import sqlite3
from storage.engine import Database
from tests.support.council import StillClock, desk_of
from tests.support.databases import ENGINES, copy_of, kept_of, put_back
from tests.support.disturbed_acts import ACTS, Act, number_of, once_more
from tests.support.invariants.drafts import Records, broken_in
from tests.support.postgres_proxy import Cut, PostgresProxy, proxy_to

pytestmark = pytest.mark.skipif("postgres" not in ENGINES, reason="SQLite has no connection that could be cut")

MOST_MESSAGES = 2000
CHECKED_EACH = 25
"""How many cuts go by between two looks through everything that is kept; nothing that is wrong mends itself."""


@dataclass
class Disturbed:
    """A council whose desk works through a proxy, and the same one beside it, undisturbed."""

    database: Database
    council: Council
    calm: Desk
    cut: Desk
    proxy: PostgresProxy
    file: Path

    async def disturbed_once(self, act: Act, at: int, cut: Cut, of: str = "") -> bool:
        """Try the act with the connection cut there, and once more. Returns whether there was so much to cut."""
        attempt = await act.begin(self.calm)
        before = await number_of(self.database, act.kept)
        self.proxy.cut_at(at, cut, of)
        try:
            await attempt(self.cut)
            answered = True
        except RecordsAway:
            answered = False
        struck, kept = self.proxy.struck, await number_of(self.database, act.kept) - before
        where = f"cut at {at}, {cut}: {struck}"
        assert kept in ({1} if answered else {0, 1}), where
        assert answered or struck, where
        await once_more(attempt, self.cut)
        assert await number_of(self.database, act.kept) - before == 1, where
        if act.after is not None:
            await act.after(self.calm)
        return bool(struck)

    async def holds(self) -> None:
        """Everything that is kept is whole, by the audit and by what never must happen."""
        assert (await self.database.look(lambda connection: verify(connection, self.council))).findings == ()
        copy = Database(f"sqlite:///{self.file}")
        same = await copy.council("slack", "T0THORNBURY", "Thornbury Town Council")
        await put_back(copy, await kept_of(self.database), over=await kept_of(copy))
        await copy.close()
        with sqlite3.connect(self.file) as connection:
            assert broken_in(Records(connection, same.number)) == []
        connection.close()


@pytest.fixture
async def disturbed(
    database_url: str,
    database: Database,
    council: Council,
    desk: Desk,
    clock: StillClock,
    sqlite_template: Path,
    tmp_path: Path,
) -> AsyncIterator[Disturbed]:
    copy_of(sqlite_template, tmp_path)
    async with proxy_to(database_url) as (proxy, through):
        behind = Database(through)
        cut = desk_of(behind, council, clock)
        yield Disturbed(database, council, desk, cut, proxy, tmp_path / "council.sqlite3")
        await behind.close()


on_postgres = pytest.mark.parametrize("database_url", ["postgres"], indirect=True)


@on_postgres
@pytest.mark.parametrize("name", ACTS)
async def test_a_commit_whose_answer_is_lost_is_there_once_and_one_that_never_arrives_is_not(
    disturbed: Disturbed, name: str
) -> None:
    for cut in Cut:
        assert await disturbed.disturbed_once(ACTS[name], 1, cut, "COMMIT")
    await disturbed.holds()


@on_postgres
@pytest.mark.parametrize(("name", "at"), [(name, 3 + 7 * number) for number, name in enumerate(ACTS)])
async def test_an_act_cut_at_a_message_is_whole_or_not_there(disturbed: Disturbed, name: str, at: int) -> None:
    for cut in Cut:
        assert await disturbed.disturbed_once(ACTS[name], at, cut)
    await disturbed.holds()


@on_postgres
@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("cut", Cut, ids=["before", "after"])
@pytest.mark.parametrize("name", ACTS)
async def test_an_act_cut_at_any_message_is_whole_or_not_there(disturbed: Disturbed, name: str, cut: Cut) -> None:
    for at in range(1, MOST_MESSAGES):
        if not await disturbed.disturbed_once(ACTS[name], at, cut):
            break
        if at % CHECKED_EACH == 0:
            await disturbed.holds()
    assert 30 < at < MOST_MESSAGES - 1
    await disturbed.holds()
    print(f"{name}: cut at {at - 1} messages")  # noqa: T201 — the figure of a long run


@on_postgres
async def test_a_database_that_goes_away_again_and_again_costs_no_letter_a_try(disturbed: Disturbed) -> None:
    attempt = await ACTS["release"].begin(disturbed.calm)
    for _ in range(15):
        disturbed.proxy.cut_at(1, Cut.BEFORE, "COMMIT")
        with pytest.raises(RecordsAway):
            await attempt(disturbed.cut)
    await attempt(disturbed.cut)
    assert await number_of(disturbed.database, ACTS["release"].kept) == 1
    assert await number_of(disturbed.database, "SELECT count(*) AS n FROM letters WHERE parked_at IS NOT NULL") == 0
