"""What somebody can do at a database prompt to the records of pauses, column by column."""

from datetime import date
from functools import partial

from chatops.desk import Desk
from tests.support.council import StillClock, let_it_through, pause_off, pause_on, routed
from tests.support.once import once

ENDED, ON = "It is not true.", "A death."


async def pause_story(desk: Desk, clock: StillClock) -> None:
    """A pause that was ended, and one that is on until a day, with a draft that was let through it."""
    await once(desk, partial(_pause_story, desk, clock))


async def _pause_story(desk: Desk, clock: StillClock) -> None:
    await pause_on(desk)
    await pause_off(desk, reason=ENDED)
    clock.move(minutes=1)
    await pause_on(desk, reason=ON, day=date(2027, 3, 9))
    await let_it_through(desk, await routed(desk, urgent=True), approve=True)


PAUSE = "The records say of the pause PZ-"
LEAVE = "The records say otherwise that DR-"
_ON, _ENDED = f"WHERE reason = '{ON}'", "WHERE ended_why IS NOT NULL"
_LATER = "'2027-06-01 12:00:00.000000'"

COLUMNS: dict[str, tuple[str, str]] = {
    "pauses.council": (f"council = council + 1 {_ON}", "is in the journal and not in the records."),
    "pauses.reference": (f"reference = 'PZ-000000' {_ON}", "The pause PZ-000000 is in the records and not in"),
    "pauses.kind": (f"kind = 'mourning' {_ON}", PAUSE),
    "pauses.begins": (f"begins = {_LATER} {_ON}", PAUSE),
    "pauses.ends": (f"ends = {_LATER} {_ON}", PAUSE),
    "pauses.reason": (f"reason = 'Another' {_ON}", PAUSE),
    "pauses.by": (f"by = 'slack:T0THORNBURY:U0EMPLOY01' {_ON}", PAUSE),
    "pauses.over": (f"over = (1 = 1) {_ON}", PAUSE),
    "pauses.changed_at": (f"changed_at = {_LATER} {_ENDED}", PAUSE),
    "pauses.ended_by": (f"ended_by = 'slack:T0THORNBURY:U0EMPLOY01' {_ENDED}", PAUSE),
    "pauses.ended_why": (f"ended_why = 'Another' {_ENDED}", PAUSE),
    "let_through.council": ("council = council + 1", LEAVE),
    "let_through.reference": ("reference = 'DR-000000'", LEAVE),
    "let_through.number": ("number = 2", LEAVE),
    "let_through.revision": ("revision = 2", LEAVE),
    "let_through.digest": ("digest = 'x'", LEAVE),
    "let_through.reason": ("reason = 'Another'", LEAVE),
    "let_through.by": ("by = 'slack:T0THORNBURY:U0EMPLOY01'", LEAVE),
    "let_through.office": ("office = 'Deputy Town Clerk'", LEAVE),
    "let_through.at": (f"at = {_LATER}", LEAVE),
}
"""For each column what somebody sets it to, and what must be said of it."""

ROWS: dict[str, tuple[str, str]] = {
    "a removed pause": ("DELETE FROM pauses WHERE reason = 'A death.'", "is in the journal and not in the records."),
    "a pause put in": (
        "INSERT INTO pauses SELECT council, 'PZ-000000', kind, begins, ends, reason, by, over, changed_at, ended_by, "
        "ended_why "
        "FROM pauses WHERE reason = 'A death.'",
        "The pause PZ-000000 is in the records and not in the journal.",
    ),
    "a pause without its end": ("UPDATE pauses SET ends = NULL WHERE reason = 'A death.'", PAUSE),
    "leave that is gone": ("DELETE FROM let_through", LEAVE),
    "leave that nobody gave": (
        "INSERT INTO let_through SELECT council, reference, 2, revision, digest, reason, by, office, at "
        "FROM let_through",
        LEAVE,
    ),
}
"""Rows removed and put in: the statement, and what must be said of it."""
