"""Copies of a council's journal for other programs and for people, in two formats. Both are UTF-8 bytes.

JSON Lines: one object a line, `{"sequence": 1, "entry": "…", "hash": "…"}`. `entry` is the exact text that was
hashed, so the chain can be checked from the file alone, by anybody, without this program:

    import hashlib, json, sys
    before = "0" * 64
    for number, line in enumerate(sys.stdin, 1):
        kept = json.loads(line)
        entry = json.loads(kept["entry"])
        assert hashlib.sha256(kept["entry"].encode()).hexdigest() == kept["hash"], number
        assert (entry["previous"], entry["sequence"]) == (before, number), number
        before = kept["hash"]
    print(number, before)

What it prints at the end, compared with a number and a hash noted elsewhere, shows that nothing was cut off.

CSV: one entry a line under a line of headings, every cell quoted, lines ended as spreadsheets expect. Details are
JSON text. A cell that a spreadsheet would take for a formula has an apostrophe before it
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from chatops.policy.spreadsheets import safe_cell
from chatops.ports.council import Council
from storage.engine import Database
from storage.journal import entries
from storage.journal.entries import Line

COLUMNS = ("sequence", "at", "by", "office", "act", "version", "reference", "clause", "details", "previous", "hash")

# So that a spreadsheet reads UTF-8 and not the code page of its computer.
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Format:
    """How a journal is written: what stands at the top, and how each row of it is written."""

    heading: bytes
    written: Callable[[Line], bytes]


def _as_json_line(line: Line) -> bytes:
    kept = {"sequence": line.sequence, "entry": line.entry, "hash": line.hash}
    return json.dumps(kept, ensure_ascii=True).encode() + b"\n"


def _as_csv_line(line: Line) -> bytes:
    return _row(safe_cell(cell) for cell in _cells(line)).encode()


async def pieces(database: Database, council: Council, form: str) -> AsyncIterator[bytes]:
    """Return the council's journal in one of `FORMATS`, a piece at a time, up to the end that it has at the beginning.

    Between two pages no transaction is open: whoever takes the pieces may wait for a pager or a slow disk as long as
    they like, and nobody's click waits with them. The journal is only ever added to, so the pages fit one another.
    """
    chosen = FORMATS[form]
    yield chosen.heading
    last = await database.look(lambda connection: entries.last_number(connection, council), of=council)
    after = 0
    while after < last:
        page = await database.look(partial(entries.page_after, council=council, after=after), of=council)
        for line in page:
            if line.sequence <= last:
                yield chosen.written(line)
        after = page[-1].sequence if page else last


def _cells(line: Line) -> Iterator[str]:
    """Return one cell for each column. An entry that was damaged and cannot be read is shown whole under `details`."""
    entry: dict[str, Any] = {"details": line.entry}
    try:
        read = json.loads(line.entry)
        if isinstance(read, dict):
            entry = read
    except ValueError:
        pass
    kept = entry | {"sequence": line.sequence, "hash": line.hash}
    for column in COLUMNS:
        value = kept.get(column)
        yield value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)


def _row(cells: Iterable[str]) -> str:
    written: str = csv.writer(_Written(), quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(list(cells))
    return written


class _Written:
    """A file for `csv` that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


FORMATS = {
    "jsonl": Format(b"", _as_json_line),
    "csv": Format((_BYTE_ORDER_MARK + _row(COLUMNS)).encode(), _as_csv_line),
}
