"""The Town Clerk gives the bot its own way in to an account, on which it then publishes by itself; it is ended."""

from dataclasses import dataclass, field
from datetime import datetime

from chatops.evaluate import approvers
from chatops.facts.publishing import AccountConnected, AccountDisconnected
from chatops.policy.accounts import Account
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.publishing import connections
from chatops.policy.publishing.connections import KIND_OF, Connection
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import Known
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class ConnectionForm:
    """What was filled in. The secret is never shown."""

    server: str
    login: str
    secret: str = field(repr=False)


def check_connecting(work: UnitOfWork, _now: datetime, *, key: str, by: Caller) -> Facts:
    """9.1.1: whether this person may connect this account, asked before a form is opened. Raises Refused, NoSuch."""
    _may_connect(work, key, by)
    return ()


def check_credentials(
    work: UnitOfWork, _now: datetime, *, key: str, form: ConnectionForm, by: Caller, practice: bool = False
) -> Facts:
    """9.3: whether what was filled in can be tried at the network. Raises Refused, NoSuch."""
    _, attempt = _may_connect(work, key, by)
    refuse_if(attempt, connections.credentials_are_given(form.server, form.login, form.secret, practice=practice))
    return ()


@alone
def connect_account(
    work: UnitOfWork, now: datetime, *, key: str, form: ConnectionForm, known: Known, by: Caller, practice: bool = False
) -> Facts:
    """9.1.1: the bot publishes on an account by itself from now on. `known` is what the network said of it.

    Raises Refused, NoSuch.
    """
    account, attempt = _may_connect(work, key, by)
    refuse_if(attempt, connections.credentials_are_given(form.server, form.login, form.secret, practice=practice))
    made = Connection(key, KIND_OF[account.network], form.server, form.login, known.identifier, by.person, now)
    fact = AccountConnected(
        at=now,
        reference=key,
        by=by.person,
        office=attempt.actor.office,
        connection=made,
        secret=form.secret,
        tell=approvers.officers(work),
    )
    return (fact,)


@alone
def disconnect_account(work: UnitOfWork, now: datetime, *, key: str, by: Caller) -> Facts:
    """9.1, 9.4: the bot publishes there no more, and its secret is kept no longer.

    Raises Refused, Overtaken, NoSuch.
    """
    attempt = Attempt("connection:end", key, work.people.actor(by))
    refuse_if(attempt, connections.may_disconnect(attempt.actor))
    if work.connections.of(key) is None:
        raise Overtaken(attempt, "The bot has no access to that account any more.")
    office, tell = attempt.actor.office, approvers.officers(work)
    return (AccountDisconnected(at=now, reference=key, by=by.person, office=office, account=key, tell=tell),)


def _may_connect(work: UnitOfWork, key: str, by: Caller) -> tuple[Account, Attempt]:
    attempt = Attempt("connection:make", key, work.people.actor(by))
    refuse_if(attempt, connections.may_connect(attempt.actor))
    account = next((one for one in work.accounts.all() if one.key == key), None)
    if account is None:
        raise NoSuch(f"there is no account {key}")
    refuse_if(attempt, connections.can_be_connected(account.network))
    return account, attempt
