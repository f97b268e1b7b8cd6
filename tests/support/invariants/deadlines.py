"""Nothing is decided after its time, nothing lapses early, and nobody is reminded twice: checked by the journal alone.

Shares no code with the product. Instants are read from the text that the journal writes.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
LAPSE_AFTER = timedelta(days=30)
GAP = timedelta(hours=4)
DECIDED = {"draft:approved", "draft:rejected", "draft:changes-requested"}
_STILL_WAITS = {"draft:handed-over", "draft:commented", "draft:exempted", "draft:let-through"}
_MOVE_NOTHING = {"draft:escalated", "draft:rerouted", "draft:handed-on", "draft:commented"}
MAKES = {"draft:submitted", "draft:revised", "draft:taken-over", "draft:brought-back"}


def _instant(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


def time_was_kept(entries: list[dict[str, Any]]) -> Iterator[str]:
    """A revision that nobody decided lapses when it was to go out or after 30 days, and is not decided then."""
    over: dict[str, datetime] = {}
    stage: dict[str, str] = {}
    for entry in entries:
        act, about, at = entry["act"], entry["reference"], _instant(entry["at"])
        if act in MAKES:
            due = entry["details"]["goes_out_at"]
            over[about] = min(at + LAPSE_AFTER, _instant(due) if due else datetime.max.replace(tzinfo=UTC))
        if act in DECIDED and at >= over[about]:
            yield f"{act} of {about} at {at}, when its time was over at {over[about]}"
        if act == "draft:lapsed":
            due_at = _instant(entry["details"]["due"])
            if at < due_at:
                yield f"{about} lapsed at {at}, before {due_at}"
            if stage[about] in {*MAKES, "draft:routed"} and due_at != over[about]:
                yield f"{about} lapsed as of {due_at}, and its time was over at {over[about]}"
        if act.startswith("draft:") and act not in _MOVE_NOTHING:
            stage[about] = act


def nobody_was_pestered(entries: list[dict[str, Any]]) -> Iterator[str]:
    """Each person once for each revision, not twice in four hours, at work, and only of what waits for them.

    Of an emergency people are reminded whatever the hour.

    What waits to be posted, to be confirmed or for a fresh approval may do so twice, and is brought to mind each time.
    """
    told: dict[str, datetime] = {}
    of: set[tuple[str, str]] = set()
    waiting: dict[str, tuple[int, list[str]]] = {}
    asked_last: dict[str, tuple[int, list[str]]] = {}
    handed: dict[str, tuple[int, list[str]]] = {}
    urgent: set[str] = set()
    for entry in entries:
        details, at = entry["details"], _instant(entry["at"])
        yield from _put_before(entry, waiting, asked_last)
        _handed_over(entry, handed)
        if details.get("urgent"):
            urgent.add(f"{entry['reference']} {details['revision']}")
        if entry["act"] != "approver:reminded":
            continue
        to, shown = details["to"], at.astimezone(LONDON)
        if to in told and at - told[to] < GAP:
            yield f"{to} was reminded at {told[to]} and at {at}"
        at_work = shown.weekday() <= 4 and 9 <= shown.hour < 17
        if not at_work and not any(draft.rpartition(" ")[0] in urgent for draft in details["drafts"]):
            yield f"{to} was reminded out of hours, at {shown}"
        told[to] = at
        for draft in details["drafts"]:
            reference, revision, purpose = draft.split(" ")
            asked = (handed if purpose == "post" else waiting).get(reference, (0, []))
            again = (to, draft) in of and purpose == "decide"
            if again or asked[0] != int(revision) or to not in asked[1]:
                yield f"{to} was reminded of {draft} twice, or it did not wait for them"
            of.add((to, draft))


def _handed_over(entry: dict[str, Any], handed: dict[str, tuple[int, list[str]]]) -> None:
    """Keep `handed` as the journal says: for each draft that is to be posted, the revision and who has its words."""
    act, about, details = entry["act"], entry["reference"], entry["details"]
    if act in {"draft:released", "draft:handed-over"}:
        handed[about] = (details["revision"], list(details["to"]))
    elif act.startswith("draft:") and act != "draft:followed-up" and (act != "draft:posted" or details["finished"]):
        handed.pop(about, None)


def _put_before(
    entry: dict[str, Any], waiting: dict[str, tuple[int, list[str]]], last: dict[str, tuple[int, list[str]]]
) -> Iterator[str]:
    """Keep `waiting` as the journal says: for each draft that waits, the revision and who is asked; `last` for all."""
    act, about, details = entry["act"], entry["reference"], entry["details"]
    if act in {"draft:routed", "draft:rerouted", "draft:handed-on", "draft:stopped"}:
        waiting[about] = last[about] = (details["revision"], list(details["to"]))
    elif act == "draft:approved-by-template":
        last[about] = (details["revision"], list(details["to"]))
    elif act == "draft:held":
        waiting[about] = last[about]
    elif act == "draft:escalated":
        if about not in waiting or set(waiting[about][1]) & set(details["to"]):
            yield f"{about} was put before others who had it, or did not wait"
        waiting[about][1].extend(details["to"])
    elif act.startswith("draft:") and act not in _STILL_WAITS:
        waiting.pop(about, None)


NEEDS_READING = {*DECIDED, *MAKES, "draft:approved-again", "draft:confirmed", "draft:exempted", "draft:let-through"}


def policy_was_read(entries: list[dict[str, Any]]) -> Iterator[str]:
    """Whoever sends in a draft or decides on one had acknowledged the edition that held then."""
    edition = 0
    read: set[tuple[str, int]] = set()
    for entry in entries:
        if entry["act"] == "policy:published":
            edition = entry["details"]["edition"]
        elif entry["act"] == "policy:acknowledged":
            if entry["details"]["edition"] != edition:
                yield f"{entry['by']} acknowledged an edition that did not hold"
            read.add((entry["by"], edition))
        elif entry["act"] in NEEDS_READING and (entry["by"], edition) not in read:
            yield f"{entry['act']} of {entry['reference']} by {entry['by']}, who had not read edition {edition}"
