"""Who people are to the council: their standing, the office they hold, the state of their account."""

from dataclasses import dataclass
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
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """One person on one chat platform: never an e-mail address, never a display name.

    The three parts are the platform's own identifiers, for example `slack`, `T0THORNBURY`, `U0CLERK`.
    """

    platform: str
    organisation: str
    user: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.organisation}:{self.user}"

    @classmethod
    def parse(cls, written: str) -> "Person":
        """The person that `str()` wrote. Raises ValueError when it is not three parts."""
        platform, organisation, user = written.split(":")
        return cls(platform, organisation, user)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is at the door: a person, and what their platform says of their account now."""

    person: Person
    status: AccountStatus


@dataclass(frozen=True, slots=True)
class Actor:
    """A caller as the council knows them now: None means not on the council's list."""

    person: Person
    status: AccountStatus
    standing: Standing | None = None
    office: Office | None = None

    @property
    def title(self) -> str:
        """What to call them in a sentence: the office, else the standing."""
        return self.office or self.standing or "not on the council's list"
