"""What somebody asked for under the Freedom of Information Act: drafts with all that happened to them, names left out.

Drafts that were refused are in it like those that went out. What an officer leaves out by hand says so where it stood,
and a schedule says how often and under which exemption; what is withheld as a whole is named, and nothing of it told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from chatops.pdf.document import Heading, Paragraph, Part, Table
from chatops.policy.releases import exemptions
from chatops.policy.releases.release import Handed, Release
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage import record_export as record
from storage.drafts.schema import revisions
from storage.record_copy.cells import Cells, london
from storage.record_copy.page import ToRead, write_to_read
from storage.record_copy.readable import days_said, said_when
from storage.record_copy.told import OF_A_DRAFT, drafts_told, names_of_accounts, rows_told
from storage.record_copy.written import cells_of, write_csv, write_journal, write_manifest, write_table

BESIDES = ("published by the bot", "read back", "suggestions", "purdah", "routine notices", "templates", "pauses")
"""What is released besides drafts and what happened to them, where it is of the days or the references asked for."""
BY_REFERENCE = ("registers",)
"""What is released where its reference alone was asked for: it is full of people who are no officers."""
_SCHEDULE = ("exemption", "what it is about", "places", "public interest test")
_HOW_TO_READ = """This is what {council} releases{request}.

release.html and release.pdf are everything to read, and say the same. The tables hold it, too. schedule.csv says what
was left out, and why.
manifest.json has the SHA-256 of each file here. {again} docs/verify.py of the project checks them; it needs nothing but
Python 3.

An office stands by its name, anybody else by number. Names, telephone numbers and addresses are left out where they
are known. Confidential reports are kept apart, and no release says whether there are any.

