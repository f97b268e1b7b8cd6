"""Whether the editions of the policy, and who acknowledged them, agree with the journal.

The journal shows of each draft and decision that whoever made it had read the policy as it was then.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from chatops.policy.editions.edition import digest_of
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.notes import Notes
from storage.audit.rows import same_instant
from storage.editions.schema import acknowledgements, editions, reading_reminders

Entry = dict[str, Any]
_Who = tuple[int, str]

ACTS = {"policy:published": 2, "policy:acknowledged": 2, "policy:reminded": 2}
COVERS = {
    "editions": "council number text digest published_at",
    "acknowledgements": "council edition person at",
    "reading_reminders": "council edition person at",
}
NEEDS_READING = {
    "draft:submitted",
    "draft:revised",
    "draft:approved",
    "draft:rejected",
    "draft:changes-requested",
    "draft:approved-again",
    "draft:brought-back",
    "draft:taken-over",
    "draft:confirmed",
    "draft:exempted",
}
"""What nobody does who has not read the policy. Clauses 2.3a and 4.2a."""


class EditionsCheck:
    """Follows the entries about the policy, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._editions: dict[int, tuple[str, str]] = {}
        self._read: dict[_Who, str] = {}
        self._reminded: dict[_Who, str] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        act, details, at = entry["act"], entry["details"], entry["at"]
        edition = details["edition"]
        self._say(entry["reference"] != f"edition {edition}", number, f"it is not about edition {edition}.")
        if act == "policy:published":
            self._say(edition != len(self._editions) + 1, number, f"edition {edition} does not follow the one before.")
            self._editions[edition] = (details["digest"], at)
        elif edition != len(self._editions):
            self._findings.add(f"Entry {number}: edition {edition} was not the policy then.")
        elif act == "policy:reminded":
            self._reminded |= {(edition, person): at for person in details["to"]}
        else:
            self._say((edition, entry["by"]) in self._read, number, "the same person had acknowledged it before.")
            self._say(details["digest"] != self._editions[edition][0], number, "another text was acknowledged.")
            self._read[(edition, entry["by"])] = at

    def acted(self, number: int, entry: Entry) -> None:
        """Something was done for which one has to have read the policy."""
        if self._editions and entry["act"] in NEEDS_READING:
            without = (len(self._editions), entry["by"]) not in self._read
            self._say(without, number, "whoever did this had not acknowledged the policy as it was then.")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.number: row for row in rows_as_kept(connection, editions, council)}
        for edition in sorted(rows.keys() | self._editions.keys()):
            row, (digest, at) = rows.get(edition), self._editions.get(edition, ("", ""))
            if row is None or not digest:
                self._findings.add(f"Edition {edition} of the policy is in the journal or in the records, not in both.")
            elif not (digest == row.digest == digest_of(str(row.text)) and same_instant(row.published_at, at)):
                self._findings.add(f"Edition {edition} of the policy is not the text that was published.")
        for table, said, what in (
            (acknowledgements, self._read, "acknowledged"),
            (reading_reminders, self._reminded, "was reminded of"),
        ):
            kept = {(row.edition, row.person): row.at for row in rows_as_kept(connection, table, council)}
            for sentence in _differing(kept, said, what):
                self._findings.add(sentence)

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")


def _differing(kept: dict[_Who, Any], said: dict[_Who, str], what: str) -> Iterator[str]:
    for edition, person in sorted(kept.keys() | said.keys()):
        key = (edition, person)
        if key not in kept or key not in said or not same_instant(kept[key], said[key]):
            yield f"The journal and the records disagree whether, or when, {person} {what} edition {edition}."
