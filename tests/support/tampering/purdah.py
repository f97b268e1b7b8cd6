"""What somebody can do at a database prompt to the records of the pre-election period, column by column."""

from datetime import date
from functools import partial

from chatops.desk import Desk
from chatops.flow.purdah.calendar import open_calendar
from chatops.flow.purdah.exempt import list_exemptions
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.purdah.polls import Poll, PollKind
from tests.support.council import StillClock, exempt, give_names_of, purdah_off, purdah_on, routed
from tests.support.once import once

MAY = Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
SET, ENDED, COMING = "By-election", "The poll was called off.", "Local election"


async def purdah_story(desk: Desk, clock: StillClock) -> None:
    """A period that was ended, one in force, one to come with its poll; an exemption, its list, names, a calendar."""
    await once(desk, partial(_purdah_story, desk, clock))


async def _purdah_story(desk: Desk, clock: StillClock) -> None:
    await desk.transact(open_calendar)
    await purdah_off(desk, await purdah_on(desk, ends=date(2027, 3, 9), reason="A mistake"), reason=ENDED)
    await purdah_on(desk, ends=date(2027, 4, 20), reason=SET)
    await purdah_on(desk, begins=date(2027, 3, 31), poll=MAY, reason=COMING)
    await give_names_of(desk, "Jane Smith\nSeán O’Brien\nGreen Party, party")
    await exempt(desk, await routed(desk, urgent=True), approve=True)
    clock.move(days=35)
    await desk.transact(list_exemptions, reference="2027-03")


PERIOD = "The records say of the period PW-"
NAMES = "The names of those standing, or their order, are not those that were given."
GRANTED = "the class of the exemption of revision 1 of DR-"
_IN_FORCE, _COMING, _ENDED = (
    f"WHERE reason = '{SET}'",
    f"WHERE reason = '{COMING}'",
    "WHERE ended_why IS NOT NULL",
)
_DAYS_LATER = "'2027-06-01 12:00:00.000000'"

COLUMNS: dict[str, tuple[str, str]] = {
    "purdah_windows.council": (f"council = council + 1 {_IN_FORCE}", "is in the journal and not in the records."),
    "purdah_windows.reference": (
        f"reference = 'PW-000000' {_IN_FORCE}",
        "The period PW-000000 is in the records and not in the journal.",
    ),
    "purdah_windows.begins": (f"begins = {_DAYS_LATER} {_COMING}", PERIOD),
    "purdah_windows.ends": (f"ends = {_DAYS_LATER} {_IN_FORCE}", PERIOD),
    "purdah_windows.reason": (f"reason = 'Another' {_IN_FORCE}", PERIOD),
    "purdah_windows.poll_kind": (f"poll_kind = 'mayoral election' {_COMING}", PERIOD),
    "purdah_windows.poll_country": (f"poll_country = 'Wales' {_COMING}", PERIOD),
    "purdah_windows.poll_day": (f"poll_day = '2027-05-13' {_COMING}", PERIOD),
    "purdah_windows.announced": (f"announced = (1 = 1) {_COMING}", PERIOD),
    "purdah_windows.begun": (f"begun = (1 = 0) {_IN_FORCE}", PERIOD),
    "purdah_windows.over": (f"over = (1 = 1) {_IN_FORCE}", PERIOD),
    "purdah_windows.changed_at": (f"changed_at = {_DAYS_LATER} {_IN_FORCE}", PERIOD),
    "purdah_windows.ended_why": (f"ended_why = 'I felt like it.' {_ENDED}", PERIOD),
    "exemptions.council": ("council = council + 1", "is not in the records."),
    "exemptions.reference": ("reference = 'DR-000000'", "the exemption of revision 1 of DR-"),
    "exemptions.revision": ("revision = 2", "the journal does not know the exemption of revision 2"),
    "exemptions.digest": ("digest = 'altered'", "is bound in the records to other content than what was exempted."),
    "exemptions.kind": ("kind = 'factual reply'", GRANTED),
    "exemptions.public_money": ("public_money = 'Perhaps.'", GRANTED),
    "exemptions.fair": ("fair = 'Perhaps.'", GRANTED),
    "exemptions.reason": ("reason = 'Perhaps.'", GRANTED),
    "exemptions.by": ("by = 'slack:T0THORNBURY:U0DEPUTY01'", "the records say otherwise who granted the exemption"),
    "exemptions.at": (f"at = {_DAYS_LATER}", "the records say otherwise who granted the exemption"),
    "exemptions.office": ("office = 'Deputy Town Clerk'", "the records say otherwise who granted the exemption"),
    "exemption_lists.council": ("council = council + 1", "disagree whether the list for 2027-03 was sent."),
    "exemption_lists.month": ("month = '2027-04'", "disagree whether the list for 2027-04 was sent."),
    "exemption_lists.sent_at": (
        f"sent_at = {_DAYS_LATER}",
        "The records say otherwise when the list for 2027-03 was sent.",
    ),
    "candidate_lists.council": (
        "council = council + 1",
        "The records and the journal disagree whether names of those standing are kept.",
    ),
    "candidate_lists.given_at": (
        f"given_at = {_DAYS_LATER}",
        "The records say otherwise when the names of those standing were given.",
    ),
    "candidate_lists.salt": ("salt = 'altered'", NAMES),
    "candidates.council": (
        "council = council + 1 WHERE kind = 'party'",
        "The names of those standing are more or fewer than the journal says.",
    ),
    "candidates.kind": (
        "kind = 'councillor' WHERE name = 'Jane Smith'",
        "The names of those standing are more or fewer than the journal says.",
    ),
    "candidates.name": ("name = 'Jane Smyth' WHERE name = 'Jane Smith'", NAMES),
    "candidates.position": ("position = 7 WHERE name = 'Jane Smith'", NAMES),
    "calendars.council": ("council = council + 1", "The calendar has another address than the journal says."),
    "calendars.token": ("token = 'altered'", "The calendar has another address than the journal says."),
    "calendars.since": (
        f"since = {_DAYS_LATER}",
        "The records say otherwise when the calendar was given its address.",
    ),
    "revisions.urgent": ("urgent = (1 = 0)", "the records say otherwise whether revision 1 of DR-"),
}
"""For each column what somebody sets it to, and what must be said of it."""

