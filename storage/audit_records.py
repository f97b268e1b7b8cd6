"""Whether the records agree with the journal: what each entry says is there, and nothing is there without an entry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from chatops.policy.drafts import MOVES, WAITING, Stage
from chatops.policy.purdah import MAY_BE_EXEMPTED
from chatops.ports import Council
from storage import audit_duties, audit_editions, audit_mandate, audit_purdah, audit_suggestions
from storage.audit_checks import CHECKS, VERDICTS
from storage.audit_notes import Notes
from storage.audit_rows import DRAFT_TABLES, Kept, kept, register, written_list
from storage.tables import drafts

Entry = dict[str, Any]
PAGE = 2000

_ACTS = {
    "draft:submitted": "draft:submit",
    "draft:revised": "draft:revise",
    "draft:routed": "draft:route",
    "draft:approved": "draft:approve",
    "draft:rejected": "draft:reject",
    "draft:changes-requested": "draft:ask-for-changes",
    "draft:withdrawn": "draft:withdraw",
    "draft:released": "draft:release",
    "draft:posted": "draft:post",
    "draft:stopped": "draft:stop",
    "draft:confirmed": "draft:confirm",
    "draft:held": "draft:hold",
    "draft:exempted": "draft:exempt",
    "draft:approved-again": "draft:approve-again",
    "draft:lapsed": "draft:lapse",
    "draft:brought-back": "draft:bring-back",
}
"""What the journal calls an act that was done, and what the table of moves calls the act."""
_PUT_BEFORE = {"draft:routed", "draft:rerouted", "draft:handed-on", "draft:stopped"}
"""Acts after which others are asked; those that are not in the table of moves leave the draft where it stands."""

ACTS = {
    "people:recorded": 1,
    "account:recorded": 1,
    "draft:rerouted": 1,
    "draft:handed-on": 1,
    **dict.fromkeys(_ACTS, 1),
}
COVERS = {
    "people": "council person standing office",
    "accounts": "council key address",
    "drafts": "council reference author stage revision asked submitted_at",
    "revisions": "council reference number words accounts goes_out_at author made_at salt digest urgent",
    "decisions": "council reference revision digest verdict by office at reason clauses delegation lent_by stated",
    "postings": "council reference account link by at",
    "exemptions": "council reference revision digest kind public_money fair reason by at",
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each the records have, and that were compared with the journal."""

    drafts: int
    revisions: int
    decisions: int
    postings: int
    exemptions: int


@dataclass(slots=True)
class _Trail:
    """What the journal says of one draft so far."""

    stage: Stage = Stage.SUBMITTED
    revision: int = 1
    decided: tuple[int, ...] = ()
    posted: tuple[str, ...] = ()
    exempted: tuple[int, ...] = ()
    asked: tuple[str, ...] = ()


