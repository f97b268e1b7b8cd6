"""What is changed in the records of templates, or forged in the journal of them, is found. House rule 15."""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.once import once
from tests.support.tampering.records import tamper
from tests.support.tampering.trying import forged, unsaid
from tests.support.templates import approve, end, made, propose, propose_series, refuse, standing, use, used

TEMPLATE = "The records say of the template TP-"
USE = "The records say otherwise of which template revision 1 of DR-"
DAY = "The records say of 2027-03-"
SWITCH = "The records say otherwise whether the council works with templates"
_LATER = "'2027-06-01 12:00:00.000000'"
_BINS, _MARKET, _AGENDAS = ("WHERE name = 'Bin days'", "WHERE name = 'Market'", "WHERE name = 'Agendas'")
_STALLS = "WHERE name = 'Stalls'"
_FORTNIGHTLY = '["every two weeks","2027-03-03","09:00:00"]'
_BY_BOT, _IN_HAND = "WHERE approved_at IS NOT NULL", "WHERE approved_at IS NULL"
DEPUTY, EMPLOYEE = "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY01"


async def _story(desk: Desk) -> None:
    """One template that stands, with a use that the bot approved and one in hand; one ended; one refused."""
    bins = await standing(desk)
    await used(desk, bins, day=date(2027, 3, 20), at=time(9))
    await use(desk, bins)
    market = await propose(desk, name="Market")
    await approve(desk, market)
    await end(desk, market)
    await refuse(desk, await propose(desk, name="Agendas"))
    series = await propose_series(desk, name="Stalls", first=date(2027, 3, 3))
    await approve(desk, series)
    await made(desk, series)


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_what_was_done_as_it_should_be_is_whole(desk: Desk, database: Database, council: Council) -> None:
    await once(desk, partial(_story, desk))
    assert await found(database, council) == ""


CHANGED = {
    "name": (f"templates SET name = 'Anything' {_BINS}", TEMPLATE),
    "words": (f"templates SET words = 'Anything on {{day}}.' {_BINS}", TEMPLATE),
    "accounts": (f"""templates SET accounts = '["website"]' {_BINS}""", TEMPLATE),
    "ends": (f"templates SET ends = {_LATER} {_BINS}", TEMPLATE),
    "by": (f"templates SET by = '{DEPUTY}' {_BINS}", TEMPLATE),
    "at": (f"templates SET at = {_LATER} {_BINS}", TEMPLATE),
    "approved after all": (f"templates SET approved = true {_AGENDAS}", TEMPLATE),
    "approved by another": (f"templates SET decided_by = '{DEPUTY}' {_BINS}", TEMPLATE),
    "in another office": (f"templates SET office = 'Deputy Town Clerk' {_BINS}", TEMPLATE),
    "approved later": (f"templates SET decided_at = {_LATER} {_BINS}", TEMPLATE),
    "another reason": (f"templates SET reason = 'None.' {_AGENDAS}", TEMPLATE),
    "used again": (f"templates SET ended_at = NULL, ended_by = NULL {_MARKET}", TEMPLATE),
    "ended": (f"templates SET ended_at = at {_BINS}", TEMPLATE),
    "ended by another": (f"templates SET ended_by = '{EMPLOYEE}' {_MARKET}", TEMPLATE),
    "switched off": ('template_switches SET "on" = false', SWITCH),
    "switched on later": (f"template_switches SET since = {_LATER}", SWITCH),
    "a use of another template": (f"template_uses SET template = 'TP-000000' {_BY_BOT}", USE),
    "a use of other words": (f"template_uses SET template_digest = 'altered' {_IN_HAND}", USE),
    "a use of another revision": (f"template_uses SET revision = 2 {_BY_BOT}", USE),
    "a use that reads otherwise": (f"template_uses SET digest = 'altered' {_BY_BOT}", USE),
    "used by another": (f"template_uses SET by = '{DEPUTY}' {_BY_BOT}", USE),
    "used later": (f"template_uses SET at = {_LATER} {_BY_BOT}", USE),
    "approved by the bot": (f"template_uses SET approved_at = at, approver = by {_IN_HAND}", USE),
    "on the approval of another": (f"template_uses SET approver = '{DEPUTY}' {_BY_BOT}", USE),
    "in the office of another": (f"template_uses SET office = 'Deputy Town Clerk' {_BY_BOT}", USE),
    "another rhythm": (f"templates SET series = '{_FORTNIGHTLY}' {_STALLS}", TEMPLATE),
    "no series": (f"templates SET series = NULL {_STALLS}", TEMPLATE),
    "a series after all": (f"templates SET series = '{_FORTNIGHTLY}' {_BINS}", TEMPLATE),
    "made for another day": ("series_days SET day = '2027-03-10'", DAY),
    "made of another series": ("series_days SET reference = 'TP-000000'", DAY),
    "made later": (f"series_days SET at = {_LATER}", DAY),
    "another draft": ("series_days SET draft = 'DR-000000'", DAY),
    "left out": ("series_days SET why = 'late'", DAY),
}


