"""Keep a database of the newest tables, for the versions to come: `python -m tests.upgrades`.

What is kept is SQL text, made by the code of its time by going through `tests.support.rich`, so that each later version
is seen to bring it up to date and to find it whole. It is made once, with the version that brings the tables; one that
is there is never made anew by a later version. 0001 to 0008 were made afterwards, each in a checkout of the last
commit before the next: 18faaf2, 00c4f7b, 02c88f7, 471bcae, 32104f8, 2fd6f7a, a2caa78 and 595859b.
"""

import asyncio
import sqlite3  # noqa: TID251 - the other one writes no file out, and by then nobody else has this one open
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from storage.engine import Database
from storage.migrate import migrate
from storage.version import newest
from tests.support.council import StillClock, desk_of
from tests.support.databases import url_of
from tests.support.rich import rich_story

FOLDER = Path(__file__).parent


async def make(file: Path) -> None:
    """Make a database of the newest tables in this file."""
    database = Database(url_of(file))
    try:
        await migrate(database)
        council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
        clock = StillClock()
        await rich_story(desk_of(database, council, clock), clock)
    finally:
        await database.close()


def main() -> None:
    """Write the newest, and nothing that is there already."""
    kept = FOLDER / f"{newest()}.sql"
    if kept.exists():
        sys.exit(f"{kept.name} is kept already.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "council.sqlite3"
        asyncio.run(make(file))
        with closing(sqlite3.connect(file)) as made:
            kept.write_text("\n".join(made.iterdump()) + "\n", encoding="utf-8")
    print(f"{kept.name} is kept.")  # noqa: T201 - said to whoever ran it


if __name__ == "__main__":
    main()
