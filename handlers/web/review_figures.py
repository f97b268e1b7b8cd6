"""The figures of the yearly review as a table for spreadsheets, and the form that asks for its days."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

from markupsafe import Markup

from chatops.policy.spreadsheets import safe_cell
from handlers.views.record.review import ReviewView


def as_table(view: ReviewView) -> bytes:
    """Return the figures, a line each: the heading, the label, the figure. None is taken for a formula."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(("Council", view.council, ""))
    table.writerow(("Days", view.first.isoformat(), view.last.isoformat()))
    for section in view.sections:
        for label, value in section.rows:
            table.writerow([safe_cell(cell) for cell in (section.title, label, value)])
    return written.getvalue().encode("utf-8-sig")


def days_asked(query: Mapping[str, str]) -> tuple[date | None, date | None]:
    """Return the first and the last day that an address asks for; None where it asks for none that there is."""
    return _day(query.get("first", "")), _day(query.get("last", ""))


def days_form(first: date | None, last: date | None, table: str) -> Markup:
    """Return a form that asks for other days, and where the same figures are as a table."""
    asked = {name: day.isoformat() for name, day in (("first", first), ("last", last)) if day}
    address = f"{table}?{urlencode(asked)}" if asked else table
    return Markup(
        '<form method="get">\n<label for="first">First day</label>\n'
        '<input id="first" name="first" type="date" value="{}">\n<label for="last">Last day</label>\n'
        '<input id="last" name="last" type="date" value="{}">\n<button type="submit" class="plain">Show</button>\n'
        '</form>\n<p><a href="{}">The same figures as a table (CSV)</a></p>\n'
    ).format(asked.get("first", ""), asked.get("last", ""), address)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
