"""Whether the records agree with the journal: what each entry says is there, and nothing is there without an entry."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Protocol

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.audit import (
    account_access,
    authority,
    content,
    deadlines,
    draft_acts,
    editions,
    exempting,
    forms,
    job_trails,
    offices,
    own_drafts,
    pauses,
    publishing,
    purdah,
    questions,
    readers,
    register_entries,
    retention,
    routine,
    series,
    suggestions,
    templates,
)
from storage.audit import trails as audit_trails
from storage.audit.as_kept import batched
from storage.audit.draft_checks import CHECKS
from storage.audit.drafts import differing
from storage.audit.due import Due, Waiting, of_draft, of_publishing
from storage.audit.every_draft import every_reference, rows_of_none
from storage.audit.memory import Memory, Remembered
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import DRAFT_TABLES, Kept, kept
from storage.audit.taking_over import badly_taken_over
from storage.audit.trails import Entry, Trail

ACTS, COVERS = draft_acts.ACTS, draft_acts.COVERS


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each the records have, and that were compared with the journal."""

    drafts: int
    revisions: int
    decisions: int
    postings: int
    exemptions: int


_CHANGED = (AttributeError, KeyError, TypeError, ValueError)
"""What reading an entry raises that was rewritten: it may have anything where an instant or a number was."""
_NOT_COMPARED = "What the journal says of {what} cannot be compared with the records."


class Comparing(Protocol):
    """A check of one subject, once the journal has been followed."""

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""