async def test_a_series_whose_next_turn_nobody_will_take_is_found(
    desk: Desk, database: Database, council: Council
) -> None:
    await once(desk, partial(_story, desk))
    await tamper(database, "DELETE FROM letters WHERE kind = 'series turn'")
    assert "is to have its next draft made, and the letter by which the bot does it is gone." in await found(
        database, council
    )


async def test_a_changed_row_is_found(desk: Desk, database: Database, council: Council) -> None:
    await once(desk, partial(_story, desk))
    changes = {what: ([f"UPDATE {change}"], says) for what, (change, says) in CHANGED.items()}
    assert await unsaid(database, council, changes) == {}


def _of(act: str, **changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda entry: entry.update(changes) if entry["act"] == act else None


def _details(act: str, **changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda entry: entry["details"].update(changes) if entry["act"] == act else None


NO_USE, NOT_STANDING = "was approved by the bot, and is no use of a template.", "of a template that did not stand"
FORGED = {
    "switched by the Deputy": (_of("template:switched", by=DEPUTY), "this is for the Town Clerk alone."),
    "never switched on": (_details("template:switched", on=0), NOT_STANDING),
    "proposed by a councillor": (
        _of("template:proposed", by="slack:T0THORNBURY:U0COUNCL01"),
        "proposed a template, and is no employee.",
    ),
    "approved by an employee": (_of("template:approved", by=EMPLOYEE, office=None), "without holding an office"),
    "approved by its author": (_of("template:proposed", by="slack:T0THORNBURY:U0CLERK001"), "which they had proposed."),
    "approved as it never read": (_details("template:approved", template_digest="other"), "as it was."),
    "ended by somebody else": (_of("template:ended", by="slack:T0THORNBURY:U0EMPLOY02"), "which was not theirs."),
    "over before it was used": (
        _details("template:proposed", ends="2027-03-01T00:00:00+00:00"),
        "as the use of a template that did not stand.",
    ),
    "approved on nobody's word": (_details("draft:approved-by-template", approver=DEPUTY), NOT_STANDING),
    "a use of something else": (_details("draft:approved-by-template", template="TP-000000"), NO_USE),
    "used by its approver": (
        _of("template:used", by="slack:T0THORNBURY:U0CLERK001"),
        "used a template that they had approved themselves.",
    ),
    "a series made for no day of it": (_details("series:made", day="2027-03-04"), "was no day that was to come"),
    "a series made as another read": (_details("series:made", template_digest="other"), "was no series"),
    "a series made of something else": (_details("series:made", draft="DR-000000"), "was not made of the series"),
    "approved by a person": (_of("draft:approved-by-template", by=DEPUTY), "what only the bot does."),
}


async def test_a_forged_entry_is_found(desk: Desk, database: Database, council: Council) -> None:
    await once(desk, partial(_story, desk))
    assert await unsaid(database, council, await forged(database, FORGED)) == {}