Times are those of London. A cell that a spreadsheet would take for a formula has an apostrophe before it.
"""
_AGAIN = (
    "The SHA-256 of manifest.json was told to whoever made this: the command printed it, and a zip file has it in its "
    "name."
)


def write_release(connection: Connection, council: Council, asked: Release, now: datetime, folder: Path) -> Handed:
    """Write what was asked for into an empty folder. Raises NoSuch where there is nothing of it."""
    cells = cells_of(connection, council, asked.names, redacted=True, by_hand=asked.by_hand)
    found = _found(connection, council, asked)
    withheld = {one.whole: one.exemption for one in asked.by_hand if one.whole in found}
    if not found:
        raise NoSuch(", ".join(asked.about) or "what was asked for")
    told = _Released(connection, council, frozenset(found - withheld.keys()), frozenset(asked.about), withheld, cells)
    counted = {f"{name}.csv": told.write(name, folder) for name in ("drafts", *OF_A_DRAFT, *BESIDES, *BY_REFERENCE)}
    entries = write_journal(connection, council, told.only, cells, folder)
    counted |= {"journal.csv": entries, "journal.jsonl": record.head(connection, council).sequence}
    tables = dict(cells.left_out)
    request = f" in answer to {cells.words(asked.request)}" if asked.request else ""
    parts = (*map(Paragraph, _about(asked, cells, now, request)), *_schedule_told(tables, withheld))
    to_read = ToRead(f"Released by {council.name}", council.name, now, folder, "release")
    write_to_read(to_read, chain(parts, told.parts()))
    counted["schedule.csv"] = write_csv(folder / "schedule.csv", _SCHEDULE, _schedule(tables, withheld))
    (folder / "how-to-read.txt").write_text(
        _HOW_TO_READ.format(council=council.name, request=request, again=_AGAIN), encoding="utf-8"
    )
    manifest = write_manifest(connection, council, now, _asked(asked, cells, tables, withheld), counted, folder)
    return Handed(manifest, counted["drafts.csv"], len(withheld))


class _Released:
    """The rows of what is released: `only` those references, and of registers those that were `named`."""

    def __init__(
        self,
        connection: Connection,
        council: Council,
        only: frozenset[str],
        named: frozenset[str],
        withheld: Mapping[str, str],
        cells: Cells,
    ) -> None:
        self._of = (connection, council)
        self.only = only
        self._named = named - withheld.keys()
        self._cells = cells

    def rows(self, name: str) -> Any:
        only = self._named if name in BY_REFERENCE else self.only
        return record.rows(*self._of, record.EXPORTED[name], only)

    def parts(self) -> Iterator[Part]:
        """Give all of it to be read."""
        yield from drafts_told(*self._of, self.only, self._cells)
        called = names_of_accounts(*self._of)
        for name in (*BESIDES, *BY_REFERENCE):
            yield from rows_told(name, record.EXPORTED[name], self.rows(name), self._cells, called)

    def write(self, name: str, folder: Path) -> int:
        """Write one table, and return how many rows it has."""
        return write_table(record.EXPORTED[name], self.rows(name), self._cells, folder / f"{name}.csv")


def _found(connection: Connection, council: Council, asked: Release) -> frozenset[str]:
    """Return the references that were asked for, and those of the days and the words, as far as they are released."""
    found = frozenset(asked.about) & _known(connection, council, ("drafts", *BESIDES, *BY_REFERENCE))
    if not (asked.begins or asked.ends or asked.words.strip()):
        return found
    every = _known(connection, council, ("drafts", *BESIDES))
    if asked.begins or asked.ends:
        every &= record.touched(connection, council, asked.begins, asked.ends, None) or frozenset()
    if asked.words.strip():
        every &= _with_words(connection, council, asked.words)
    return found | every


def _known(connection: Connection, council: Council, names: Iterable[str]) -> frozenset[str]:
    """Return what these tables are about."""
    tables = (record.EXPORTED[name] for name in names)
    asked = (select(table.c.reference).where(table.c.council == council.number).distinct() for table in tables)
    return frozenset(reference for query in asked for reference in connection.scalars(query))


def _with_words(connection: Connection, council: Council, words: str) -> frozenset[str]:
    """Return the drafts in any of whose versions each of these words stands, whatever its case."""
    wanted = words.casefold().split()
    query = select(revisions.c.reference, revisions.c.words, revisions.c.account_words)
    found = connection.execute(
        query.where(revisions.c.council == council.number).execution_options(yield_per=record.PAGE)
    )
    said = ((row.reference, " ".join((row.words, *(of for _, of in row.account_words))).casefold()) for row in found)
    return frozenset(reference for reference, written in said if all(one in written for one in wanted))


def _about(asked: Release, cells: Cells, now: datetime, request: str) -> Sequence[str]:
    """Return the paragraphs at the top of the page."""
    limits = []
    if asked.begins or asked.ends:
        limits.append(f"what happened {days_said(asked.begins, asked.ends)}")
    if asked.words.strip():
        limits.append(f"drafts in which this stands: {cells.words(asked.words)}")
    if asked.about:
        limits.append(", ".join(asked.about))
    return (
        f"Made on {said_when(now)}{request}. Times are those of London.",
        f"What was looked for: {'; '.join(limits)}.",
        "An office stands by its name, anybody else by number. Where something was left out, the place says so. Drafts "
        "that were refused or withdrawn are here like those that were posted.",
        "Confidential reports are kept apart, and no release says whether there are any.",
    )


def _schedule(left_out: Mapping[str, int], withheld: Mapping[str, str]) -> list[list[str]]:
    """Return what was left out, a line for each exemption, and what is withheld as a whole."""
    by_rule = sum(count for what, count in left_out.items() if not what.startswith("section "))
    counts = {what: count for what, count in left_out.items() if what.startswith("section ")}
    lines = [_line(exemption, f"{count:,}", "words") for exemption, count in sorted(counts.items())]
    if by_rule:
        lines.append(_line(exemptions.PERSONAL, f"{by_rule:,}", "found by the checks"))
    return [*lines, *(_line(why, "the whole of it", one) for one, why in sorted(withheld.items()))]


def _line(exemption: str, places: str, what: str) -> list[str]:
    of = exemptions.of(exemption)
    test = "the reply says how it came out" if of.interest else "none"
    return [exemption, f"{of.title}: {what}", places, test]


def _schedule_told(left_out: Mapping[str, int], withheld: Mapping[str, str]) -> tuple[Part, ...]:
    lines = _schedule(left_out, withheld)
    if not lines:
        return (Paragraph("Nothing was left out."),)
    return Heading("What was left out"), Table(tuple(one.capitalize() for one in _SCHEDULE), tuple(map(tuple, lines)))


def _asked(asked: Release, cells: Cells, left_out: Mapping[str, int], withheld: Mapping[str, str]) -> dict[str, Any]:
    return {
        "request": cells.words(asked.request),
        "from": london(asked.begins) if asked.begins else None,
        "to": london(asked.ends) if asked.ends else None,
        "about": [*asked.about],
        "redacted": True,
        "left_out": dict(sorted(left_out.items())),
        "withheld": dict(sorted(withheld.items())),
    }
