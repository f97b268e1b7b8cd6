"""Whether officers approved their own drafts only where nobody else could decide, by the journal's own order.

House rule 1. The offices and absences are those that the journal came to when it was done.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.calendar.timing import month_and_end
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import Kept, flag_of, same_instant
from storage.authority.schema import own_approval_lists, own_drafts

Entry = dict[str, Any]

ACTS = {"own-drafts:switched": 2, "own-drafts:listed": 2}
COVERS = {"own_drafts": "council on since", "own_approval_lists": "council month sent_at"}


_FRESH = {"draft:approved-again", "draft:confirmed"}


class OwnDraftsCheck:
    """Follows whether officers may approve their own drafts, what they approved, and what the Chair was told of it.

    `is_away` says whether somebody was away at an instant, by the journal so far.
    """

    def __init__(self, findings: Notes, register: RegisterCheck, is_away: Callable[[str, datetime], bool]) -> None:
        self._findings = findings
        self._register = register
        self._is_away = is_away
        self._switched: Entry | None = None
        self._approved: set[tuple[str, int]] = set()
        self._approved_in: dict[str, datetime] = {}
        self._listed: dict[str, str] = {}

    @property
    def allowed(self) -> bool:
        """Whether officers may, by the journal so far."""
        return self._switched is not None and bool(self._switched["details"]["on"])

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        if entry["act"] == "own-drafts:switched":
            if bool(entry["details"]["on"]) == self.allowed:
                self._findings.add(f"Entry {number}: whether officers may approve their own drafts was so before.")
            self._switched = entry
            return
        if entry["reference"] in self._listed:
            self._findings.add(f"Entry {number}: the list for {entry['reference']} was sent before.")
        self._listed[entry["reference"]] = entry["at"]

    def judged(self, entry: Entry, rows: Kept, *, wrote: bool) -> Iterator[str]:
        """Return why what an author decided was not theirs to decide, in the rest of a sentence; nothing when it was.

        `wrote` is whether whoever decided wrote any part of the draft.
        """
        by, details = entry["by"], entry["details"]
        revision = (entry["reference"], details["revision"])
        name = f"revision {details['revision']} of {entry['reference']}"
        own = bool(details.get("own")) or (wrote and entry["act"] in _FRESH and revision in self._approved)
        if wrote is not own:
            yield f"{by} decided on {name} and {'wrote part of it' if wrote else 'is said to have written it'}."
        if not wrote or not own:
            return
        if entry["act"] == "draft:approved":
            self._approved.add(revision)
            month, over = month_and_end(datetime.fromisoformat(entry["at"]))
            self._approved_in[month] = over
            if details["reason_digest"] is None:
                yield f"{by} approved {name}, which they wrote, without a reason."
        if not self.allowed or not self._is_alone(entry, rows):
            yield f"{by} approved {name}, which they wrote, and another could decide it or nobody had allowed it."

    def _is_alone(self, entry: Entry, rows: Kept) -> bool:
        others = [person for person in self._register.officers() if person != entry["by"]]
        if not others:
            return True
        revision, at = rows.revisions.get(entry["details"]["revision"]), datetime.fromisoformat(entry["at"])
        urgent = revision is not None and bool(flag_of(revision.urgent))
        return urgent and all(self._is_away(person, at) for person in others)

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = list(rows_as_kept(connection, own_drafts, council))
        if not _same_switch(rows, self._switched):
            self._findings.add(
                "The records say otherwise whether officers may approve their own drafts, or since when."
            )
        sent = {row.month: row.sent_at for row in rows_as_kept(connection, own_approval_lists, council)}
        for month in sorted(sent.keys() | self._listed.keys(), key=str):
            if month not in sent or month not in self._listed or not same_instant(sent[month], self._listed[month]):
                self._findings.add(f"The records say otherwise whether or when the list of {month} was sent.")

    def due(self, now: datetime | None) -> Iterator[Due]:
        """Return the lists that must still come: of months that are not over."""
        for month, over in sorted(self._approved_in.items()):
            if month not in self._listed and now is not None and over > now:
                yield Due(LetterKind.OWN_APPROVALS_DUE, month, over)


def _same_switch(rows: list[Any], entry: Entry | None) -> bool:
    if entry is None or not rows:
        return entry is None and not rows
    (row,) = rows
    return flag_of(row.on) is bool(entry["details"]["on"]) and same_instant(row.since, entry["at"])
