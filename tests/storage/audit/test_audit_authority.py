"""Whoever changes the records of who may decide is found out, and so is a decision that had no authority."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, come_back, set_away
from chatops.flow.authority.delegate import DelegationForm, end_delegation, lend_approval
from chatops.flow.drafts.decide import approve_again, approve_draft, confirm_draft
from chatops.flow.drafts.reassign import reassign_draft
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import caller, held, new_form, purdah_off, routed, take_on_everyone, unconfirmed
from tests.support.once import once
from tests.support.tampering.records import rewritten
from tests.support.tampering.trying import unsaid


async def authority_story(desk: Desk) -> None:
    """A delegation that was ended, one in force and decisions under it, a draft handed on, one confirmed, absences."""
    await once(desk, partial(_authority_story, desk))


async def _authority_story(desk: Desk) -> None:
    ended = await lend(desk, topic="The fair")
    await desk.transact(end_delegation, reference=ended, by=caller("deputy"))
    await lend(desk, account="website")
    draft = await routed(desk, accounts=("website",))
    await desk.transact(approve_draft, reference=draft.reference, revision=1, by=caller("employee2"))
    handed = await routed(desk)
    given: dict[str, Any] = {"reference": handed.reference, "revision": 1}
    await desk.transact(reassign_draft, **given, to=caller("deputy"), note="You know it.", by=caller("clerk"))
    stopped = await unconfirmed(desk, accounts=("website",))
    await desk.transact(confirm_draft, reference=stopped.reference, revision=1, by=caller("employee2"))
    kept = await held(desk)
    windows = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, *(window.reference for window in windows))
    await desk.transact(approve_again, reference=kept.reference, revision=1, by=caller("deputy"))
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    await desk.transact(come_back, by=caller("clerk"))
    await desk.transact(set_away, away=TimeAway(new_form(), date(2027, 4, 1), date(2027, 4, 9)), by=caller("deputy"))


async def lend(desk: Desk, *, account: str = "", topic: str = "") -> str:
    filled = DelegationForm(new_form(), caller("employee2"), "", account, topic, date(2027, 4, 1), None, "Away.")
    (fact,) = await desk.transact(lend_approval, filled=filled, by=caller("clerk"))
    return str(fact.reference)


LOAN = "The records say of delegation DL-"
ABSENCE = "The records say of absence AW-"
FRESH = "The records say of a fresh approval of DR-"
HANDED = "The records say otherwise how DR-"
ROWS = {
    "a lender": ("UPDATE delegations SET lender = 'slack:T0THORNBURY:U0DEPUTY01'", LOAN),
    "an office": ("UPDATE delegations SET office = 'Deputy Town Clerk'", LOAN),
    "a delegate": ("UPDATE delegations SET delegate = 'slack:T0THORNBURY:U0COUNCL01'", LOAN),
    "a kind": ("UPDATE delegations SET kind = 'one topic or event' WHERE kind = 'one account'", LOAN),
    "a case": ("UPDATE delegations SET about = 'facebook-page'", LOAN),
    "a start": ("UPDATE delegations SET since = '2027-02-01 09:30:00.000000'", LOAN),
    "an end": ("UPDATE delegations SET ends = '2028-04-01 12:00:00.000000'", LOAN),
    "a reason": ("UPDATE delegations SET reason = 'For good.'", LOAN),
    "an early end taken back": ("UPDATE delegations SET ended_at = NULL, ended_by = NULL", LOAN),
    "who ended it": ("UPDATE delegations SET ended_by = 'slack:T0THORNBURY:U0CLERK001' WHERE over", LOAN),
    "whether it is over": ("UPDATE delegations SET over = (1 = 0)", LOAN),
    "a removed delegation": ("DELETE FROM delegations WHERE over", LOAN),
    "a delegation put in": (
        "INSERT INTO delegations SELECT council, 'DL-000000', lender, office, delegate, kind, about, since, ends, "
        "reason, ended_at, ended_by, over FROM delegations WHERE over",
        LOAN,
    ),
    "who is away": ("UPDATE absences SET person = 'slack:T0THORNBURY:U0CHAIR001'", ABSENCE),
    "from when": ("UPDATE absences SET begins = '2027-02-01 09:30:00.000000'", ABSENCE),
    "until when": ("UPDATE absences SET ends = NULL", ABSENCE),
    "when it was changed": ("UPDATE absences SET changed_at = '2027-02-01 09:30:00.000000'", ABSENCE),
    "a removed absence": ("DELETE FROM absences", ABSENCE),
    "who confirmed": ("UPDATE confirmations SET by = 'slack:T0THORNBURY:U0CLERK001'", FRESH),
    "in which office": ("UPDATE confirmations SET office = 'Town Clerk'", FRESH),
    "under what": ("UPDATE confirmations SET delegation = 'DL-000000'", FRESH),
    "lent by whom": ("UPDATE confirmations SET lent_by = 'Deputy Town Clerk'", FRESH),
    "what was stated": ("UPDATE confirmations SET stated = (1 = 1)", FRESH),
    "which revision": ("UPDATE confirmations SET revision = 2", FRESH),
    "which content": ("UPDATE confirmations SET digest = 'x'", FRESH),
    "when": ("UPDATE confirmations SET at = '2027-02-01 09:30:00.000000'", FRESH),
    "a removed approval": ("DELETE FROM confirmations", FRESH),
    "a note": ("UPDATE reassignments SET note = 'Approve it.'", HANDED),
    "to whom": ("UPDATE reassignments SET \"to\" = 'slack:T0THORNBURY:U0COUNCL01'", HANDED),
    "by whom": ("UPDATE reassignments SET by = 'slack:T0THORNBURY:U0CHAIR001'", HANDED),
    "a removed note": ("DELETE FROM reassignments", HANDED),
    "who is asked": ("UPDATE drafts SET asked = '[]'", "The records say otherwise who is asked to decide DR-"),
    "the delegation of a decision": (
        "UPDATE decisions SET delegation = NULL, lent_by = NULL",
        "the records say otherwise under which delegation the decision on revision 1 of",
    ),
    "the statement of a decision": (
        "UPDATE decisions SET stated = (1 = 1)",
        "the records say otherwise under which delegation the decision on revision 1 of",
    ),
}
"""Ways to change the records: the statement, and what must be said of it."""


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_the_story_is_whole(desk: Desk, database: Database, council: Council) -> None:
    await authority_story(desk)
    report = await database.look(lambda connection: verify(connection, council))
    assert (report.findings, report.remarks) == ((), ())


async def test_a_changed_record_is_found(desk: Desk, database: Database, council: Council) -> None:
    await authority_story(desk)
    changes = {name: ([statement], sentence) for name, (statement, sentence) in ROWS.items()}
    assert await unsaid(database, council, changes) == {}


def _decided(entry: dict[str, Any]) -> bool:
    return entry["act"] == "draft:approved" and "delegation" in entry["details"]


def by_a_councillor(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:confirmed":
        entry["by"] = "slack:T0THORNBURY:U0COUNCL01"


def under_the_one_that_was_ended(entry: dict[str, Any]) -> None:
    _seen.append(entry["reference"]) if entry["act"] == "delegation:lent" else None
    if _decided(entry):
        entry["details"]["delegation"] = _seen[0]


def under_none(entry: dict[str, Any]) -> None:
    if _decided(entry):
        entry["details"]["delegation"] = "DL-000000"


def without_an_office(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:approved-again":
        entry["office"] = None


def lent_by_an_employee(entry: dict[str, Any]) -> None:
    if entry["act"] == "delegation:lent":
        entry["details"]["lender"] = entry["by"] = "slack:T0THORNBURY:U0EMPLOY01"


def lent_to_a_councillor(entry: dict[str, Any]) -> None:
    if entry["act"] == "delegation:lent":
        entry["details"]["delegate"] = "slack:T0THORNBURY:U0COUNCL01"


def lent_for_a_year(entry: dict[str, Any]) -> None:
    if entry["act"] == "delegation:lent":
        entry["details"]["ends"] = "2028-03-01T00:00:00+00:00"


def written_by_the_lender(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:submitted":
        entry["by"] = "slack:T0THORNBURY:U0CLERK001"


def for_another_account(entry: dict[str, Any]) -> None:
    if entry["act"] == "delegation:lent":
        entry["details"]["case"] = "0" * 64


_seen: list[str] = []
FORGED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "by a councillor": (by_a_councillor, "which was not in force for them."),
    "under one that had ended": (under_the_one_that_was_ended, "which was not in force for them."),
    "under none there is": (under_none, "which had never been lent."),
    "without an office": (without_an_office, "without holding an office that may."),
    "lent by an employee": (lent_by_an_employee, "was not lent by somebody who held the office to."),
    "lent to a councillor": (lent_to_a_councillor, "was not lent to another employee."),
    "lent for a year": (lent_for_a_year, "has no end within 90 days."),
    "written by the lender": (written_by_the_lender, "whose lender wrote part of it."),
    "for another account": (for_another_account, "which was lent for another case."),
}
"""Journals rewritten from end to end, every hash made right again, and what they give away all the same."""


async def test_a_decision_without_authority_is_found_in_a_journal_whose_chain_is_whole(
    desk: Desk, database: Database, council: Council
) -> None:
    await authority_story(desk)
    changes = {}
    for name, (forge, sentence) in FORGED.items():
        _seen.clear()
        changes[name] = (await rewritten(database, forge), sentence)
    assert await unsaid(database, council, changes) == {}


async def test_another_council_s_list_does_not_matter(desk: Desk, database: Database, council: Council) -> None:
    await authority_story(desk)
    other = await database.council("slack", "T0OTHER", "Another")
    theirs = Desk(other, database.records(other), desk.clock)
    await take_on_everyone(theirs)
    assert await found(database, council) == ""
