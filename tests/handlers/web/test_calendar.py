"""The calendar of periods and polls is read by whoever has its address, and says nothing of anybody."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from icalendar import Calendar
from sqlalchemy import text

from chatops.desk import Desk
from chatops.flow.purdah.calendar import move_calendar, open_calendar
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.objections import Refused
from chatops.policy.purdah.polls import Poll, PollKind
from handlers.receiving.connections import make_runner
from handlers.views.purdah.calendar import MOST_PERIODS
from handlers.web.calendar import CalendarFeed
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, caller, purdah_off, purdah_on, turn
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, refused

MAY = Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
REASON = "Harold Voss has resigned"


@pytest.fixture
async def address(desk: Desk) -> AsyncIterator[str]:
    """Where the calendar is, up to its secret part."""
    app = web.Application()
    app.add_routes(CalendarFeed(desk).routes())
    runner = make_runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await desk.transact(open_calendar)
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/calendar"
    await runner.cleanup()


@pytest.fixture
async def web_session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def token(desk: Desk) -> str:
    current = await desk.look(lambda work, _now: work.calendars.current())
    assert current is not None
    return current.token


async def read(desk: Desk, address: str, session: aiohttp.ClientSession) -> Calendar:
    async with session.get(f"{address}/{await token(desk)}.ics") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        body = await answer.read()
    assert max(len(line) for line in body.splitlines()) <= 75
    parsed = Calendar.from_ical(body)
    assert isinstance(parsed, Calendar)
    return parsed


async def test_it_has_the_periods_and_the_polls_as_instants_in_utc(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    reference = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31))
    events = {str(event["uid"]): event for event in (await read(desk, address, web_session)).walk("VEVENT")}
    period, polling = events[f"{reference}@council-chatops"], events[f"{reference}-poll@council-chatops"]
    assert str(period["summary"]) == "Pre-election period"
    assert period.decoded("dtstart") == datetime(2027, 3, 30, 23, tzinfo=UTC)
    assert period.decoded("dtend") == datetime(2027, 5, 6, 21, tzinfo=UTC)
    assert str(polling["summary"]) == "Polling day: local election, England"
    assert polling.decoded("dtstart") == datetime(2027, 5, 6, 6, tzinfo=UTC)
    assert polling.decoded("dtend") == datetime(2027, 5, 6, 21, tzinfo=UTC)
    assert period["dtstart"].to_ical() == b"20270330T230000Z"


async def test_a_period_until_further_notice_has_no_end(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    await purdah_on(desk)
    (event,) = (await read(desk, address, web_session)).walk("VEVENT")
    assert str(event["summary"]) == "Pre-election period (until the Town Clerk ends it)"
    assert "dtend" not in event


async def test_it_says_nothing_of_anybody_and_nothing_that_anybody_wrote(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    await purdah_on(desk, reason=REASON)
    shown = (await read(desk, address, web_session)).to_ical().decode()
    assert "Voss" not in shown
    assert all(person.user not in shown for person in PEOPLE.values())
    assert "X-WR-CALNAME:Thornbury Town Council: pre-election periods" in shown


async def test_what_was_called_off_is_gone_and_what_ended_early_ends_then(
    desk: Desk, address: str, web_session: aiohttp.ClientSession, clock: StillClock
) -> None:
    await purdah_off(desk, await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31)))
    early = await purdah_on(desk)
    clock.move(hours=3)
    await purdah_off(desk, early)
    (event,) = (await read(desk, address, web_session)).walk("VEVENT")
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(hours=3)


async def test_a_period_that_is_over_stays_in_it(
    desk: Desk, address: str, web_session: aiohttp.ClientSession, clock: StillClock
) -> None:
    reference = await purdah_on(desk, ends=date(2027, 3, 1))
    clock.move(days=2)
    await turn(desk, reference)
    assert len((await read(desk, address, web_session)).walk("VEVENT")) == 1


@pytest.mark.parametrize(
    "wrong", ["", "a", "a" * 43, "A" * 43, "a" * 44, "%2e%2e", "a" * 5000, "é" * 43, "TOKEN0", "0TOKEN", "token"]
)
async def test_any_other_address_leads_nowhere(
    desk: Desk, address: str, web_session: aiohttp.ClientSession, wrong: str
) -> None:
    right = await token(desk)
    tried = {"TOKEN0": f"{right}0", "0TOKEN": f"0{right[1:]}" if right[0] != "0" else f"1{right[1:]}"}.get(wrong, wrong)
    tried = right.swapcase() if wrong == "token" else tried
    async with web_session.get(f"{address}/{tried}.ics") as answer:
        assert answer.status == 404
        assert right not in await answer.text()


async def test_a_reader_who_has_it_as_it_is_gets_nothing_again(
    desk: Desk, address: str, web_session: aiohttp.ClientSession, clock: StillClock
) -> None:
    await purdah_on(desk)
    url = f"{address}/{await token(desk)}.ics"
    async with web_session.get(url) as first:
        tag, changed = first.headers["ETag"], first.headers["Last-Modified"]
        assert first.headers["Cache-Control"] == "private, max-age=900"
        assert changed == "Mon, 01 Mar 2027 09:30:00 GMT"
    for known in (
        {"If-None-Match": tag},
        {"If-None-Match": f'"other", {tag}'},
        {"If-None-Match": "*"},
        {"If-Modified-Since": changed},
    ):
        async with web_session.get(url, headers=known) as again:
            assert (again.status, await again.read(), again.headers["ETag"]) == (304, b"", tag)
    for not_known in (
        {"If-None-Match": '"other"'},
        {"If-None-Match": '"other"', "If-Modified-Since": changed},
        {"If-Modified-Since": "Mon, 01 Mar 2027 09:29:59 GMT"},
        {"If-Modified-Since": "yesterday"},
    ):
        async with web_session.get(url, headers=not_known) as again:
            assert again.status == 200
    clock.move(hours=1)
    await purdah_on(desk, ends=date(2027, 3, 9))
    async with web_session.get(url, headers={"If-None-Match": tag, "If-Modified-Since": changed}) as later:
        assert later.status == 200
        assert later.headers["ETag"] != tag


async def test_it_is_bounded_however_many_periods_there_were(
    desk: Desk, address: str, web_session: aiohttp.ClientSession, clock: StillClock
) -> None:
    for _ in range(MOST_PERIODS + 3):
        reference = await purdah_on(desk)
        clock.move(minutes=1)
        await purdah_off(desk, reference)
    events = (await read(desk, address, web_session)).walk("VEVENT")
    assert len(events) == MOST_PERIODS
    async with web_session.head(f"{address}/{await token(desk)}.ics") as answer:
        assert answer.status == 200
        assert int(answer.headers["Content-Length"]) < 50_000


async def test_nobody_but_a_reader_of_it_is_answered(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    async with web_session.post(f"{address}/{await token(desk)}.ics", data=b"x") as answer:
        assert answer.status == 405


async def test_while_there_is_no_calendar_every_address_leads_nowhere(
    database: Database, web_session: aiohttp.ClientSession, address: str
) -> None:
    await database.run(lambda connection: connection.execute(text("DELETE FROM calendars")))
    async with web_session.get(f"{address}/{'a' * 43}.ics") as answer:
        assert answer.status == 404


# Its address


async def test_the_calendar_is_given_an_address_once(desk: Desk, database: Database) -> None:
    await desk.transact(open_calendar)
    first = await token(desk)
    assert len(first) == 43
    async with nothing_happens(database):
        await desk.transact(open_calendar)
    assert first not in str(await journal_of(database, desk.council))


async def test_the_clerk_gives_it_another_and_the_old_one_leads_nowhere(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    old = await token(desk)
    await desk.transact(move_calendar, by=caller("clerk"))
    assert await token(desk) != old
    async with web_session.get(f"{address}/{old}.ics") as answer:
        assert answer.status == 404


@pytest.mark.parametrize("by", [name for name in PEOPLE if name != "clerk"])
async def test_nobody_else_gives_it_another(desk: Desk, database: Database, by: str) -> None:
    await desk.transact(open_calendar)
    async with refused(desk, database) as told:
        await desk.transact(move_calendar, by=caller(by))
    assert isinstance(told.caught, Refused)


def second_reading(body: str) -> dict[str, list[dict[str, str]]]:
    """The components by kind, each its properties, as RFC 5545 has them: read without the library that writes them."""
    lines = body.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert "\n" not in "".join(lines), "a line does not end as it should"
    found: dict[str, list[dict[str, str]]] = {}
    within: list[tuple[str, dict[str, str]]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        assert (bool(name), colon) == (True, ":"), line
        if name == "BEGIN":
            within.append((value, {}))
        elif name == "END":
            kind, properties = within.pop()
            assert kind == value
            found.setdefault(kind, []).append(properties)
        else:
            within[-1][1][name.partition(";")[0]] = value
    assert within == []
    return found


async def test_a_calendar_without_a_period_is_valid_for_a_second_reader_too(
    desk: Desk, address: str, web_session: aiohttp.ClientSession
) -> None:
    async def components() -> dict[str, list[dict[str, str]]]:
        async with web_session.get(f"{address}/{await token(desk)}.ics") as answer:
            return second_reading((await answer.read()).decode())

    empty = await components()
    assert len(empty["VCALENDAR"]) == 1
    assert {"PRODID", "VERSION"} <= empty["VCALENDAR"][0].keys()
    (zone,) = empty["VTIMEZONE"]
    assert zone["TZID"] == "Europe/London"
    for part in (*empty["STANDARD"], *empty["DAYLIGHT"]):
        assert {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"} <= part.keys()
    await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31))
    assert all({"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= event.keys() for event in (await components())["VEVENT"])
