"""Who has access to an official account, as one person may see it: on the account's page, in its form, in a notice."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from chatops.clock import LONDON, london_date
from chatops.evaluate import account_holders
from chatops.policy import account_access as rules
from chatops.policy.account_access import Access
from chatops.policy.people import Actor, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, up_to


@dataclass(frozen=True, slots=True)
class HolderView:
    """One person's access to an account. `case` and `why` are None for whom they do not concern."""

    reference: str
    said: Sentence
    case: str | None
    why: str | None
    may_change: bool
    may_end: bool


@dataclass(frozen=True, slots=True)
class AccessFormView:
    """What the form for access starts with: the account's name, and what is agreed already where it is changed."""

    account: str
    key: str
    earliest: date
    access: Access | None = None

    @property
    def day(self) -> date | None:
        """The day at whose end it ends, or after which it is looked at again."""
        if self.access is None:
            return None
        return (self.access.until - timedelta(microseconds=1)).astimezone(LONDON).date()


def holders_of(work: UnitOfWork, key: str, actor: Actor, now: datetime) -> tuple[HolderView, ...]:
    """Return who has been given access to this account, in the order in which it was given."""
    return tuple(_holder(one, actor, now) for one in account_holders.in_force(work, now) if one.account == key)


def giving_form(work: UnitOfWork, now: datetime, *, key: str) -> AccessFormView:
    """Return the form for somebody new."""
    return AccessFormView(_name(work, key), key, london_date(now))


def changing_form(work: UnitOfWork, now: datetime, *, reference: str) -> AccessFormView:
    """Return the form for access that was given. Raises NoSuch."""
    access = work.account_access.get(reference)
    return AccessFormView(_name(work, access.account), access.account, london_date(now), access)


def account_of(work: UnitOfWork, _now: datetime, *, reference: str) -> str:
    """Return the key of the account that an access is to. Raises NoSuch."""
    return work.account_access.get(reference).account


def see_access(work: UnitOfWork, now: datetime, *, reference: str, to: Person) -> Sentence:
    """Return how one access stands now, for somebody whom it concerns. Raises NoSuch."""
    access = work.account_access.get(reference)
    name = _name(work, access.account)
    holds = reference in {one.reference for one in account_holders.in_force(work, now)}
    own = access.person == to
    if not holds:
        if own:
            return (f"You have no access to {name} any more. Do not post on it.",)
        return (access.person, f" has no access to {name} any more. Change its password now if they know it.")
    if access.told:
        again = f" to {name} was to be looked at by now. Type /council accounts to change or end it."
        if own:
            return (f"You have access to {name}. The Town Clerk has been asked to look at it again.",)
        return ("The access of ", access.person, again)
    if own:
        return (f"You have access to {name}, {_until(access, now)}. Words to post on it are sent to you.",)
    return (access.person, f" has access to {name}, {_until(access, now)}.")


def _holder(one: Access, actor: Actor, now: datetime) -> HolderView:
    may_end = not rules.may_end(actor)
    inside = may_end or actor.person == one.person
    again = " That day has come." if one.told else ""
    return HolderView(
        reference=one.reference,
        said=(one.person, f", {_until(one, now)}.{again}"),
        case=one.case if inside else None,
        why=one.why or None if inside else None,
        may_change=not rules.may_give(actor),
        may_end=may_end,
    )


def _until(one: Access, now: datetime) -> str:
    if one.lapses:
        return f"until {up_to(one.until, now)}"
    return f"to be looked at again on {day(one.until - timedelta(microseconds=1), now)}"


def _name(work: UnitOfWork, key: str) -> str:
    return next((account.name for account in work.accounts.ever() if account.key == key), key)
