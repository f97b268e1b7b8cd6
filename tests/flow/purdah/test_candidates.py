"""The Town Clerk gives the names of those standing, and they are gone when no period needs them any longer."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from chatops.desk import Desk
from chatops.facts.purdah import NamesErased
from chatops.flow.people.take_on import take_on
from chatops.flow.purdah.candidates import check_names, erase_names
from chatops.outbox.letter import LetterKind
from chatops.policy.purdah.candidates import Change, KnownName, NameKind
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.council import (
    MORNING,
    PEOPLE,
    ROLL,
    StillClock,
    caller,
    give_names_of,
    purdah_off,
    purdah_on,
    routed,
    take_on_everyone,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, refused

JANE, SEAN = KnownName(NameKind.CANDIDATE, "Jane Smith"), KnownName(NameKind.CANDIDATE, "Seán O’Brien")
GREEN = KnownName(NameKind.PARTY, "Green Party")


async def kept(desk: Desk) -> tuple[KnownName, ...]:
    return tuple(await desk.look(lambda work, _now: work.candidates.all()))


async def looked_after(desk: Desk) -> Facts:
    """The letter that erases names which are not needed is delivered."""
    return await desk.transact(erase_names, reference="")


async def early(desk: Desk) -> datetime:
    """The letter came too early; until when it waits."""
    with pytest.raises(NotYet) as raised:
        await looked_after(desk)
    return raised.value.until


# Giving them


async def test_names_are_added_put_in_place_of_others_and_erased(desk: Desk) -> None:
    await give_names_of(desk, "Jane Smith\nGreen Party, party")
    assert await kept(desk) == (JANE, GREEN)
    await give_names_of(desk, "Seán O’Brien\nJane Smith")
    assert await kept(desk) == (JANE, GREEN, SEAN)
    await give_names_of(desk, "Seán O’Brien", Change.REPLACE)
    assert await kept(desk) == (SEAN,)
    await give_names_of(desk, "", Change.ERASE)
    assert await kept(desk) == ()


async def test_the_same_names_again_change_nothing(desk: Desk, database: Database, clock: StillClock) -> None:
    await give_names_of(desk, "Jane Smith\nSeán O’Brien")
    clock.move(days=1)
    async with nothing_happens(database):
        await give_names_of(desk, "Jane Smith")
        await give_names_of(desk, "Seán O’Brien\nJane Smith", Change.REPLACE)


async def test_erasing_none_changes_nothing(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        await give_names_of(desk, "", Change.ERASE)


@pytest.mark.parametrize("by", [name for name in PEOPLE if name != "clerk"])
async def test_nobody_but_the_clerk_gives_names(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database) as told:
        await give_names_of(desk, "Jane Smith", by=by)
    assert told.sentence.startswith("Only the Town Clerk can give or erase the names")
    async with refused(desk, database):
        await desk.transact(check_names, by=caller(by))


@pytest.mark.parametrize("change", [Change.ADD, Change.REPLACE])
async def test_nothing_pasted_erases_nothing(desk: Desk, database: Database, change: Change) -> None:
    await give_names_of(desk, "Jane Smith")
    async with refused(desk, database) as told:
        await give_names_of(desk, " \n", change)
    assert told.sentence == "Paste the names, one on each line."


async def test_together_with_those_that_are_kept_they_are_not_too_many(desk: Desk, database: Database) -> None:
    await give_names_of(desk, "\n".join(f"Jane {n}x Smith" for n in range(1000)))
    async with refused(desk, database) as told:
        await give_names_of(desk, "Seán O’Brien")
    assert told.sentence == "That would be 1,001 names, and 1,000 is the most."


# When they go


async def test_two_weeks_after_the_period_the_names_are_erased_and_the_clerk_is_told(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await routed(desk)
    await purdah_on(desk, ends=date(2027, 5, 6))
    await give_names_of(desk, "Jane Smith\nGreen Party, party")
    due = datetime(2027, 5, 6, 23, tzinfo=UTC) + timedelta(days=14)
    for early_at in (MORNING + timedelta(days=14), due - timedelta(microseconds=1)):
        clock.set(early_at)
        assert await early(desk) == due
        assert await kept(desk) == (JANE, GREEN)
    clock.set(due)
    (fact,) = await looked_after(desk)
    assert await kept(desk) == ()
    assert await rows(database, "SELECT * FROM candidate_lists") == []
    assert isinstance(fact, NamesErased)
    assert [affected.reference for affected in fact.affected] == [draft.reference]
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["clause"]) == ("purdah:names-erased", None, "PS-4c")
    assert entry["details"] == {"candidate": 1, "party": 1, "councillor": 0}
    told = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.NAMES_ERASED)
    assert [row["to"] for row in told] == [str(PEOPLE["clerk"])]
    async with nothing_happens(database):
        assert await looked_after(desk) == ()


async def test_names_that_no_period_follows_go_two_weeks_after_they_were_given(desk: Desk, clock: StillClock) -> None:
    await give_names_of(desk, "Jane Smith")
    clock.move(days=1)
    await give_names_of(desk, "Seán O’Brien")
    clock.move(days=13)
    assert await early(desk) == MORNING + timedelta(days=15)
    clock.move(days=1)
    assert len(await looked_after(desk)) == 1


async def test_until_further_notice_names_are_kept_and_go_two_weeks_after_the_clerk_ends_it(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    period = await purdah_on(desk)
    await give_names_of(desk, "Jane Smith")
    clock.move(days=300)
    async with nothing_happens(database):
        assert await looked_after(desk) == ()
    await purdah_off(desk, period)
    waits = await rows(database, "SELECT about FROM letters WHERE kind = :kind", kind=LetterKind.NAMES_DUE)
    assert period in {row["about"] for row in waits}
    assert await early(desk) == clock.now() + timedelta(days=14)
    clock.move(days=14)
    assert len(await looked_after(desk)) == 1


async def test_a_period_that_is_ended_early_lets_them_go_earlier(desk: Desk, clock: StillClock) -> None:
    period = await purdah_on(desk, ends=date(2027, 5, 6))
    await give_names_of(desk, "Jane Smith")
    clock.move(days=2)
    await purdah_off(desk, period)
    assert await early(desk) == MORNING + timedelta(days=16)


async def test_a_period_that_is_called_off_keeps_no_names(desk: Desk, clock: StillClock) -> None:
    await give_names_of(desk, "Jane Smith")
    await purdah_off(desk, await purdah_on(desk, begins=date(2027, 4, 1), ends=date(2027, 5, 6)))
    clock.move(days=14)
    assert len(await looked_after(desk)) == 1


async def test_the_poll_of_another_year_keeps_no_names_of_this_one(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk, ends=date(2027, 5, 6))
    await give_names_of(desk, "Jane Smith")
    await purdah_on(desk, begins=date(2028, 3, 27), ends=date(2028, 5, 4))
    clock.set(datetime(2027, 5, 20, 23, tzinfo=UTC))
    assert len(await looked_after(desk)) == 1
    await give_names_of(desk, "Jane Smith")  # given again, they are for that poll
    clock.move(days=14)
    assert await early(desk) == datetime(2028, 5, 18, 23, tzinfo=UTC)


async def test_without_a_clerk_the_deputy_is_told_and_without_either_they_are_erased_all_the_same(
    desk: Desk, clock: StillClock
) -> None:
    for there, told in ((ROLL[1:], PEOPLE["deputy"]), (ROLL[2:], None)):
        await take_on_everyone(desk)
        await give_names_of(desk, "Jane Smith")
        await desk.transact(take_on, people=there)
        clock.move(days=14)
        (fact,) = await looked_after(desk)
        assert isinstance(fact, NamesErased)
        assert fact.tell == told
        assert await kept(desk) == ()


async def test_an_erased_name_is_not_in_the_file_any_more(desk: Desk, database: Database, clock: StillClock) -> None:
    if not is_sqlite(database.url):
        pytest.skip("PostgreSQL frees what was deleted by itself, when it vacuums")
    await give_names_of(desk, "Zebedee Quillfeather\nJane Smith")
    clock.move(days=14)
    folder = Path(str(database.url.database)).parent
    assert in_files(folder, b"Quillfeather")
    await looked_after(desk)
    assert not in_files(folder, b"Quillfeather")


def in_files(folder: Path, secret: bytes) -> bool:
    return any(secret in path.read_bytes() for path in folder.iterdir())
