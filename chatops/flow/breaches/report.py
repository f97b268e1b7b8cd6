"""Somebody reports a suspected breach, and writes to whoever handles it: in confidence, with or without a name."""

from dataclasses import replace
from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate.case_access import step_reached, there
from chatops.facts.breaches import BreachReported, CaseChanged, CaseRead, Deed
from chatops.policy.breaches import casework, confidence, reporting
from chatops.policy.breaches.case import Case, Category, Remark, Report, Side, Subjects
from chatops.policy.breaches.known_people import offices_it_might_be_of
from chatops.policy.breaches.reporting import Naming, ReportForm
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, Withheld, refuse_if
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_report(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """2.3b: whether this person may report at all, asked before a form is opened. Raises Refused."""
    attempt = _attempt(work, "breach:report", by)
    refuse_if(attempt, confidence.may_report(attempt.actor))
    return ()


def report_breach(work: UnitOfWork, now: datetime, *, given: ReportForm, by: Caller) -> Facts:
    """2.3b, 6.5: a report comes in. The same form sent again changes nothing. Raises Refused."""
    if work.cases.sent_in(given.form):
        return ()
    attempt = _attempt(work, "breach:report", by)
    refuse_if(attempt, confidence.may_report(attempt.actor))
    refuse_if(attempt, reporting.report_is_complete(given, [account.key for account in work.accounts.all()]))
    held = tuple(work.people.holders().items())
    case = Case(work.cases.fresh_reference(), _report(work, given, by), opened_on=london_date(now), holders=held)
    case = replace(case, step=step_reached(work, now, case))
    return (BreachReported(at=now, reference=case.reference, case=case, receipt=given.receipt, form=given.form),)


def read_as_reporter(work: UnitOfWork, now: datetime, *, by: Caller, code: str = "", reference: str = "") -> Facts:
    """6.4: the reporter opens what was said so far, with the code, or by name. Raises NoSuch, Withheld."""
    case = _case_of_reporter(work, by, code, reference)
    return (CaseRead(at=now, reference=case.reference, how="code" if code else "reporter"),)


def write_as_reporter(
    work: UnitOfWork, now: datetime, *, words: str, by: Caller, code: str = "", reference: str = ""
) -> Facts:
    """6.4: the reporter adds something, in answer to a question or not, also when the case is closed.

    The same words sent twice are one message. Raises Refused, NoSuch, Withheld.
    """
    case = _case_of_reporter(work, by, code, reference)
    refuse_if(_attempt(work, "case:answer", by, case.reference), reporting.words_are_given(words))
    said = Remark(Side.REPORTER, london_date(now), wording.tidy(words), shared=True)
    if case.remarks and case.remarks[-1] == said:
        return ()
    stage, step = casework.after_an_answer(case), step_reached(work, now, case)
    new = case.changed(stage=stage, step=step, remarks=(*case.remarks, said), unread=True)
    return (CaseChanged(at=now, reference=case.reference, case=new, did=Deed.ANSWERED),)


def _case_of_reporter(work: UnitOfWork, by: Caller, code: str, reference: str) -> Case:
    """Return the case of a code, or of the name that its reporter gave. Raises NoSuch, Withheld."""
    actor = work.people.actor(by)
    if not code:
        attempt = _attempt(work, "case:read", by, reference)
        case = there(work, attempt)
        if not confidence.is_reporter(actor, case):
            raise Withheld(attempt)
        return case
    case = work.cases.by_receipt(code)
    if not confidence.may_read_by_code(actor, case):
        raise NoSuch("no report has this code")
    return case


def _report(work: UnitOfWork, given: ReportForm, by: Caller) -> Report:
    holders = work.people.holders()
    about = frozenset(given.people)
    offices = frozenset(office for office, person in holders.items() if person in about)
    listed = {entry.person: entry.standing for entry in work.people.everyone()}
    standings = frozenset(listed[person] for person in about if person in listed)
    accounts = {office: work.people.identities_of(person) for office, person in holders.items()}
    might_be = offices_it_might_be_of(about, listed, accounts)
    return Report(
        reporter=None if given.naming is Naming.NOBODY else by.person,
        known=given.naming is Naming.KNOWN,
        subjects=Subjects(about, given.unnamed, offices, standings, might_be),
        category=given.category or Category.OTHER,
        what=wording.tidy(given.what),
        when=wording.tidy(given.when),
        where=wording.tidy(given.where),
        evidence=tuple(line for line in map(str.strip, wording.tidy(given.evidence).split("\n")) if line),
        account=given.account,
    )


def _attempt(work: UnitOfWork, act: str, by: Caller, reference: str = "") -> Attempt:
    """Return what a reporter tries is not even sealed with their name."""
    return Attempt(act, reference, work.people.actor(by), sealed=True, nameless=True)
