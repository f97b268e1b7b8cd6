"""Check a copy of a council's record that `chatops record export` wrote. Needs Python 3.9 and nothing else.

python3 verify.py FOLDER [SHA-256 OF manifest.json] [NUMBER:HASH OF AN ENTRY THAT WAS NOTED …]
"""

import csv
import hashlib
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

VERSIONS = ("draft:submitted", "draft:revised", "draft:brought-back", "draft:taken-over")
DECISIONS = ("draft:approved", "draft:rejected", "draft:changes-requested")
POSTS = ("draft:posted", "draft:found-out", "draft:published")


def salted(salt, text):
    return hashlib.sha256(f"{salt}\n{text}".encode()).hexdigest()


def either(cell):  # a spreadsheet's formula stands behind an apostrophe
    return (cell, cell[1:]) if cell.startswith("'") else (cell,)


def table(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def optional(salt, cell):
    return {salted(salt, one) if one else None for one in either(cell)}


def instant(cell):  # London's clocks say which they are, so nothing has to be looked up
    read, ahead = datetime.fromisoformat(cell[:-4]), {" GMT": 0, " BST": 1}[cell[-4:]]
    if read.isoformat(" ") != cell[:-4]:
        raise ValueError(cell)
    return (read - timedelta(hours=ahead)).isoformat()


def digests(row):  # of everything that was to be published: what an approver approved
    when = row["goes out at (London time)"]
    said = {
        "accounts": sorted(filter(None, row["accounts"].split("; "))),
        "goes_out_at": f"{instant(when)}+00:00" if when else None,
    }
    for name in ("pictures", "account_words"):  # a copy from before there were any has no such column
        if cell := row.get(name.replace("_", " ")):
            said[name] = json.loads(cell)
    return {salted(row["salt"], json.dumps({**said, "words": one}, sort_keys=True)) for one in either(row["words"])}


def marks(entry):  # what an entry of the journal says that the tables must say too, with when and by whom
    act, details, reference = entry["act"], entry["details"], entry["reference"]
    when = (entry["at"][:19], entry["by"])
    if act in VERSIONS:
        yield "versions", reference, str(details["revision"]), details["digest"], details.get("note_digest"), *when
    elif act in DECISIONS:
        what = str(details["revision"]), details["digest"], act, details["reason_digest"]
        yield "decisions", reference, *what, entry["office"] or "", "; ".join(details["clauses"]), *when
    elif act == "draft:commented":
        yield "comments", reference, str(details["revision"]), details["comment_digest"], *when
    elif act in POSTS:  # what the bot published is by whoever approved it
        yield from (("links", reference, *link.split(" "), when[0]) for link in details["links"])


def check(folder, *noted):
    manifest_bytes = (folder / "manifest.json").read_bytes()
    manifest, hashed = json.loads(manifest_bytes), hashlib.sha256(manifest_bytes).hexdigest()
    if any(one != hashed for one in noted if ":" not in one):
        yield "manifest.json is not the one that was noted."
    yield from files(folder, manifest["files"], hashed)
    kept, called = {}, {}
    yield from chain(folder, manifest["journal"], dict(one.split(":") for one in noted if ":" in one), kept)
    yield from readable(table(folder, "journal"), kept, called, manifest["redacted"])
    if not manifest["redacted"]:
        yield from against(folder, [json.loads(one["entry"]) for one in kept.values() if "entry" in one], called)


def files(
    folder, told, manifest_hash
):  # whether each file is the one that the manifest tells of, and there is no other
    there = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    hashes = {name: of["sha256"] for name, of in told.items()} | {"manifest.json": manifest_hash}
    for name in sorted(hashes.keys() | there):
        if hashes.get(name) != there.get(name):
            yield f"{name} is not as the manifest says."
    for name, of in told.items():
        rows = len(table(folder, name[:-4])) if name.endswith(".csv") else of.get("rows")
        if (of["bytes"], of.get("rows", rows)) != ((folder / name).stat().st_size, rows):
            yield f"{name} has not the size that the manifest says."


def chain(folder, end, anchors, kept):  # whether each entry follows from the one before; `kept` gets them by number
    lines, before = (folder / "journal.jsonl").read_bytes().decode("ascii").split("\n"), "0" * 64
    for number, line in enumerate(lines[:-1], 1):
        kept[number] = one = json.loads(line)
        entry = json.loads(one["entry"]) if "entry" in one else {"previous": before, "sequence": number}
        right = "entry" not in one or hashlib.sha256(one["entry"].encode()).hexdigest() == one["hash"]
        if not right or (entry["previous"], entry["sequence"]) != (before, number):
            yield f"Entry {number} of the journal was changed, put in, moved, or follows one that was taken out."
        if (json.dumps(one), one["sequence"]) != (line, number):
            yield f"Entry {number} of the journal is not in its place, or not written as it was."
        if anchors.pop(str(number), one["hash"]) != one["hash"]:
            yield f"Entry {number} of the journal is not the one that was noted."
        before = one["hash"]
    if (len(kept), before, lines[-1]) != (end["sequence"], end["hash"], ""):
        yield "The journal does not end where the manifest says."
    yield from (f"The journal has no entry {number}, which was noted." for number in anchors)


def readable(rows, kept, called, redacted):  # journal.csv against journal.jsonl; `called` learns who is called what
    numbers = [number for number, one in kept.items() if "entry" in one]
    if not redacted and [row["number"] for row in rows] != [*map(str, numbers)]:
        yield "journal.csv has not the entries that journal.jsonl has."
    for row in rows:
        one = kept[int(row["number"])]
        entry = json.loads(one.get("entry", "null"))
        if row["hash"] != one["hash"]:
            yield f"journal.csv has another hash of entry {row['number']}."
        if entry is None:
            continue
        said = tuple(row[name] for name in ("office", "act", "clause"))
        about = row["reference"] if entry["reference"].count(":") < 2 else entry["reference"]
        right = entry["office"] or "", entry["act"], entry["clause"] or ""
        by = called.setdefault(entry["by"], row["by"])
        if (said, about, by) != (right, entry["reference"], row["by"]):
            yield f"journal.csv says something else of entry {row['number']} than journal.jsonl."
        if instant(row["at (London time)"]) != entry["at"][:19]:
            yield f"journal.csv says another time of entry {row['number']} than journal.jsonl."


def may_be(name, row, salts):  # every way in which the journal may say what stands in a row
    if name == "versions":
        by = row["number"], instant(row["made at (London time)"]), row["author"]
        return [(by[0], one, of, *by[1:]) for one in digests(row) for of in optional(row["salt"], row["note"])]
    at = instant(row["at (London time)"])
    salt = salts.get(row["reference"], {}).get(row.get("revision"), "")
    if name == "decisions":
        act, more = "draft:" + row["verdict"].replace(" ", "-"), (row["office"], row["clauses"], at, row["by"])
        return [(row["revision"], row["digest"], act, of, *more) for of in optional(salt, row["reason"])]
    if name == "comments":
        return [(row["revision"], of, at, row["by"]) for of in optional(salt, row["words"])]
    every = [(one, link) for one in salts.get(row["reference"], {}).values() for link in either(row["link"])]
    return [(row["account"], salted(*pair), at) for pair in every]


def against(folder, entries, called):  # the tables against what the journal says of them
    said, salts = {}, {}
    for entry in entries:
        for mark in marks({**entry, "by": called.get(entry["by"])}):
            said[mark] = said.get(mark, 0) + 1
    for name in ("versions", "decisions", "comments", "links"):
        for row in table(folder, name):
            reference = row["reference"]
            if name == "versions":
                salts.setdefault(reference, {})[row["number"]] = row["salt"]
            wanted = [(name, reference, *one) for one in may_be(name, row, salts)]
            mark = next((one for one in wanted if said.get(one)), None)
            if mark is None:
                yield f"What {name}.csv says of {reference} is not what the journal says."
            else:
                said[mark] -= 1
            if name == "versions" and mark and row["digest"] != mark[3]:
                yield f"versions.csv gives another digest of {reference} than that of its words."
    for (name, reference, *_), left in said.items():
        if left:
            yield f"The journal has more of {reference} than {name}.csv."


if __name__ == "__main__":
    try:
        wrong = list(check(Path(sys.argv[1]), *sys.argv[2:]))
    except (csv.Error, AttributeError, KeyError, OSError, TypeError, ValueError) as error:
        wrong = [f"It cannot be read as a copy of a record: {type(error).__name__}."]
    print("\n".join(wrong) or "Everything is as it was when the copy was made.")
    sys.exit(bool(wrong))
