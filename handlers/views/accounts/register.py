"""The council's official accounts as one person may see them, and what that person may do with the list."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy import account_access
from chatops.policy import account_register as register
from chatops.policy.accounts import Account
from chatops.policy.drafts.stages import OPEN_STAGES
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.accounts.access import HolderView, holders_of
from handlers.views.accounts.connections import ConnectionView, connection_of


@dataclass(frozen=True, slots=True)
class AccountsView:
    """The official accounts, in the order they were added; whether this person may change the list."""

    accounts: tuple[Account, ...]
    may_change: bool


@dataclass(frozen=True, slots=True)
class AccountView:
    """One official account as one person may see it, and for an officer how many drafts for it are not finished."""

    account: Account
    in_hand: int
    may_change: bool
    holders: tuple[HolderView, ...] = ()
    may_give: bool = False
    connection: ConnectionView | None = None


def see_accounts(work: UnitOfWork, _now: datetime, *, by: Caller) -> AccountsView:
    """Return the accounts, for anybody on the council's list of people. Raises Refused."""
    return AccountsView(tuple(work.accounts.all()), _may_change(work, by))


def see_account(work: UnitOfWork, now: datetime, *, key: str, by: Caller) -> AccountView:
    """Return one of them, and who has access to it. Raises Refused, NoSuch."""
    may_change, actor = _may_change(work, by, key), work.people.actor(by)
    account = account_to_change(work, now, key=key)
    in_hand = work.drafts.in_stages(OPEN_STAGES) if may_change else ()
    return AccountView(
        account=account,
        in_hand=sum(key in draft.revision.accounts for draft in in_hand),
        may_change=may_change,
        holders=holders_of(work, key, actor, now),
        may_give=not account_access.may_give(actor),
        connection=connection_of(work, key, account.network, actor, now),
    )


def account_to_change(work: UnitOfWork, _now: datetime, *, key: str) -> Account:
    """Return the account as it is listed now. Raises NoSuch."""
    found = next((one for one in work.accounts.all() if one.key == key), None)
    if found is None:
        raise NoSuch(f"there is no account {key}")
    return found


def _may_change(work: UnitOfWork, by: Caller, key: str = "") -> bool:
    """Return whether somebody who may see the list may change it too. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("account:see", key, actor), register.may_see_accounts(actor))
    return not register.may_keep_accounts(actor)