class RecordsCheck:
    """Follows the entries of a council's journal in order, then compares what they come to with the records."""

    def __init__(self, connection: Connection, council: Council, findings: Notes) -> None:
        self._connection = connection
        self._council = council
        self._findings = findings
        self._trails: dict[str, _Trail] = {}
        self._people: dict[str, tuple[str, str | None]] = {}
        self._accounts: dict[str, str] = {}
        self._purdah = audit_purdah.PurdahCheck(findings)
        self._editions = audit_editions.EditionsCheck(findings)
        self._mandate = audit_mandate.MandateCheck(findings)
        self._duties = audit_duties.DutiesCheck(findings, self._stands)
        self._suggestions = audit_suggestions.SuggestionsCheck(findings)
        self._apart = {
            **dict.fromkeys(audit_suggestions.ACTS, self._suggestions.follow),
            **dict.fromkeys(audit_purdah.ACTS, self._purdah.follow),
            **dict.fromkeys(audit_editions.ACTS, self._editions.follow),
            **dict.fromkeys(audit_duties.ACTS, self._duties.follow),
        }

    def follow(self, entries: Iterable[tuple[int, Entry]]) -> None:
        """Take in a page of entries, each with its number, comparing each with the rows it speaks of."""
        page = list(entries)
        references = {entry["reference"] for _, entry in page if entry["act"] in _ACTS or entry["act"] in _PUT_BEFORE}
        rows = kept(self._connection, self._council, references)
        for number, entry in page:
            try:
                self._follow_one(number, entry, rows.get(entry["reference"]) or Kept())
            except (AttributeError, KeyError, TypeError, ValueError):
                self._findings.add(f"Entry {number} has not the details that an entry of its kind has.")

    def _follow_one(self, number: int, entry: Entry, rows: Kept) -> None:
        act, details = entry["act"], entry["details"]
        self._mandate.follow(number, entry, rows)
        if act == "people:recorded":
            self._people.pop(details["person"], None)
            if details["standing"] is not None:
                self._people[details["person"]] = (details["standing"], details["office"])
        elif act == "account:recorded":
            self._accounts.pop(entry["reference"], None)
            if details["official"]:
                self._accounts[entry["reference"]] = details["address"]
        elif act in _ACTS:
            self._move(number, entry)
            self._editions.acted(number, entry)
            check = CHECKS.get(act)
            for sentence in check(entry, rows) if check else ():
                self._findings.add(f"Entry {number}: {sentence}")
        elif act in _PUT_BEFORE:
            self._stays(number, entry)
        else:
            self._follow_other(number, entry)

    def _follow_other(self, number: int, entry: Entry) -> None:
        """An entry that is about no draft, person or account."""
        act = entry["act"]
        if act in self._apart:
            self._apart[act](number, entry)
            trail = self._trails.get(entry["reference"])
            if act == "draft:escalated" and trail is not None:
                trail.asked += tuple(entry["details"]["to"])

    def _stays(self, number: int, entry: Entry) -> None:
        """Others are asked, and the draft stands where it stood: only one that waits for a decision."""
        reference, details = entry["reference"], entry["details"]
        trail = self._trails.get(reference)
        if trail is None or trail.stage not in WAITING or trail.revision != details["revision"]:
            self._findings.add(f"Entry {number}: {reference} did not wait for a decision, so nobody else was asked.")
        if trail is not None:
            trail.asked = tuple(details["to"])

    def _stands(self, reference: str) -> tuple[str, int] | None:
        trail = self._trails.get(reference)
        return (trail.stage, trail.revision) if trail else None

    def _move(self, number: int, entry: Entry) -> None:
        """Replay one act on its draft, by the table of moves."""
        act, reference, details = entry["act"], entry["reference"], entry["details"]
        move, trail = MOVES[_ACTS[act]], self._trails.get(reference)
        starts = MAY_BE_EXEMPTED if act == "draft:exempted" else move.starts
        new = act == "draft:submitted"
        if trail is None or new:
            if (trail is None) is not new:
                wrong = "had been sent in already" if new else "had never been sent in"
                self._findings.add(f"Entry {number}: {reference} {wrong}.")
            trail = self._trails[reference] = _Trail(revision=details["revision"])
        else:
            due = trail.revision + (act in {"draft:revised", "draft:brought-back"})
            if trail.stage not in starts or details["revision"] != due:
                stood = f"stood at “{trail.stage}”, revision {trail.revision}"
                self._findings.add(f"Entry {number}: {reference} {stood}, so this could not happen to it.")
        trail.revision = details["revision"]
        if act in _PUT_BEFORE:
            trail.asked = tuple(details["to"])
        if act in VERDICTS:
            trail.decided += (details["revision"],)
        if act == "draft:posted":
            trail.posted += tuple(link.split(" ")[0] for link in details["links"])
        if act == "draft:exempted":
            trail.exempted += (details["revision"],)
            self._purdah.exempted(entry)
        if act == "draft:released":
            self._purdah.released(number, entry)
        # A post on one account of several, and an exemption of what is not held, leave a draft where it stands.
        stays = {"draft:posted": not details.get("finished"), "draft:exempted": trail.stage is not Stage.HELD}
        if not stays.get(act):
            trail.stage = move.ends

    def compare(self) -> Counts:
        """Compare what the journal came to with every row of the council. Gives how many rows there are."""
        found = {table.name: 0 for table in DRAFT_TABLES}
        for page in self._references():
            for reference, rows in kept(self._connection, self._council, page).items():
                for name, here in rows.counts().items():
                    found[name] += here
                self._compare_draft(reference, rows)
        for reference in self._trails:
            self._findings.add(f"The journal speaks of {reference}, which is not in the records.")
        for table in DRAFT_TABLES:
            query = select(func.count()).select_from(table).where(table.c.council == self._council.number)
            lost = self._connection.execute(query).scalar_one() - found[table.name]
            if lost:
                self._findings.add(f"The records have rows in “{table.name}” that belong to no draft: {lost}.")
        self._compare_register()
        self._purdah.compare(self._connection, self._council)
        self._editions.compare(self._connection, self._council)
        self._mandate.compare(self._connection, self._council)
        self._duties.compare(self._connection, self._council)
        self._suggestions.compare(self._connection, self._council)
        return Counts(**found)

    def _references(self) -> Iterator[list[str]]:
        query = select(drafts.c.reference).where(drafts.c.council == self._council.number)
        query = query.order_by(drafts.c.reference).limit(PAGE)
        page = list(self._connection.scalars(query))
        while page:
            yield page
            page = list(self._connection.scalars(query.where(drafts.c.reference > page[-1])))

    def _compare_draft(self, reference: str, rows: Kept) -> None:
        trail, draft = self._trails.pop(reference, None), rows.draft
        if trail is None or draft is None:
            self._findings.add(f"{reference} is in the records and the journal does not know it.")
            return
        if (draft.stage, draft.revision) != (trail.stage, trail.revision):
            is_at = f"{reference} stands at “{draft.stage}”, revision {draft.revision}"
            self._findings.add(f"{is_at}; by the journal at “{trail.stage}”, revision {trail.revision}.")
        if _asked(draft) != trail.asked:
            self._findings.add(f"The records say otherwise who is asked to decide {reference}.")
        for what, here, journalled in (
            ("revision", rows.revisions, set(range(1, trail.revision + 1))),
            ("decision on revision", rows.decisions, set(trail.decided)),
            ("posting on", rows.postings, set(trail.posted)),
            ("exemption of revision", rows.exemptions, set(trail.exempted)),
        ):
            for key in sorted(here.keys() - journalled, key=str):
                self._findings.add(f"{reference}: the journal does not know the {what} {key} that the records have.")

    def _compare_register(self) -> None:
        people, accounts = register(self._connection, self._council)
        for person in sorted(people.keys() | self._people.keys()):
            if people.get(person) != self._people.get(person):
                self._findings.add(f"The list of people says of {person} what the journal does not.")
        for key in sorted(accounts.keys() | self._accounts.keys()):
            if accounts.get(key) != self._accounts.get(key):
                self._findings.add(f"The register of accounts says of “{key}” what the journal does not.")


def _asked(draft: Any) -> tuple[Any, ...] | None:
    """Who is asked to decide a draft, as its row keeps it; None when that cannot be read."""
    try:
        return tuple(written_list(draft.asked))
    except (TypeError, ValueError):
        return None
