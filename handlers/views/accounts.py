"""The council's official accounts as one person may see them, and what that person may do with the list."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from chatops.policy import account_register as register
from chatops.policy.accounts import Account
from chatops.policy.drafts.stages import OPEN_STAGES
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork

MOST_DRAFTS = 1000
"""Drafts in hand that are counted; a council has dozens."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """One official account, and how many drafts for it are not finished."""

    account: Account
    in_hand: int


@dataclass(frozen=True, slots=True)
class AccountsView:
    """The official accounts, in the order they were added; whether this person may change the list."""

    accounts: tuple[AccountView, ...]
    may_change: bool


def see_accounts(work: UnitOfWork, _now: datetime, *, by: Caller) -> AccountsView:
    """The accounts, for anybody on the council's list of people. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("account:see", "", actor), register.may_see_accounts(actor))
    may_change = not register.may_keep_accounts(actor)
    # Only whoever might remove one is told what that would stop.
    in_hand = work.drafts.in_stages(OPEN_STAGES, limit=MOST_DRAFTS) if may_change else ()
    drafts = Counter(key for draft in in_hand for key in draft.revision.accounts)
    return AccountsView(tuple(AccountView(one, drafts[one.key]) for one in work.accounts.all()), may_change)


def account_to_change(work: UnitOfWork, _now: datetime, *, key: str) -> Account:
    """The account as it is listed now. Raises NoSuch."""
    found = next((one for one in work.accounts.all() if one.key == key), None)
    if found is None:
        raise NoSuch(f"there is no account {key}")
    return found
