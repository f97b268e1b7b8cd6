"""What is wrong between an entry that made a revision and the revision's row, each in the rest of a sentence."""

from collections.abc import Callable, Iterator
from typing import Any

from chatops.facts.deadlines import form_of_return
from chatops.facts.drafts import form_of_taking_over
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.background import Background
from storage.audit.rows import Kept, digest_of, flag_of, same_form, same_instant, same_or_none, written_list
from storage.audit.trails import TAKEN_OVER_FIRST

Entry = dict[str, Any]


def revision(entry: Entry, rows: Kept) -> Iterator[str]:
    reference, details = entry["reference"], entry["details"]
    name = f"revision {details['revision']} of {reference}"
    row = rows.revisions.get(details["revision"])
    if row is None:
        yield f"{name} is not in the records."
        return
    if not details["digest"] == row.digest == digest_of(row):
        yield f"the words, pictures, accounts or time of {name} are not those that were sent in."
    # The first versions did not say whether it was an emergency, nor what was declared and in which form it came.
    if (entry["version"] > 1 or "urgent" in details) and flag_of(row.urgent) is not bool(details["urgent"]):
        yield f"the records say otherwise whether {name} was marked as an emergency."
    if written_list(row.accounts) != details["accounts"] or not same_or_none(row.goes_out_at, details["goes_out_at"]):
        yield f"the accounts or the time of {name} are not those that the entry says."
    if entry["version"] > 1 and not _declared(entry, row, rows.form_of(row.number)):
        yield f"the records say otherwise what was declared of {name}, or in which form it was sent in."
    yield from _told(entry, row, name)
    if not (row.author == entry["by"] and same_instant(row.made_at, entry["at"])):
        yield f"the records say otherwise who sent {name} in, or when."
    draft = rows.draft if entry["act"] == "draft:submitted" else None
    if draft is not None and not same_instant(draft.submitted_at, entry["at"]):
        yield f"the records say otherwise when {reference} was sent in."


def _told(entry: Entry, row: Any, name: str) -> Iterator[str]:
    """Return what the author told of a revision besides its words."""
    details = entry["details"]
    # Before version 3 nobody could write a note.
    if _digest_of_note(row) != details.get("note_digest"):
        yield f"the records say otherwise what the author of {name} told the approver."
    # Before version 4 nothing was checked.
    if written_list(row.checked) != details.get("checked", []):
        yield f"the records say otherwise what was answered of what the checks found in {name}."
    if not _is_background(entry, row, 5):
        yield f"the records say otherwise what {name} is for, or what its author told of it."
    # Before version 6 nobody could send a picture.
    if _digests_of_pictures(row) != details.get("pictures", []):
        yield f"the pictures of {name}, or what is said of them, are not those that were sent in."


def _declared(entry: Entry, row: Any, key: object) -> bool:
    try:
        same = written_list(row.declarations) == entry["details"]["declarations"]
        return same and same_form(entry, row.salt, key)
    except (TypeError, ValueError):
        return False


def _is_background(entry: Entry, row: Any, since: int) -> bool:
    """Return whether what a revision is for is what its entry says. Before this version nobody was asked."""
    if entry["version"] < since:
        return bool(row.background == "")
    try:
        purpose = Background.read(row.background).purpose
    except (AttributeError, KeyError, TypeError, ValueError):
        return False
    said = entry["details"]["purpose"], entry["details"]["background_digest"]
    return said == (purpose, salted_digest(row.salt, row.background))


def _digest_of_note(row: Any) -> str | None:
    return salted_digest(row.salt, row.note) if row.note else None


def _digests_of_pictures(row: Any) -> list[str]:
    return [salted_digest(row.salt, "\n".join(map(str, one))) for one in written_list(row.pictures)]


def brought_back(entry: Entry, rows: Kept) -> Iterator[str]:
    """Whoever brought it back, the words, the accounts and the author are those of the revision before."""
    yield from _as_before(entry, rows, _brought_back)


def taken_over(entry: Entry, rows: Kept) -> Iterator[str]:
    """Return the words and accounts are those of the revision before, and nothing is declared until it is sent in."""
    if entry["version"] < TAKEN_OVER_FIRST:
        # Then it came in a form, with new words and what was declared.
        yield from revision(entry, rows)
    else:
        yield from _as_before(entry, rows, _taken_over)


def _as_before(entry: Entry, rows: Kept, compared: Callable[[Entry, Kept, Any, Any], Iterator[str]]) -> Iterator[str]:
    number = entry["details"]["revision"]
    row, before = rows.revisions.get(number), rows.revisions.get(number - 1)
    if row is None or before is None:
        yield f"revision {number} of {entry['reference']} is not in the records, or it is the first."
        return
    yield from compared(entry, rows, row, before)


def _brought_back(entry: Entry, rows: Kept, row: Any, before: Any) -> Iterator[str]:
    details = entry["details"]
    name = f"revision {details['revision']} of {entry['reference']}"
    if not details["digest"] == row.digest == digest_of(row):
        yield f"the words, accounts or time of {name} are not those that were brought back."
    same = (row.author, row.words, row.account_words) == (before.author, before.words, before.account_words)
    if not same or not same_instant(row.made_at, entry["at"]):
        yield f"the records say otherwise who wrote {name}, what, or when it was brought back."
    said = (written_list(row.accounts), flag_of(row.urgent)) == (details["accounts"], bool(details["urgent"]))
    if not said or not same_or_none(row.goes_out_at, details["goes_out_at"]):
        yield f"the accounts or the time of {name} are not those that the entry says."
    as_it_was = (
        _statements(row) == _statements(before)
        and (entry["version"] < 4 or _is_background(entry, row, 4))
        and (entry["version"] < 3 or _digest_of_note(row) == details["note_digest"])
    )
    if not as_it_was or rows.form_of(row.number) != form_of_return(entry["reference"], row.number):
        yield f"the records say otherwise what was declared of {name}, whether it is urgent, or where it came from."


def _taken_over(entry: Entry, rows: Kept, row: Any, before: Any) -> Iterator[str]:
    details = entry["details"]
    name = f"revision {details['revision']} of {entry['reference']}"
    if not details["digest"] == row.digest == digest_of(row) or _content(row) != _content(before):
        yield f"the words, pictures, accounts or time of {name} are not those that were taken over."
    if not (row.author == entry["by"] and same_instant(row.made_at, entry["at"])):
        yield f"the records say otherwise who took {name} over, or when."
    said = (written_list(row.accounts), flag_of(row.urgent)) == (details["accounts"], bool(details["urgent"]))
    if not said or not same_or_none(row.goes_out_at, details["goes_out_at"]):
        yield f"the accounts or the time of {name} are not those that the entry says."
    declared = [details["declarations"], details["checked"], written_list(row.declarations), written_list(row.checked)]
    if any(declared) or (row.urgent, row.note) != (before.urgent, before.note):
        yield f"the records say otherwise what was declared of {name}, or whether it is urgent."
    yield from _told(entry, row, name)
    if rows.form_of(row.number) != form_of_taking_over(entry["reference"], row.number):
        yield f"the records say otherwise where {name} came from."


def _content(row: Any) -> tuple[Any, ...]:
    return (row.words, row.accounts, row.goes_out_at, row.pictures, row.background, row.account_words)


def _statements(row: Any) -> tuple[Any, ...]:
    return (
        flag_of(row.urgent),
        row.declarations,
        row.note,
        row.checked,
        row.background,
        row.pictures,
        row.account_words,
    )
