"""Check a copy of a council's record that `chatops record export` wrote. Needs Python 3.9 and nothing else.

python3 verify.py FOLDER [SHA-256 OF manifest.json]
"""

import csv
import hashlib
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path


def salted(salt, text):
    return hashlib.sha256(f"{salt}\n{text}".encode()).hexdigest()


def either(cell):  # a spreadsheet's formula stands behind an apostrophe
    return (cell, cell[1:]) if cell.startswith("'") else (cell,)


def table(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def optional(salt, cell):
    return {salted(salt, one) if one else None for one in either(cell)}


def digests(row):  # of everything that was to be published: what an approver approved
    when = row["goes out at (London time)"]
    at = datetime.fromisoformat(when[:-4]) - timedelta(hours=when.endswith("BST")) if when else None
    said = {
        "accounts": sorted(filter(None, row["accounts"].split("; "))),
        "goes_out_at": at and f"{at.isoformat()}+00:00",
    }
    for name in ("pictures", "account_words"):  # a copy from before there were any has no such column
        if cell := row.get(name.replace("_", " ")):
            said[name] = json.loads(cell)
    return {salted(row["salt"], json.dumps({**said, "words": one}, sort_keys=True)) for one in either(row["words"])}


def marks(entry):  # what an entry of the journal says that the tables must say too
    act, details, reference = entry["act"], entry["details"], entry["reference"]
    if act in ("draft:submitted", "draft:revised", "draft:brought-back", "draft:taken-over"):
        yield "versions", reference, str(details["revision"]), details["digest"], details.get("note_digest")
    elif act in ("draft:approved", "draft:rejected", "draft:changes-requested"):
        yield "decisions", reference, str(details["revision"]), act, details["reason_digest"]
    elif act == "draft:commented":
        yield "comments", reference, str(details["revision"]), act, details["comment_digest"]
    elif act in ("draft:posted", "draft:found-out", "draft:published"):
        yield from (("links", reference, *link.split(" "), None) for link in details["links"])


def check(folder, noted=None):
    manifest_bytes = (folder / "manifest.json").read_bytes()
    manifest, hashed = json.loads(manifest_bytes), hashlib.sha256(manifest_bytes).hexdigest()
    if noted not in (None, hashed):
        yield "manifest.json is not the one that was noted."
    there = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    told = {name: of["sha256"] for name, of in manifest["files"].items()} | {"manifest.json": hashed}
    yield from (
        f"{name} is not as the manifest says." for name in told.keys() | there if told.get(name) != there.get(name)
    )
    end, before, said = manifest["journal"], "0" * 64, {}
    number = 0
    for number, line in enumerate((folder / "journal.jsonl").read_text("ascii").splitlines(), 1):
        kept = json.loads(line)
        if "entry" in kept:
            entry = json.loads(kept["entry"])
            right = hashlib.sha256(kept["entry"].encode()).hexdigest() == kept["hash"]
            if not right or (entry["previous"], entry["sequence"]) != (before, number):
                yield f"Entry {number} of the journal was changed, put in, moved, or follows one that was taken out."
            for mark in marks(entry):
                said[mark] = said.get(mark, 0) + 1
        if kept["sequence"] != number:
            yield f"Entry {number} of the journal is not in its place."
        before = kept["hash"]
    if (number, before) != (end["sequence"], end["hash"]):
        yield "The journal does not end where the manifest says."
    if not manifest["redacted"]:
        yield from against(folder, said)


def against(folder, said):  # the tables against what the journal says of them
    salts = {}
    for name in ("versions", "decisions", "comments", "links"):
        for row in table(folder, name):
            reference, number = row["reference"], row.get("number" if name == "versions" else "revision")
            if name == "versions":
                salts.setdefault(reference, {})[number] = row["salt"]
            salt = salts.get(reference, {}).get(number, "")
            if name == "versions":
                may_be = [(number, one, of) for one in digests(row) for of in optional(salt, row["note"])]
            elif name == "decisions":
                act = "draft:" + row["verdict"].replace(" ", "-")
                may_be = [(number, act, of) for of in optional(salt, row["reason"])]
            elif name == "comments":
                may_be = [(number, "draft:commented", of) for of in optional(salt, row["words"])]
            else:
                every = [(one, link) for one in salts.get(reference, {}).values() for link in either(row["link"])]
                may_be = [(row["account"], salted(*pair), None) for pair in every]
            mark = next((mark for one in may_be if said.get(mark := (name, reference, *one))), None)
            if mark is None:
                yield f"What {name}.csv says of {reference} is not what the journal says."
            else:
                said[mark] -= 1
    for (name, reference, *_), left in said.items():
        if left:
            yield f"The journal has more of {reference} than {name}.csv."


if __name__ == "__main__":
    try:
        wrong = list(check(Path(sys.argv[1]), *sys.argv[2:3]))
    except (csv.Error, AttributeError, KeyError, OSError, TypeError, ValueError) as error:
        wrong = [f"It cannot be read as a copy of a record: {type(error).__name__}."]
    print("\n".join(wrong) or "Everything is as it was when the copy was made.")
    sys.exit(bool(wrong))
