"""Who people are to the council: their standing, the office they hold, the state of their account."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Standing(StrEnum):
    """What a person is to the council. Clause 1.1: employees, volunteers and members."""

    EMPLOYEE = "employee"
    VOLUNTEER = "volunteer"
    MEMBER = "member"


class Office(StrEnum):
    """An office of the council, held by at most one person at a time. Clauses 2.2, 3.1, 5.3."""

    TOWN_CLERK = "Town Clerk"
    DEPUTY_TOWN_CLERK = "Deputy Town Clerk"
    CHAIR = "Chair"


class AccountStatus(StrEnum):
    """What the chat platform says about a person's account at this moment."""

    ACTIVE = "active"
    GUEST = "guest"
    DEACTIVATED = "deactivated"
    BOT = "bot"
    OUTSIDER = "outsider"
    UNLISTED = "unlisted"
    """The platform names no account in the council's directory, so that nobody can say who this is."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """One person of the council: never an e-mail address, never a display name.

    They are known by the identity that they came by first, whose three parts are the platform's own identifiers, for
    example `slack`, `T0THORNBURY`, `U0CLERK`. Everybody is judged by this key, whichever identity they come by.
    """

    platform: str
    organisation: str
    user: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.organisation}:{self.user}"

    @classmethod
    def parse(cls, written: str) -> "Person":
        """Return the person that `str()` wrote. Raises ValueError when it is not three parts."""
        platform, organisation, user = written.split(":")
        return cls(platform, organisation, user)


Identity = Person
"""An account on a chat platform, in the same three parts: somebody's first, or one that is linked to them besides."""


class ScopeKind(StrEnum):
    """What kind of case approval can be lent for. Clause 3.1.1."""

    DRAFT = "one draft"
    ACCOUNT = "one account"
    TOPIC = "one topic or event"


@dataclass(frozen=True, slots=True)
class Scope:
    """The case that approval is delegated for. `about` is a draft's reference, an account's key or a topic."""

    kind: ScopeKind
    about: str


@dataclass(frozen=True, slots=True)
class Delegation:
    """Approval lent to an employee for one case, from an instant up to another, and not at it. Clause 3.1.1.

    `office` is the one that the lender held; `ended_at` is when it was ended before its time, or None.
    """

    reference: str
    lender: Person
    office: Office
    delegate: Person
    scope: Scope
    since: datetime
    ends: datetime
    reason: str
    ended_at: datetime | None = None

    @property
    def for_a_topic(self) -> bool:
        """Whether it needs a person's word that a draft belongs to it."""
        return self.scope.kind is ScopeKind.TOPIC

    def holds_at(self, instant: datetime) -> bool:
        """Return whether it is in force at this instant."""
        return self.since <= instant < self.end

    @property
    def end(self) -> datetime:
        """The instant from which it holds no longer, as things stand."""
        return self.ends if self.ended_at is None else min(self.ends, self.ended_at)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is at the door: a person, and what their platform says of their account now.

    `linked` is the identity that they came by when it is another than the one they are known by. While they are not
    `looked_up`, `person` is that identity, and whose it is is found out in the very transaction in which they act.
    """

    person: Person
    status: AccountStatus
    linked: Identity | None = None
    looked_up: bool = True

    @property
    def identity(self) -> Identity:
        """The account by which they came."""
        return self.linked or self.person

    def known_as(self, person: Person) -> "Caller":
        """Return the caller as the person whose account it is by which they came."""
        return Caller(person, self.status, linked=self.identity if self.identity != person else None)


@dataclass(frozen=True, slots=True)
class Actor:
    """A caller as the council knows them now: None means not on the council's list.

    `lent` are the delegations that are in force for them at this instant, and no others; `accounts` are the keys of the
    official accounts that they have been given access to.
    """

    person: Person
    status: AccountStatus
    standing: Standing | None = None
    office: Office | None = None
    lent: tuple[Delegation, ...] = ()
    accounts: frozenset[str] = frozenset()

    @property
    def is_employee(self) -> bool:
        """Whether the council's list has them as an employee. Clause 1.1."""
        return self.standing is Standing.EMPLOYEE

    @property
    def is_member(self) -> bool:
        """Whether they are a councillor. Clause 9.2."""
        return self.standing is Standing.MEMBER

    @property
    def title(self) -> str:
        """What to call them in a sentence: the office, else the standing."""
        return self.office or self.standing or "not on the council's list"
