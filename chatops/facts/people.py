"""What has happened to the council's list of people, and to the accounts by which they come. Clause 1.1."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.people import Identity, Office, Person, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecorded(Fact, act="people:recorded"):
    """The council's list says this of a person from now on; a standing of None takes them off it. Clause 1.1."""

    person: Person
    standing: Standing | None
    holds: Office | None

    def details(self) -> Details:
        return {"person": str(self.person), "standing": self.standing, "office": self.holds}


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityFact(Fact):
    """What the facts about one identity have in common: whose it is, and who is told."""

    person: Person
    identity: Identity
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        return {"person": str(self.person), "identity": str(self.identity)}


class IdentityLinked(IdentityFact, act="people:linked"):
    """An account belongs to somebody from now on: what is done by it, they do."""

    __slots__ = ()


class IdentityUnlinked(IdentityFact, act="people:unlinked"):
    """An account belongs to nobody any more. What was done by it stays theirs whose it was."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformsChosen(Fact, act="people:platforms-chosen"):
    """Somebody has their messages on both of their platforms from now on, or only where they used the bot last.

    `hanging` are their cards that go on, each the kind of its letter and what it is about, to be shown on both.
    """

    both: bool
    hanging: tuple[tuple[str, str], ...] = ()

    def details(self) -> Details:
        return {"both": int(self.both)}
