"""Whoever looks after a deployment sees how each of its councils is, and nothing that anybody wrote or reported."""

import pytest

from chatops.desk import Desk
from chatops.outbox.letter import CONFIDENTIAL, Letter, LetterKind
from chatops.ports.delivery import Outage
from storage.engine import Database
from storage.version import newest
from tests.cli.test_cli import _a_folder_without_settings, ran
from tests.cli.test_letter_commands import put_aside
from tests.support.council import MORNING, StillClock, desk_of, submitted
from tests.support.databases import address_of

__all__ = ["_a_folder_without_settings"]

WELL = "  None was put aside, and nothing keeps them from going out."


@pytest.fixture(autouse=True)
def _settings(_a_folder_without_settings: None, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))


async def test_each_council_is_listed_with_what_is_amiss_at_it_alone(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    theirs = desk_of(database, await database.council("slack", "T0OTHER", "Oldbury Parish Council"), clock)
    await put_aside(desk, *(Letter(kind, "BR-0") for kind in CONFIDENTIAL))
    await submitted(desk, words="The mayor resigns in June.")
    entries = (await desk.look(lambda work, _now: work.journal_head())).sequence
    ours = f"Thornbury Town Council (T0THORNBURY), {entries} entries in its journal"
    others = "Oldbury Parish Council (T0OTHER), 0 entries in its journal"
    well = await ran("councils")
    first, *lines = well.output.splitlines()
    assert first.startswith(f"The database is at version {newest()} and takes ")
    assert lines == [ours, WELL, others, WELL]
    assert well.exit_code == 0
    await put_aside(theirs, Letter(LetterKind.STATUS_CARD, "DR-000001"))
    await theirs.records.write(lambda work: work.outages.keep(Outage(MORNING, "token_revoked")))
    amiss = await ran("councils")
    assert amiss.output.splitlines()[1:] == [
        ours,
        WELL,
        others,
        "  Slack has not taken messages since Monday 1 March at 09:30 (token_revoked).",
        "  1 message is put aside, because somebody or a channel could not be reached.",
        "Something is amiss at 1 of 2. For each of them run: chatops doctor",
    ]
    assert amiss.exit_code == 1


async def test_where_there_is_no_council_yet_it_says_so() -> None:
    assert (await ran("councils")).output.endswith("There is no council in it yet.\n")
