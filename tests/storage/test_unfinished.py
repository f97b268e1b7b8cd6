"""Forms that were saved for later are sealed, each for its author alone, and go after a week by themselves."""

from datetime import timedelta

from chatops.desk import Desk
from chatops.flow.breaches.upkeep import commit_day
from chatops.policy.people import Person
from chatops.policy.retention import SAVED_FORMS
from chatops.ports.unfinished import Unfinished
from storage.engine import Database
from storage.record_copy.cells import SEALED
from storage.unfinished.schema import unfinished_drafts
from tests.storage.test_releases import files, personal, table
from tests.support.council import PEOPLE, StillClock, take_on_everyone

BODY = '{"words": "The library opens at ten."}'


async def save(desk: Desk, clock: StillClock, by: Person, name: str = "saved:1") -> None:
    await desk.records.write(lambda work: work.unfinished.keep(Unfinished(name, by, clock.now(), BODY)))


async def saved(desk: Desk, by: Person) -> list[str]:
    kept = await desk.look(lambda work, now: work.unfinished.of([by], now=now))
    return [one.body for one in kept]


async def kept_in(database: Database) -> list[bytes]:
    rows = await database.run(lambda connection: connection.execute(unfinished_drafts.select()).all())
    return [row.sealed for row in rows]


async def test_nothing_of_a_form_is_in_the_file_and_its_author_alone_gets_it(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    await take_on_everyone(desk)
    await save(desk, clock, PEOPLE["employee"])
    assert await saved(desk, PEOPLE["employee"]) == [BODY]
    assert await saved(desk, PEOPLE["clerk"]) == []
    (sealed,) = await kept_in(database)
    assert b"library" not in sealed
    await desk.records.write(lambda work: work.unfinished.remove("saved:1", [PEOPLE["clerk"]]))
    assert await saved(desk, PEOPLE["employee"]) == [BODY], "another cannot throw it away"


async def test_a_copy_for_their_author_says_that_it_is_kept_and_whoever_makes_the_copy_does_not_read_it(
    desk: Desk, clock: StillClock
) -> None:
    await take_on_everyone(desk)
    await save(desk, clock, PEOPLE["employee"])
    kept = table(await personal(desk, "employee"), "forms kept for later")
    assert [(row["by"], row["sealed"]) for row in kept] == [("Tom Reed", SEALED)]
    assert "library" not in "".join(files(await personal(desk, "employee")).values())
    assert "forms kept for later.csv" not in files(await personal(desk, "clerk"))


async def test_it_is_out_of_reach_after_a_week_and_gone_on_the_day_after(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    await take_on_everyone(desk)
    await save(desk, clock, PEOPLE["employee"])
    clock.move(days=SAVED_FORMS.kept_for.days)
    assert await saved(desk, PEOPLE["employee"]) == []
    assert len(await kept_in(database)) == 1
    yesterday = (clock.now() - timedelta(days=1)).date()
    await desk.transact(commit_day, reference=yesterday.isoformat())
    assert await kept_in(database) == []
