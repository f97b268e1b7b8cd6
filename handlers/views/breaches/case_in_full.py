"""A confidential case in plain words, for whoever reads it outside the chat: on the web page, on the server, on paper.

People go by the names that the caller gives for them. A reporter who asked not to be named is not named.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from chatops.policy.breaches import casework
from chatops.policy.breaches.case import CLAUSE_OF, Case, CaseStage, Remark, Side, Subjects
from chatops.policy.clauses import CLAUSES
from chatops.policy.people import Office, Person
from chatops.ports.breaches import CaseEntry

Named = Callable[[Person], str]
OUTSIDE_THE_CHAT = "The person who is written to by e-mail"
"""Who handles what nobody in the chat may: the bot has their address, and no name."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a case: a heading, and under it facts, and what people wrote, each with a label."""

    heading: str
    facts: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, str], ...] = ()

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The facts, and after them what people wrote."""
        return (*self.facts, *self.words)


def in_full(case: Case, entries: Sequence[CaseEntry], named: Named) -> tuple[Part, ...]:
    """Return the whole of a case: how it stands, the report, what was said since, who may read it and who has."""
    return (
        Part("How it stands", facts=tuple(_standing(case))),
        Part("The report", facts=tuple(_about(case, named)), words=tuple(_report(case))),
        Part("What was said since", words=tuple(_remark(remark, named) for remark in case.remarks)),
        Part("Who else may read it", words=tuple(_viewers(case, named))),
        Part("Who has opened it", facts=tuple(_openings(entries, named))),
    )


def people_in(case: Case, entries: Sequence[CaseEntry]) -> frozenset[Person]:
    """Everybody who is named when a case is shown in full."""
    known = {case.report.reporter} if case.report.known else set()
    wrote = {remark.by for remark in case.remarks}
    viewers = {person for viewer in case.viewers for person in (viewer.person, viewer.by)}
    read = {Person.parse(entry.by) for entry in entries if entry.by}
    return case.report.subjects.people | frozenset(one for one in known | wrote | viewers | read if one is not None)


def on(day: date) -> str:
    """`Thursday 6 May 2027`: a case is read long after, so the year is always said."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def _standing(case: Case) -> Sequence[tuple[str, str]]:
    rows = [("Case", case.reference), ("Stage", str(case.stage)), ("Reported on", on(case.opened_on))]
    due = casework.due_by(case)
    if due:
        rows.append(("To be dealt with by", on(due)))
    if case.stage is CaseStage.CLOSED and case.outcome and case.closed_on:
        rows += [("Outcome", str(case.outcome)), ("Closed on", on(case.closed_on))]
        rows += [("Heard before", str(case.heard))] if case.heard else []
    if case.on_hold:
        rows.append(("Legal hold", "It is kept until the hold is lifted."))
    return rows


def whose_account(subjects: Subjects) -> str:
    """House rule 5: whose an account might be that was named and is nobody's on the list; nothing for none."""
    might_be = [f"the {office}" for office in Office if office in subjects.might_be]
    return f"not known; it might be that of {' or '.join(might_be)}" if might_be else ""


def _about(case: Case, named: Named) -> Sequence[tuple[str, str]]:
    report = case.report
    clause = CLAUSES[CLAUSE_OF[report.category]]
    about = [named(person) for person in sorted(report.subjects.people)]
    about += [str(report.subjects.unnamed)] if report.subjects.unnamed else []
    offices = " and ".join(sorted(report.subjects.offices))
    who = named(report.reporter) if report.known and report.reporter else "Somebody who wishes not to be named"
    rows = [
        ("About", ", ".join(about)),
        ("Office held at the time", offices),
        ("Whose account", whose_account(report.subjects)),
        ("Kind", f"{report.category} (policy {clause})"),
        ("From", who),
        ("Account", report.account),
    ]
    return [(label, text) for label, text in rows if text]


def _report(case: Case) -> Sequence[tuple[str, str]]:
    report = case.report
    words = [
        ("What happened", report.what),
        ("When", report.when),
        ("Where", report.where),
        ("Links and evidence", "\n".join(report.evidence)),
    ]
    return [(label, text) for label, text in words if text]


def _remark(remark: Remark, named: Named) -> tuple[str, str]:
    if remark.side is Side.REPORTER:
        return f"The reporter, on {on(remark.on)}", remark.words
    who = named(remark.by) if remark.by else OUTSIDE_THE_CHAT
    to = "to the reporter" if remark.shared else "a note that the reporter does not see"
    return f"{who}, on {on(remark.on)}, {to}", remark.words


def _viewers(case: Case, named: Named) -> Sequence[tuple[str, str]]:
    def by(person: Person | None) -> str:
        return f", by {named(person)}" if person else ""

    return [(f"{named(viewer.person)}, named on {on(viewer.on)}{by(viewer.by)}", viewer.why) for viewer in case.viewers]


def _openings(entries: Sequence[CaseEntry], named: Named) -> Sequence[tuple[str, str]]:
    return [
        (on(date.fromisoformat(entry.day)), f"{_reader(entry, named)}: {entry.details.get('how', '')}")
        for entry in entries
        if entry.act == "breach:read" and (entry.by or entry.details.get("how") in _OUTSIDE)
    ]


_OUTSIDE = {"one-time link", "command on the server"}


def _reader(entry: CaseEntry, named: Named) -> str:
    if entry.by:
        return named(Person.parse(entry.by)) + (f", {entry.office}" if entry.office else "")
    return OUTSIDE_THE_CHAT if entry.details.get("how") == "one-time link" else "Somebody at the server"
