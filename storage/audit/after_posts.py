"""Whether what was added to the record of a post is what the journal says."""

from collections.abc import Iterator
from typing import Any

from chatops.facts.after_post import digest_of_words
from chatops.ports.idempotency import FormKind
from storage.audit.rows import Kept, same_form, same_instant
from storage.audit.trails import Entry, Trail


def of_following_up(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    """Return what is wrong between the rows of a draft and the entries, a sentence for each."""
    due = dict(enumerate(trail.followed_up, 1))
    for number in sorted(rows.after_posts.keys() | due.keys()):
        form = rows.form_of(number, FormKind.AFTER_POST)
        if not _same(rows.after_posts.get(number), due.get(number), rows, form):
            yield f"The records say otherwise what happened to the posts of {reference}."


def _same(row: Any, entry: Entry | None, rows: Kept, form: object) -> bool:
    if row is None or entry is None:
        return False
    details, revision = entry["details"], rows.revisions.get(entry["details"]["revision"])
    salt = revision.salt if revision else ""
    return (
        (row.account, row.event, row.cause) == (details["account"], details["event"], details["cause"])
        and (row.by, row.office) == (entry["by"], entry["office"])
        and digest_of_words(salt, row.reason, row.link, row.who) == details["words_digest"]
        and same_instant(row.happened_at, details["happened_at"])
        and same_instant(row.at, entry["at"])
        and same_form(entry, salt, form)
    )
