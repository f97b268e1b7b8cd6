"""One change of a copy of the record, drawn at random: what befalls files, and what somebody does on purpose."""

import csv
import hashlib
import json
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Chance = random.Random
Rows = list[dict[str, str]]
COMPARED = {
    "versions": (
        "words",
        "note",
        "accounts",
        "salt",
        "digest",
        "author",
        "made at (London time)",
        "reference",
        "number",
    ),
    "decisions": ("reason", "verdict", "clauses", "office", "by", "at (London time)", "digest", "revision"),
    "comments": ("words", "by", "at (London time)", "revision"),
    "links": ("link", "account", "at (London time)", "reference"),
    "journal": ("number", "at (London time)", "by", "office", "act", "reference", "clause", "hash"),
}
"""The cells that are held against the journal."""
NOT_COMPARED = ("drafts", "registers", "people", "accounts", "purdah", "exemptions")
"""Tables of which the journal has digests that a copy cannot show, or nothing: the noted number alone tells of them."""


class Impossible(Exception):
    """Nothing is changed by this here."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One kind of change, and whether it is found `alone`, or only beside an `entry` or the `number` that was noted."""

    name: str
    make: Callable[[Path, Chance], None]
    found_by: str = "alone"


def table(folder: Path, name: str) -> Rows:
    """Return the rows of a table."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def written_again(folder: Path, name: str, rows: Rows) -> None:
    """Write a changed table and put the manifest right, as whoever changes a copy would."""
    with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0], quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
    put_right(folder, f"{name}.csv", len(rows))


def put_right(folder: Path, name: str, rows: int | None = None, **more: Any) -> None:
    """Make the manifest say what a file is now."""
    content, manifest = (folder / name).read_bytes(), json.loads((folder / "manifest.json").read_text())
    manifest["files"][name] |= {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    if rows is not None:
        manifest["files"][name]["rows"] = rows
    (folder / "manifest.json").write_text(json.dumps({**manifest, **more}))


def _some_file(folder: Path, chance: Chance, *, lines: int = 0) -> Path:
    """A file besides the manifest, which only the noted number shows to be the one that it was."""
    there = sorted(file for file in folder.iterdir() if file.name != "manifest.json" and file.stat().st_size)
    return chance.choice([file for file in there if file.read_bytes().count(b"\n") > lines])


def _bytes(change: Callable[[bytes, Chance], bytes]) -> Callable[[Path, Chance], None]:
    def make(folder: Path, chance: Chance) -> None:
        file = _some_file(folder, chance)
        before = file.read_bytes()
        after = change(before, chance)
        if after == before:
            raise Impossible
        file.write_bytes(after)

    return make


def _lines(change: Callable[[list[bytes], Chance], None]) -> Callable[[Path, Chance], None]:
    def make(folder: Path, chance: Chance) -> None:
        file = _some_file(folder, chance, lines=1)
        before = file.read_bytes().splitlines(keepends=True)
        after = list(before)
        change(after, chance)
        if after == before:
            raise Impossible
        file.write_bytes(b"".join(after))

    return make


def _flipped(content: bytes, chance: Chance) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


def _spaced(content: bytes, chance: Chance) -> bytes:
    before, after = chance.choice([(b" ", b"  "), (b"\r\n", b"\n"), (b"\n", b"\r\n"), (b"\n", b"\n\n")])
    return content.replace(before, after, 1)


def _decomposed(content: bytes, _chance: Chance) -> bytes:
    return unicodedata.normalize("NFD", content.decode()).encode()


def _numbered_otherwise(content: bytes, chance: Chance) -> bytes:
    before, after = chance.choice([(b'"1"', b'"01"'), (b'"1"', b'"1.0"'), (b": 1,", b": 1.0,"), (b"2027", b"02027")])
    return content.replace(before, after, 1)


def _exchange(lines: list[Any], chance: Chance) -> None:
    one, other = chance.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]


def _swap_files(folder: Path, chance: Chance) -> None:
    one, other = chance.sample(sorted(file for file in folder.iterdir() if file.name != "manifest.json"), 2)
    (kept, there) = one.read_bytes(), other.read_bytes()
    if kept == there:
        raise Impossible
    one.write_bytes(there)
    other.write_bytes(kept)


def _rename(folder: Path, chance: Chance) -> None:
    file = _some_file(folder, chance)
    file.rename(folder / f"{file.stem}-2{file.suffix}")


def _add_file(folder: Path, chance: Chance) -> None:
    (folder / f"{chance.randrange(1000)}.csv").write_text("one more")


def _rows(change: Callable[[str, Rows, Chance], None]) -> Callable[[Path, Chance], None]:
    """Change a table that is held against the journal, and put the manifest right."""

    def make(folder: Path, chance: Chance) -> None:
        name = chance.choice(sorted(COMPARED))
        rows = table(folder, name)
        before = json.dumps(rows)
        change(name, rows, chance)
        if json.dumps(rows) == before or not rows:
            raise Impossible
        written_again(folder, name, rows)

    return make


def _cell(name: str, rows: Rows, chance: Chance) -> None:
    row, cell = chance.choice(rows), chance.choice(COMPARED[name])
    row[cell] = row[cell][:-1] + chance.choice("xyz") if row[cell] else "x"


def _time(name: str, rows: Rows, chance: Chance) -> None:
    row = chance.choice(rows)
    cell = next(one for one in COMPARED[name] if one.endswith("(London time)"))
    minute, zone = f"{chance.randrange(60):02}", "BST" if row[cell].endswith("GMT") else "GMT"
    row[cell] = chance.choice([f"{row[cell][:14]}{minute}{row[cell][16:]}", f"{row[cell][:-3]}{zone}"])


def _name(name: str, rows: Rows, chance: Chance) -> None:
    cell = {"versions": "author"}.get(name, "by")
    if name == "links":
        raise Impossible
    row = chance.choice(rows)
    row[cell] = chance.choice([other[cell] for other in rows])


def _invisible(name: str, rows: Rows, chance: Chance) -> None:
    """What reads the same: letters composed otherwise, a space that nobody sees, one that is no space."""
    row, cell = chance.choice(rows), "words" if name in {"versions", "comments"} else COMPARED[name][0]
    ways = [unicodedata.normalize("NFD", row[cell]), f"{row[cell]}\u200b", row[cell].replace(" ", "\u00a0")]
    row[cell] = chance.choice([*ways, f"{row[cell]} "])


def _remove(_name: str, rows: Rows, chance: Chance) -> None:
    if len(rows) < 2:
        raise Impossible
    del rows[chance.randrange(len(rows))]


def _repeat(_name: str, rows: Rows, chance: Chance) -> None:
    rows.insert(chance.randrange(len(rows)), dict(chance.choice(rows)))


def _journal(change: Callable[[list[str], Chance], None]) -> Callable[[Path, Chance], None]:
    """Change lines of the journal, and put the hash of its file right."""

    def make(folder: Path, chance: Chance) -> None:
        file = folder / "journal.jsonl"
        before = file.read_text().splitlines(keepends=True)
        after = list(before)
        change(after, chance)
        if after == before:
            raise Impossible
        file.write_text("".join(after))
        put_right(folder, file.name, len(after))

    return make


def _repeat_line(lines: list[Any], chance: Chance) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def _remove_line(lines: list[Any], chance: Chance) -> None:
    del lines[chance.randrange(len(lines))]


def _other_line(lines: list[str], chance: Chance) -> None:
    at = chance.randrange(len(lines))
    before, after = chance.choice([(": ", ":"), ('"sequence": ', '"sequence": 0'), ("\n", ".0\n"), ("\n", " \n")])
    lines[at] = lines[at].replace(before, after, 1)


def _rehashed_line(lines: list[str], chance: Chance) -> None:
    at = chance.randrange(len(lines) - 1)
    kept = json.loads(lines[at])
    kept["entry"] = _said_otherwise(kept["entry"], chance)
    lines[at] = json.dumps({**kept, "hash": hashlib.sha256(kept["entry"].encode()).hexdigest()}) + "\n"


def _said_otherwise(entry: str, chance: Chance) -> str:
    said = json.loads(entry)
    what = chance.choice(["at", "by", "act", "clause"])
    said[what] = f"{said['at'][:14]}{chance.randrange(60):02}:00.123456Z" if what == "at" else "other:than:it"
    return json.dumps(said)


def _rechain(folder: Path, chance: Chance) -> None:
    """An entry is changed and the whole chain worked out again, and everything that follows from it put right."""
    file = folder / "journal.jsonl"
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    at, before = chance.randrange(len(lines) - 1), "0" * 64
    lines[at]["entry"] = _said_otherwise(lines[at]["entry"], chance)
    for line in lines:
        line["entry"] = json.dumps({**json.loads(line["entry"]), "previous": before})
        before = line["hash"] = hashlib.sha256(line["entry"].encode()).hexdigest()
    rows = table(folder, "journal")
    for row, line in zip(rows, lines, strict=True):
        row |= {"hash": line["hash"]}
    written_again(folder, "journal", rows)
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    put_right(folder, file.name, journal={"sequence": len(lines), "hash": before})


def _cut_off(folder: Path, chance: Chance) -> None:
    """The last entries are taken away, and everything that tells of them put right."""
    file = folder / "journal.jsonl"
    lines = file.read_text().splitlines(keepends=True)
    left = len(lines) - chance.randrange(1, 9)
    file.write_text("".join(lines[:left]))
    written_again(folder, "journal", table(folder, "journal")[:left])
    last = json.loads(lines[left - 1])
    put_right(folder, file.name, left, journal={"sequence": left, "hash": last["hash"]})


def _manifest(change: Callable[[dict[str, Any], Chance], None]) -> Callable[[Path, Chance], None]:
    def make(folder: Path, chance: Chance) -> None:
        manifest = json.loads((folder / "manifest.json").read_text())
        before = json.dumps(manifest)
        change(manifest, chance)
        if json.dumps(manifest) == before:
            raise Impossible
        (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")

    return make


def _other_file_said(manifest: dict[str, Any], chance: Chance) -> None:
    of = manifest["files"][chance.choice(sorted(manifest["files"]))]
    what = chance.choice(sorted(of))
    of[what] = chance.choice([f"{of[what]}0", 0, None])


def _other_head_said(manifest: dict[str, Any], chance: Chance) -> None:
    manifest["journal"][chance.choice(["sequence", "hash"])] = chance.choice([0, "0" * 64])


def _other_copy_said(manifest: dict[str, Any], chance: Chance) -> None:
    manifest[chance.choice(["council", "made_at", "made_by", "from", "to", "about"])] = chance.choice(["", "else"])


def _respaced(folder: Path, chance: Chance) -> None:
    file = folder / "manifest.json"
    file.write_text(file.read_text() + chance.choice([" ", "\n", "\r\n"]))


def _another_table(folder: Path, chance: Chance) -> None:
    name = chance.choice(NOT_COMPARED)
    rows = table(folder, name)
    row = chance.choice(rows)
    cell = chance.choice(sorted(row))
    row[cell] = f"{row[cell]}x"
    written_again(folder, name, rows)


MUTATIONS = (
    Mutation("a byte is changed", _bytes(_flipped)),
    Mutation("a line is taken out", _lines(_remove_line)),
    Mutation("a line is there twice", _lines(_repeat_line)),
    Mutation("two lines change places", _lines(_exchange)),
    Mutation("a line is added at the end", _bytes(lambda content, _: content + b"one more\n")),
    Mutation("the end is cut off", _bytes(lambda content, chance: content[: chance.randrange(len(content))])),
    Mutation("spaces and ends of lines are others", _bytes(_spaced)),
    Mutation("letters are composed otherwise", _bytes(_decomposed)),
    Mutation("numbers are written otherwise", _bytes(_numbered_otherwise)),
    Mutation("two files change places", _swap_files),
    Mutation("a file has another name", _rename),
    Mutation("a file is gone", lambda folder, chance: _some_file(folder, chance).unlink()),
    Mutation("a file is more", _add_file),
    Mutation("the manifest is gone", lambda folder, _: (folder / "manifest.json").unlink()),
    Mutation("the manifest says another file", _manifest(_other_file_said)),
    Mutation("the manifest says another end of the journal", _manifest(_other_head_said)),
    Mutation("a cell is changed, the manifest too", _rows(_cell)),
    Mutation("a time is changed, the manifest too", _rows(_time)),
    Mutation("a name is changed, the manifest too", _rows(_name)),
    Mutation("what reads the same is changed, the manifest too", _rows(_invisible)),
    Mutation("a row is taken out, the manifest changed too", _rows(_remove)),
    Mutation("a row is there twice, the manifest changed too", _rows(_repeat)),
    Mutation("an entry is taken out, the manifest changed too", _journal(_remove_line)),
    Mutation("an entry is there twice, the manifest changed too", _journal(_repeat_line)),
    Mutation("two entries change places, the manifest changed too", _journal(_exchange)),
    Mutation("an entry is written otherwise, the manifest changed too", _journal(_other_line)),
    Mutation("an entry is changed with its hash, the manifest too", _journal(_rehashed_line)),
    Mutation("the last entries are cut off, all else put right", _cut_off, "entry"),
    Mutation("the whole chain is worked out again", _rechain, "entry"),
    Mutation("the manifest says another copy", _manifest(_other_copy_said), "number"),
    Mutation("the manifest has another end", _respaced, "number"),
    Mutation("another table is changed, the manifest too", _another_table, "number"),
)
"""Every kind of change, and what it takes to find it."""
