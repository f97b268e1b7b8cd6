"""Whatever is changed about whose draft it is, and how an approval was taken back for good, is found."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.take_back import turn_down_approved
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.people.roster import remove_people
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import PEOPLE, as_it_stands, caller, revise, routed, unconfirmed
from tests.support.tampering.records import rewrite, tamper

TAMPERED = {
    "whose it is": ("UPDATE drafts SET author = 'slack:T0THORNBURY:U0EMPLOY01'", "say otherwise who wrote DR-"),
    "that it was rejected": ("UPDATE taken_back SET final = NOT final", "say otherwise how the approval of DR-"),
}


async def story(desk: Desk) -> None:
    """One draft is revised, one is rejected after it was stopped, and one is taken over."""
    await revise(desk, await routed(desk, by="volunteer"), by="volunteer")
    rejected, left = await unconfirmed(desk), await routed(desk)
    why: dict[str, Any] = {"revision": 1, "reason": "It is over."}
    await desk.transact(turn_down_approved, reference=rejected.reference, **why, by=caller("deputy"))
    await desk.transact(remove_people, people=[PEOPLE["employee"]], by=caller("clerk"))
    await desk.transact(take_over_draft, reference=left.reference, revision=1, by=caller("employee2"))
    await revise(desk, await as_it_stands(desk, left.reference), by="employee2")
    await desk.transact(route_draft, reference=left.reference)


async def found(database: Database, council: Council) -> str:
    report = await database.look(lambda connection: verify(connection, council))
    return "\n".join(report.findings)


async def test_all_of_it_by_the_book_is_whole(database: Database, council: Council, desk: Desk) -> None:
    await story(desk)
    assert await found(database, council) == ""


@pytest.mark.parametrize("name", TAMPERED)
async def test_a_row_that_was_changed_is_found(database: Database, council: Council, desk: Desk, name: str) -> None:
    await story(desk)
    statement, sentence = TAMPERED[name]
    await tamper(database, statement)
    assert sentence in await found(database, council)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"act": "draft:taken-over"}, "took DR-{} over, and its author had not left."),
        ({"act": "draft:taken-over", "by": str(PEOPLE["councillor"])}, "over and was no employee."),
    ],
    ids=["its author had not left", "by a councillor"],
)
async def test_who_took_over_a_draft_that_was_not_theirs_to_take_is_found(
    database: Database, council: Council, desk: Desk, changes: dict[str, str], sentence: str
) -> None:
    await story(desk)

    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == "draft:revised":
            entry |= {"version": 5, **changes}

    await rewrite(database, change)
    before, _, after = sentence.partition("DR-{}")
    said = await found(database, council)
    assert before in said
    assert after in said
