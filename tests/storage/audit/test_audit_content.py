"""Whoever changes which contact details are official without its being journalled is found out. Clause 5.12."""

from typing import Any

from chatops.desk import Desk
from chatops.flow.content.keep_list import keep_list
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import caller, take_on_everyone
from tests.support.tampering.records import rewrite
from tests.support.tampering.trying import unsaid

CHANGES = {
    "another number": "UPDATE official_lists SET text = replace(text, '000 001', '999 999')",
    "another salt": "UPDATE official_lists SET salt = '0'",
    "another officer": "UPDATE official_lists SET \"by\" = 'slack:T0THORNBURY:U0EMPLOY02'",
    "another day": "UPDATE official_lists SET at = '2027-02-01 09:30:00.000000'",
    "a list taken out": "DELETE FROM official_lists WHERE number = 2",
    "a list put in": (
        'INSERT INTO official_lists (council, number, text, salt, "by", at) '
        'SELECT council, 3, text, salt, "by", at FROM official_lists WHERE number = 1'
    ),
}


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def story(desk: Desk) -> None:
    await take_on_everyone(desk)
    await desk.transact(keep_list, parts={"contacts": "01454 000 000"}, seen=0, by=caller("clerk"))
    await desk.transact(keep_list, parts={"contacts": "01454 000 001"}, seen=1, by=caller("deputy"))


async def test_the_story_is_whole(desk: Desk, database: Database, council: Council) -> None:
    await story(desk)
    assert await found(database, council) == ""


async def test_a_list_that_is_not_the_one_that_was_kept_is_found(
    desk: Desk, database: Database, council: Council
) -> None:
    await story(desk)
    assert await unsaid(database, council, {name: ([CHANGES[name]], "Official list") for name in CHANGES}) == {}


async def test_a_list_that_follows_none_is_found_in_a_journal_whose_chain_is_whole(
    desk: Desk, database: Database, council: Council
) -> None:
    await story(desk)

    def renumbered(entry: dict[str, Any]) -> None:
        if entry["act"] == "content:listed":
            entry["details"]["list"] = 7

    await rewrite(database, renumbered)
    assert "does not follow the one before" in await found(database, council)