class RecordsCheck:
    """Follows the entries of a council's journal in order, then compares what they come to with the records.

    Where only the entries about some drafts are followed, those are `among`: then nothing is said of any other draft.
    """

    def __init__(
        self,
        connection: Connection,
        council: Council,
        findings: Notes,
        memory: Memory,
        waiting: Waiting,
        among: Collection[str] | None = None,
    ) -> None:
        self._among = among
        self._connection = connection
        self._council = council
        self._findings = findings
        self._trails: Remembered[Trail] = Remembered(memory, "draft", lambda written: Trail(**written))
        self._waiting = waiting
        self._register = RegisterCheck(findings)
        self._access = account_access.AccessCheck(findings, self._register)
        self._routine = routine.RoutineCheck(findings, self._register)
        self._templates = templates.TemplatesCheck(findings, self._register)
        self._series = series.SeriesCheck(findings, self._templates)
        self._questions = questions.QuestionsCheck(findings, memory)
        self._purdah = purdah.PurdahCheck(findings, self._routine, self._questions.retention)
        self._connections = publishing.ConnectionsCheck(findings, self._register)
        self._pauses = pauses.PausesCheck(findings)
        self._editions = editions.EditionsCheck(findings)
        self._authority = authority.AuthorityCheck(findings, self._register, self._trails.get)
        self._offices = offices.OfficesCheck(findings, self._register)
        self._deadlines = deadlines.DeadlinesCheck(findings, self._trails.get)
        self._suggestions = suggestions.SuggestionsCheck(findings, memory)
        self._entries = register_entries.EntriesCheck(findings, self._register, memory)
        subjects = self._by_subject()
        self._subjects = tuple(subjects.values())
        apart = {**subjects, deadlines: self._deadlines}
        self._apart: dict[str, Callable[[int, Entry], None]] = {
            act: check.follow for module, check in apart.items() for act in module.ACTS
        }

    def _by_subject(self) -> dict[ModuleType, Any]:
        """Return the check of each subject whose acts are followed apart from drafts, and that compares its rows."""
        return {
            suggestions: self._suggestions,
            questions: self._questions,
            retention: self._questions.retention,
            register_entries: self._entries,
            account_access: self._access,
            purdah: self._purdah,
            routine: self._routine,
            templates: self._templates,
            series: self._series,
            publishing: self._connections,
            pauses: self._pauses,
            editions: self._editions,
            content: content.ContentCheck(self._findings),
            readers: readers.ReadersCheck(self._findings),
            authority: self._authority,
            offices: self._offices,
            own_drafts: self._authority.own,
        }

    def follow(self, entries: Iterable[tuple[int, Entry]]) -> None:
        """Take in a page of entries, each with its number, comparing each with the rows it speaks of."""
        page = list(entries)
        rows = kept(self._connection, self._council, {entry["reference"] for _, entry in page if entry["act"] in ACTS})
        for number, entry in page:
            try:
                for sentence in self._register.follow(entry):
                    self._say(number, sentence)
                if entry["act"] in ACTS:
                    self._follow_draft(number, entry, rows.get(entry["reference"]) or Kept())
                elif entry["act"] in self._apart:
                    self._apart[entry["act"]](number, entry)
            except _CHANGED:
                self._findings.add(f"Entry {number} has not the details that an entry of its kind has.")
        for check in (self._trails, self._suggestions, self._questions, self._entries):
            check.rest()

    def _follow_draft(self, number: int, entry: Entry, rows: Kept) -> None:
        act, reference = entry["act"], entry["reference"]
        trail = self._trails.get(reference)
        theirs = (*self._authority.decided(entry, rows), *badly_taken_over(entry, trail, self._register))
        for sentence in theirs:
            self._say(number, sentence)
        for sentence in job_trails.could_not(trail.jobs, entry) if trail and act in job_trails.JOB_ACTS else ():
            self._say(number, sentence)
        could_not = audit_trails.stayed if act in audit_trails.STAYS else audit_trails.moved
        for sentence in could_not(trail, entry):
            self._say(number, sentence)
        if trail is None or act == "draft:submitted":
            trail = self._trails.put(reference, Trail())
        audit_trails.follow(trail, entry)
        self._editions.acted(number, entry)
        self._follow_gates(number, entry)
        check = CHECKS.get(act)
        for sentence in check(entry, rows) if check else ():
            self._say(number, sentence)

    def _follow_gates(self, number: int, entry: Entry) -> None:
        """What opens purdah and a pause, and what went out in one."""
        act = entry["act"]
        if act == "draft:exempted":
            self._purdah.exempted(entry)
            for sentence in exempting.badly_exempted(entry, self._register, self._authority.is_away):
                self._say(number, sentence)
        if act in {"draft:approved", *audit_trails.FRESH}:
            self._routine.approved(entry)
        if act == "draft:approved-by-template":
            self._templates.approved(number, entry)
        if act == "draft:let-through":
            self._pauses.allowed(entry)
        if act in {"draft:released", "draft:claimed"}:
            self._purdah.released(number, entry)
            self._pauses.released(number, entry)

    def _say(self, number: int, sentence: str) -> None:
        self._findings.add(f"Entry {number}: {sentence}")

    def compare(self) -> Counts:
        """Compare what the journal came to with every row of the council. Gives how many rows there are."""
        found = {table.name: 0 for table in DRAFT_TABLES}
        for page in self._references():
            self._compare_page(page, found)
        for reference, _ in self._trails.left():
            self._findings.add(f"The journal speaks of {reference}, which is not in the records.")
        for check in (self._register, *self._subjects):
            self._compare_with(check)
        if self._among is None:
            self._say_of("rows", rows_of_none(self._connection, self._council, found))
            self._compare_with(forms.FormsCheck(self._findings))
        of_time = (self._purdah, self._routine, self._access, self._pauses, self._authority)
        for check in (*of_time, self._authority.own, self._entries, self._questions, self._series):
            self._say_of("what is to come", self._waiting.missing(check.due(self._waiting.now)))
        self._say_of("cards", self._waiting.strangers(self._register.ever_listed))
        return Counts(**{name: found[name] for name in Counts.__match_args__})

    def _compare_with(self, check: Comparing) -> None:
        try:
            check.compare(self._connection, self._council)
        except _CHANGED:
            self._findings.add("What some entries say cannot be compared with the records: they were changed.")

    def _compare_page(self, references: list[str], found: dict[str, int]) -> None:
        trails = self._trails.take(references)
        for reference, rows in kept(self._connection, self._council, references).items():
            for name, here in rows.counts().items():
                found[name] += here
            if reference not in trails:
                self._findings.add(f"{reference} is in the records and the journal does not know it.")
            elif rows.draft is not None:
                self._say_of(reference, differing(reference, trails[reference], rows.draft, rows))
        due = [step for reference, trail in trails.items() for step in self._due(reference, trail)]
        self._say_of("what is to come", self._waiting.missing(due))

    def _due(self, reference: str, trail: Trail) -> list[Due]:
        try:
            return [*of_draft(reference, trail), *of_publishing(reference, trail)]
        except _CHANGED:
            self._findings.add(_NOT_COMPARED.format(what=reference))
            return []

    def _say_of(self, what: str, sentences: Iterable[str]) -> None:
        """Add what is said of it."""
        try:
            for sentence in sentences:
                self._findings.add(sentence)
        except _CHANGED:
            self._findings.add(_NOT_COMPARED.format(what=what))

    def _references(self) -> Iterator[list[str]]:
        if self._among is not None:
            return batched(sorted(self._among))
        return every_reference(self._connection, self._council)
