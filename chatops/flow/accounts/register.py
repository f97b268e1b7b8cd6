"""The register of official accounts: first what the settings say, then what the Clerk or the Deputy makes of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from chatops.evaluate import account_holders, approvers
from chatops.facts.account_access import AccessEnded
from chatops.facts.accounts import AccountRecorded
from chatops.facts.authority import DelegationEnded
from chatops.facts.fact import Fact
from chatops.facts.publishing import AccountDisconnected
from chatops.facts.stops import DraftFinished
from chatops.policy import account_register as register
from chatops.policy.accounts import Account
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import OPEN_STAGES, Stage
from chatops.policy.https_links import tidy_link
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller, Scope, ScopeKind
from chatops.policy.publishing import connections
from chatops.policy.stops import StopCause
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

_ACT = "account:record"


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What was filled in for an account: what people call it, the network it is on, its https address."""

    name: str
    network: str
    address: str


@alone
def seed_accounts(work: UnitOfWork, now: datetime, *, accounts: Sequence[Account]) -> Facts:
    """Intro-2a: a council that never had an account begins with those of its settings. Later they say nothing more."""
    if work.accounts.ever():
        return ()
    return tuple(_recorded(now, account) for account in accounts)


def check_account(work: UnitOfWork, _now: datetime, *, by: Caller, key: str = "") -> Facts:
    """Whether this person may add an account, or change this one, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_keep(work, by, key)
    return ()


@alone
def add_account(work: UnitOfWork, now: datetime, *, form: AccountForm, by: Caller) -> Facts:
    """Intro-2a: one more official account. The very same once more changes nothing. Raises Refused."""
    attempt = _may_keep(work, by, "")
    listed = work.accounts.all()
    wanted = _wanted(form)
    if any(replace(one, key="") == wanted for one in listed):
        return ()
    refuse_if(attempt, register.network_is_chosen(form.network))
    refuse_if(attempt, register.account_is_right(wanted, listed), register.there_is_room(listed))
    key = register.fresh_key(wanted.name, (one.key for one in work.accounts.ever()))
    return (_recorded(now, replace(wanted, key=key), attempt),)


@alone
def change_account(work: UnitOfWork, now: datetime, *, key: str, form: AccountForm, by: Caller) -> Facts:
    """Intro-2a: another name, network or address. It stays the account of its drafts, of its holders and its posts.

    Raises Refused, Overtaken, NoSuch.
    """
    attempt = _may_keep(work, by, key)
    listed = {one.key: one for one in work.accounts.all()}
    wanted = replace(_wanted(form), key=key)
    if wanted == listed[key]:
        return ()
    refuse_if(attempt, register.network_is_chosen(form.network))
    refuse_if(attempt, register.account_is_right(wanted, [one for one in listed.values() if one.key != key]))
    return (_recorded(now, wanted, attempt),)


@alone
def remove_account(work: UnitOfWork, now: datetime, *, key: str, by: Caller) -> Facts:
    """Intro-2a: it is no official account any more. What was approved for it waits for a fresh decision.

    Raises Refused, Overtaken, NoSuch.
    """
    attempt = _may_keep(work, by, key)
    listed = {one.key: one for one in work.accounts.all()}
    gone = listed.pop(key)
    in_hand = work.drafts.in_stages([Stage.APPROVED, Stage.RELEASED])
    followed = [fact for draft in in_hand if (fact := _without_its_account(work, now, draft, key, listed))]
    affected = _told_of(work, key, {fact.reference for fact in followed})
    without = (
        *_access_ended(work, now, key, attempt),
        *_lending_ended(work, now, key, attempt),
        *_connection_ended(work, now, key, attempt),
    )
    return (replace(_recorded(now, gone, attempt), official=False, affected=affected), *followed, *without)


def _access_ended(work: UnitOfWork, now: datetime, key: str, attempt: Attempt) -> tuple[AccessEnded, ...]:
    """9.1.1: nobody has access to an account that is no longer the council's."""
    return tuple(
        AccessEnded(
            at=now,
            reference=one.reference,
            by=attempt.actor.person,
            office=attempt.actor.office,
            access=replace(one, ended_at=now),
            tell=account_holders.concerned(work, one),
        )
        for one in account_holders.in_force(work, now)
        if one.account == key
    )


def _connection_ended(work: UnitOfWork, now: datetime, key: str, attempt: Attempt) -> tuple[AccountDisconnected, ...]:
    """9.1: the bot has no way in to an account that is no longer the council's."""
    if work.connections.of(key) is None:
        return ()
    refuse_if(attempt, connections.may_disconnect(attempt.actor))
    actor, tell = attempt.actor, approvers.officers(work)
    by, office = actor.person, actor.office
    return (AccountDisconnected(at=now, reference=key, by=by, office=office, account=key, tell=tell),)


def _lending_ended(work: UnitOfWork, now: datetime, key: str, attempt: Attempt) -> tuple[DelegationEnded, ...]:
    """3.1.1: the case of what was lent for this account alone is over."""
    return tuple(
        DelegationEnded(
            at=now,
            reference=lent.reference,
            by=attempt.actor.person,
            office=attempt.actor.office,
            delegation=replace(lent, ended_at=now),
            tell=approvers.concerned(work, lent),
        )
        for lent in approvers.in_force(work, now)
        if lent.scope == Scope(ScopeKind.ACCOUNT, key)
    )


def _may_keep(work: UnitOfWork, by: Caller, key: str) -> Attempt:
    """Return what was tried, by somebody who may. Raises Refused, and for a key that is not listed Overtaken or
    NoSuch.
    """
    attempt = Attempt(_ACT, key, work.people.actor(by))
    refuse_if(attempt, register.may_keep_accounts(attempt.actor))
    if key and key not in {one.key for one in work.accounts.all()}:
        former = next((one for one in work.accounts.ever() if one.key == key), None)
        if former is None:
            raise NoSuch(f"there is no account {key}")
        raise Overtaken(attempt, f"{former.name} has left the list of accounts already.")
    return attempt


def _wanted(form: AccountForm) -> Account:
    return Account("", wording.tidy(form.name), tidy_link(form.address), form.network)


def _recorded(now: datetime, account: Account, attempt: Attempt | None = None) -> AccountRecorded:
    return AccountRecorded(
        at=now,
        reference=account.key,
        by=attempt.actor.person if attempt else None,
        office=attempt.actor.office if attempt else None,
        name=account.name,
        address=account.address,
        network=account.network,
        official=True,
    )


def _without_its_account(
    work: UnitOfWork, now: datetime, draft: Draft, gone: str, official: Collection[str]
) -> Fact | None:
    """Return what becomes of an approved draft now that this account has left the list; None when it may go on.

    What has not been handed over is stopped, for a fresh decision. What was handed over is finished on the accounts
    that are left, and stopped only when none is.
    """
    if gone not in draft.revision.accounts:
        return None
    left = set(draft.revision.accounts) & set(official)
    if draft.stage is Stage.RELEASED:
        if draft.postings and left.isdisjoint(draft.unposted):
            return DraftFinished(at=now, reference=draft.reference, draft=draft)
        if left:
            return None
    wrong = moves.accounts_are_official(draft.revision.accounts, official)
    return approvers.stopped(work, now, draft, StopCause.ACCOUNT, wrong)


def _told_of(work: UnitOfWork, key: str, stopped: Collection[str]) -> tuple[Draft, ...]:
    """Return the drafts in hand that were for this account, but for those that have been stopped or finished."""
    in_hand = work.drafts.in_stages(OPEN_STAGES)
    return tuple(draft for draft in in_hand if key in draft.revision.accounts and draft.reference not in stopped)
