"""The names of those who stand at a poll, of parties and of councillors, and whether words name one.

Clause PS-4c. Finding a name is a prompt for the approver and never a verdict: a namesake is found as well, and a
nickname is not. Names are compared whole, without regard to capitals, accents, hyphens, apostrophes or hidden
characters. The time it takes grows with the words and not with the names.
"""

import csv
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from chatops.policy.digests import salted_digest
from chatops.policy.objections import Objection

LONGEST_NAME = 100
"""Characters in one name."""
MOST_NAMES = 1000
"""Names a council keeps; a whole county's statement of persons nominated has some hundreds."""
MOST_SHOWN = 10


class NameKind(StrEnum):
    """Whose name it is."""

    CANDIDATE = "candidate"
    PARTY = "party"
    COUNCILLOR = "councillor"


class Change(StrEnum):
    """What is to become of the names that are kept already."""

    ADD = "add"
    REPLACE = "replace"
    ERASE = "erase"


@dataclass(frozen=True, slots=True, order=True)
class KnownName:
    """One name as the Town Clerk gave it, and whose it is."""

    kind: NameKind
    name: str


def read_names(written: str, kind: NameKind) -> tuple[tuple[KnownName, ...], list[Objection]]:
    """Return the names in lines that somebody pasted, each once and in order, and what could not be read.

    A line is a name, or a name, a comma and its kind; `Smith, Jane`, as ballot papers have it, is Jane Smith. A first
    line with the headings of a CSV file (`name`, and `kind` or `party`) says what the columns are. `kind` is meant
    where nothing else is said. Quotation marks around a whole cell belong to CSV; others are letters. A line that
    opens with one and does not close it is asked about, because nobody can say where it ends.
    """
    lines = _lines(written)
    delimiter = _delimiter([line for _, line in lines])
    rows: list[tuple[int, list[str]]] = []
    for number, line in lines:
        cells = _cells(line, delimiter)
        if cells is None:
            return (), [_about(f"Line {number} opens a quotation and does not close it: “{line.strip()[:60]}”.")]
        rows.append((number, [_tidy(cell) for cell in cells]))
    headings = _headings(rows[0][1]) if rows else {}
    found: list[KnownName] = []
    for number, row in rows[bool(headings) :]:
        read = _by_headings(row, headings, kind) if headings else _by_itself(row, kind)
        if not read:
            return (), [_about(f"Line {number} cannot be read: “{','.join(row)[:60]}”. Write one name on each line.")]
        found += read
    return tuple(dict.fromkeys(found)), []


def lines_with_names(written: str) -> int:
    """Return how many lines of what somebody pasted are not empty, without one of headings."""
    lines = _lines(written)
    first = _cells(lines[0][1], _delimiter([line for _, line in lines])) if lines else None
    return len(lines) - bool(first and _headings([_tidy(cell) for cell in first]))


def names_can_be_kept(names: Sequence[KnownName]) -> list[Objection]:
    """PS-4c: names have letters, are not longer than names are, and are not too many."""
    for known in names:
        if len(known.name) > LONGEST_NAME:
            return [_about(f"“{known.name[:60]}…” is too long for a name. Write one name on each line.")]
        if not _tokens(known.name):
            return [_about(f"“{known.name[:60]}” has no letters. Write one name on each line.")]
    if len(names) > MOST_NAMES:
        return [_about(f"That would be {len(names):,} names, and {MOST_NAMES:,} is the most.")]
    return []


def digest_of_names(salt: str, names: Iterable[tuple[object, object, object]]) -> str:
    """Return what shows afterwards that names are those that were given: from each one's place, kind and name, and the
    salt.

    Once names and salt are erased nobody can test a guess against it.
    """
    return salted_digest(salt, json.dumps(sorted([str(part) for part in name] for name in names)))


def named_in(words: str, names: Iterable[KnownName]) -> tuple[KnownName, ...]:
    """Return the names that the words contain, in the order in which they were given.

    A person is found by the whole name, by first name and surname, by a title and the surname, and as one word such
    as #JaneSmith; a party by its name with or without `the`.
    """
    said = _tokens(words)
    forms = [(known, _forms(known)) for known in names]
    lengths = sorted({len(form) for _, written in forms for form in written})
    spoken = {tuple(said[at : at + length]) for length in lengths for at in range(len(said) - length + 1)}
    return tuple(known for known, written in forms if not spoken.isdisjoint(written))


