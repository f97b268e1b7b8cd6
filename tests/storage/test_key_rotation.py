"""Changing the master key: whatever happens on the way, everything opens, and nothing was sealed anew."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import text

from chatops.desk import Desk
from chatops.ports.council import Council
from storage import key_rotation
from storage.audit.verify import verify
from storage.engine import Database
from storage.key_rotation import Rotated, rotate
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import Keyring
from tests.storage import rotator
from tests.support import opening
from tests.support.council import MORNING
from tests.support.databases import address_of, rows
from tests.support.forked import Forked
from tests.support.keys import ANOTHER_KEY, MASTER_KEY
from tests.support.reports import as_kept, committed, erased, remarked, reported

NEW, OLD = ANOTHER_KEY, MASTER_KEY
BOTH = Keyring.read(NEW, OLD)
NEW_ID, OLD_ID = BOTH.ids


async def some_cases(desk: Desk, number: int = 7) -> list[str]:
    """Cases of which one was changed and one erased; the references of those that are left."""
    references = [(await reported(desk))[0].reference for _ in range(number + 1)]
    await remarked(desk, references[0])
    await erased(desk, references.pop())
    await committed(desk)
    return references


async def sealed_as_kept(database: Database) -> list[dict[str, Any]]:
    """All that a change of the master key must leave as it is."""
    columns = "reference, opened_on, version, sealed, receipt, form, erased_on"
    kept = await rows(database, f"SELECT {columns} FROM cases ORDER BY reference")  # noqa: S608 - our own columns
    return kept + await rows(database, "SELECT * FROM sealed_journal ORDER BY sequence")


async def under(database: Database) -> dict[str, int]:
    """How many keys are kept under each master key."""
    both = "SELECT master FROM cases WHERE master IS NOT NULL UNION ALL SELECT master FROM council_keys"
    counted = await rows(database, f"SELECT master, count(*) AS number FROM ({both}) AS kept GROUP BY master")  # noqa: S608
    return {row["master"]: row["number"] for row in counted}


async def rotated(database: Database, council: Council, keyring: Keyring = BOTH) -> Rotated:
    return await rotate(database, council, keyring)


async def amiss(database: Database, council: Council, *keys: str) -> str:
    """Why the service does not start with these master keys; empty when it does."""
    return "\n".join(await database.look(lambda connection: keys_amiss(connection, council, Keyring.read(*keys))))


async def test_every_key_is_wrapped_again_and_nothing_is_sealed_again(
    desk: Desk, database: Database, council: Council
) -> None:
    await some_cases(desk)
    before, cases = await sealed_as_kept(database), await opening.cases_kept(database, OLD)
    assert await under(database) == {OLD_ID: 8}
    outcome = await rotated(database, council)
    assert (outcome.damaged, outcome.state.under) == (False, {NEW_ID})
    assert await under(database) == {NEW_ID: 8}
    assert await sealed_as_kept(database) == before
    assert await opening.cases_kept(database, NEW) == cases
    assert len(await opening.sealed_entries(database, NEW)) == 11
    report = await database.look(lambda connection: verify(connection, council, keyring=Keyring.read(NEW)))
    assert report.whole, report.findings


async def test_changing_it_again_changes_nothing(desk: Desk, database: Database, council: Council) -> None:
    await some_cases(desk)
    await rotated(database, council)
    wrapped = await rows(database, "SELECT reference, wrapped FROM cases ORDER BY reference")
    for keyring in (BOTH, Keyring.read(NEW)):
        await rotated(database, council, keyring)
        assert await rows(database, "SELECT reference, wrapped FROM cases ORDER BY reference") == wrapped


async def test_a_council_that_has_nothing_confidential_has_nothing_to_be_changed(
    database: Database, council: Council
) -> None:
    assert not (await rotated(database, council)).state.there
    assert await amiss(database, council, NEW) == ""


async def test_it_is_done_a_few_keys_at_a_time(
    desk: Desk, database: Database, council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_rotation, "AT_ONCE", 2)
    await some_cases(desk)
    told = []
    await rotate(database, council, BOTH, lambda: told.append("one more"))
    assert len(told) == 5
    assert await under(database) == {NEW_ID: 8}


@pytest.mark.parametrize("after", [1, 2, 3, 4])
async def test_killed_on_the_way_it_is_finished_by_doing_it_again(
    desk: Desk, database: Database, council: Council, after: int
) -> None:
    await some_cases(desk)
    before, cases = await sealed_as_kept(database), await opening.cases_kept(database, OLD)
    process = Forked(rotator.rotate, address_of(database), NEW, OLD)
    for _ in range(after):
        await process.heard()
    await process.kill()
    half = await under(database)
    assert sum(half.values()) == 8
    assert half.get(NEW_ID, 0) >= 1
    for wrong in (OLD, NEW) if len(half) == 2 else ():
        assert "A change of the master key is not finished" in await amiss(database, council, wrong)
    assert await amiss(database, council, NEW, OLD) == ""
    assert [case.reference for case in await _all(database, council)] == sorted(cases)
    await rotated(database, council)
    assert await under(database) == {NEW_ID: 8}
    assert await sealed_as_kept(database) == before
    assert await opening.cases_kept(database, NEW) == cases
    assert await amiss(database, council, NEW) == ""


async def _all(database: Database, council: Council) -> list[Any]:
    return await database.records(council, BOTH).read(lambda work: list(work.cases.all()))


async def test_the_service_works_on_meanwhile_with_both_keys(
    desk: Desk, database: Database, council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_rotation, "AT_ONCE", 1)
    references = await some_cases(desk)
    both = Desk(council, database.records(council, BOTH), desk.clock)

    async def at_work() -> list[str]:
        added = []
        for reference in references:
            await remarked(both, reference, "Meanwhile.")
            added.append((await reported(both))[0].reference)
            await both.records.write(lambda work, r=reference: work.inbox.take_in(f"Ev{r}", "{}", now=MORNING))
        return added

    outcome, added = await asyncio.gather(rotated(database, council), at_work())
    assert outcome.state.under == {NEW_ID}
    await rotated(database, council)
    alone = Desk(council, database.records(council, Keyring.read(NEW)), desk.clock)
    for reference in references:
        assert (await as_kept(alone, reference)).remarks[-1].words == "Meanwhile."
    assert set(await opening.cases_kept(database, NEW)) == {*references, *added}
    report = await database.look(lambda connection: verify(connection, council, keyring=Keyring.read(NEW)))
    assert report.whole, report.findings


async def test_a_damaged_key_is_left_as_it_is_and_the_others_are_changed(
    desk: Desk, database: Database, council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_rotation, "AT_ONCE", 1)
    references = await some_cases(desk)
    (row,) = await rows(database, "SELECT wrapped FROM cases WHERE reference = :r", r=references[0])
    spoilt = row["wrapped"][:-1] + bytes([row["wrapped"][-1] ^ 1])
    statement = text("UPDATE cases SET wrapped = :wrapped WHERE reference = :reference")
    await database.run(
        lambda connection: connection.execute(statement, {"wrapped": spoilt, "reference": references[0]})
    )
    assert (await rotated(database, council)).damaged
    assert await under(database) == {NEW_ID: 7, OLD_ID: 1}
    assert await rows(database, "SELECT wrapped FROM cases WHERE master = :old", old=OLD_ID) == [{"wrapped": spoilt}]


async def test_one_council_s_damage_does_not_stop_another_s_change(
    desk: Desk, database: Database, council: Council
) -> None:
    other = await database.council("slack", "T0OTHER", "Another")
    await reported(Desk(other, database.records(other, Keyring.read(OLD)), desk.clock))
    await reported(desk)
    assert (await rotated(database, other)).state.under == {NEW_ID}
    assert await amiss(database, council, OLD) == ""
    assert "MASTER_KEY is not the key under which" in await amiss(database, other, OLD)


async def test_a_wrong_key_is_named_and_so_is_the_right_one(desk: Desk, database: Database, council: Council) -> None:
    assert await amiss(database, council, NEW) == ""
    await reported(desk)
    said = await amiss(database, council, NEW)
    assert f"it is {NEW_ID}, they need {OLD_ID}." in said
    assert "nothing is lost" in said
    assert await amiss(database, council, OLD) == await amiss(database, council, NEW, OLD) == ""


async def test_a_council_key_that_is_gone_or_damaged_is_said(desk: Desk, database: Database, council: Council) -> None:
    await reported(desk)
    await database.run(lambda connection: connection.execute(text("UPDATE council_keys SET wrapped = :x"), {"x": b"x"}))
    assert "The council's own key is damaged" in await amiss(database, council, OLD)
    await database.run(lambda connection: connection.execute(text("DELETE FROM council_keys")))
    assert "The council's own key is not in the database" in await amiss(database, council, OLD)
