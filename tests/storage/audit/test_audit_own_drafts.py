"""Whoever changes whether officers approve their own drafts, or what they approved of them, is found out."""

from collections.abc import Callable
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.flow.authority.own_drafts import list_own_approvals
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.flow.authority.test_own_drafts import alone, approve_own, goes_away
from tests.support.council import StillClock, routed, take_on_everyone
from tests.support.once import once
from tests.support.tampering.trying import forged, unsaid

Change = Callable[[dict[str, Any]], None]


async def _story(desk: Desk, clock: StillClock) -> None:
    await alone(desk)
    await approve_own(desk, await routed(desk, by="clerk"))
    await take_on_everyone(desk)
    urgent = await routed(desk, by="clerk", urgent=True)
    await goes_away(desk, "deputy")
    await approve_own(desk, urgent)
    clock.move(days=32)
    await desk.transact(list_own_approvals, reference="2027-03")


async def story(desk: Desk, clock: StillClock) -> None:
    """The Clerk approves their own without a Deputy, and an emergency while the Deputy is away; the Chair is told."""
    await once(desk, partial(_story, desk, clock))


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_the_story_is_whole(desk: Desk, database: Database, council: Council, clock: StillClock) -> None:
    await story(desk, clock)
    assert await found(database, council) == ""


RECORDS = {
    "the switch": ('UPDATE own_drafts SET "on" = (1 = 0)', "The records say otherwise whether officers may approve"),
    "since when": (
        "UPDATE own_drafts SET since = '2027-02-01 09:30:00.000000'",
        "may approve their own drafts, or since",
    ),
    "the switch removed": ("DELETE FROM own_drafts", "may approve their own drafts, or since when."),
    "the list": ("DELETE FROM own_approval_lists", "whether or when the list of 2027-03 was sent."),
    "when it was sent": (
        "UPDATE own_approval_lists SET sent_at = '2027-02-01 09:30:00.000000'",
        "whether or when the list of 2027-03 was sent.",
    ),
    "by whom it was": ("UPDATE decisions SET own = (1 = 0)", "was made by its author."),
    "why": ("UPDATE decisions SET reason = 'Why not.'", "the reason for the decision on revision 1"),
}


async def test_a_change_of_the_records_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    changes = {row: ([statement], sentence) for row, (statement, sentence) in RECORDS.items()}
    assert await unsaid(database, council, changes) == {}


def _of(act: str, change: Change) -> Change:
    return lambda entry: change(entry) if entry["act"] == act else None


ENTRIES: dict[str, tuple[Change, str]] = {
    "the council had not allowed it": (
        _of("own-drafts:switched", lambda entry: entry["details"].update(on=0)),
        "which they wrote, and another could decide it or nobody had allowed it.",
    ),
    "it does not say that it was their own": (
        _of("draft:approved", lambda entry: entry["details"].pop("own")),
        "and wrote part of it.",
    ),
    "there was no reason": (
        _of("draft:approved", lambda entry: entry["details"].update(reason_digest=None)),
        "which they wrote, without a reason.",
    ),
    "the other was there": (
        _of("absence:set", lambda entry: entry["details"].update(begins="2027-03-30T00:00:00+00:00")),
        "which they wrote, and another could decide it or nobody had allowed it.",
    ),
}


async def test_an_entry_that_was_forged_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    assert await unsaid(database, council, await forged(database, ENTRIES)) == {}
