"""I6, checked by reading the journal and the tables: nothing goes out in a period without its exemption.

Shares no code with the product. Instants are compared as the text that the journal and SQLite write, which sorts as
time does.
"""

from collections.abc import Iterator
from typing import Any

CLERK = "Town Clerk"
MAY_BE_EXEMPTED = {"submitted", "routed", "approved", "held"}


def instant_of(written: str) -> str:
    """`2027-03-01 09:30:00.000000`, from what the journal writes in either of its two ways."""
    plain = written.removesuffix("Z").removesuffix("+00:00").replace("T", " ")
    return plain if "." in plain else f"{plain}.000000"


class Routine:
    """Routine notices by the journal so far: what was allowed, and which revisions were stated to be of which."""

    def __init__(self) -> None:
        self._windows: dict[str, set[str]] = {}
        self._stated: dict[tuple[str, int, str], str] = {}

    def follow(self, entry: dict[str, Any]) -> None:
        act, about, details = entry["act"], entry["reference"], entry["details"]
        if act == "routine:allowed":
            self._windows[about] = set(details["windows"])
        if act == "routine:ended":
            self._windows.pop(about, None)
        if act == "routine:stated":
            self._stated[about, details["revision"], details["digest"]] = details["notice"]

    def opens(self, revision: tuple[str, int, str], periods: set[str]) -> bool:
        """Whether this revision may go out in these periods, because of what was stated of it."""
        return periods <= self._windows.get(self._stated.get(revision, ""), set()) if periods else False


