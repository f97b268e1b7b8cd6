"""The council's list of people and its register of accounts, as its settings give them."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from chatops.evaluate import approvers
from chatops.facts.accounts import AccountRecorded
from chatops.facts.authority import DelegationEnded, RolesChanged
from chatops.facts.fact import Fact
from chatops.facts.people import PersonRecorded
from chatops.facts.stops import DraftFinished
from chatops.policy.accounts import Account, with_kept_keys
from chatops.policy.authority import delegations
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import OPEN_STAGES, Stage
from chatops.policy.stops import StopCause
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

MOST_DRAFTS = 1000
"""Drafts in hand that are looked at when an account leaves the list; a council has dozens."""


@alone
def take_on(work: UnitOfWork, now: datetime, *, people: Sequence[Entry], accounts: Sequence[Account]) -> Facts:
    """Record what differs from the list and the register as they stand; nothing when nothing does.

    People who left come first, so that an office is vacant before somebody else takes it. 3.1: a change of who may
    decide holds for the next click, ends the delegations that rested on it, and every office holder is told.
    Intro-2a: the drafts of an account that leaves the list are stopped, and those they concern are told.
    """
    changed = _people_changed(work, now, people)
    return (*changed, *_what_follows(work, now, changed, people), *_accounts_changed(work, now, accounts))


def _what_follows(work: UnitOfWork, now: datetime, changed: Sequence[Fact], people: Sequence[Entry]) -> list[Fact]:
    """Nothing when nobody changed, or on the council's first day, when everybody is new."""
    before = work.people.everyone()
    if not changed or not before:
        return []
    holders = {entry.office: entry.person for entry in people if entry.office}
    standings = {entry.person: entry.standing for entry in people}
    lent = work.delegations.current(now)
    good = delegations.in_force(lent, now, holders, standings)
    ended: list[Fact] = [
        DelegationEnded(
            at=now,
            reference=one.reference,
            delegation=replace(one, ended_at=now),
            tell=tuple(dict.fromkeys(p for p in (one.delegate, one.lender, *holders.values()) if p in standings)),
        )
        for one in lent
        if one not in good
    ]
    differ = tuple(dict.fromkeys(fact.person for fact in changed if isinstance(fact, PersonRecorded)))
    tell = [*holders.values(), *(entry.person for entry in before if entry.office and entry.person in standings)]
    return [*ended, RolesChanged(at=now, reference="", people=differ, tell=tuple(dict.fromkeys(tell)))]


def _people_changed(work: UnitOfWork, now: datetime, people: Sequence[Entry]) -> list[Fact]:
    listed = {entry.person: entry for entry in work.people.everyone()}
    wanted = {entry.person: entry for entry in people}
    left = [
        PersonRecorded(at=now, reference="", person=person, standing=None, holds=None)
        for person in listed
        if person not in wanted
    ]
    changed = [entry for entry in people if listed.get(entry.person) != entry]
    # Two people may change places, so offices are laid down before they are taken up.
    laid_down = [
        PersonRecorded(at=now, reference="", person=entry.person, standing=entry.standing, holds=None)
        for entry in changed
        if (before := listed.get(entry.person)) and before.office and before.office != entry.office and entry.office
    ]
    taken_up = [
        PersonRecorded(at=now, reference="", person=entry.person, standing=entry.standing, holds=entry.office)
        for entry in sorted(changed, key=lambda entry: entry.office is not None)
    ]
    return [*left, *laid_down, *taken_up]


def _accounts_changed(work: UnitOfWork, now: datetime, accounts: Sequence[Account]) -> list[Fact]:
    """Intro-2a: what the register says anew, and what becomes of the drafts of accounts that have left it."""
    listed = {account.key: account for account in work.accounts.all()}
    wanted = {account.key: account for account in with_kept_keys(listed.values(), accounts)}
    gone = [account for key, account in listed.items() if key not in wanted]
    new = [account for key, account in wanted.items() if listed.get(key) != account]
    followed = [fact for draft in _in_hand(work) if (fact := _without_its_account(work, now, draft, gone, wanted))]
    stopped = {fact.reference for fact in followed}
    return [
        *(
            AccountRecorded(
                at=now,
                reference=account.key,
                name=account.name,
                address=account.address,
                official=official,
                affected=() if official else _told_of(work, account, stopped),
            )
            for official, changed in ((False, gone), (True, new))
            for account in changed
        ),
        *followed,
    ]


def _in_hand(work: UnitOfWork) -> Sequence[Draft]:
    return work.drafts.in_stages([Stage.APPROVED, Stage.RELEASED], limit=MOST_DRAFTS)


def _without_its_account(
    work: UnitOfWork, now: datetime, draft: Draft, gone: Sequence[Account], wanted: Collection[str]
) -> Fact | None:
    """What becomes of an approved draft now that these accounts have left the list; None when it may go on.

    What has not been handed over is stopped, for a fresh decision. What was handed over is finished on the accounts
    that are left, and stopped only when none is.
    """
    left = set(draft.revision.accounts) & set(wanted)
    if draft.stage is Stage.RELEASED:
        if draft.postings and left.isdisjoint(draft.unposted):
            return DraftFinished(at=now, reference=draft.reference, draft=draft)
        goes_on = bool(left)
    else:
        goes_on = bool(left) and {account.key for account in gone}.isdisjoint(draft.revision.accounts)
    wrong = [] if goes_on else moves.accounts_are_official(draft.revision.accounts, wanted)
    return approvers.stopped(work, now, draft, StopCause.ACCOUNT, wrong) if wrong else None


def _told_of(work: UnitOfWork, account: Account, stopped: Collection[str]) -> tuple[Draft, ...]:
    """The drafts in hand that were for this account, but for those that have been stopped or finished."""
    in_hand = work.drafts.in_stages(OPEN_STAGES, limit=MOST_DRAFTS)
    return tuple(
        draft for draft in in_hand if account.key in draft.revision.accounts and draft.reference not in stopped
    )
