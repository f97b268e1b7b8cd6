"""Whether those from outside who read the record were let in by the Town Clerk, for a time, and nobody else.

House rule 17. Whose office each entry was done in is followed with the list of people.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.policy.readers import LONGEST
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.rows import same_form, same_instant, same_or_none
from storage.readers.schema import reader_links

Entry = dict[str, Any]

ACTS = {"reader:given": 2, "reader:opened": 2, "reader:ended": 2}
COVERS = {
    "reader_links": "council reference who view why until link browser salt by at opened_at ended_by ended_at",
}
_GIVEN, _OPENED, _ENDED = ACTS
_NOTHING: Entry = {"by": None, "at": None, "details": {}}
_A_DAY = timedelta(days=1)


class ReadersCheck:
    """Follows the entries about links, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._links: dict[str, dict[str, Entry]] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        before = self._links.setdefault(entry["reference"], {})
        for sentence in _wrong(entry, before):
            self._findings.add(f"Entry {number}: the link {entry['reference']} {sentence}")
        before[entry["act"]] = entry

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, reader_links, council)}
        keys = keys_of(connection, council, FormKind.READER)
        for reference in sorted(rows.keys() | self._links.keys(), key=str):
            row, entries = rows.get(reference), self._links.get(reference)
            if row is None or entries is None or not _agree(row, entries, keys.get(reference)):
                self._findings.add(f"The records say of the link {reference} what the journal does not.")


def _wrong(entry: Entry, before: dict[str, Entry]) -> Iterator[str]:
    act, at = entry["act"], datetime.fromisoformat(entry["at"])
    if act in before or (act == _GIVEN) is bool(before) or _ENDED in before:
        yield "did not stand so that this could happen to it."
    if act == _GIVEN:
        if datetime.fromisoformat(entry["details"]["until"]) > at + LONGEST + 2 * _A_DAY:
            yield "was given for longer than it may be."
    elif _GIVEN in before and at >= datetime.fromisoformat(before[_GIVEN]["details"]["until"]):
        yield "had ended by itself before."


def _agree(row: Any, entries: dict[str, Entry], key: object) -> bool:
    given, opened, ended = (entries.get(act, _NOTHING) for act in ACTS)
    details = given["details"]
    browser = salted_digest(row.salt, row.browser) if row.browser is not None else None
    return bool(details) and (
        (row.view, row.by) == (details["view"], given["by"])
        and salted_digest(row.salt, row.who) == details["who_digest"]
        and salted_digest(row.salt, row.why) == details["why_digest"]
        and salted_digest(row.salt, row.link) == details["link_digest"]
        and same_instant(row.until, details["until"])
        and same_instant(row.at, given["at"])
        and same_form(given, row.salt, key)
        and browser == opened["details"].get("browser_digest")
        and same_or_none(row.opened_at, opened["at"])
        and row.ended_by == ended["by"]
        and same_or_none(row.ended_at, ended["at"])
    )