def gate_was_kept(entries: list[dict[str, Any]], revisions: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """By the journal alone: what was approved, released or held, against the periods and exemptions at that point."""
    windows: dict[str, tuple[str, str]] = {}
    exempt: set[tuple[str, int, str]] = set()
    routine = Routine()
    for entry in entries:
        act, about, details, at = entry["act"], entry["reference"], entry["details"], instant_of(entry["at"])
        routine.follow(entry)
        if act in {"purdah:set", "purdah:ended"}:
            windows[about] = (instant_of(details["begins"]), instant_of(details["ends"]) if details["ends"] else "9")
        if act == "draft:exempted":
            exempt.add((about, details["revision"], details["digest"]))
        if act not in {"draft:approved", "draft:approved-again", "draft:released", "draft:held"}:
            continue
        row = revisions[(about, details["revision"])]
        goes_out = max(at, instant_of(row["goes_out_at"])) if row["goes_out_at"] else at
        instant = at if act in {"draft:released", "draft:held"} else goes_out
        inside = {name for name, (begins, ends) in windows.items() if begins <= instant < ends}
        stated = routine.opens((about, details["revision"], row["digest"]), inside)
        let_through = (about, details["revision"], row["digest"]) in exempt or stated
        paused = act == "draft:held" and any(window.startswith("PZ-") for window in details["windows"])
        if act == "draft:held" and not paused and not (inside and not let_through):
            yield f"{about} was held at {at}, outside any period or exempt"
        if act != "draft:held" and inside and not let_through:
            yield f"{act} of {about} at {at}, to go out at {instant}, inside a period"


_OF_THE_CLERK = {"purdah:set", "purdah:ended", "draft:exempted", "routine:allowed", "routine:ended"}


def periods_and_exemptions_are_the_clerks(entries: list[dict[str, Any]]) -> Iterator[str]:
    """Only the Clerk sets, ends and exempts; in their place the Deputy lets an emergency through."""
    offices: dict[str, str | None] = {}
    absent: dict[str, tuple[str, str, str | None]] = {}
    for entry in entries:
        act, about, details, at = entry["act"], entry["reference"], entry["details"], instant_of(entry["at"])
        if act == "people:recorded":
            offices[details["person"]] = details["office"]
        if act in {"absence:set", "absence:ended"}:
            absent[about] = (details["person"], instant_of(details["begins"]), details["ends"])
        if act not in _OF_THE_CLERK or entry["office"] == CLERK:
            continue
        away = [_is_away(person, at, absent) for person, office in offices.items() if office == CLERK]
        if act != "draft:exempted" or not _may_stand_in(entry, away):
            yield f"{act} of {about} by {entry['office']}"


def _may_stand_in(entry: dict[str, Any], clerks_away: list[bool]) -> bool:
    """Whether the Deputy may exempt in the Clerk's place: an emergency, while no Clerk is there."""
    emergency = entry["details"]["class"] == "emergency"
    return emergency and entry["office"] == "Deputy Town Clerk" and all(clerks_away)


def _is_away(person: str, at: str, absent: dict[str, tuple[str, str, str | None]]) -> bool:
    theirs = [one for one in absent.values() if one[0] == person]
    return any(begins <= at and (ends is None or at < instant_of(ends)) for _, begins, ends in theirs)


_NO_LONGER_HANDED_OVER = {
    "draft:held",
    "draft:revised",
    "draft:taken-over",
    "draft:stopped",
    "draft:taken-back",
    "draft:finished",
}


def released_are_taken_back(
    entries: list[dict[str, Any]], revisions: dict[tuple[str, int], dict[str, Any]]
) -> Iterator[str]:
    """When a period begins, what was handed over and not posted yet is held in the same breath, unless it is exempt."""
    released: dict[str, int] = {}
    exempt: set[tuple[str, int, str]] = set()
    routine = Routine()
    left: set[str] = set()
    for entry in [*entries, {"act": "the end", "reference": "", "details": {}}]:
        act, about, details = entry["act"], entry["reference"], entry["details"]
        if act != "draft:held":
            yield from (f"{reference} was not taken back when a period began" for reference in left)
            left = set()
        left.discard(about)
        if act == "draft:exempted":
            exempt.add((about, details["revision"], details["digest"]))
        if act == "draft:released":
            released[about] = details["revision"]
        elif act in _NO_LONGER_HANDED_OVER or (act == "draft:posted" and details["finished"]):
            released.pop(about, None)
        routine.follow(entry)
        if act == "purdah:began":
            rows = {about: (about, number, revisions[(about, number)]["digest"]) for about, number in released.items()}
            left = {name for name, row in rows.items() if row not in exempt and not routine.opens(row, {about})}


def what_holds_at_once_begins_at_once(entries: list[dict[str, Any]]) -> Iterator[str]:
    """A period that is set from now begins with the click."""
    for entry, after in zip(entries, [*entries[1:], {"act": "the end", "reference": ""}], strict=True):
        if entry["act"] != "purdah:set" or instant_of(entry["details"]["begins"]) > instant_of(entry["at"]):
            continue
        if (after["act"], after["reference"]) != ("purdah:began", entry["reference"]):
            yield f"{entry['reference']} was set from now and did not begin"


def periods_are_kept(entries: list[dict[str, Any]], rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The table of periods says what the journal says."""
    said: dict[str, tuple[str, str | None]] = {}
    for entry in entries:
        if entry["act"] in {"purdah:set", "purdah:ended"}:
            ends = entry["details"]["ends"]
            said[entry["reference"]] = (instant_of(entry["details"]["begins"]), instant_of(ends) if ends else None)
    found = {reference: (row["begins"], row["ends"]) for reference, row in rows.items()}
    if found != said:
        yield f"the periods are {found} and the journal says {said}"
    for act in ("purdah:announced", "purdah:began", "purdah:over"):
        told = [entry["reference"] for entry in entries if entry["act"] == act]
        if len(told) != len(set(told)):
            yield f"{act} happened twice to one of {told}"


def exemptions_are_kept(entries: list[dict[str, Any]], rows: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """Each exemption has one entry, by the one who granted it, and the other way round."""
    granted = [entry for entry in entries if entry["act"] == "draft:exempted"]
    said = {(entry["reference"], entry["details"]["revision"]): entry["by"] for entry in granted}
    if len(said) != len(granted) or said != {key: row["by"] for key, row in rows.items()}:
        yield f"the exemptions are {set(rows)} and the journal says {set(said)}"
    months = [entry["reference"] for entry in entries if entry["act"] == "purdah:exemptions-listed"]
    if len(months) != len(set(months)):
        yield f"a list of exemptions was sent twice: {months}"
