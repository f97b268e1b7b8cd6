"""The Town Clerk gives somebody access to an account and changes it; it is ended, or comes to its day."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from chatops.evaluate import account_holders
from chatops.facts.account_access import AccessChanged, AccessDue, AccessEnded, AccessGiven
from chatops.facts.drafts import DraftHandedOver
from chatops.policy import account_access as rules
from chatops.policy.account_access import Access
from chatops.policy.authority.delegations import end_of
from chatops.policy.content import wording
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class AccessForm:
    """What the Clerk filled in: the business case, the day, whether it ends then, and the reason for a volunteer."""

    case: str
    day: date | None
    lapses: bool
    why: str = ""


def check_giving(work: UnitOfWork, _now: datetime, *, key: str, by: Caller) -> Facts:
    """9.1.1: whether this person may give access to this account, asked before a form is opened.

    Raises Refused, NoSuch.
    """
    _may_give(work, by, key)
    return ()


@alone
def give_access(work: UnitOfWork, now: datetime, *, key: str, to: Caller | None, form: AccessForm, by: Caller) -> Facts:
    """9.1.1: somebody has access to an account from now on. The very same once more changes nothing.

    Raises Refused, NoSuch.
    """
    attempt = _may_give(work, by, key)
    if to is None:
        refuse_if(attempt, [Objection("9.1.1", "Choose the person who needs access.", "person")])
        return ()
    actor = work.people.actor(to)
    given = account_holders.in_force(work, now)
    if any(_same(one, key, actor, form) for one in given):
        return ()
    _is_right(attempt, actor, form, now)
    refuse_if(attempt, rules.not_given_already(key, actor.person, given))
    if form.day is None:
        return ()  # it has been refused above
    access = Access(
        reference=work.account_access.fresh_reference(),
        account=key,
        person=actor.person,
        case=wording.tidy(form.case),
        why=_why(actor, form),
        until=end_of(form.day),
        lapses=form.lapses,
        since=now,
    )
    tell = account_holders.concerned(work, access)
    office = attempt.actor.office
    made = AccessGiven(at=now, reference=access.reference, by=by.person, office=office, access=access, tell=tell)
    return (made, *(_handed_over(draft, access, made) for draft in account_holders.wanted_of(work, access)))


def _handed_over(draft: Draft, access: Access, made: AccessGiven) -> DraftHandedOver:
    """House rule 11: whoever has access from now on is handed the words that wait to be posted on the account."""
    to = tuple(dict.fromkeys((*draft.handed_to, access.person)))
    return DraftHandedOver(at=made.at, reference=draft.reference, by=made.by, office=made.office, draft=draft, to=to)


def check_change(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """9.1.1: whether this person may change this access. Raises Refused, Overtaken, NoSuch."""
    _kept(work, now, reference, Attempt("access:change", reference, work.people.actor(by)))
    return ()


@alone
def change_access(work: UnitOfWork, now: datetime, *, reference: str, form: AccessForm, by: Caller) -> Facts:
    """9.1.1: another business case, or another day. Raises Refused, Overtaken, NoSuch."""
    attempt = Attempt("access:change", reference, work.people.actor(by))
    kept = _kept(work, now, reference, attempt)
    actor = work.people.actor(Caller(kept.person, AccountStatus.ACTIVE))
    if _same(kept, kept.account, actor, form) and not kept.told:
        return ()
    _is_right(attempt, actor, form, now)
    if form.day is None:
        return ()  # it has been refused above
    changed = replace(
        kept,
        case=wording.tidy(form.case),
        why=_why(actor, form),
        until=end_of(form.day),
        lapses=form.lapses,
        told=False,
    )
    tell = account_holders.concerned(work, changed)
    office = attempt.actor.office
    return (AccessChanged(at=now, reference=reference, by=by.person, office=office, access=changed, tell=tell),)


@alone
def end_access(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """9.1: an officer ends it at once. What was handed to its person is not theirs to post any more.

    Raises Refused, Overtaken, NoSuch.
    """
    access = work.account_access.get(reference)
    attempt = Attempt("access:end", reference, work.people.actor(by))
    refuse_if(attempt, rules.may_end(attempt.actor))
    _still_holds(work, now, access, attempt)
    return (
        AccessEnded(
            at=now,
            reference=reference,
            by=by.person,
            office=attempt.actor.office,
            access=replace(access, ended_at=now),
            tell=account_holders.concerned(work, access),
            affected=account_holders.handed_over(work, access),
        ),
    )


@alone
def access_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """9.1.1: its day has come: it ends, or the Town Clerk is asked to look at it again, once.

    It held no longer from its very end, whenever this comes. Raises NoSuch, and NotYet before its day.
    """
    access = work.account_access.get(reference)
    if access.ended_at is not None or access.told:
        return ()
    if now < access.until:
        raise NotYet(access.until)
    due = replace(access, told=True, ended_at=now if access.lapses else None)
    affected = account_holders.handed_over(work, access) if access.lapses else ()
    tell = account_holders.concerned(work, access)
    return (AccessDue(at=now, reference=reference, access=due, tell=tell, affected=affected),)


def _may_give(work: UnitOfWork, by: Caller, key: str) -> Attempt:
    attempt = Attempt("access:give", key, work.people.actor(by))
    refuse_if(attempt, rules.may_give(attempt.actor))
    if key not in {one.key for one in work.accounts.all()}:
        raise NoSuch(f"there is no account {key}")
    return attempt


def _kept(work: UnitOfWork, now: datetime, reference: str, attempt: Attempt) -> Access:
    """Return what is to be changed, by somebody who may. Raises Refused, Overtaken, NoSuch."""
    access = work.account_access.get(reference)
    refuse_if(attempt, rules.may_give(attempt.actor))
    _still_holds(work, now, access, attempt)
    return access


def _still_holds(work: UnitOfWork, now: datetime, access: Access, attempt: Attempt) -> None:
    if access.reference not in {one.reference for one in account_holders.in_force(work, now)}:
        raise Overtaken(attempt, "That access has ended already.")


def _is_right(attempt: Attempt, actor: Actor, form: AccessForm, now: datetime) -> None:
    refuse_if(
        attempt,
        rules.may_be_given(actor, wording.tidy(form.why)),
        rules.a_case_is_given(wording.tidy(form.case)),
        rules.date_is_near_enough(form.day, now),
    )


def _why(actor: Actor, form: AccessForm) -> str:
    """Return the reason for a volunteer; an employee needs none."""
    return "" if actor.is_employee else wording.tidy(form.why)


def _same(one: Access, key: str, actor: Actor, form: AccessForm) -> bool:
    said = (wording.tidy(form.case), _why(actor, form), form.lapses)
    same_day = form.day is not None and one.until == end_of(form.day)
    return (one.account, one.person) == (key, actor.person) and said == (one.case, one.why, one.lapses) and same_day
