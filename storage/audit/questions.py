"""Whether the questions about the policy, and what became of them, agree with the journal."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.digests import salted_digest
from chatops.policy.retention import QUESTIONS
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import batched, rows_as_kept
from storage.audit.due import Due
from storage.audit.forms import keys_of
from storage.audit.holds import every_hold
from storage.audit.memory import Memory, Remembered
from storage.audit.notes import Notes
from storage.audit.retention import RetentionCheck
from storage.audit.rows import flag_of, instant_of, same_form, same_instant, same_or_none
from storage.editions.schema import questions

Entry = dict[str, Any]

ACTS = {"question:asked": 3, "question:answered": 3, "question:left-out": 2, "question:erased": 2}
COVERS = {
    "questions": "council reference by at words others salt answer answered_by answered_office answered_at why "
    "left_out_by left_out_at erased_at"
}
_ASKED, _ANSWERED, _LEFT_OUT, _ERASED = ACTS
_NOBODY: Entry = {"by": None, "office": None, "at": None, "details": {}}


@dataclass(slots=True)
class _Said:
    """What the journal says of one question so far, by the act: only what JSON can keep."""

    entries: dict[str, Entry] = field(default_factory=dict)


class QuestionsCheck:
    """Follows the entries about questions, then compares what they come to with the records.

    `retention` is the check of how long they are kept, by the journal so far.
    """

    def __init__(self, findings: Notes, memory: Memory) -> None:
        self._findings = findings
        self.retention = RetentionCheck(findings)
        self._said: Remembered[_Said] = Remembered(memory, "question", lambda written: _Said(**written))
        self._asked: dict[str, datetime] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError for one without its details. Before version 3 none was kept."""
        act, reference = entry["act"], entry["reference"]
        if act in {_ASKED, _ANSWERED} and entry["version"] < ACTS[act]:
            return
        said = self._said.get(reference) or self._said.put(reference, _Said())
        if act in said.entries or (act != _ASKED and _ASKED not in said.entries) or _ERASED in said.entries:
            self._findings.add(f"Entry {number}: {reference} did not stand so that this could happen to it.")
        said.entries[act] = entry
        if act == _ASKED:
            self._asked[reference] = datetime.fromisoformat(entry["at"])
        elif act == _ERASED:
            asked = self._asked.pop(reference, None)
            if asked and datetime.fromisoformat(entry["at"]) < asked + self.retention.kept_for(QUESTIONS):
                self._findings.add(f"Entry {number}: {reference} was erased before its time.")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        held = every_hold(connection, council)
        for page in batched(rows_as_kept(connection, questions, council)):
            names = [row.reference for row in page]
            said, keys = self._said.take(names), keys_of(connection, council, FormKind.QUESTION, names)
            for row in page:
                known = said.get(row.reference)
                self._say(row.reference, known is not None and _agree(row, known.entries, keys.get(row.reference)))
                at = instant_of(row.erased_at) if held else None
                if at and any(one.was_on(at, row.reference, row.by) for one in held):
                    self._findings.add(f"{row.reference} was erased while a legal hold was on it.")
        for reference, _ in self._said.left():
            self._say(reference, False)

    def due(self, _now: datetime | None) -> Iterator[Due]:
        """Return the days on which words are to be erased."""
        kept_for = self.retention.kept_for(QUESTIONS)
        for reference, asked in self._asked.items():
            yield Due(LetterKind.QUESTION_TURN, reference, asked + kept_for)

    def rest(self) -> None:
        """Put down what is at hand when it is much."""
        self._said.rest()

    def _say(self, reference: str, agree: bool) -> None:
        if not agree:
            self._findings.add(f"The journal and the records disagree about the question {reference}.")


def _agree(row: Any, entries: dict[str, Entry], key: object) -> bool:
    asked, answered, left_out, erased = (entries.get(act, _NOBODY) for act in ACTS)
    happened = (
        row.by == asked["by"]
        and same_instant(row.at, asked["at"])
        and flag_of(row.others) is bool(asked["details"]["others"])
        and (row.answered_by, row.answered_office) == (answered["by"], answered["office"])
        and same_or_none(row.answered_at, answered["at"])
        and row.left_out_by == left_out["by"]
        and same_or_none(row.left_out_at, left_out["at"])
        and same_or_none(row.erased_at, erased["at"])
    )
    if _ERASED in entries:
        return happened and (row.words, row.answer, row.why, row.salt) == ("", "", "", "")
    return (
        happened
        and salted_digest(row.salt, row.words) == asked["details"]["words_digest"]
        and _digest(row.salt, row.answer) == answered["details"].get("words_digest")
        and _digest(row.salt, row.why) == left_out["details"].get("why_digest")
        and same_form(asked, row.salt, key)
    )


def _digest(salt: str, words: str) -> str | None:
    return salted_digest(salt, words) if words else None
