"""Whether the records of templates agree with the journal, each was approved by whom it should, and the bot approved
no draft but as the use of one that stood. House rule 15.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.policy.people import Office, Standing
from chatops.policy.templates.template import Template
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import NOBODY, flag_of, instant_of, same_form, same_instant, same_or_none, written_list
from storage.drafts.schema import revisions, template_uses
from storage.templates.schema import series_of, template_switches, templates

Entry = dict[str, Any]
_Revision = tuple[str, int]

ACTS = {
    "template:switched": 2,
    "template:proposed": 3,
    "template:approved": 2,
    "template:refused": 2,
    "template:ended": 2,
    "template:used": 2,
}
COVERS = {
    "templates": "council reference name words accounts ends by at approved decided_by office decided_at reason "
    "ended_at ended_by series",
    "template_switches": "council on since",
    "template_uses": "council reference revision digest template template_digest by at approved_at approver office",
}


class TemplatesCheck:
    """Follows the entries about templates, then compares what they come to with the records.

    `register` says who holds which office by the journal so far.
    """

    def __init__(self, findings: Notes, register: RegisterCheck) -> None:
        self._findings = findings
        self._register = register
        self._switched: Entry | None = None
        self._proposed: dict[str, Entry] = {}
        self._decided: dict[str, Entry] = {}
        self._ended: dict[str, Entry] = {}
        self._used: dict[_Revision, Entry] = {}
        self._approved: dict[_Revision, Entry] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        for sentence in _FOLLOWS[entry["act"]](self, entry):
            self._findings.add(f"Entry {number}: {sentence}")

    def approved(self, number: int, entry: Entry) -> None:
        """The bot approved a revision as the use of a template."""
        details = entry["details"]
        key = (entry["reference"], details["revision"])
        used, decided = self._used.get(key), self._decided.get(details["template"])
        same = used is not None and _use_of(used) == _use_of(entry)
        if not same or key in self._approved:
            self._findings.add(f"Entry {number}: {_named(key)} was approved by the bot, and is no use of a template.")
        if not self._stands(details["template"], entry) or decided is None or decided["by"] != details["approver"]:
            self._findings.add(
                f"Entry {number}: {_named(key)} was approved as the use of a template that did not stand."
            )
        elif used is not None and used["by"] == decided["by"]:
            self._findings.add(f"Entry {number}: {used['by']} used a template that they had approved themselves.")
        self._approved[key] = entry

    def of_series(self) -> Iterator[tuple[str, Entry, bool]]:
        """Return each series by its reference: how it was proposed, and whether it was neither refused nor ended."""
        for reference, entry in self._proposed.items():
            if "series" in entry["details"]:
                refused = self._decided.get(reference, entry)["act"] == "template:refused"
                yield reference, entry, not refused and reference not in self._ended

    def used(self, draft: str) -> Entry | None:
        """Return that the first revision of a draft was made of a template; None when it was not."""
        return self._used.get((draft, 1))

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        switches = list(rows_as_kept(connection, template_switches, council))
        if not _same_switch(switches, self._switched):
            self._findings.add("The records say otherwise whether the council works with templates, or since when.")
        keys = keys_of(connection, council, FormKind.TEMPLATE)
        kept = {row.reference: row for row in rows_as_kept(connection, templates, council)}
        for reference in sorted(kept.keys() | self._proposed.keys(), key=str):
            if not self._agree(kept.get(reference), reference, keys.get(reference)):
                self._findings.add(f"The records say of the template {reference} what the journal does not.")
        self._compare_uses(connection, council)

    def _compare_uses(self, connection: Connection, council: Council) -> None:
        uses = {(row.reference, row.revision): row for row in rows_as_kept(connection, template_uses, council)}
        if not uses and not self._used:
            return
        digests = {(row.reference, row.number): row.digest for row in rows_as_kept(connection, revisions, council)}
        for key in sorted(uses.keys() | self._used.keys(), key=str):
            row, used, approved = uses.get(key), self._used.get(key), self._approved.get(key)
            if row is None or used is None or not self._same_use(row, used, approved):
                self._findings.add(f"The records say otherwise of which template {_named(key)} is a use.")
            elif digests.get(key) != row.digest:
                self._findings.add(f"{_named(key)} is not what was made of a template.")

    def _same_use(self, row: Any, used: Entry, approved: Entry | None) -> bool:
        said = (row.revision, row.digest, row.template, row.template_digest)
        decided = self._decided.get(row.template) if approved else None
        return (
            said == _use_of(used)
            and row.by == used["by"]
            and same_instant(row.at, used["at"])
            and same_or_none(row.approved_at, approved["at"] if approved else None)
            and row.approver == (decided["by"] if decided else None)
            and row.office == (decided["office"] if decided else None)
        )

    def _agree(self, row: Any, reference: str, key: object) -> bool:
        entry, decided, ended = (found.get(reference) for found in (self._proposed, self._decided, self._ended))
        if row is None or entry is None:
            return False
        said = entry["details"]
        reason = decided["details"].get("reason_digest") if decided else None
        return (
            (_digest_of(row), row.by) == (said["template_digest"], entry["by"])
            and written_list(row.accounts) == said["accounts"]
            and (written_list(row.series) if row.series else None) == said.get("series")
            and same_instant(row.ends, said["ends"])
            and same_instant(row.at, entry["at"])
            and same_form(entry, reference, key)
            and flag_of(row.approved) is (decided["act"] == "template:approved" if decided else None)
            and (row.decided_by, row.office) == ((decided["by"], decided["office"]) if decided else (None, None))
            and same_or_none(row.decided_at, decided["at"] if decided else None)
            and (salted_digest(reference, row.reason) if row.reason else None) == reason
            and (row.reason is None) is (decided is None)
            and same_or_none(row.ended_at, ended["at"] if ended else None)
            and row.ended_by == (ended["by"] if ended else None)
        )

    def _is_officer(self, person: str) -> bool:
        return self._register.office(person) in {Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK}

    def _stands(self, template: str, entry: Entry) -> bool:
        """Return whether a template was approved, and neither ended nor over, when this entry was written."""
        proposed, decided = self._proposed.get(template), self._decided.get(template)
        if proposed is None or decided is None or decided["act"] != "template:approved" or template in self._ended:
            return False
        on = self._switched is not None and bool(self._switched["details"]["on"])
        in_time = datetime.fromisoformat(entry["at"]) < datetime.fromisoformat(proposed["details"]["ends"])
        return on and in_time and entry["details"]["template_digest"] == proposed["details"]["template_digest"]

    def _follow_switch(self, entry: Entry) -> Iterator[str]:
        if self._register.office(entry["by"]) != Office.TOWN_CLERK:
            yield "this is for the Town Clerk alone."
        was = self._switched is not None and bool(self._switched["details"]["on"])
        if was is bool(entry["details"]["on"]):
            yield "whether the council works with templates was so before."
        self._switched = entry

    def _follow_proposal(self, entry: Entry) -> Iterator[str]:
        if self._register.standing(entry["by"]) != Standing.EMPLOYEE:
            yield f"{entry['by']} proposed a template, and is no employee."
        if entry["reference"] in self._proposed:
            yield f"the template {entry['reference']} was proposed before."
        self._proposed[entry["reference"]] = entry

    def _follow_decision(self, entry: Entry) -> Iterator[str]:
        reference = entry["reference"]
        proposed = self._proposed.get(reference)
        if not self._is_officer(entry["by"]) or self._register.office(entry["by"]) != entry["office"]:
            yield f"{entry['by']} decided on the template {reference} without holding an office that may."
        if proposed is None or reference in self._decided or reference in self._ended or not _same(entry, proposed):
            yield f"the template {reference} did not wait for a decision as it was."
        elif proposed["by"] == entry["by"]:
            yield f"{entry['by']} decided on the template {reference}, which they had proposed."
        self._decided[reference] = entry

    def _follow_end(self, entry: Entry) -> Iterator[str]:
        reference = entry["reference"]
        proposed = self._proposed.get(reference)
        if proposed is None or reference in self._ended:
            yield f"the template {reference} had never been proposed, or was ended before."
        elif not self._is_officer(entry["by"]) and entry["by"] != proposed["by"]:
            yield f"{entry['by']} ended the template {reference}, which was not theirs."
        self._ended[reference] = entry

    def _follow_use(self, entry: Entry) -> Iterator[str]:
        key = (entry["reference"], entry["details"]["revision"])
        if key in self._used or not self._stands(entry["details"]["template"], entry):
            yield f"{_named(key)} was made of a template that did not stand, or had been made of one before."
        self._used[key] = entry


_FOLLOWS = {
    "template:switched": TemplatesCheck._follow_switch,
    "template:proposed": TemplatesCheck._follow_proposal,
    "template:approved": TemplatesCheck._follow_decision,
    "template:refused": TemplatesCheck._follow_decision,
    "template:ended": TemplatesCheck._follow_end,
    "template:used": TemplatesCheck._follow_use,
}


def _named(key: _Revision) -> str:
    return f"revision {key[1]} of {key[0]}"


def _same(entry: Entry, proposed: Entry) -> bool:
    return bool(entry["details"]["template_digest"] == proposed["details"]["template_digest"])


def _use_of(entry: Entry) -> tuple[Any, ...]:
    details = entry["details"]
    return details["revision"], details["digest"], details["template"], details["template_digest"]


def _digest_of(row: Any) -> str:
    """Return the digest of a template, worked out again from what is kept of it; empty when that cannot be read."""
    try:
        ends = instant_of(row.ends)
        accounts = tuple(written_list(row.accounts))
        series = series_of(written_list(row.series)) if row.series else None
    except (TypeError, ValueError):
        return ""
    if ends is None:
        return ""
    return Template(row.reference, row.name, row.words, accounts, ends, NOBODY, ends, series=series).digest


def _same_switch(rows: list[Any], entry: Entry | None) -> bool:
    if entry is None or not rows:
        return entry is None and not rows
    (row,) = rows
    return flag_of(row.on) is bool(entry["details"]["on"]) and same_instant(row.since, entry["at"])
