"""What one person may see of the approval that was lent: the list, one delegation, and the form for another."""

from dataclasses import dataclass
from datetime import date, datetime

from chatops.clock import london_date
from chatops.evaluate import approvers
from chatops.policy.accounts import Account
from chatops.policy.authority import delegations, powers
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Actor, Caller, Delegation, Scope, ScopeKind
from chatops.ports.authority import KeptDelegation
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, up_to, when

MOST_LISTED = 10


@dataclass(frozen=True, slots=True)
class DelegationView:
    """One delegation: who lent what to whom, until when and why, how it stands, and whether it can be ended."""

    reference: str
    said: Sentence
    standing: str
    reason: str
    holds: bool
    may_end: bool


@dataclass(frozen=True, slots=True)
class DelegationsView:
    """The delegations that somebody may see: those in force, and the latest that have ended."""

    in_force: tuple[DelegationView, ...]
    ended: tuple[DelegationView, ...]
    may_lend: bool
    all_of_them: bool


@dataclass(frozen=True, slots=True)
class LendingForm:
    """What the form for a delegation starts with. `latest` is the last day at whose end it may end."""

    accounts: tuple[Account, ...]
    earliest: date
    latest: date


def see_delegations(work: UnitOfWork, now: datetime, *, by: Caller, only: str | None = None) -> DelegationsView:
    """Return the Clerk and the Deputy see every delegation, an employee those that were lent to them.

    `only` is the reference of one to show alone. Raises Refused.
    """
    actor = approvers.known(work, by, now)
    refuse_if(Attempt("delegation:see", "", actor), delegations.may_see(actor))
    holding = approvers.in_force(work, now)
    latest = work.delegations.latest(delegations.MOST)
    references = {lent.reference for lent in holding}
    kept = [KeptDelegation(lent, over=False) for lent in holding]
    kept += [one for one in latest if one.delegation.reference not in references]
    seen = [
        _view(work, one, actor, now, one.delegation.reference in references)
        for one in kept
        if delegations.is_seen_by(one.delegation, actor) and only in {None, one.delegation.reference}
    ]
    return DelegationsView(
        in_force=tuple(view for view in seen if view.holds),
        ended=tuple(view for view in seen if not view.holds)[:MOST_LISTED],
        may_lend=not delegations.may_lend(actor),
        all_of_them=powers.holds_approving_office(actor),
    )


def see_delegation(work: UnitOfWork, now: datetime, *, reference: str) -> DelegationView:
    """Return one delegation, for those who are told of it. Raises NoSuch."""
    kept = work.delegations.get(reference)
    holds = reference in {lent.reference for lent in approvers.in_force(work, now)}
    return _view(work, kept, None, now, holds)


def lending_form(work: UnitOfWork, now: datetime) -> LendingForm:
    """Return the accounts to choose from, and the latest day."""
    return LendingForm(tuple(work.accounts.all()), london_date(now), delegations.latest_whole_day(now))


def scope_in_words(work: UnitOfWork, scope: Scope) -> str:
    """Return the case that was lent, to follow `for`: `draft DR-7KQ2M9`, `posts on the Facebook page alone`."""
    match scope.kind:
        case ScopeKind.DRAFT:
            return f"draft {scope.about}"
        case ScopeKind.ACCOUNT:
            names = {account.key: account.name for account in work.accounts.ever()}
            return f"drafts for {names.get(scope.about, scope.about)} alone"
        case ScopeKind.TOPIC:
            return f"drafts about “{with_hidden_shown(scope.about)}”"


def _view(work: UnitOfWork, kept: KeptDelegation, actor: Actor | None, now: datetime, holds: bool) -> DelegationView:
    lent = kept.delegation
    said: Sentence = (
        lent.lender,
        f", {lent.office}, delegated approval to ",
        lent.delegate,
        f" for {scope_in_words(work, lent.scope)}.",
    )
    return DelegationView(
        reference=lent.reference,
        said=said,
        standing=_standing(lent, now, holds),
        reason=lent.reason,
        holds=holds,
        may_end=holds and actor is not None and not delegations.may_end(actor),
    )


def _standing(lent: Delegation, now: datetime, holds: bool) -> str:
    if holds:
        return f"It lasts until {up_to(lent.end, now)}."
    if lent.ended_at is not None and lent.ended_at < lent.ends:
        return f"It was ended on {when(lent.ended_at, now)}."
    if lent.end <= now:
        return f"It ended on {when(lent.end, now)}."
    return "It is not in force: the person who delegated it, or the person who has it, may no longer decide."
