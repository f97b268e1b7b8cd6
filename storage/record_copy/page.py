"""The record as one page that any browser opens from the disk: each draft with all that happened to it, then the rest.

Everything is escaped, nothing runs, and nothing is fetched. It is written as it is read, a draft at a time.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Column, Connection, Table

from chatops.ports.council import Council
from storage import record_export as record
from storage.record_copy.cells import Cells, heading, london

OF_A_DRAFT = (
    "versions",
    "decisions",
    "fresh approvals",
    "taken back",
    "reassignments",
    "comments",
    "exemptions",
    "said to be routine",
    "stated to be routine",
    "uses of templates",
    "let through a pause",
    "links",
    "after posting",
)
"""The tables whose rows stand below their draft."""
_NOT_READ = frozenset({"reference", "salt", "digest", "council", "post"})
_STYLE = """:root { color-scheme: light dark; --line: #767676; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; \
overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
dl { border-left: .2rem solid var(--line); padding-left: .9rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; white-space: pre-wrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 6rem; }
@media print { section { break-inside: avoid; } }"""
_HEAD = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{about}"""


def write_page(
    connection: Connection, council: Council, only: Collection[str] | None, cells: Cells, file: Path, now: datetime
) -> None:
    """Write the page of a copy."""
    about = f"Made on {london(now)}. Times are those of London."
    if cells.redacted:
        about += " Names and personal data were left out, and each place says so."
    with whole_page(file, f"The record of {council.name}", (about,)) as page:
        write_drafts(connection, council, only, cells, page)
        for name, table in record.EXPORTED.items():
            if name != "drafts" and name not in OF_A_DRAFT:
                write_rows(name, table, record.rows(connection, council, table, only), cells, page)


@contextmanager
def whole_page(file: Path, title: str, about: Iterable[str]) -> Iterator[TextIO]:
    """Give a page with its heading and some paragraphs, which is ended afterwards."""
    said = "".join(f"<p>{escape(one)}</p>\n" for one in about)
    with file.open("w", encoding="utf-8", newline="\n") as page:
        page.write(_HEAD.format(title=escape(title), style=_STYLE, about=said))
        yield page
        page.write("</main>\n</body>\n</html>\n")


def write_drafts(
    connection: Connection, council: Council, only: Collection[str] | None, cells: Cells, page: TextIO
) -> None:
    """Write each draft with what happened to it.

    Each table is read in the order of drafts, so the rows of a draft are the next ones of each.
    """
    following = {name: _Following(record.rows(connection, council, record.EXPORTED[name], only)) for name in OF_A_DRAFT}
    for draft in record.rows(connection, council, record.EXPORTED["drafts"], only):
        page.write(f"<section>\n<h2>{escape(draft['reference'])}</h2>\n")
        page.write(_told(record.EXPORTED["drafts"], draft, cells))
        for name, rows in following.items():
            mine = [*rows.of(draft["reference"])]
            if mine:
                page.write(f"<h3>{escape(name.capitalize())}</h3>\n")
                page.write("".join(_told(record.EXPORTED[name], row, cells) for row in mine))
        page.write("</section>\n")


class _Following:
    """Rows in the order of their references, given out reference by reference."""

    def __init__(self, rows: Iterator[dict[str, Any]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, reference: str) -> Iterator[dict[str, Any]]:
        """Give the rows of the next reference, if it is this one."""
        while self._next is not None and self._next["reference"] == reference:
            yield self._next
            self._next = next(self._rows, None)


def _told(table: Table, row: dict[str, Any], cells: Cells) -> str:
    """Return a row as a list of what it says, without what it leaves open."""
    told = ((heading(column), cells.cell(column, row[column.name])) for column in _columns(table))
    lines = (f"<dt>{escape(_begun(name))}</dt>\n<dd>{escape(said)}</dd>\n" for name, said in told if said)
    return f"<dl>\n{''.join(lines)}</dl>\n"


def write_rows(name: str, table: Table, rows: Iterable[dict[str, Any]], cells: Cells, page: TextIO) -> None:
    """Write a table with its headings; none where it has no rows."""
    columns = [column for column in table.c if column.name not in {"salt", "digest", "council"}]
    following = iter(rows)
    first = next(following, None)
    if first is None:
        return
    heads = "".join(f'<th scope="col">{escape(_begun(heading(column)))}</th>' for column in columns)
    page.write(f'<section>\n<h2>{escape(name.capitalize())}</h2>\n<div class="wide" tabindex="0">\n<table>\n')
    page.write(f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{_row(columns, first, cells)}")
    page.writelines(_row(columns, row, cells) for row in following)
    page.write("</tbody>\n</table>\n</div>\n</section>\n")


def _row(columns: list[Column[Any]], row: dict[str, Any], cells: Cells) -> str:
    return f"<tr>{''.join(f'<td>{escape(cells.cell(one, row[one.name]))}</td>' for one in columns)}</tr>\n"


def _columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.c if column.name not in _NOT_READ]


def _begun(words: str) -> str:
    """Return the words with a capital letter; London keeps its own."""
    return words[:1].upper() + words[1:]
