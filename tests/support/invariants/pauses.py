"""Nothing goes out in a pause but what an officer let through it: checked a second time from the journal alone.

Shares no code with the product. Instants are compared as text, which sorts as time does.
"""

from collections.abc import Iterator
from typing import Any

from tests.support.invariants.purdah import instant_of

OFFICERS = {"Town Clerk", "Deputy Town Clerk"}
Entries = list[dict[str, Any]]


def the_pause_was_kept(entries: Entries, revisions: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """What was approved or released, against the pauses and what was let through at that point."""
    pauses: dict[str, tuple[str, str]] = {}
    leave: dict[tuple[str, int, str], str] = {}
    authors: dict[str, set[str]] = {}
    for entry in entries:
        act, about, details, at = entry["act"], entry["reference"], entry["details"], instant_of(entry["at"])
        if act in {"pause:set", "pause:ended", "draft:let-through"} and entry["office"] not in OFFICERS:
            yield f"{act} of {about} by {entry['office']}"
        if act == "pause:set":
            pauses[about] = (at, instant_of(details["ends"]) if details["ends"] else "9")
        elif act == "pause:ended":
            pauses[about] = (pauses[about][0], at)
        elif act in {"draft:submitted", "draft:revised", "draft:taken-over"}:
            authors.setdefault(about, set()).add(entry["by"])
        elif act == "draft:let-through":
            leave[about, details["revision"], details["digest"]] = at
            if entry["by"] in authors[about]:
                yield f"{entry['by']} let {about} through and wrote part of it"
        if act not in {"draft:approved", "draft:approved-again", "draft:released"}:
            continue
        row = revisions[(about, details["revision"])]
        goes_out = max(at, instant_of(row["goes_out_at"])) if row["goes_out_at"] else at
        instant = at if act == "draft:released" else goes_out
        let = leave.get((about, details["revision"], row["digest"]), "")
        if any(begins <= instant < ends and let < begins for begins, ends in pauses.values()):
            yield f"{act} of {about} at {at}, to go out at {instant}, in a pause"


def what_was_handed_over_is_held_at_once(entries: Entries) -> Iterator[str]:
    """When everything is paused, what was handed over and not posted yet is held in the same breath."""
    released: set[str] = set()
    left: set[str] = set()
    for entry in [*entries, {"act": "the end", "reference": "", "details": {}}]:
        act, about = entry["act"], entry["reference"]
        if act != "draft:held":
            yield from (f"{reference} was not taken back when everything was paused" for reference in left)
            left = set()
        left.discard(about)
        if act == "draft:released":
            released.add(about)
        elif act.startswith("draft:") and (act != "draft:posted" or entry["details"]["finished"]):
            released.discard(about)
        if act == "pause:set":
            left = set(released)


def pauses_are_kept(entries: Entries, rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The table of pauses says what the journal says, and each was over once at most."""
    said: dict[str, tuple[str, str | None]] = {}
    over: list[str] = []
    for entry in entries:
        about, details = entry["reference"], entry["details"]
        if entry["act"] == "pause:set":
            said[about] = (instant_of(entry["at"]), instant_of(details["ends"]) if details["ends"] else None)
        elif entry["act"] == "pause:ended":
            said[about] = (said[about][0], instant_of(entry["at"]))
        if entry["act"] in {"pause:ended", "pause:over"}:
            over.append(about)
    if {reference: (row["begins"], row["ends"]) for reference, row in rows.items()} != said:
        yield f"the pauses are {rows} and the journal says {said}"
    if len(over) != len(set(over)) or set(over) != {reference for reference, row in rows.items() if row["over"]}:
        yield f"these pauses are over by the journal: {over}, and not so in the table"
