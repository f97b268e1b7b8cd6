"""Whether the rows of one draft are what the journal came to: nothing missing, nothing besides, each as it was said."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row

from chatops.policy.digests import salted_digest
from chatops.policy.drafts.order import place_of
from chatops.ports.idempotency import FormKind
from storage.audit.after_posts import of_following_up
from storage.audit.publishing import of_publishing, of_readings
from storage.audit.rows import Kept, flag_of, instant_of, same_form, same_instant, same_or_none, written_list
from storage.audit.trails import TURNED_DOWN, Entry, Trail


def differing(reference: str, trail: Trail, draft: Row[Any], rows: Kept) -> Iterator[str]:
    """Return what the records say otherwise than the journal of a draft, its own row first; a sentence each."""
    if (draft.stage, draft.revision) != (trail.stage, trail.revision):
        is_at = f"{reference} stands at “{draft.stage}”, revision {draft.revision}"
        yield f"{is_at}; by the journal at “{trail.stage}”, revision {trail.revision}."
    if draft.author != trail.author:
        yield f"The records say otherwise who wrote {reference}."
    if _people(draft.asked) != trail.asked or not _asked_then(draft, trail):
        yield f"The records say otherwise who is asked to decide {reference}, or since when."
    if _people(draft.handed_to) != trail.handed_to:
        yield f"The records say otherwise to whom {reference} was handed to be posted."
    if draft.stopped != trail.stopped:
        yield f"The records say otherwise why {reference} was stopped."
    if not _in_its_place(draft, rows):
        yield f"{reference} does not stand in lists where its time puts it, and whether it is an emergency."
    yield from _unknown(reference, trail, rows)
    yield from _of_taking_back(reference, trail, rows)
    yield from _of_fresh_approvals(reference, trail, rows)
    yield from _of_reassignment(reference, trail, rows)
    yield from _of_letting_through(reference, trail, rows)
    yield from of_following_up(reference, trail, rows)
    yield from of_publishing(reference, trail, rows)
    yield from of_readings(reference, trail, rows)
    yield from _of_comments(reference, trail, rows)
    yield from _of_reminders(reference, trail, rows)


def _unknown(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    for what, here, journalled in (
        ("revision", rows.revisions, {number for number in rows.revisions if 1 <= number <= trail.revision}),
        ("decision on revision", rows.decisions, set(trail.decided)),
        ("posting on", rows.postings, set(trail.posted)),
        ("exemption of revision", rows.exemptions, set(trail.exempted)),
    ):
        for key in sorted(here.keys() - journalled, key=str):
            yield f"{reference}: the journal does not know the {what} {key} that the records have."


def _in_its_place(draft: Any, rows: Kept) -> bool:
    revision = rows.revisions.get(draft.revision)
    if revision is None:
        return True  # that it is missing is said
    try:
        return bool(draft.place == place_of(instant_of(revision.goes_out_at), urgent=bool(flag_of(revision.urgent))))
    except (TypeError, ValueError):
        return False


def _asked_then(draft: Any, trail: Trail) -> bool:
    """Before there were versions, a draft did not always say since when it waits."""
    if not same_or_none(draft.escalated_at, trail.escalated_at):
        return False
    if trail.asked_in is None:
        return draft.asked_at is None
    if draft.asked_at is None:
        return bool(trail.asked_in["version"] == 1)
    return same_instant(draft.asked_at, trail.asked_in["at"])


def _people(written: Any) -> list[Any] | None:
    try:
        return written_list(written)
    except (TypeError, ValueError):
        return None


def _of_fresh_approvals(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    """Before there were versions, a fresh approval had not always a row of its own: the first may have none."""
    kept, entries = rows.confirmations, trail.fresh
    without = len(entries) - len(kept)
    old = without > 0 and all(entry["version"] == 1 for entry in entries[:without])
    due = dict(enumerate(entries[without:] if old else entries, 1))
    for number in sorted(kept.keys() | due.keys()):
        if not _same_approval(kept.get(number), due.get(number)):
            yield f"The records say of a fresh approval of {reference} what the journal does not."


def _same_approval(row: Any, entry: Entry | None) -> bool:
    if row is None or entry is None:
        return False
    details = entry["details"]
    lent = (details.get("delegation"), details.get("lent_by"), bool(details.get("stated")))
    return (
        (row.revision, row.digest) == (details["revision"], details["digest"])
        and (row.by, row.office) == (entry["by"], entry["office"])
        and (row.delegation, row.lent_by, flag_of(row.stated)) == lent
        and same_instant(row.at, entry["at"])
    )


def _of_taking_back(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    due = {entry["details"]["revision"]: entry for entry in trail.taken_back}
    for number in sorted(rows.taken_back.keys() | due.keys()):
        if not _same_taking_back(rows.taken_back.get(number), due.get(number), rows):
            yield f"The records say otherwise how the approval of {reference} was taken back."


def _same_taking_back(row: Any, entry: Entry | None, rows: Kept) -> bool:
    if row is None or entry is None:
        return False
    revision = rows.revisions.get(row.revision)
    said = salted_digest(revision.salt if revision else "", row.reason)
    same = _same_approval(row, entry) and said == entry["details"]["reason_digest"]
    return same and flag_of(row.final) is (entry["act"] == TURNED_DOWN)


def _of_reassignment(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    due = dict(enumerate(trail.handed_on, 1))
    for number in sorted(rows.reassignments.keys() | due.keys()):
        if not _same_handing(rows.reassignments.get(number), due.get(number), rows):
            yield f"The records say otherwise how {reference} was handed on."


def _same_handing(row: Any, entry: Entry | None, rows: Kept) -> bool:
    if row is None or entry is None:
        return False
    details, revision = entry["details"], rows.revisions.get(row.revision)
    return (
        row.revision == details["revision"]
        and (row.by, [row.to]) == (entry["by"], details["to"])
        and salted_digest(revision.salt if revision else "", row.note) == details["note_digest"]
        and same_instant(row.at, entry["at"])
    )


def _of_letting_through(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    due = dict(enumerate(trail.let_through, 1))
    for number in sorted(rows.let_through.keys() | due.keys()):
        if not _same_leave(rows.let_through.get(number), due.get(number), rows):
            yield f"The records say otherwise that {reference} was let through a pause."


def _same_leave(row: Any, entry: Entry | None, rows: Kept) -> bool:
    if row is None or entry is None:
        return False
    details, revision = entry["details"], rows.revisions.get(row.revision)
    return (
        (row.revision, row.digest) == (details["revision"], details["digest"])
        and (row.by, row.office) == (entry["by"], entry["office"])
        and salted_digest(revision.salt if revision else "", row.reason) == details["reason_digest"]
        and same_instant(row.at, entry["at"])
    )


def _of_comments(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    due = dict(enumerate(trail.comments, 1))
    for number in sorted(rows.comments.keys() | due.keys()):
        form = rows.form_of(number, FormKind.COMMENT)
        if not _same_comment(rows.comments.get(number), due.get(number), rows, form):
            yield f"The records say otherwise what was said of {reference} without deciding it."


def _same_comment(row: Any, entry: Entry | None, rows: Kept, form: object) -> bool:
    if row is None or entry is None:
        return False
    details, revision = entry["details"], rows.revisions.get(row.revision)
    salt = revision.salt if revision else ""
    lent = (details.get("delegation"), details.get("lent_by"), bool(details.get("stated")))
    return (
        row.revision == details["revision"]
        and (row.by, row.office) == (entry["by"], entry["office"])
        and (row.delegation, row.lent_by, flag_of(row.stated)) == lent
        and salted_digest(salt, row.words) == details["comment_digest"]
        and same_instant(row.at, entry["at"])
        and same_form(entry, salt, form)
    )


def _of_reminders(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    kept = {" ".join(map(str, key)): row for key, row in rows.reminders.items()}
    for key in sorted(kept.keys() | trail.reminded.keys()):
        if key not in kept or key not in trail.reminded or not same_instant(kept[key].at, trail.reminded[key]):
            person, revision, purpose = key.split(" ")
            about = f"{person} was reminded of {reference}, revision {revision}, to {purpose.replace('-', ' ')}"
            yield f"The journal and the records disagree whether, or when, {about}."
