"""The Clerk or the Deputy lends approval to an employee for a stated case, and ends it."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from chatops.evaluate import approvers
from chatops.facts.authority import ApprovalLent, DelegationEnded, DelegationOver
from chatops.policy import references
from chatops.policy.authority import delegations
from chatops.policy.calendar.timing import asked_time
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Actor, Caller, Delegation, Scope, ScopeKind
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class DelegationForm:
    """What the lender filled in: to whom, one of three cases as typed, until when in London's time, and why.

    `to` is None when nobody was chosen; without a time it ends with the day. `form` is the same when the form is sent
    twice.
    """

    form: str
    to: Caller | None
    draft: str
    account: str
    topic: str
    day: date | None
    at: time | None
    reason: str


def check_lending(work: UnitOfWork, now: datetime, *, by: Caller) -> Facts:
    """House rule 2: whether this person may lend approval at all, asked before a form is opened. Raises Refused."""
    actor = approvers.known(work, by, now)
    refuse_if(Attempt("delegation:lend", "", actor), delegations.may_lend(actor))
    return ()


@alone
def lend_approval(work: UnitOfWork, now: datetime, *, filled: DelegationForm, by: Caller) -> Facts:
    """3.1.1: approval of one case is lent to one employee, until an end. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.DELEGATION, filled.form):
        return ()
    actor = approvers.known(work, by, now)
    attempt = Attempt("delegation:lend", "", actor)
    refuse_if(attempt, delegations.may_lend(actor))
    scope, about_scope = _case(work, filled, actor)
    ends, about_time = _end(filled)
    refuse_if(
        attempt,
        _to_whom(work, actor, filled, scope, now),
        about_scope,
        about_time or delegations.end_is_near_enough(ends, now),
        delegations.a_reason_for_lending(wording.tidy(filled.reason)),
    )
    if filled.to is None or scope is None or ends is None or actor.office is None:
        return ()  # each of them has been refused above
    lent = Delegation(
        reference=work.delegations.fresh_reference(),
        lender=by.person,
        office=actor.office,
        delegate=filled.to.person,
        scope=scope,
        since=now,
        ends=ends,
        reason=wording.tidy(filled.reason),
    )
    return (
        ApprovalLent(
            at=now,
            reference=lent.reference,
            by=by.person,
            office=actor.office,
            delegation=lent,
            tell=approvers.concerned(work, lent),
            form=filled.form,
        ),
    )


@alone
def end_delegation(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 2: an officer ends a delegation at once, before its time. Raises Refused, Overtaken, NoSuch."""
    kept = work.delegations.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt("delegation:end", reference, actor)
    refuse_if(attempt, delegations.may_end(actor))
    if kept.over or not kept.delegation.holds_at(now):
        raise Overtaken(attempt, f"Delegation {reference} has ended already.")
    ended = replace(kept.delegation, ended_at=now)
    return (
        DelegationEnded(
            at=now,
            reference=reference,
            by=by.person,
            office=actor.office,
            delegation=ended,
            tell=approvers.concerned(work, ended),
        ),
    )


@alone
def let_delegation_end(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1.1: a delegation whose time is over is journalled and its people told, once.

    It held no longer from its very end, whenever this comes. Raises NoSuch, and NotYet before its end.
    """
    kept = work.delegations.get(reference)
    if kept.over:
        return ()
    if now < kept.delegation.end:
        raise NotYet(kept.delegation.end)
    tell = approvers.concerned(work, kept.delegation)
    return (DelegationOver(at=now, reference=reference, delegation=kept.delegation, tell=tell),)


def _to_whom(
    work: UnitOfWork, lender: Actor, filled: DelegationForm, scope: Scope | None, now: datetime
) -> list[Objection]:
    """3.1.1: to one employee who is able, and not the same case twice."""
    if filled.to is None:
        return [Objection("3.1.1", "Choose the employee to whom it is delegated.", "delegate")]
    wrong = delegations.may_be_lent(lender, work.people.actor(filled.to))
    if wrong or scope is None:
        return wrong
    return delegations.not_lent_already(filled.to.person, scope, work.delegations.current(now))


def _case(work: UnitOfWork, filled: DelegationForm, lender: Actor) -> tuple[Scope | None, list[Objection]]:
    """Return the one case that was filled in, or why there is none."""
    wrong = delegations.scope_is_one_case(filled.draft, filled.account, filled.topic)
    if wrong:
        return None, wrong
    if filled.draft.strip():
        return _one_draft(work, filled, lender)
    if filled.account:
        known = {account.key for account in work.accounts.all()}
        if filled.account not in known:
            sentence = "This is no longer an official account of the council. Choose again."
            return None, [Objection("Intro-2a", sentence, "account")]
        return Scope(ScopeKind.ACCOUNT, filled.account), []
    return Scope(ScopeKind.TOPIC, wording.tidy(filled.topic)), []


def _one_draft(work: UnitOfWork, filled: DelegationForm, lender: Actor) -> tuple[Scope | None, list[Objection]]:
    reference = references.read_typed(filled.draft)
    try:
        draft = work.drafts.get(reference or filled.draft)
    except NoSuch:
        sentence = "There is no such draft. Type its reference, such as DR-7KQ2M9."
        return None, [Objection("3.1.1", sentence, "draft")]
    delegate = filled.to.person if filled.to else None
    return Scope(ScopeKind.DRAFT, draft.reference), delegations.draft_can_be_lent(draft, lender.person, delegate)


def _end(filled: DelegationForm) -> tuple[datetime | None, list[Objection]]:
    """Return when it ends: at the time that was given, else with the day."""
    if filled.day is not None and filled.at is None:
        return delegations.end_of(filled.day), []
    ends, wrong = asked_time(filled.day, filled.at)
    fields = {"day": "ends", "time": "ends_at"}
    return ends, [replace(objection, clause="3.1.1", field=fields.get(objection.field or "")) for objection in wrong]
