"""Whoever acts is read with their office in one look, and not from memory after that; connections are not made anew."""

import asyncio
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from chatops.desk import Desk
from chatops.facts.people import IdentityLinked, PersonRecorded
from chatops.policy.people import Standing
from chatops.ports.unit_of_work import UnitOfWork
from storage.database.pooled import CONNECTIONS
from storage.engine import Database
from tests.storage.database.test_statement import by_sqlalchemy
from tests.support.council import caller
from tests.support.databases import ENGINES


async def test_an_office_that_changed_since_it_was_looked_up_is_read_anew(desk: Desk) -> None:
    clerk = caller("clerk")

    def work(work: UnitOfWork) -> None:
        assert work.people.whose(clerk.identity) == (clerk.person, True)
        assert work.people.actor(clerk).office is not None
        gone = PersonRecorded(
            at=desk.clock.now(), reference="", person=clerk.person, standing=Standing.EMPLOYEE, holds=None
        )
        work.record((gone,))
        assert work.people.actor(clerk).office is None

    await desk.records.write(work, alone=True)


async def test_whoever_is_on_no_list_is_found_by_the_account_they_came_by(desk: Desk) -> None:
    stranger = replace(caller("clerk").person, user="U0NOBODY01")
    other = replace(stranger, user="U0NOBODY02")

    def work(work: UnitOfWork) -> None:
        assert work.people.whose(stranger) == (stranger, True)
        work.record((IdentityLinked(at=desk.clock.now(), reference="", person=stranger, identity=other),))
        assert work.people.whose(other) == (stranger, False)

    await desk.records.write(work, alone=True)


async def test_whoever_acts_is_read_in_one_look_and_kept_from_being_changed_meanwhile(desk: Desk) -> None:
    clerk = caller("clerk")
    other = replace(clerk.person, user="U0CLERK002")
    linked = IdentityLinked(at=desk.clock.now(), reference="", person=clerk.person, identity=other)
    await desk.records.write(lambda work: work.record((linked,)), alone=True)

    def work(work: UnitOfWork) -> None:
        assert work.people.whose(other) == (clerk.person, False)
        assert work.people.actor(clerk).office is not None

    with by_sqlalchemy() as heard:
        await desk.records.write(work)
    looks = [statement for statement in heard if "FROM people" in statement]
    assert len(looks) == 1
    assert ("FOR SHARE OF people" in looks[0]) is any("councils" in statement for statement in heard)


@pytest.mark.parametrize("database_url", ENGINES[1:], indirect=True)
async def test_however_many_write_at_once_no_connection_is_opened_for_one_of_them(database: Database) -> None:
    opened: Counter[str] = Counter()

    def note(_connection: Any, _record: Any) -> None:
        opened["connections"] += 1

    event.listen(database._pool.sync_engine, "connect", note)
    await asyncio.gather(*(database.run(lambda connection: connection.exec_driver_sql("SELECT 1")) for _ in range(60)))
    assert opened["connections"] <= CONNECTIONS
