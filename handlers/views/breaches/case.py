"""What one person may see of a confidential case: a handler all of it, the reporter both sides' words, others nothing.

Names of handlers are not for the reporter, and the reporter's name is for handlers only when the reporter says so.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from chatops.clock import london_date
from chatops.evaluate.case_access import holders_of, is_reader
from chatops.policy.authority.powers import account_is_sound
from chatops.policy.breaches import casework, confidence
from chatops.policy.breaches.case import CLAUSE_OF, Case, CaseStage, Remark, Side, might_be_anyone
from chatops.policy.clauses import CLAUSES, called
from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.breaches.case_in_full import OUTSIDE_THE_CHAT, whose_account
from handlers.views.breaches.closing import closing_of
from handlers.views.breaches.days import day_or_none, on_day
from handlers.views.breaches.offers import CaseOffer, offers_to
from handlers.views.phrases import Sentence, people_listed


class Role(StrEnum):
    """As what somebody comes to a case."""

    READER = "reader"
    INFORMED = "informed"
    REPORTER = "reporter"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Said:
    """Something said in a case: who said it and when, and the words."""

    label: Sentence
    words: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as those who handle it see it, and named viewers, who have no offers."""

    reference: str
    version: int
    standing: str
    particulars: tuple[tuple[str, Sentence], ...]
    report: tuple[Said, ...]
    remarks: tuple[Said, ...]
    viewers: tuple[Said, ...]
    offers: frozenset[CaseOffer]
    passwords: str | None
    on_hold: bool = False
    who_decides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InformedView:
    """9.7.1: what the Clerk, the Deputy and the Chair are told of a breach of 9.7 or of security, and no more."""

    reference: str
    sentence: str
    task: str | None
    done: str | None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in a list: its reference, how it stands, and whether its reporter has written since it was opened."""

    reference: str
    sentence: str
    new: bool = False


def role_of(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Role:
    """Return as what this caller comes to this case; nobody when there is none."""
    try:
        case = work.cases.get(reference)
    except NoSuch:
        return Role.NOBODY
    return _role(work, now, case, by)


def see_case(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> CaseView:
    """Return the whole of a case. Raises NoSuch for all who may not read it."""
    case = work.cases.get(reference)
    if not is_reader(work, now, case, by):
        raise NoSuch(reference)
    today = london_date(now)
    return CaseView(
        reference=reference,
        version=case.version,
        standing=_standing(case, today),
        particulars=_particulars(work, case, today),
        report=_report(case),
        remarks=tuple(Said(_by_whom(remark, today), remark.words) for remark in case.remarks),
        viewers=tuple(
            Said((viewer.person, f", named on {on_day(viewer.on, today)}", *_by(viewer.by)), viewer.why)
            for viewer in case.viewers
        ),
        offers=offers_to(work, now, case, by),
        passwords=_passwords(work, case),
        on_hold=case.on_hold,
        who_decides=closing_of(work, case).guidance if case.stage is not CaseStage.CLOSED else (),
    )


def see_informed(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> InformedView:
    """9.7.1: that there was such a breach. Raises NoSuch for all who are not to be informed."""
    case = work.cases.get(reference)
    if _role(work, now, case, by) not in {Role.INFORMED, Role.READER}:
        raise NoSuch(reference)
    today = london_date(now)
    clause = CLAUSES[CLAUSE_OF[case.report.category]]
    asked = by.person in confidence.password_changers(case, holders_of(work, case))
    changed = case.passwords_changed_on
    return InformedView(
        reference=reference,
        sentence=(
            f"A breach of {called(clause.number)} ({clause.says}) was reported on {on_day(case.opened_on, today)}. "
            f"Policy 9.7.1 asks that you are told of it. Those who handle it have the report."
        ),
        task=f"Change the passwords of {_account(work, case)} (policy 9.4)." if asked and not changed else None,
        done=f"The passwords were changed on {on_day(changed, today)}." if asked and changed else None,
    )


def list_cases(work: UnitOfWork, now: datetime, *, by: Caller) -> tuple[CaseLine, ...]:
    """Return the cases that this caller may read or has something to do in: what is new first, else in no order that
    tells.
    """
    today = london_date(now)
    lines = []
    for case in work.cases.all():
        role = _role(work, now, case, by)
        if role is Role.READER:
            lines.append(
                CaseLine(case.reference, f"{_NEW if case.unread else ''}{_standing(case, today)}", case.unread)
            )
        elif role is Role.INFORMED and see_informed(work, now, reference=case.reference, by=by).task:
            lines.append(
                CaseLine(case.reference, f"Reported on {on_day(case.opened_on, today)}: you are asked to do one thing.")
            )
    return tuple(sorted(lines, key=lambda line: not line.new))


def _role(work: UnitOfWork, now: datetime, case: Case, by: Caller) -> Role:
    actor = work.people.actor(by)
    if is_reader(work, now, case, by):
        return Role.READER
    if not account_is_sound(actor) and by.person in confidence.officers_informed(case, holders_of(work, case)):
        return Role.INFORMED
    return Role.REPORTER if confidence.is_reporter(actor, case) else Role.NOBODY


_NEW = "New: the reporter has written. "
_WHY_HANDED_ON = {
    False: "nobody had dealt with it in time",
    True: "nobody who handled it before could be reached",
}
DONE = {
    CaseStage.RECEIVED: "It has come in",
    CaseStage.ACKNOWLEDGED: "It has been acknowledged",
    CaseStage.LOOKED_INTO: "It is being looked into",
    CaseStage.NEEDS_INFORMATION: "It waits for an answer by the reporter",
}
"""How far an open case has come, as a sentence begins."""


def _standing(case: Case, today: date) -> str:
    if case.stage is CaseStage.CLOSED:
        held = ", and is kept: it is on legal hold" if case.on_hold else ""
        heard = f"; {case.heard}" if case.heard else ""
        return f"It was closed on {day_or_none(case.closed_on, today)}: {case.outcome}{heard}{held}."
    due = casework.due_by(case)
    next_act = "It is to be acknowledged" if case.answered_on is None else "An outcome or an update is due"
    held = " It is on legal hold." if case.on_hold else ""
    handed = f" It was handed on, because {_WHY_HANDED_ON[case.unreached]}." if case.handed_on else ""
    return f"{DONE[case.stage]}. {next_act} by {day_or_none(due, today)}.{handed}{held}"


def _particulars(work: UnitOfWork, case: Case, today: date) -> tuple[tuple[str, Sentence], ...]:
    report = case.report
    about: Sentence = people_listed(sorted(report.subjects.people))
    if report.subjects.unnamed:
        about = (*about, *(("; ",) if about else ()), str(report.subjects.unnamed))
    held = " and ".join(sorted(report.subjects.offices))
    clause = CLAUSES[CLAUSE_OF[report.category]]
    rows: list[tuple[str, Sentence]] = [
        ("Report", (case.reference,)),
        ("Reported on", (on_day(case.opened_on, today),)),
        ("About", (*about, *((f" ({held} at the time)",) if held else ()))),
        *((("Whose account", (whose_account(report.subjects),)),) if report.subjects.might_be else ()),
        ("Kind", (f"{report.category} (policy {clause.number}: {clause.says})",)),
        ("From", (report.reporter,) if report.known and report.reporter else ("somebody who wishes not to be named",)),
    ]
    if report.account:
        rows.append(("Account", (_account(work, case),)))
    return tuple(rows)


def _report(case: Case) -> tuple[Said, ...]:
    report = case.report
    parts = (
        ("What happened", report.what),
        ("When", report.when),
        ("Where", report.where),
        ("Links and evidence", "\n".join(report.evidence)),
    )
    return tuple(Said((label,), words) for label, words in parts if words)


def _passwords(work: UnitOfWork, case: Case) -> str | None:
    """9.4: what was set going about passwords, for those who handle the case."""
    changers = confidence.password_changers(case, holders_of(work, case))
    if case.passwords_changed_on:
        return "The passwords have been changed."
    if changers:
        return f"Those who hold the accounts have been asked to change the passwords of {_account(work, case)}."
    if confidence.is_about_security(case) and might_be_anyone(case.report.subjects):
        return (
            "Nobody has been asked to change passwords, because it may be about anybody. "
            "Ask somebody you are sure of to do it (policy 9.4)."
        )
    return None


def _account(work: UnitOfWork, case: Case) -> str:
    names = {account.key: account.name for account in work.accounts.ever()}
    return names.get(case.report.account, "the accounts concerned")


def _by_whom(remark: Remark, today: date) -> Sentence:
    if remark.side is Side.REPORTER:
        return (f"The reporter, on {on_day(remark.on, today)}",)
    who = remark.by or OUTSIDE_THE_CHAT
    to = "to the reporter" if remark.shared else "a note that the reporter does not see"
    return (who, f", on {on_day(remark.on, today)}, {to}")


def _by(person: Person | None) -> Sentence:
    return (" by ", person) if person else ()