_TITLES = ("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "cllr", "councillor", "rev", "prof")
_KINDS = {kind.value: kind for kind in NameKind} | {
    "candidates": NameKind.CANDIDATE,
    "parties": NameKind.PARTY,
    "councillors": NameKind.COUNCILLOR,
    "cllr": NameKind.COUNCILLOR,
}
_HEADINGS = {
    "name": "name",
    "candidate": "name",
    "candidate name": "name",
    "full name": "name",
    "person name": "name",
    "kind": "kind",
    "type": "kind",
    "party": "party",
    "party name": "party",
    "description": "party",
}
# Letters that Unicode does not take apart into a plain one and an accent.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_OF_ONE = re.compile(r"['’‘ʼ`´]s\b")
_APOSTROPHE = re.compile(r"['’‘ʼ`´]")
_WORD = re.compile(r"[^\W_]+")


def _tokens(text: str) -> list[str]:
    """Return the words of a text in small letters, without accents, apostrophes and what cannot be seen."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    seen = "".join(c for c in apart if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return _WORD.findall(_APOSTROPHE.sub("", _OF_ONE.sub("", seen)).translate(_PLAIN))


@lru_cache(maxsize=4 * MOST_NAMES)
def _forms(known: KnownName) -> frozenset[tuple[str, ...]]:
    """Return the ways in which a name is written, each as its words. Kept, because the same names are looked for each
    time.
    """
    words = _tokens(known.name)
    if known.kind is NameKind.PARTY:
        return frozenset({tuple(words), tuple(words[words[0] == "the" and len(words) > 1 :])})
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    if len(words) == 1:
        return frozenset({tuple(words)})
    # A surname may be two words: O'Brien-Jones.
    surname = _tokens(known.name.split()[-1]) or words[-1:]
    short = [words[0], *surname]
    in_full = {tuple(words), tuple(short), ("".join(words),), ("".join(short),)}
    return frozenset(in_full | {(title, *surname) for title in _TITLES})


def _lines(written: str) -> list[tuple[int, str]]:
    """Return the lines that are not empty, each with its number among all."""
    lines = written.replace("\x00", "").splitlines()
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _cells(line: str, delimiter: str) -> list[str] | None:
    """Return the cells of one line; None when a cell opens with a quotation mark and none closes it."""
    try:
        return next(csv.reader([line.strip()], delimiter=delimiter, strict=True))
    except csv.Error:
        plain = next(csv.reader([line.strip()], delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return None if any(cell.strip().startswith('"') and cell.count('"') == 1 for cell in plain) else plain


def _delimiter(lines: Sequence[str]) -> str:
    """Return what is copied out of a table has tabs between its cells."""
    return "\t" if any("\t" in line for line in lines) else ","


def _headings(row: Sequence[str]) -> dict[str, int]:
    """Return which column is which, when the row is one of headings with a name among them."""
    columns = [_HEADINGS.get(" ".join(_tokens(cell.replace("_", " ")))) for cell in row]
    known = [column for column in columns if column]
    # “Jane Smith, candidate” is no row of headings, though a column of names may be headed “candidate”.
    if "name" not in known or not (len(known) > 1 or (columns[0] and row[0].casefold() not in _KINDS)):
        return {}
    return {column: at for at, column in reversed(list(enumerate(columns))) if column}


def _by_headings(row: Sequence[str], headings: dict[str, int], kind: NameKind) -> list[KnownName]:
    def cell(column: str) -> str:
        at = headings.get(column, len(row))
        return row[at] if at < len(row) else ""

    written = cell("kind")
    meant = _KINDS.get(written.casefold(), None if written else kind)
    if not cell("name") or meant is None:
        return []
    party = [KnownName(NameKind.PARTY, cell("party"))] if cell("party") else []
    return [KnownName(meant, _in_order(cell("name"))), *party]


def _by_itself(row: Sequence[str], kind: NameKind) -> list[KnownName]:
    cells = [cell for cell in row if cell]
    if len(cells) == 1:
        return [KnownName(kind, cells[0] if kind is NameKind.PARTY else _in_order(cells[0]))]
    if len(cells) in {2, 3} and cells[-1].casefold() in _KINDS:
        return [KnownName(_KINDS[cells[-1].casefold()], _in_order(", ".join(cells[:-1])))]
    if len(cells) == 2 and kind is not NameKind.PARTY:
        return [KnownName(kind, _in_order(", ".join(cells)))]
    return []


def _in_order(name: str) -> str:
    """`Smith, Jane` as Jane Smith."""
    surname, comma, others = name.partition(",")
    return f"{others.strip()} {surname.strip()}" if comma else name


def _tidy(cell: str) -> str:
    return " ".join(unicodedata.normalize("NFC", cell).split())


def _about(sentence: str) -> Objection:
    return Objection("PS-4c", sentence, "names")