ROWS: dict[str, tuple[str, str]] = {
    "a removed period": (
        "DELETE FROM purdah_windows WHERE reason = 'By-election'",
        "is in the journal and not in the records.",
    ),
    "a period put in": (
        "INSERT INTO purdah_windows (council, reference, begins, ends, reason, announced, begun, over, changed_at) "
        "SELECT council, 'PW-000000', begins, ends, reason, announced, begun, over, changed_at "
        "FROM purdah_windows WHERE reason = 'By-election'",
        "The period PW-000000 is in the records and not in the journal.",
    ),
    "a period without its end": ("UPDATE purdah_windows SET ends = NULL WHERE reason = 'By-election'", PERIOD),
    "a period without its poll": ("UPDATE purdah_windows SET poll_day = NULL WHERE reason = 'Local election'", PERIOD),
    "a period with a poll that nobody gave": (
        "UPDATE purdah_windows SET poll_kind = 'mayoral election' WHERE reason = 'By-election'",
        PERIOD,
    ),
    "a period that is over again": ("UPDATE purdah_windows SET ended_why = NULL WHERE ended_why IS NOT NULL", PERIOD),
    "a removed exemption": ("DELETE FROM exemptions", "the exemption of revision 1 of DR-"),
    "an exemption put in": (
        "INSERT INTO exemptions SELECT council, reference, 2, digest, kind, public_money, fair, reason, by, at, "
        "office FROM exemptions",
        "the journal does not know the exemption of revision 2",
    ),
    "answers that change places": (
        "UPDATE exemptions SET public_money = fair, fair = public_money",
        GRANTED,
    ),
    "a removed list": ("DELETE FROM exemption_lists", "disagree whether the list for 2027-03 was sent."),
    "a list put in": (
        "INSERT INTO exemption_lists SELECT council, '2027-02', sent_at FROM exemption_lists",
        "disagree whether the list for 2027-02 was sent.",
    ),
    "a removed name": (
        "DELETE FROM candidates WHERE name = 'Jane Smith'",
        "The names of those standing are more or fewer than the journal says.",
    ),
    "a name put in": (
        "INSERT INTO candidates SELECT council, kind, 'Harold Voss', 9 FROM candidates WHERE name = 'Jane Smith'",
        "The names of those standing are more or fewer than the journal says.",
    ),
    "every name removed": (
        "DELETE FROM candidates",
        "The names of those standing are more or fewer than the journal says.",
    ),
    "a removed salt": (
        "DELETE FROM candidate_lists",
        "The records and the journal disagree whether names of those standing are kept.",
    ),
    "a removed calendar": ("DELETE FROM calendars", "The calendar has another address than the journal says."),
}
"""Rows removed and put in, and several columns together: the statement, and what must be said of it."""
