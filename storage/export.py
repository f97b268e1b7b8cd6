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
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection

from chatops.ports import Council
from storage.journal import Line, lines

COLUMNS = ("sequence", "at", "by", "office", "act", "reference", "clause", "details", "previous", "hash")

# What a spreadsheet takes for the beginning of a formula, their full-width forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# So that a spreadsheet reads UTF-8 and not the code page of its computer.
_BYTE_ORDER_MARK = "\ufeff"


def as_json_lines(connection: Connection, council: Council) -> Iterator[bytes]:
    """The council's journal as JSON Lines, an entry at a time."""
    for line in lines(connection, council):
        kept = {"sequence": line.sequence, "entry": line.entry, "hash": line.hash}
        yield json.dumps(kept, ensure_ascii=True).encode() + b"\n"


def as_csv(connection: Connection, council: Council) -> Iterator[bytes]:
    """The council's journal as CSV with headings, an entry at a time."""
    writer = csv.writer(_Written(), quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    yield (_BYTE_ORDER_MARK + writer.writerow(COLUMNS)).encode()
    for line in lines(connection, council):
        yield writer.writerow([safe_cell(cell) for cell in _cells(line)]).encode()


FORMATS: dict[str, Callable[[Connection, Council], Iterator[bytes]]] = {"jsonl": as_json_lines, "csv": as_csv}


def safe_cell(cell: str) -> str:
    """The cell as a spreadsheet shows it and never reckons with it."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell


def _cells(line: Line) -> Iterator[str]:
    """One cell for each column. An entry that was damaged and cannot be read is shown whole under `details`."""
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


class _Written:
    """A file for `csv` that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text
