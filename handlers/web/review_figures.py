"""The pack of the yearly review as a table for spreadsheets and as a PDF."""

import csv
import io
from collections.abc import Iterator

from chatops.pdf.document import Chart, Document, Heading, Paragraph, Part, Table
from chatops.pdf.typesetting import pdf_of
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.spreadsheets import safe_cell
from handlers.views.record.recommended import Recommended
from handlers.views.record.review import ReviewView
from handlers.views.record.review_sections import Section
from handlers.views.record.review_sentences import day_said
from handlers.web.charts import svg_of

MINUTES = "For the minutes"
ASSERTION = "Assertion 10 of the yearly return: what the record shows"
RECOMMENDED = "Recommended to the Council (2.2)"
NONE_RECOMMENDED = "Nothing is open, and nothing was resolved in these days."


def as_table(view: ReviewView) -> bytes:
    """Return the figures, a line each: the heading, the label, the figure, that of before. None is a formula."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in _rows(view):
        table.writerow([safe_cell(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def _rows(view: ReviewView) -> Iterator[tuple[str, ...]]:
    yield ("Council", view.council, "", "")
    yield ("Days", view.first.isoformat(), view.last.isoformat(), "")
    yield ("", "What", "These days", "The time before")
    for section in view.sections:
        yield from ((section.title, *row) for row in section.rows)
    for one in view.recommended:
        yield (RECOMMENDED, one.what, resolution(one), one.reference)
    for section in view.evidence:
        yield from ((f"Assertion 10: {section.title}", *row) for row in section.rows)


def as_pdf(view: ReviewView) -> bytes:
    """Return the pack as a PDF that a screen reader reads."""
    title = f"Yearly review of the social media policy, {day_said(view.first)} to {day_said(view.last)}"
    return pdf_of(Document(title, view.council, view.made_at, tuple(_parts(view))))


def _parts(view: ReviewView) -> Iterator[Part]:
    yield Heading(MINUTES)
    yield from map(Paragraph, view.sentences)
    for chart in view.charts:
        yield Heading(chart.title)
        yield Chart(svg_of(chart), chart.alt)
    for section in view.sections:
        yield from _table(section, 1)
    yield Heading(RECOMMENDED)
    if view.recommended:
        told = (
            (one.reference, with_hidden_shown(said(one)), with_hidden_shown(resolution(one)))
            for one in view.recommended
        )
        yield Table(("Reference", "Recommendation", "Resolved"), tuple(told))
    else:
        yield Paragraph(NONE_RECOMMENDED)
    if view.evidence:
        yield Heading(ASSERTION)
    for section in view.evidence:
        yield from _table(section, 2)


def _table(section: Section, level: int) -> Iterator[Part]:
    yield Heading(section.title, level)
    wide = 3 if any(row[2] for row in section.rows) else 2
    if section.rows:
        rows = (tuple(map(with_hidden_shown, row[:wide])) for row in section.rows)
        yield Table(section.headings[:wide], tuple(rows))
    else:
        yield Paragraph("Nothing.")


def said(one: Recommended) -> str:
    """Return a recommendation with what led to it."""
    return f"{one.what}\n{one.why}" if one.why else one.what


def resolution(one: Recommended) -> str:
    """Return what the Council resolved of a recommendation, or that it is open."""
    return one.resolved or (f"Open, for the meeting on {one.meeting}" if one.meeting else "Open")
