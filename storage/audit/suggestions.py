"""Whether what members suggested, and who made a draft of it, agree with the journal."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import batched, rows_as_kept
from storage.audit.forms import keys_of
from storage.audit.memory import Memory, Remembered
from storage.audit.notes import Notes
from storage.audit.rows import same_form, same_instant, same_or_none
from storage.suggestions.schema import suggestions

Entry = dict[str, Any]

ACTS = {"suggestion:made": 2, "suggestion:adopted": 2}
COVERS = {"suggestions": "council reference by words salt at draft adopted_by adopted_at"}


@dataclass(slots=True)
class _Said:
    """What the journal says of one suggestion so far: only what JSON can keep."""

    made: Entry
    by: str
    at: str
    digest: str
    draft: str | None = None
    adopted_by: str | None = None
    adopted_at: str | None = None


class SuggestionsCheck:
    """Follows the entries about suggestions, then compares what they come to with the records."""

    def __init__(self, findings: Notes, memory: Memory) -> None:
        self._findings = findings
        self._said: Remembered[_Said] = Remembered(memory, "suggestion", lambda written: _Said(**written))

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        reference, details = entry["reference"], entry["details"]
        said = self._said.get(reference)
        if entry["act"] == "suggestion:made":
            if said is not None:
                self._findings.add(f"Entry {number}: {reference} had been suggested already.")
            self._said.put(reference, _Said(entry, entry["by"], entry["at"], details["words_digest"]))
        elif said is None or said.draft is not None:
            self._findings.add(f"Entry {number}: {reference} did not wait to be adopted.")
        else:
            said.draft, said.adopted_by, said.adopted_at = details["draft"], entry["by"], entry["at"]

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        keys = keys_of(connection, council, FormKind.SUGGESTION)
        for page in batched(rows_as_kept(connection, suggestions, council)):
            references = [row.reference for row in page]
            said, keys = self._said.take(references), keys_of(connection, council, FormKind.SUGGESTION, references)
            for row in page:
                known = said.get(row.reference)
                self._say(row.reference, known is not None and _agree(row, known, keys.get(row.reference)))
        for reference, _ in self._said.left():
            self._say(reference, False)

    def rest(self) -> None:
        """Put down what is at hand when it is much."""
        self._said.rest()

    def _say(self, reference: str, agree: bool) -> None:
        if not agree:
            self._findings.add(f"The journal and the records disagree about the suggestion {reference}.")


def _agree(row: Any, said: _Said, key: object) -> bool:
    return (
        (row.by, row.draft, row.adopted_by) == (said.by, said.draft, said.adopted_by)
        and salted_digest(row.salt, row.words) == said.digest
        and same_instant(row.at, said.at)
        and same_or_none(row.adopted_at, said.adopted_at)
        and same_form(said.made, row.salt, key)
    )
