"""What has happened about the policy itself: an edition was published, read, or people were reminded of it."""

from dataclasses import dataclass
from typing import ClassVar

from chatops.facts.fact import Details, Fact
from chatops.policy.editions.edition import Edition
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionPublished(Fact):
    """An edition of the policy holds from now on; everybody is asked to read it at the next thing they do."""

    act: ClassVar[str] = "policy:published"
    clause: ClassVar[str] = "2.3a"

    edition: Edition

    def details(self) -> Details:
        return {"edition": self.edition.number, "digest": self.edition.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyAcknowledged(Fact):
    """Somebody has read and understood one edition."""

    act: ClassVar[str] = "policy:acknowledged"
    clause: ClassVar[str] = "2.3a"

    edition: int
    digest: str

    def details(self) -> Details:
        return {"edition": self.edition, "digest": self.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadersReminded(Fact):
    """An officer had those reminded who have not acknowledged the edition."""

    act: ClassVar[str] = "policy:reminded"
    clause: ClassVar[str] = "2.2"

    edition: int
    to: tuple[Person, ...]

    def details(self) -> Details:
        return {"edition": self.edition, "to": [str(person) for person in self.to]}
