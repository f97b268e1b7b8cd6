"""A step that must come and cannot, because its letter is gone or put off, is found; so are triggers that are."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Connection

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, set_away
from chatops.ports.council import Council
from storage.audit.verify import Report, verify
from storage.engine import Database, is_sqlite
from tests.support.council import StillClock, approved, caller, new_form, routed, submitted, tomorrow_at_noon
from tests.support.once import once
from tests.support.reports import committed
from tests.support.rich import rich_story
from tests.support.tampering.records import tamper


async def checked(database: Database, council: Council, clock: StillClock) -> Report:
    return await database.look(lambda connection: verify(connection, council, now=clock.now()))


async def found(database: Database, council: Council, clock: StillClock) -> str:
    report = await checked(database, council, clock)
    assert not report.whole
    return "\n".join(report.findings)


async def test_what_waits_for_its_time_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    report = await checked(database, council, clock)
    assert report.findings == ()


async def test_an_approved_draft_with_no_letter_that_releases_it_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await tamper(database, "DELETE FROM letters WHERE kind = 'release'")
    sentence = f"{draft.reference} is to be released, and the letter by which the bot does it is gone."
    assert await found(database, council, clock) == sentence


async def test_a_release_that_was_put_off_for_years_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    sentence = f"{draft.reference} is to be released, and the letter by which the bot does it was put off."
    for way in ("not_before = '2099-01-01 12:00:00'", "held_by = 'x', held_until = '2099-01-01 12:00:00'"):
        await tamper(database, f"UPDATE letters SET {way} WHERE kind = 'release'")  # noqa: S608 - our own
        assert await found(database, council, clock) == sentence
        await tamper(database, "UPDATE letters SET not_before = '2027-03-02 12:00:00', held_until = NULL")
    assert (await checked(database, council, clock)).whole


async def test_a_letter_that_was_tried_in_bad_weather_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await approved(desk)
    clock.move(days=3)
    again = (clock.now() + timedelta(minutes=15)).strftime("%Y-%m-%d %H:%M:%S.%f")
    await tamper(database, f"UPDATE letters SET tries = 12, not_before = '{again}', why = 'HTTP 500'")  # noqa: S608
    assert (await checked(database, council, clock)).whole


async def test_the_letter_of_each_kind_of_step_is_missed_when_it_is_gone(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    await submitted(desk)
    await routed(desk)
    for kind, said in (
        ("route", "is to be put before an approver"),
        ("duty", "is to be brought to mind"),
        ("purdah turn", "is to be announced, to begin or to end"),
        ("delegation turn", "is to come to its end"),
        ("reroute", "is to be looked at when it begins and when it ends"),
        ("names due", "The names of those standing are to be erased"),
    ):
        if kind == "reroute":
            today = clock.now().date()
            away = TimeAway(new_form(), today + timedelta(days=3), today + timedelta(days=9))
            await desk.transact(set_away, away=away, by=caller("clerk"))
        await tamper(database, f"DELETE FROM letters WHERE kind = '{kind}'")  # noqa: S608 - our own
        assert said in await found(database, council, clock)


async def test_a_reminder_that_was_put_off_for_years_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    """The hours of the council are not known here, but no draft waits for longer than a year, or than its time."""
    for draft, day in ((await routed(desk), "2028-04-01"), (await routed(desk, **tomorrow_at_noon()), "2027-03-04")):
        this = f"kind = 'duty' AND about = '{draft.reference}'"
        await tamper(database, f"UPDATE letters SET not_before = '{day} 12:00:00' WHERE {this}")  # noqa: S608
        sentence = f"{draft.reference} is to be brought to mind, and the letter by which the bot does it was put off."
        assert await found(database, council, clock) == sentence
        await tamper(database, f"UPDATE letters SET not_before = '2027-03-02 12:00:00' WHERE {this}")  # noqa: S608
    assert (await checked(database, council, clock)).whole


async def test_a_day_that_will_not_be_committed_to_is_found_without_opening_anything(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await committed(desk)
    said = f"{london_date(clock.now())} is to be sealed, and the letter by which the bot does it"
    assert (await checked(database, council, clock)).whole
    await tamper(database, "UPDATE letters SET not_before = '2099-01-01 12:00:00' WHERE kind = 'commit day'")
    assert f"{said} was put off." in await found(database, council, clock)
    await tamper(database, "DELETE FROM letters WHERE kind = 'commit day'")
    assert f"{said} is gone." in await found(database, council, clock)


async def test_a_card_addressed_to_somebody_who_was_never_on_the_list_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    draft = await routed(desk)
    eve = "slack:T0THORNBURY:U0EVE"
    await tamper(database, f"UPDATE letters SET \"to\" = '{eve}' WHERE kind = 'decision card'")  # noqa: S608
    sentence = f"A card of {draft.reference} waits to be shown to {eve}, who was never on the list of people."
    assert sentence in await found(database, council, clock)


class Seen(Exception):
    """What was seen in a transaction that is given up."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


TRIGGERS = {
    "sqlite": {
        "taken away": (["DROP TRIGGER journal_refuses_delete"], "“journal_refuses_delete” was taken away"),
        "changed": (
            [
                "DROP TRIGGER sealed_journal_refuses_update",
                "CREATE TRIGGER sealed_journal_refuses_update BEFORE UPDATE ON sealed_journal BEGIN SELECT 1; END",
            ],
            "“sealed_journal_refuses_update” was changed.",
        ),
        "put in": (
            ["CREATE TRIGGER helpful AFTER INSERT ON drafts BEGIN DELETE FROM letters; END"],
            "“helpful” was put in.",
        ),
    },
    "postgresql": {
        "taken away": (["DROP TRIGGER journal_refuses_change ON journal"], "“journal_refuses_change” was taken away"),
        "switched off": (
            ["ALTER TABLE sealed_journal DISABLE TRIGGER USER"],
            "“sealed_journal_refuses_change” was taken away or switched off.",
        ),
        "changed": (
            [
                "CREATE OR REPLACE FUNCTION journal_refuses() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RETURN NULL; END $$"
            ],
            "“journal_refuses_change” was changed.",
        ),
        "put in": (
            [
                "CREATE TRIGGER helpful AFTER INSERT ON drafts FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()",
            ],
            "“helpful” was put in.",
        ),
    },
}


@pytest.mark.parametrize("way", ["taken away", "switched off", "changed", "put in"])
async def test_a_trigger_that_was_tampered_with_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock, way: str
) -> None:
    ways = TRIGGERS[database.url.get_backend_name()]
    if way not in ways:
        pytest.skip("SQLite has no way to switch a trigger off")
    statements, sentence = ways[way]
    await routed(desk)

    def tampered(connection: Connection) -> None:
        # Looked at before it is committed, so that the database of the next test is as it was.
        for statement in statements:
            connection.exec_driver_sql(statement)
        raise Seen(verify(connection, council))

    with pytest.raises(Seen) as seen:
        await database.run(tampered)
    report = seen.value.report
    assert report.found == (2 if way == "changed" and not is_sqlite(database.url) else 1)
    assert sentence in "\n".join(report.findings)
    assert (await checked(database, council, clock)).whole
