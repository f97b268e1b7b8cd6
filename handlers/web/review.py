"""The yearly review as a page of the record, as a table and as a PDF, for the Town Clerk and the Deputy. Clause 10."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from functools import partial
from urllib.parse import urlencode

from aiohttp import web
from markupsafe import Markup

from handlers.screens import record as screens
from handlers.views.record.links import PATH
from handlers.views.record.review import ReviewView, see_review
from handlers.web.charts import figure
from handlers.web.opened_record import OpenedRecord
from handlers.web.review_figures import as_pdf, as_table

TITLE = "Yearly review"


class ReviewPage:
    """Serves the pack.

    Args:
        record: the record as somebody has opened it.
        asks: what the pack is asked by.
    """

    def __init__(self, record: OpenedRecord, asks: Callable[..., ReviewView] = see_review) -> None:
        self._record = record
        self._asks = asks

    def routes(self) -> list[web.RouteDef]:
        """Return the page, and the same as files."""
        return [web.get(f"{PATH}{path}", answer) for path, answer in self.answers().items()]

    def answers(self) -> dict[str, Callable[[web.Request], Awaitable[web.Response]]]:
        """Return what answers for the page and for each file, by its path below that of the record."""
        return {
            "/review": self._show,
            "/review.csv": partial(self._file, ending="csv", kind="text/csv", written=as_table),
            "/review.pdf": partial(self._file, ending="pdf", kind="application/pdf", written=as_pdf),
        }

    async def _show(self, request: web.Request) -> web.Response:
        first, last = _days_asked(request.query)
        asked = await self._record.asked(request, partial(self._asks, first=first, last=last))
        if asked is None:
            return self._record.nothing()
        session, by, view = asked
        drawing = self._record.drawing(session, {}, "/leave")
        body = Markup("<h1>{}</h1>\n").format(TITLE) + self._form(first, last)
        body += drawing.parts(screens.review_minutes(view)) + Markup("").join(map(figure, view.charts))
        return await self._record.page(session, by, TITLE, body + drawing.parts(screens.review_figures(view)))

    async def _file(
        self, request: web.Request, *, ending: str, kind: str, written: Callable[[ReviewView], bytes]
    ) -> web.Response:
        first, last = _days_asked(request.query)
        asked = await self._record.asked(request, partial(self._asks, first=first, last=last))
        if asked is None:
            return self._record.nothing()
        view = asked[2]
        named = f"review-{view.first.isoformat()}-{view.last.isoformat()}.{ending}"
        headers = {**self._record.pages.headers, "Content-Disposition": f'attachment; filename="{named}"'}
        charset = "utf-8" if kind.startswith("text/") else None
        body = await asyncio.to_thread(written, view)
        return web.Response(body=body, content_type=kind, charset=charset, headers=headers)

    def _form(self, first: date | None, last: date | None) -> Markup:
        """Return a form that asks for other days, and where the same pack is as files."""
        asked = {name: day.isoformat() for name, day in (("first", first), ("last", last)) if day}
        table, pdf = (
            f"{address}?{urlencode(asked)}" if asked else address
            for address in map(self._record.address, ("/review.csv", "/review.pdf"))
        )
        return Markup(
            '<form method="get">\n<label for="first">First day</label>\n'
            '<input id="first" name="first" type="date" value="{}">\n<label for="last">Last day</label>\n'
            '<input id="last" name="last" type="date" value="{}">\n<button type="submit" class="plain">Show</button>\n'
            '</form>\n<p><a href="{}">The whole pack to print (PDF)</a></p>\n'
            '<p><a href="{}">The same figures as a table (CSV)</a></p>\n'
        ).format(asked.get("first", ""), asked.get("last", ""), pdf, table)


def _days_asked(query: Mapping[str, str]) -> tuple[date | None, date | None]:
    """Return the first and the last day that an address asks for; None where it asks for none that there is."""
    return _day(query.get("first", "")), _day(query.get("last", ""))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
