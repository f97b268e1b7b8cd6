"""What is late, and what was taken back, never went out: checked a second time from the journal alone.

Shares no code with the product. Entries are read in the journal's order, which is the order in which they happened.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

LATE = timedelta(hours=1)
ALLOWS = {
    "draft:approved",
    "draft:approved-by-template",
    "draft:approved-again",
    "draft:confirmed",
    "draft:exempted",
    "draft:let-through",
    "routine:stated",
}
Entries = list[dict[str, Any]]


def nothing_went_out_late(entries: Entries, revisions: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """What is released is at most an hour after its time, or after it was last approved, confirmed or exempted."""
    since: dict[tuple[str, int], datetime] = {}
    for entry in entries:
        if entry["act"] in ALLOWS:
            since[(entry["reference"], entry["details"]["revision"])] = datetime.fromisoformat(entry["at"])
        if entry["act"] != "draft:released":
            continue
        key = (entry["reference"], entry["details"]["revision"])
        wanted = revisions[key]["goes_out_at"]
        due = max(since[key], datetime.fromisoformat(wanted).replace(tzinfo=UTC) if wanted else since[key])
        at = datetime.fromisoformat(entry["at"])
        if at - due > LATE:
            yield f"{entry['reference']} was due at {due} and released at {at}"


def taken_back_are_kept(entries: Entries, kept: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """Each approval is taken back once at most, by somebody who wrote no part of it, and that is on record."""
    taken: set[tuple[str, int]] = set()
    authors: dict[str, set[str]] = {}
    for entry in entries:
        reference, details = entry["reference"], entry["details"]
        if entry["act"] in {"draft:submitted", "draft:revised", "draft:taken-over"}:
            authors.setdefault(reference, set()).add(entry["by"])
        if entry["act"] not in {"draft:taken-back", "draft:turned-down"}:
            continue
        if (reference, details["revision"]) in taken:
            yield f"the approval of {reference}, revision {details['revision']}, was taken back twice"
        if entry["by"] in authors[reference]:
            yield f"{entry['by']} took the approval of {reference} back and wrote part of it"
        taken.add((reference, details["revision"]))
    if taken != set(kept):
        yield f"{set(kept)} are kept as taken back and {taken} journalled"
