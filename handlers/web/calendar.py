"""The calendar of pre-election periods and polls, for Outlook and others: RFC 5545, read by whoever has its address.

The address has a secret part that nobody can guess; any other answers 404. Nothing about a person is in it.
"""

import hashlib
import hmac
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from aiohttp import web

from chatops.desk import Desk
from handlers.views.purdah.calendar import CalendarView, see_calendar

if TYPE_CHECKING:
    from icalendar import Timezone

PATH = "/calendar/{token}.ics"
FRESH_S = 900
"""How long a reader may keep it before asking again, in seconds."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


class CalendarFeed:
    """Answers with the council's calendar.

    Args:
        desk: the council's desk.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self) -> list[web.RouteDef]:
        """GET and HEAD of the calendar."""
        return [web.get(PATH, self._calendar)]

    async def _calendar(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            raise web.HTTPNotFound
        view = await self._desk.look(see_calendar)
        # Compared in the same time however much of it is right.
        if view is None or not hmac.compare_digest(token.encode(), view.token.encode()):
            raise web.HTTPNotFound
        body = written(view)
        tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {
            "ETag": tag,
            "Last-Modified": format_datetime(view.changed_at.astimezone(UTC).replace(microsecond=0), usegmt=True),
            "Cache-Control": f"private, max-age={FRESH_S}",
            "X-Content-Type-Options": "nosniff",
        }
        if _is_known(request, tag, view.changed_at):
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)


def written(view: CalendarView) -> bytes:
    """Return the calendar as text, the same each time until something in it changes."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Council ChatOps//Pre-election periods//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{view.council}: pre-election periods")
    calendar.add_component(_london())
    for each in view.events:
        event = Event()
        event.add("uid", f"{each.uid}@council-chatops")
        event.add("summary", each.summary)
        event.add("dtstart", each.begins.astimezone(UTC))
        if each.ends is not None:
            event.add("dtend", each.ends.astimezone(UTC))
        event.add("dtstamp", each.changed_at.astimezone(UTC))
        event.add("last-modified", each.changed_at.astimezone(UTC))
        event.add("transp", "TRANSPARENT")  # nobody is busy for it
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _london() -> "Timezone":
    """Return the clocks of London: a calendar has one component at least (RFC 5545, 3.6), though no period be set.

    From https://www.legislation.gov.uk/uksi/2002/262: the last Sundays of March and October at 01:00 UTC.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", "Europe/London")
    for kind, name, begins, before, after, month in (
        (TimezoneDaylight, "BST", datetime(2002, 3, 31, 1), 0, 1, 3),  # noqa: DTZ001 - a local time, as RFC 5545 asks
        (TimezoneStandard, "GMT", datetime(2002, 10, 27, 2), 1, 0, 10),  # noqa: DTZ001
    ):
        part = kind()
        part.add("tzname", name)
        part.add("dtstart", begins)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        zone.add_component(part)
    return zone


def _is_known(request: web.Request, tag: str, changed_at: datetime) -> bool:
    """Return whether the reader has it as it stands (RFC 9110, 13.2.2: a tag, when there is one, decides alone)."""
    if request.if_none_match is not None:
        return any(etag.value == "*" or f'"{etag.value}"' == tag for etag in request.if_none_match)
    since = request.if_modified_since
    return since is not None and changed_at.replace(microsecond=0) <= since
